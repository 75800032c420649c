-- The lane in which a job waits for its workers: 'now' where a person waits at the screen, 'service', 'bulk'.
-- Jobs queued by an older process have no lane of their own.
ALTER TABLE job ADD COLUMN lane TEXT NOT NULL DEFAULT 'service';
UPDATE job SET lane = 'now'
    WHERE kind = 'mail' AND state <> 'done' AND payload LIKE '%"mail":"sign_in_code"%';
DROP INDEX job_due;
CREATE INDEX job_queued ON job (lane, run_at, id) WHERE state = 'queued';
CREATE INDEX job_running ON job (lease_until) WHERE state = 'running';
