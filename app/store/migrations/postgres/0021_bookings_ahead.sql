-- How many live bookings of editions that have not begun at a moment a person has.
CREATE FUNCTION bookings_ahead(booker UUID, moment TIMESTAMPTZ) RETURNS BIGINT LANGUAGE sql STABLE AS $$
    SELECT COUNT(*) FROM booking JOIN edition ON edition.id = booking.edition_id
    WHERE booking.person_id = booker AND booking.state <> 'cancelled' AND edition.starts_at > moment
$$;

-- Like the function of 0017, which processes of the version before still call, with the number of bookings that
-- the person has ahead at a moment. It is counted after the lock was taken, so that two bookings of one
-- person at once cannot both be the last one allowed.
CREATE FUNCTION lock_to_book(booker UUID, wanted TEXT, waits BOOLEAN, moment TIMESTAMPTZ)
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
        FROM person, edition, booking_conflicts(person.id, edition.id) AS found
        WHERE person.id = booker AND edition.slug = wanted;
END
$$;
