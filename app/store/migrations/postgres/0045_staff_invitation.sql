-- Colleagues who are invited and have not chosen their password yet.
CREATE TABLE staff_invitation (
    id          UUID PRIMARY KEY NOT NULL,
    email       TEXT NOT NULL,
    email_key   TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    role        TEXT NOT NULL,
    -- The slugs of a coordinator's sites.
    sites       TEXT NOT NULL,
    language    TEXT NOT NULL,
    invited_by  UUID NOT NULL REFERENCES staff (id),
    -- How often it was sent: only the newest mail has a key that works.
    round       BIGINT NOT NULL,
    -- The hash of that key; none until the mail leaves.
    key_hash    BYTEA UNIQUE,
    sent_at     TIMESTAMPTZ NOT NULL,
    expires_at  TIMESTAMPTZ NOT NULL
);
