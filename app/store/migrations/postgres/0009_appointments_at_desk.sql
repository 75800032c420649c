-- Who booked for the person at the desk; none where the person booked.
ALTER TABLE appointment ADD COLUMN made_by UUID REFERENCES staff (id);
