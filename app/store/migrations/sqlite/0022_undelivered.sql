-- Whom a mail that was not delivered was for, and its subject, for staff to read. Forgotten when it is sent. A table
-- of its own, because a job's row must not grow: SQLite leaves parts of rows that grow and shrink in its pages.
CREATE TABLE undelivered_mail (
    job_id      BLOB PRIMARY KEY NOT NULL REFERENCES job (id) ON DELETE CASCADE,
    recipient   TEXT NOT NULL,
    subject     TEXT
) WITHOUT ROWID;
-- Addresses that a mail server refused for good: nothing more is sent to them until staff take them out.
CREATE TABLE unreachable_address (
    email_key   TEXT PRIMARY KEY NOT NULL,
    refused_at  INTEGER NOT NULL,
    answer      TEXT NOT NULL
) WITHOUT ROWID;
