-- A wait stands in nobody's way once enrolment has closed, since nobody is admitted from the list any more, and neither
-- does a request once the edition has begun. Like the function of 0017, which processes of the version before still
-- call.
CREATE FUNCTION booking_conflicts(booker UUID, wanted UUID, moment TIMESTAMPTZ)
RETURNS TABLE (live TEXT, overlapping TEXT, appointment TEXT)
LANGUAGE sql STABLE AS $$
    SELECT
        (SELECT booking.reference FROM booking
         WHERE booking.edition_id = wanted AND booking.person_id = booker
            AND booking.state <> 'cancelled'),
        (SELECT booking.reference FROM booking
         JOIN edition AS booked ON booked.id = booking.edition_id
         JOIN edition_session AS mine ON mine.edition_id = booking.edition_id
         JOIN edition_session AS other ON other.edition_id = wanted
            AND mine.starts_at < other.ends_at AND other.starts_at < mine.ends_at
         WHERE booking.person_id = booker AND booking.state <> 'cancelled'
            AND NOT (booking.state = 'waiting' AND booked.enrolment_closes_at <= moment)
            AND NOT (booking.state = 'requested' AND booked.starts_at <= moment)
            AND booking.edition_id <> wanted
         ORDER BY mine.starts_at, booking.id LIMIT 1),
        (SELECT appointment.reference FROM appointment
         JOIN edition_session AS other ON other.edition_id = wanted
            AND appointment.starts_at < other.ends_at AND other.starts_at < appointment.ends_at
         WHERE appointment.person_id = booker AND appointment.state = 'booked'
         ORDER BY appointment.starts_at LIMIT 1)
$$;

-- How many bookings that stand, of editions that have not begun at a moment, a person has.
CREATE OR REPLACE FUNCTION bookings_ahead(booker UUID, moment TIMESTAMPTZ) RETURNS BIGINT LANGUAGE sql STABLE AS $$
    SELECT COUNT(*) FROM booking JOIN edition AS booked ON booked.id = booking.edition_id
    WHERE booking.person_id = booker AND booking.state <> 'cancelled'
        AND NOT (booking.state = 'waiting' AND booked.enrolment_closes_at <= moment)
        AND booked.starts_at > moment
$$;

CREATE OR REPLACE FUNCTION lock_to_book(booker UUID, wanted TEXT, waits BOOLEAN, moment TIMESTAMPTZ)
RETURNS TABLE (named BOOLEAN, live TEXT, overlapping TEXT, appointment TEXT, ahead BIGINT, booked edition)
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
        SELECT person.family_name IS NOT NULL, found.live, found.overlapping, found.appointment,
            bookings_ahead(person.id, moment), edition
        FROM person, edition, booking_conflicts(person.id, edition.id, moment) AS found
        WHERE person.id = booker AND edition.slug = wanted;
END
$$;
