-- The sessions of a week without a look at their rows.
DROP INDEX edition_session_by_start;
CREATE INDEX edition_session_by_start ON edition_session (starts_at, id, edition_id);
