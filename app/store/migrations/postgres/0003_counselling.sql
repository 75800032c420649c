-- Appointments of one person with one operator.

-- Lets an exclusion constraint compare ids beside ranges. In `public`, so that it stays when another
-- schema, such as that of a test, is dropped.
CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA public;

CREATE TABLE site_patron_day (
    site_id     UUID PRIMARY KEY NOT NULL REFERENCES site (id),
    -- Month and day: '06-24'.
    patron_day  TEXT NOT NULL
);

CREATE TABLE office_hours (
    id             UUID PRIMARY KEY NOT NULL,
    staff_id       UUID NOT NULL REFERENCES staff (id),
    -- Empty for who receives by phone or video alone, from wherever they are.
    site_id        UUID REFERENCES site (id),
    -- 1 is Monday.
    weekday        BIGINT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    valid_from     TEXT NOT NULL,
    valid_until    TEXT,
    -- Wall-clock times in Europe/Rome.
    local_start    TEXT NOT NULL,
    local_end      TEXT NOT NULL,
    slot_minutes   BIGINT NOT NULL,
    buffer_before  BIGINT NOT NULL,
    buffer_after   BIGINT NOT NULL,
    -- Between commas: ',orientation,counselling,'.
    services       TEXT NOT NULL,
    modes          TEXT NOT NULL,
    languages      TEXT NOT NULL
);
CREATE INDEX office_hours_by_staff ON office_hours (staff_id, valid_from);

CREATE TABLE absence (
    id         UUID PRIMARY KEY NOT NULL,
    staff_id   UUID NOT NULL REFERENCES staff (id),
    starts_at  TIMESTAMPTZ NOT NULL,
    ends_at    TIMESTAMPTZ NOT NULL,
    CHECK (starts_at < ends_at)
);
CREATE INDEX absence_by_staff ON absence (staff_id, ends_at);

CREATE TABLE closure (
    id         UUID PRIMARY KEY NOT NULL,
    -- Empty for all sites.
    site_id    UUID REFERENCES site (id),
    first_day  TEXT NOT NULL,
    last_day   TEXT NOT NULL,
    reason     TEXT NOT NULL,
    CHECK (first_day <= last_day)
);
CREATE INDEX closure_by_end ON closure (last_day);

CREATE TABLE appointment (
    id          UUID PRIMARY KEY NOT NULL,
    reference   TEXT NOT NULL UNIQUE,
    person_id   UUID NOT NULL REFERENCES person (id),
    staff_id    UUID NOT NULL REFERENCES staff (id),
    -- Empty where it is held by phone or video.
    site_id     UUID REFERENCES site (id),
    service     TEXT NOT NULL,
    mode        TEXT NOT NULL,
    language    TEXT NOT NULL,
    starts_at   TIMESTAMPTZ NOT NULL,
    ends_at     TIMESTAMPTZ NOT NULL,
    -- With the operator's buffers.
    busy_from   TIMESTAMPTZ NOT NULL,
    busy_until  TIMESTAMPTZ NOT NULL,
    state       TEXT NOT NULL CHECK (state IN ('booked', 'cancelled', 'attended', 'missed')),
    -- What it is about, in the person's words; may be empty.
    about       TEXT NOT NULL,
    -- The number that the operator calls.
    phone       TEXT,
    -- Grows with every change of time or place: the SEQUENCE of calendar files.
    revision    BIGINT NOT NULL,
    created_at  TIMESTAMPTZ NOT NULL,
    changed_at  TIMESTAMPTZ NOT NULL,
    CHECK (busy_from <= starts_at AND starts_at < ends_at AND ends_at <= busy_until),
    -- The last guard against an operator, or a person, in two places at once.
    CONSTRAINT appointment_of_operator EXCLUDE USING gist
        (staff_id WITH =, tstzrange(busy_from, busy_until) WITH &&) WHERE (state = 'booked'),
    CONSTRAINT appointment_of_person EXCLUDE USING gist
        (person_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (state = 'booked')
);
CREATE INDEX appointment_by_person ON appointment (person_id, starts_at);
CREATE INDEX appointment_by_staff ON appointment (staff_id, starts_at);

-- Where and when an appointment was before it was moved.
CREATE TABLE appointment_move (
    id              UUID PRIMARY KEY NOT NULL,
    appointment_id  UUID NOT NULL REFERENCES appointment (id),
    staff_id        UUID NOT NULL REFERENCES staff (id),
    site_id         UUID REFERENCES site (id),
    starts_at       TIMESTAMPTZ NOT NULL,
    ends_at         TIMESTAMPTZ NOT NULL,
    moved_at        TIMESTAMPTZ NOT NULL
);
CREATE INDEX appointment_move_by_appointment ON appointment_move (appointment_id, moved_at);
