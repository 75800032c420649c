-- Who came to which session. A session is written anew whenever its edition changes, so the reference to
-- it is checked when the change is complete.
CREATE TABLE attendance (
    booking_id  UUID NOT NULL REFERENCES booking (id),
    session_id  UUID NOT NULL REFERENCES edition_session (id) DEFERRABLE INITIALLY DEFERRED,
    attendance  TEXT NOT NULL CHECK (attendance IN ('present', 'absent', 'excused')),
    noted_at    TIMESTAMPTZ NOT NULL,
    noted_by    UUID NOT NULL REFERENCES staff (id),
    PRIMARY KEY (booking_id, session_id)
);
CREATE INDEX attendance_by_session ON attendance (session_id);

-- What participants say of an edition. Nothing tells who they are: neither the id nor a time does.
CREATE TABLE edition_feedback (
    id          UUID PRIMARY KEY NOT NULL,
    edition_id  UUID NOT NULL REFERENCES edition (id),
    rating      BIGINT NOT NULL CHECK (rating BETWEEN 1 AND 5),
    comment     TEXT NOT NULL
);
CREATE INDEX edition_feedback_by_edition ON edition_feedback (edition_id);

-- Who has said something, so that everybody says it once.
CREATE TABLE edition_feedback_given (
    booking_id  UUID PRIMARY KEY NOT NULL REFERENCES booking (id)
);
