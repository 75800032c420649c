-- The number and the day under which a certificate was issued. What it says is read from the register. Numbers of a
-- year have no gaps: they are drawn from its row, in the transaction that issues.
CREATE TABLE certificate (
    booking_id  UUID PRIMARY KEY NOT NULL REFERENCES booking (id),
    year        BIGINT NOT NULL,
    serial      BIGINT NOT NULL,
    issued_at   TIMESTAMPTZ NOT NULL,
    UNIQUE (year, serial)
);
CREATE TABLE certificate_year (
    year        BIGINT PRIMARY KEY NOT NULL,
    last        BIGINT NOT NULL
);
