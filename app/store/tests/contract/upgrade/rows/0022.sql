INSERT INTO undelivered_mail (job_id, recipient, subject) VALUES ({id failed}, 'anna{copy}@example.org', 'Il tuo posto');
INSERT INTO unreachable_address (email_key, refused_at, answer)
    VALUES ('anna{copy}@example.org', {at 1}, '550 5.1.1 unknown');
