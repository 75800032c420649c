-- Rooms of sites, who teaches what where, and which sites a coordinator looks after.

CREATE TABLE room (
    id         UUID PRIMARY KEY NOT NULL,
    site_id    UUID NOT NULL REFERENCES site (id),
    name       TEXT NOT NULL,
    -- How many people it seats.
    capacity   BIGINT NOT NULL CHECK (capacity > 0),
    equipment  TEXT NOT NULL,
    UNIQUE (site_id, name)
);

-- An edition takes place in at most one of the rooms; the words in edition.room may tell more.
CREATE TABLE edition_room (
    edition_id  UUID PRIMARY KEY NOT NULL REFERENCES edition (id),
    room_id     UUID NOT NULL REFERENCES room (id)
);
CREATE INDEX edition_room_by_room ON edition_room (room_id);

CREATE TABLE edition_teacher (
    edition_id  UUID PRIMARY KEY NOT NULL REFERENCES edition (id),
    staff_id    UUID NOT NULL REFERENCES staff (id)
);
CREATE INDEX edition_teacher_by_staff ON edition_teacher (staff_id);

CREATE TABLE staff_site (
    staff_id  UUID NOT NULL REFERENCES staff (id),
    site_id   UUID NOT NULL REFERENCES site (id),
    PRIMARY KEY (staff_id, site_id)
);

-- A calendar asks for the sessions of some days, whatever their edition.
CREATE INDEX edition_session_by_start ON edition_session (starts_at);
