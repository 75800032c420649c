-- Colleagues who are invited and have not chosen their password yet.
CREATE TABLE staff_invitation (
    id          BLOB PRIMARY KEY NOT NULL,
    email       TEXT NOT NULL,
    email_key   TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    role        TEXT NOT NULL,
    -- The slugs of a coordinator's sites.
    sites       TEXT NOT NULL,
    language    TEXT NOT NULL,
    invited_by  BLOB NOT NULL REFERENCES staff (id),
    -- How often it was sent: only the newest mail has a key that works.
    round       INTEGER NOT NULL,
    -- The hash of that key; none until the mail leaves.
    key_hash    BLOB UNIQUE,
    sent_at     INTEGER NOT NULL,
    expires_at  INTEGER NOT NULL
) WITHOUT ROWID;
