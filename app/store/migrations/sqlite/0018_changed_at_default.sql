-- The column has a default already, and only one process uses the file.
SELECT 1;
