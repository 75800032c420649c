-- SQLite has no functions: what PostgreSQL counts in one is part of the query.
SELECT 1;
