INSERT INTO address_change (id, person_id, before, after, changed_at)
    VALUES ({id address change}, {id anna}, 'before@example.org', 'after@example.org', {at 0});
