-- A code belongs to the browser that asked for it, known by the hash of a cookie, and the form that used it up may
-- be sent again. A code of before this migration belongs to no browser and is asked for again. Where an address is
-- being guessed at, its codes are long.
ALTER TABLE sign_in_code ADD COLUMN browser_hash BLOB;
ALTER TABLE sign_in_code ADD COLUMN used_by BLOB;
ALTER TABLE sign_in_code ADD COLUMN is_long BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX sign_in_code_by_browser ON sign_in_code (browser_hash, email_key, created_at);

-- A wait counts from the last attempt.
ALTER TABLE attempt ADD COLUMN last_at INTEGER;

-- When the owner last proved their address with a code, and whether others use the browser too.
ALTER TABLE session ADD COLUMN proved_at INTEGER;
ALTER TABLE session ADD COLUMN is_shared BOOLEAN NOT NULL DEFAULT FALSE;

-- The browsers in which a member of staff has signed in before, each known by the hash of a cookie.
CREATE TABLE staff_browser (
    staff_id      BLOB NOT NULL REFERENCES staff (id),
    browser_hash  BLOB NOT NULL,
    created_at    INTEGER NOT NULL,
    seen_at       INTEGER NOT NULL,
    PRIMARY KEY (staff_id, browser_hash)
) WITHOUT ROWID;

-- A client address that many share for an hour, such as a lab's.
CREATE TABLE shared_client (
    id          BLOB PRIMARY KEY NOT NULL,
    client      TEXT NOT NULL,
    reason      TEXT NOT NULL,
    staff_id    BLOB NOT NULL REFERENCES staff (id),
    created_at  INTEGER NOT NULL,
    ends_at     INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX shared_client_by_client ON shared_client (client, ends_at);
