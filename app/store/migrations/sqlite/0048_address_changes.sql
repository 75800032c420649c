-- Which address somebody had before they changed it, for the 30 days in which staff can put it back.
CREATE TABLE address_change (
    id            BLOB PRIMARY KEY NOT NULL,
    person_id     BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    before        TEXT NOT NULL,
    after         TEXT NOT NULL,
    -- Whose care they left by it.
    left_care_of  BLOB REFERENCES person (id) ON DELETE SET NULL,
    changed_at    INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX address_change_by_person ON address_change (person_id, changed_at);
CREATE INDEX address_change_by_carer ON address_change (left_care_of) WHERE left_care_of IS NOT NULL;
CREATE INDEX address_change_by_time ON address_change (changed_at);
