INSERT INTO application_decision (id, application_id, outcome, reason, explanation, next_step, exception, correction,
        decided_by, decided_at)
    VALUES ({id decision}, {id application}, 'not_admitted', NULL, NULL, NULL, NULL, 'Errore di calcolo', {id olga},
        {at 3});
INSERT INTO application_inquiry (id, application_id, kind, question, due_on, asked_by, asked_at, reply, replied_at,
        closed_at)
    VALUES ({id inquiry}, {id application}, 'missing', 'Manca il contratto', '2026-12-10', {id olga}, {at 1}, 'Eccolo',
        {at 2}, NULL);
