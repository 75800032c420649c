-- The log is read newest first, one page after another: everything of a period, or what one member of staff did.
-- What people did is found by what it is about, which is theirs.
DROP INDEX audit_by_time;
CREATE INDEX audit_by_time ON audit (at, id);
CREATE INDEX audit_by_staff ON audit (actor_id, at, id) WHERE actor_kind = 'staff';
