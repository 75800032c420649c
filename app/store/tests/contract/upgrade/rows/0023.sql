INSERT INTO sign_in_code (id, email_key, browser_hash, code_hash, is_long, tries, created_at, expires_at, used_by)
    VALUES ({id long code}, 'anna{copy}@example.org', {bytes browser}, {bytes long code}, TRUE, 0, {at 0}, {at 600},
        {id request});
UPDATE attempt SET last_at = {at 3};
UPDATE session SET proved_at = {at 1}, is_shared = TRUE WHERE person_id = {id anna};
INSERT INTO staff_browser (staff_id, browser_hash, created_at, seen_at)
    VALUES ({id olga}, {bytes staff browser}, {at 0}, {at 1});
INSERT INTO shared_client (id, client, reason, staff_id, created_at, ends_at)
    VALUES ({id shared}, '192.0.2.0', 'Aula 2', {id olga}, {at 0}, {at 3600});
