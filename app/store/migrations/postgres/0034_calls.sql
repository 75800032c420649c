-- Calls that staff owe to people who have a telephone and no e-mail address, or whose mail was not delivered. Past
-- `expires_at` a call no longer matters, so that nothing has to run for it to close.
CREATE TABLE call_owed (
    id              UUID PRIMARY KEY NOT NULL,
    person_id       UUID NOT NULL REFERENCES person (id),
    reason          TEXT NOT NULL,
    booking_id      UUID REFERENCES booking (id),
    appointment_id  UUID REFERENCES appointment (id),
    application_id  UUID REFERENCES application (id),
    -- What staff wrote to the person about it, or the subject of a mail that was not delivered.
    note            TEXT,
    -- Empty for what belongs to the whole office.
    site_id         UUID REFERENCES site (id),
    due_at          TIMESTAMPTZ NOT NULL,
    expires_at      TIMESTAMPTZ,
    created_at      TIMESTAMPTZ NOT NULL,
    tries           BIGINT NOT NULL DEFAULT 0,
    tried_at        TIMESTAMPTZ,
    ending          TEXT,
    ended_at        TIMESTAMPTZ,
    -- Empty where it ended by itself.
    ended_by        UUID REFERENCES staff (id),
    CHECK ((ending IS NULL) = (ended_at IS NULL))
);
CREATE INDEX call_owed_open ON call_owed (due_at, id) WHERE ending IS NULL;
CREATE INDEX call_owed_closed ON call_owed (COALESCE(ended_at, expires_at));
CREATE INDEX call_owed_by_booking ON call_owed (booking_id) WHERE ending IS NULL;
CREATE INDEX call_owed_by_appointment ON call_owed (appointment_id) WHERE ending IS NULL;
CREATE INDEX call_owed_by_application ON call_owed (application_id) WHERE ending IS NULL;
CREATE INDEX call_owed_by_person ON call_owed (person_id);
