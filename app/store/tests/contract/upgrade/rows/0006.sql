INSERT INTO room (id, site_id, name, capacity, equipment) VALUES ({id room}, {id site}, 'Sala A', 20, 'Proiettore');
INSERT INTO edition_room (edition_id, room_id) VALUES ({id edition}, {id room});
INSERT INTO edition_teacher (edition_id, staff_id) VALUES ({id edition}, {id olga});
INSERT INTO staff_site (staff_id, site_id) VALUES ({id olga}, {id site});
