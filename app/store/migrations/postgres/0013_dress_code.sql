-- What to wear, in each language.
ALTER TABLE edition ADD COLUMN dress_code TEXT NOT NULL DEFAULT '{}';
