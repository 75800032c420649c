-- A process of an earlier version that still runs does not write when it changed an edition.
ALTER TABLE edition ALTER COLUMN changed_at SET DEFAULT now();
