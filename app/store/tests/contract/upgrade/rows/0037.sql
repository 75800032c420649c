INSERT INTO certificate (booking_id, year, serial, issued_at)
    VALUES ({id confirmed}, 2026, 1{copy}, {at 5});
INSERT INTO certificate_year (year, last) VALUES (200{copy}, 7);
