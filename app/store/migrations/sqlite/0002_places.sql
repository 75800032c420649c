-- Places of an edition that only people of one group can take. The group is its bit, as in booking.groups.
CREATE TABLE edition_reservation (
    edition_id   BLOB NOT NULL REFERENCES edition (id),
    place_group  INTEGER NOT NULL,
    places       INTEGER NOT NULL CHECK (places > 0),
    -- From when on anybody can take them; never where there is no such moment.
    released_at  INTEGER,
    PRIMARY KEY (edition_id, place_group)
) WITHOUT ROWID;
