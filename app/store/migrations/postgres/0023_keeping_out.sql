-- A code belongs to the browser that asked for it, known by the hash of a cookie, and the form that used it up may
-- be sent again. A code of before this migration belongs to no browser and is asked for again. Where an address is
-- being guessed at, its codes are long.
ALTER TABLE sign_in_code ADD COLUMN browser_hash BYTEA;
ALTER TABLE sign_in_code ADD COLUMN used_by UUID;
ALTER TABLE sign_in_code ADD COLUMN is_long BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX sign_in_code_by_browser ON sign_in_code (browser_hash, email_key, created_at);

-- A wait counts from the last attempt.
ALTER TABLE attempt ADD COLUMN last_at TIMESTAMPTZ;

-- When the owner last proved their address with a code, and whether others use the browser too.
ALTER TABLE session ADD COLUMN proved_at TIMESTAMPTZ;
ALTER TABLE session ADD COLUMN is_shared BOOLEAN NOT NULL DEFAULT FALSE;

-- The browsers in which a member of staff has signed in before, each known by the hash of a cookie.
CREATE TABLE staff_browser (
    staff_id      UUID NOT NULL REFERENCES staff (id),
    browser_hash  BYTEA NOT NULL,
    created_at    TIMESTAMPTZ NOT NULL,
    seen_at       TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (staff_id, browser_hash)
);

-- A client address that many share for an hour, such as a lab's.
CREATE TABLE shared_client (
    id          UUID PRIMARY KEY NOT NULL,
    client      TEXT NOT NULL,
    reason      TEXT NOT NULL,
    staff_id    UUID NOT NULL REFERENCES staff (id),
    created_at  TIMESTAMPTZ NOT NULL,
    ends_at     TIMESTAMPTZ NOT NULL
);
CREATE INDEX shared_client_by_client ON shared_client (client, ends_at);
