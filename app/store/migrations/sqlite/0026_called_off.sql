-- Why an edition does not take place, in the words of staff for those who had booked it; possibly none.
CREATE TABLE called_off (
    edition_id  BLOB PRIMARY KEY NOT NULL REFERENCES edition (id),
    cause       TEXT NOT NULL,
    reason      TEXT NOT NULL
) WITHOUT ROWID;

-- Sessions that staff took out of a published edition. For some time calendars are told that they do not take place.
CREATE TABLE dropped_session (
    id          BLOB PRIMARY KEY NOT NULL,
    edition_id  BLOB NOT NULL REFERENCES edition (id),
    starts_at   INTEGER NOT NULL,
    ends_at     INTEGER NOT NULL,
    dropped_at  INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX dropped_session_by_edition ON dropped_session (edition_id, starts_at);
CREATE INDEX dropped_session_by_moment ON dropped_session (dropped_at);

-- What still goes on is asked for by its end.
CREATE INDEX edition_by_end ON edition (ends_at, starts_at, id);
