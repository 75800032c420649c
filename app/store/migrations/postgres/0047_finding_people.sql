-- The forms of names by which staff find people: each word, and each word without one of its letters. SQL cannot make
-- them: the program writes them with a name, and after this migration for the names that are there. `indexed_name` is
-- the name whose forms are stored, so that names which another version wrote since are known.
ALTER TABLE person ADD COLUMN indexed_name TEXT;
CREATE INDEX person_not_indexed ON person (id) WHERE indexed_name IS DISTINCT FROM name_key;
CREATE TABLE person_name_form (
    form       TEXT NOT NULL,
    person_id  UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    -- Whether it is the word itself.
    is_whole   BOOLEAN NOT NULL,
    PRIMARY KEY (form, person_id)
);
CREATE INDEX person_name_form_by_person ON person_name_form (person_id);
CREATE INDEX person_by_codice_fiscale ON person (codice_fiscale) WHERE codice_fiscale IS NOT NULL;
