-- A transaction that writes is the only one: there is nothing to lock.
SELECT 1;
