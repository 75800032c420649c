-- Several people may share an address, and a person may be in the care of another, whom nobody else there may act for.
ALTER TABLE person DROP CONSTRAINT person_email_key_key;
ALTER TABLE person ADD COLUMN in_care_of UUID REFERENCES person (id) ON DELETE SET NULL;

CREATE INDEX person_by_address ON person (email_key, created_at) WHERE email_key IS NOT NULL;
CREATE INDEX person_by_phone ON person (phone) WHERE phone IS NOT NULL;
CREATE INDEX person_in_care ON person (in_care_of) WHERE in_care_of IS NOT NULL;
