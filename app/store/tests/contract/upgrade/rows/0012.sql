INSERT INTO job (id, kind, lane, payload, state, run_at, created_at)
    VALUES ({id bulk}, 'booking', 'bulk', '{}', 'queued', {at 0}, {at 0});
