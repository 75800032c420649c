INSERT INTO edition_reservation (edition_id, place_group, places, released_at)
    VALUES ({id edition}, 1, 2, {at 300}), ({id edition}, 2, 1, NULL);
