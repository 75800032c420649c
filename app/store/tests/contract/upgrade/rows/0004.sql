INSERT INTO attendance (booking_id, session_id, attendance, noted_at, noted_by)
    VALUES ({id confirmed}, {id session}, 'present', {at 1201}, {id olga});
INSERT INTO edition_feedback (id, edition_id, rating, comment) VALUES ({id opinion}, {id edition}, 5, '');
INSERT INTO edition_feedback_given (booking_id) VALUES ({id confirmed});
