-- What somebody needs to take part: words between spaces, such as 'interpreter=ar childcare'.
ALTER TABLE booking ADD COLUMN needs TEXT NOT NULL DEFAULT '';
ALTER TABLE appointment ADD COLUMN needs TEXT NOT NULL DEFAULT '';
