-- What is known of the database as a whole, and since when: `demonstration` where its data is invented, `written` when
-- it was last tried whether it can be written.
CREATE TABLE installation (
    fact  TEXT PRIMARY KEY NOT NULL,
    since INTEGER NOT NULL
);
-- The staff of a demonstration that was loaded before share a secret that is public: "imprecario-demo-only".
INSERT INTO installation (fact, since)
    SELECT 'demonstration', min(created_at) FROM staff
    WHERE totp_secret = X'696d707265636172696f2d64656d6f2d6f6e6c79' HAVING count(*) > 0;
