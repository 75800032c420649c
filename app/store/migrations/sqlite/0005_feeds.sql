-- Secret addresses of calendars, one for each person and member of staff. Only the hash of an address's
-- token is kept.
CREATE TABLE calendar_feed (
    token_hash    BLOB PRIMARY KEY NOT NULL,
    person_id     BLOB UNIQUE REFERENCES person (id),
    staff_id      BLOB UNIQUE REFERENCES staff (id),
    created_at    INTEGER NOT NULL,
    last_used_at  INTEGER,
    CHECK ((person_id IS NULL) <> (staff_id IS NULL))
) WITHOUT ROWID;
