INSERT INTO kept_form (id, browser_hash, email, email_key, address, body, created_at, expires_at, done_at, person_id,
        leads_to)
    VALUES ({id kept form}, {bytes browser}, 'Anna{copy}@example.org', 'anna{copy}@example.org', '/sign-in',
        'next=%2Fit%2Fpath', {at 0}, {at 3600}, {at 3}, {id anna}, '/path');
UPDATE sign_in_code SET key_hash = {bytes link beside a code} WHERE id = {id long code};
