INSERT INTO waiting (day, service, site_id, days) VALUES ('2026-11-22', 'orientation', {id site}, 4);
