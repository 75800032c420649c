-- SQLite has no functions: what PostgreSQL asks one is part of the query.
SELECT 1;
