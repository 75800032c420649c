-- Several people may share an address, and a person may be in the care of another. SQLite drops no constraint of a
-- column, so the table is made anew; what refers to it refers to it again at the end of the transaction. Dropping a
-- table deletes its rows, which would revoke the keys of links: they are put aside.
PRAGMA defer_foreign_keys = ON;

CREATE TEMPORARY TABLE former_person AS SELECT * FROM person;
CREATE TEMPORARY TABLE former_link_key AS SELECT * FROM link_key;
DELETE FROM link_key;
DROP TABLE person;

CREATE TABLE person (
    id                    BLOB PRIMARY KEY NOT NULL,
    -- None for who has none and booked at the desk.
    email                 TEXT,
    email_key             TEXT,
    -- Who looks after them: they share an address, and nobody else there may act for them.
    in_care_of            BLOB REFERENCES person (id) ON DELETE SET NULL,
    given_name            TEXT,
    family_name           TEXT,
    -- The name in lower case, by which it is searched for.
    name_key              TEXT,
    birth_date            TEXT,
    birthplace            TEXT,
    codice_fiscale        TEXT,
    residence             TEXT,
    address               TEXT,
    phone                 TEXT,
    language              TEXT NOT NULL,
    created_at            INTEGER NOT NULL,
    erasure_requested_at  INTEGER
);
-- Before the rows: while violations are deferred, each row that is inserted looks for those in its care.
CREATE INDEX person_in_care ON person (in_care_of) WHERE in_care_of IS NOT NULL;
INSERT INTO person (id, email, email_key, given_name, family_name, name_key, birth_date, birthplace, codice_fiscale,
        residence, address, phone, language, created_at, erasure_requested_at)
    SELECT id, email, email_key, given_name, family_name, name_key, birth_date, birthplace, codice_fiscale,
        residence, address, phone, language, created_at, erasure_requested_at
    FROM former_person;
INSERT INTO link_key (key_hash, person_id, opens, created_at, expires_at)
    SELECT key_hash, person_id, opens, created_at, expires_at FROM former_link_key;
DROP TABLE former_person;
DROP TABLE former_link_key;

CREATE INDEX person_by_erasure ON person (erasure_requested_at) WHERE erasure_requested_at IS NOT NULL;
CREATE INDEX person_by_address ON person (email_key, created_at) WHERE email_key IS NOT NULL;
CREATE INDEX person_by_phone ON person (phone) WHERE phone IS NOT NULL;
