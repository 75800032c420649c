-- Secret addresses of calendars, one for each person and member of staff. Only the hash of an address's
-- token is kept.
CREATE TABLE calendar_feed (
    token_hash    BYTEA PRIMARY KEY NOT NULL,
    person_id     UUID UNIQUE REFERENCES person (id),
    staff_id      UUID UNIQUE REFERENCES staff (id),
    created_at    TIMESTAMPTZ NOT NULL,
    last_used_at  TIMESTAMPTZ,
    CHECK ((person_id IS NULL) <> (staff_id IS NULL))
);
