INSERT INTO calendar_feed (token_hash, person_id, staff_id, created_at, last_used_at)
    VALUES ({bytes feed}, {id anna}, NULL, {at 0}, {at 1});
