-- Appointments of one person with one operator.

CREATE TABLE site_patron_day (
    site_id     BLOB PRIMARY KEY NOT NULL REFERENCES site (id),
    -- Month and day: '06-24'.
    patron_day  TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE office_hours (
    id             BLOB PRIMARY KEY NOT NULL,
    staff_id       BLOB NOT NULL REFERENCES staff (id),
    -- Empty for who receives by phone or video alone, from wherever they are.
    site_id        BLOB REFERENCES site (id),
    -- 1 is Monday.
    weekday        INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    valid_from     TEXT NOT NULL,
    valid_until    TEXT,
    -- Wall-clock times in Europe/Rome.
    local_start    TEXT NOT NULL,
    local_end      TEXT NOT NULL,
    slot_minutes   INTEGER NOT NULL,
    buffer_before  INTEGER NOT NULL,
    buffer_after   INTEGER NOT NULL,
    -- Between commas: ',orientation,counselling,'.
    services       TEXT NOT NULL,
    modes          TEXT NOT NULL,
    languages      TEXT NOT NULL
);
CREATE INDEX office_hours_by_staff ON office_hours (staff_id, valid_from);

CREATE TABLE absence (
    id         BLOB PRIMARY KEY NOT NULL,
    staff_id   BLOB NOT NULL REFERENCES staff (id),
    starts_at  INTEGER NOT NULL,
    ends_at    INTEGER NOT NULL,
    CHECK (starts_at < ends_at)
) WITHOUT ROWID;
CREATE INDEX absence_by_staff ON absence (staff_id, ends_at);

CREATE TABLE closure (
    id         BLOB PRIMARY KEY NOT NULL,
    -- Empty for all sites.
    site_id    BLOB REFERENCES site (id),
    first_day  TEXT NOT NULL,
    last_day   TEXT NOT NULL,
    reason     TEXT NOT NULL,
    CHECK (first_day <= last_day)
) WITHOUT ROWID;
CREATE INDEX closure_by_end ON closure (last_day);

CREATE TABLE appointment (
    id          BLOB PRIMARY KEY NOT NULL,
    reference   TEXT NOT NULL UNIQUE,
    person_id   BLOB NOT NULL REFERENCES person (id),
    staff_id    BLOB NOT NULL REFERENCES staff (id),
    -- Empty where it is held by phone or video.
    site_id     BLOB REFERENCES site (id),
    service     TEXT NOT NULL,
    mode        TEXT NOT NULL,
    language    TEXT NOT NULL,
    starts_at   INTEGER NOT NULL,
    ends_at     INTEGER NOT NULL,
    -- With the operator's buffers.
    busy_from   INTEGER NOT NULL,
    busy_until  INTEGER NOT NULL,
    state       TEXT NOT NULL CHECK (state IN ('booked', 'cancelled', 'attended', 'missed')),
    -- What it is about, in the person's words; may be empty.
    about       TEXT NOT NULL,
    -- The number that the operator calls.
    phone       TEXT,
    -- Grows with every change of time or place: the SEQUENCE of calendar files.
    revision    INTEGER NOT NULL,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    CHECK (busy_from <= starts_at AND starts_at < ends_at AND ends_at <= busy_until)
);
CREATE INDEX appointment_by_person ON appointment (person_id, starts_at);
CREATE INDEX appointment_by_staff ON appointment (staff_id, starts_at);

-- The last guard against an operator, or a person, in two places at once. There is one writer, so
-- what a trigger sees is all there is.
CREATE TRIGGER appointment_alone_on_insert BEFORE INSERT ON appointment WHEN NEW.state = 'booked'
BEGIN
    SELECT RAISE(ABORT, 'appointment_of_operator') FROM appointment
    WHERE staff_id = NEW.staff_id AND state = 'booked' AND id <> NEW.id
        AND busy_from < NEW.busy_until AND NEW.busy_from < busy_until;
    SELECT RAISE(ABORT, 'appointment_of_person') FROM appointment
    WHERE person_id = NEW.person_id AND state = 'booked' AND id <> NEW.id
        AND starts_at < NEW.ends_at AND NEW.starts_at < ends_at;
END;

CREATE TRIGGER appointment_alone_on_update BEFORE UPDATE ON appointment WHEN NEW.state = 'booked'
BEGIN
    SELECT RAISE(ABORT, 'appointment_of_operator') FROM appointment
    WHERE staff_id = NEW.staff_id AND state = 'booked' AND id <> NEW.id
        AND busy_from < NEW.busy_until AND NEW.busy_from < busy_until;
    SELECT RAISE(ABORT, 'appointment_of_person') FROM appointment
    WHERE person_id = NEW.person_id AND state = 'booked' AND id <> NEW.id
        AND starts_at < NEW.ends_at AND NEW.starts_at < ends_at;
END;

-- Where and when an appointment was before it was moved.
CREATE TABLE appointment_move (
    id              BLOB PRIMARY KEY NOT NULL,
    appointment_id  BLOB NOT NULL REFERENCES appointment (id),
    staff_id        BLOB NOT NULL REFERENCES staff (id),
    site_id         BLOB REFERENCES site (id),
    starts_at       INTEGER NOT NULL,
    ends_at         INTEGER NOT NULL,
    moved_at        INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX appointment_move_by_appointment ON appointment_move (appointment_id, moved_at);
