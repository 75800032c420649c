INSERT INTO site_patron_day (site_id, patron_day) VALUES ({id site}, '06-24');
INSERT INTO office_hours (id, staff_id, site_id, weekday, valid_from, valid_until, local_start, local_end, slot_minutes,
        buffer_before, buffer_after, services, modes, languages)
    VALUES ({id hours}, {id olga}, {id site}, 1, '2026-11-02', NULL, '09:00:00', '12:00:00', 45, 0, 15, ',orientation,',
        ',site,', ',it,');
INSERT INTO absence (id, staff_id, starts_at, ends_at) VALUES ({id absence}, {id olga}, {at 10}, {at 20});
INSERT INTO closure (id, site_id, first_day, last_day, reason)
    VALUES ({id closure}, NULL, '2026-12-24', '2026-12-26', 'Natale');
INSERT INTO appointment (id, reference, person_id, staff_id, site_id, service, mode, language, starts_at, ends_at,
        busy_from, busy_until, state, about, phone, revision, created_at, changed_at)
    VALUES ({id appointment}, 'APP-0000-001{copy}', {id anna}, {id olga}, {id site}, 'orientation', 'site', 'it', {at 2000},
        {at 2600}, {at 2000}, {at 2900}, 'booked', 'Il curriculum', NULL, 1, {at 0}, {at 0});
INSERT INTO appointment_move (id, appointment_id, staff_id, site_id, starts_at, ends_at, moved_at)
    VALUES ({id move}, {id appointment}, {id olga}, {id site}, {at 1000}, {at 1600}, {at 5});
