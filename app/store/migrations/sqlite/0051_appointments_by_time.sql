-- Appointments are kept for good, and looked for by time: what is to come, and what is on a day.
CREATE INDEX appointment_busy ON appointment (busy_until) WHERE state = 'booked';
CREATE INDEX appointment_by_end ON appointment (ends_at) WHERE state <> 'cancelled';
-- Failed sign-ins are the only entries of the log that are forgotten, every hour.
CREATE INDEX audit_failed_sign_in ON audit (at) WHERE action = 'staff.sign_in_failed';
