-- The keys of links in mails: each opens one thing that a person has booked. Only a key's hash is stored.
CREATE TABLE link_key (
    key_hash    BYTEA PRIMARY KEY NOT NULL,
    person_id   UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    -- What it opens: a purpose and a reference.
    opens       TEXT NOT NULL,
    created_at  TIMESTAMPTZ NOT NULL,
    expires_at  TIMESTAMPTZ NOT NULL
);

CREATE INDEX link_key_of_person ON link_key (person_id);
CREATE INDEX link_key_by_end ON link_key (expires_at);

-- When a secret was replaced by another one of its kind; it verifies what it signed for some time.
ALTER TABLE secret ADD COLUMN retired_at TIMESTAMPTZ;
