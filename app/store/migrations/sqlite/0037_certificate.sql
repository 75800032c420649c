-- The number and the day under which a certificate was issued. What it says is read from the register. Numbers of a
-- year have no gaps: they are drawn from its row, in the transaction that issues.
CREATE TABLE certificate (
    booking_id  BLOB PRIMARY KEY NOT NULL REFERENCES booking (id),
    year        INTEGER NOT NULL,
    serial      INTEGER NOT NULL,
    issued_at   INTEGER NOT NULL,
    UNIQUE (year, serial)
) WITHOUT ROWID;
CREATE TABLE certificate_year (
    year        INTEGER PRIMARY KEY NOT NULL,
    last        INTEGER NOT NULL
) WITHOUT ROWID;
