-- Rows as the first version wrote them: every table, and every state that a constraint or a trigger knows.
INSERT INTO site (id, slug, name, address, municipality, phone, email, access_notes)
    VALUES ({id site}, 'torino{copy}', 'Torino Centro', 'Via Bologna 153', 'Torino', '', '', '{}');
INSERT INTO programme (id, slug, sort_order, content, rule_version)
    VALUES ({id programme}, 'imprecario{copy}', 1, '{}', 1);
INSERT INTO programme_rule (programme_id, version, rule, created_at) VALUES ({id programme}, 1, '{}', {at 0});
INSERT INTO person (id, email, email_key, given_name, family_name, name_key, birth_date, birthplace, codice_fiscale,
        residence, address, phone, language, created_at, erasure_requested_at)
    VALUES ({id anna}, 'Anna{copy}@example.org', 'anna{copy}@example.org', 'Anna', 'D’Angelò', 'anna d’angelò',
        '1998-03-27', 'L219', NULL, 'L219', 'Via Po 1', '+390115550100', 'it', {at 0}, {at 5});
INSERT INTO person (id, language, created_at) VALUES ({id bo}, 'zh', {at 0});
INSERT INTO consent (person_id, purpose, text_version, given_at) VALUES ({id anna}, 'privacy_notice', '1', {at 0});
INSERT INTO staff (id, email, email_key, name, role, language, password_hash, totp_secret, totp_step, active, created_at)
    VALUES ({id olga}, 'olga{copy}@example.org', 'olga{copy}@example.org', 'Olga', 'operator', 'it', 'x',
        {bytes secret}, 7, TRUE, {at 0});
INSERT INTO sign_in_code (id, email_key, code_hash, tries, created_at, expires_at, used_at)
    VALUES ({id code}, 'anna{copy}@example.org', {bytes code}, 2, {at 0}, {at 600}, NULL);
INSERT INTO session (token_hash, id, person_id, staff_id, device, created_at, seen_at, expires_at)
    VALUES ({bytes token of anna}, {id session of anna}, {id anna}, NULL, 'Firefox', {at 0}, {at 1}, {at 900}),
        ({bytes token of olga}, {id session of olga}, NULL, {id olga}, '', {at 0}, {at 1}, {at 900});
INSERT INTO attempt (scope, window_start, count) VALUES ('code to anna{copy}@example.org', {at 0}, 3);
INSERT INTO application (id, reference, person_id, programme_id, rule_version, judged_on, state, facts, created_at,
        submitted_at, decided_at, decided_by, decision_reason, decision_text, next_step)
    VALUES ({id application}, 'IMP-0000-000{copy}', {id anna}, {id programme}, 1, '2026-11-22', 'admitted', '{}', {at 0},
        {at 1}, {at 2}, {id olga}, NULL, NULL, 'first_interview'),
    ({id refused}, 'IMP-0000-001{copy}', {id bo}, {id programme}, 1, '2026-11-22', 'not_admitted', '{}', {at 0},
        {at 1}, {at 3}, {id olga}, 'other', 'Perché', 'contact_office'),
    ({id draft}, 'IMP-0000-002{copy}', {id bo}, {id programme}, 1, '2026-11-22', 'draft', '{}', {at 0},
        NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edition (id, slug, kind, topic, state, title, summary, description, access_notes, site_id, room, languages,
        enrolment_opens_at, enrolment_closes_at, cancellable_until, starts_at, ends_at, revision, capacity, admission,
        programme_id, minimum, decide_by)
    VALUES ({id edition}, 'cucina{copy}', 'lab', 'trade', 'published', '{"it":"Cucina"}', '{}', '{}', '{}', {id site}, '',
        ',it,', {at 0}, {at 600}, {at 600}, {at 900}, {at 1200}, 1, 5, 'programme', {id programme}, 2, {at 300});
INSERT INTO edition_session (id, edition_id, local_date, local_start, local_end, starts_at, ends_at)
    VALUES ({id session}, {id edition}, '2026-12-04', '10:00:00', '12:00:00', {at 900}, {at 1200});
INSERT INTO booking (id, reference, edition_id, person_id, state, ticket, groups, held_until, ending, created_at,
        changed_at)
    VALUES ({id confirmed}, 'BKG-0000-001{copy}', {id edition}, {id anna}, 'confirmed', 1, 0, NULL, NULL, {at 1}, {at 1}),
        ({id cancelled}, 'BKG-0000-002{copy}', {id edition}, {id bo}, 'cancelled', 2, 0, NULL, 'by_person', {at 1}, {at 2}),
        ({id offered}, 'BKG-0000-003{copy}', {id edition}, {id bo}, 'offered', 3, 1, {at 99}, NULL, {at 3}, {at 4});
INSERT INTO feedback (id, path, rating, aspect, comment, created_at)
    VALUES ({id feedback}, '/it', 4, 'clear', 'Così', {at 0});
INSERT INTO job (id, kind, payload, state, run_at, attempts, last_error, created_at, finished_at)
    VALUES ({id queued}, 'booking', '{}', 'queued', {at 0}, 1, 'not reached', {at 0}, NULL),
        ({id done}, 'mail', '{}', 'done', {at 0}, 1, NULL, {at 0}, {at 1}),
        ({id failed}, 'mail', '{}', 'failed', {at 0}, 9, 'refused', {at 0}, {at 1});
INSERT INTO request (id, location, created_at) VALUES ({id request}, 'BKG-0000-001{copy}', {at 0});
INSERT INTO audit (id, at, actor_kind, actor_id, action, subject_kind, subject_id, details)
    VALUES ({id reviewed}, {at 1}, 'staff', {id olga}, 'application.under_review', 'application', {id application}, '{}'),
        ({id changed}, {at 2}, 'staff', {id olga}, 'edition.changed', 'edition', {id edition}, '{}'),
        ({id closed}, {at 3}, 'system', NULL, 'site.closed', 'site', {id site},
            '{"request":"0193562e-0000-7000-8000-00000000000{copy}","reason":"Sciopero"}');
INSERT INTO secret (name, value) VALUES ('signing key {copy}', {bytes key});
