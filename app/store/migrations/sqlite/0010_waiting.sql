-- How long people wait for an appointment, measured once a day.
CREATE TABLE waiting (
    day      TEXT NOT NULL,
    service  TEXT NOT NULL,
    site_id  BLOB NOT NULL REFERENCES site (id),
    -- From the day to the first free date; none where nothing was free.
    days     INTEGER CHECK (days >= 0),
    PRIMARY KEY (day, service, site_id)
) WITHOUT ROWID;
