INSERT INTO called_off (edition_id, cause, reason)
    VALUES ({id edition}, 'office', 'Neve');
INSERT INTO dropped_session (id, edition_id, starts_at, ends_at, dropped_at)
    VALUES ({id dropped}, {id edition}, {at 900}, {at 1200}, {at 3});
