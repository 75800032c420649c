INSERT INTO staff_invitation (id, email, email_key, name, role, sites, language, invited_by, round, key_hash, sent_at,
        expires_at)
    VALUES ({id invitation}, 'Nina{copy}@example.org', 'nina{copy}@example.org', 'Nina', 'coordinator', '["torino"]', 'it',
        {id olga}, 1, {bytes invitation key}, {at 1}, {at 900});
