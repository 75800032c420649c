INSERT INTO link_key (key_hash, person_id, opens, created_at, expires_at)
    VALUES ({bytes link}, {id anna}, 'booking BKG-0000-001{copy}', {at 0}, {at 900});
INSERT INTO secret (name, value, retired_at) VALUES ('signing key {copy} of before', {bytes former key}, {at 1});
