INSERT INTO call_owed (id, person_id, reason, booking_id, note, due_at, expires_at, created_at, tries, tried_at)
    VALUES ({id call}, {id anna}, 'offer', {id confirmed}, 'Neve', {at 10}, {at 10}, {at 3}, 1, {at 4});
INSERT INTO call_owed (id, person_id, reason, due_at, created_at, ending, ended_at)
    VALUES ({id told}, {id anna}, 'mail', {at 10}, {at 3}, 'told', {at 5});
