-- Places of an edition that only people of one group can take. The group is its bit, as in booking.groups.
CREATE TABLE edition_reservation (
    edition_id   UUID NOT NULL REFERENCES edition (id),
    place_group  BIGINT NOT NULL,
    places       BIGINT NOT NULL CHECK (places > 0),
    -- From when on anybody can take them; never where there is no such moment.
    released_at  TIMESTAMPTZ,
    PRIMARY KEY (edition_id, place_group)
);
