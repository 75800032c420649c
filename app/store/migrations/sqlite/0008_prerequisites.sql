-- Editions that are copies of each other are editions of one activity, which is known by the id of the
-- first of them. Always filled; no engine adds a column that must be to rows that are there.
ALTER TABLE edition ADD COLUMN activity_id BLOB REFERENCES edition (id);
UPDATE edition SET activity_id = id;
CREATE INDEX edition_by_activity ON edition (activity_id, starts_at);

-- The activity that one must have attended before.
ALTER TABLE edition ADD COLUMN prerequisite_id BLOB REFERENCES edition (id);
