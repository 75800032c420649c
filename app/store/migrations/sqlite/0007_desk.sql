-- Who booked for the person at the desk; none where the person booked.
ALTER TABLE booking ADD COLUMN made_by BLOB REFERENCES staff (id);
