UPDATE person SET indexed_name = name_key;
INSERT INTO person_name_form (form, person_id, is_whole) VALUES ('rossi', {id anna}, TRUE);
