-- The town of birth of who was born abroad, as they wrote it: the place of birth is then a state.
ALTER TABLE person ADD COLUMN birth_town TEXT;
