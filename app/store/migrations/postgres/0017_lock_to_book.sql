-- What stands in a person's way to an edition: their live booking in it, and what they have booked at the
-- same time.
CREATE FUNCTION booking_conflicts(booker UUID, wanted UUID)
RETURNS TABLE (live TEXT, overlapping TEXT, appointment TEXT)
LANGUAGE sql STABLE AS $$
    SELECT
        (SELECT booking.reference FROM booking
         WHERE booking.edition_id = wanted AND booking.person_id = booker
            AND booking.state <> 'cancelled'),
        (SELECT booking.reference FROM booking
         JOIN edition_session AS mine ON mine.edition_id = booking.edition_id
         JOIN edition_session AS other ON other.edition_id = wanted
            AND mine.starts_at < other.ends_at AND other.starts_at < mine.ends_at
         WHERE booking.person_id = booker AND booking.state <> 'cancelled'
            AND booking.edition_id <> wanted
         ORDER BY mine.starts_at, booking.id LIMIT 1),
        (SELECT appointment.reference FROM appointment
         JOIN edition_session AS other ON other.edition_id = wanted
            AND appointment.starts_at < other.ends_at AND other.starts_at < appointment.ends_at
         WHERE appointment.person_id = booker AND appointment.state = 'booked'
         ORDER BY appointment.starts_at LIMIT 1)
$$;

-- Locks a person who is about to book and then the edition, in this order, as all transactions do, and
-- reads both with what stands in the person's way. One call, because under load every further one delays
-- all others; two statements, because only a statement that begins after the lock sees what its last
-- holder did. Without `waits`, a person whom another transaction holds is an error.
CREATE FUNCTION lock_to_book(booker UUID, wanted TEXT, waits BOOLEAN)
RETURNS TABLE (named BOOLEAN, live TEXT, overlapping TEXT, appointment TEXT, booked edition)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
    IF waits THEN
        PERFORM 1 FROM person, edition WHERE person.id = booker AND edition.slug = wanted
            FOR NO KEY UPDATE OF person FOR UPDATE OF edition;
    ELSE
        PERFORM 1 FROM person, edition WHERE person.id = booker AND edition.slug = wanted
            FOR NO KEY UPDATE OF person NOWAIT FOR UPDATE OF edition;
    END IF;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    RETURN QUERY
        SELECT person.family_name IS NOT NULL, found.live, found.overlapping, found.appointment, edition
        FROM person, edition, booking_conflicts(person.id, edition.id) AS found
        WHERE person.id = booker AND edition.slug = wanted;
END
$$;
