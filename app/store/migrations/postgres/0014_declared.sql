-- What the person told of themselves, as declared; JSON. And the moments of the steps that an application
-- takes, which its page used to read out of the log.
ALTER TABLE application ADD COLUMN declared TEXT;
ALTER TABLE application ADD COLUMN review_started_at TIMESTAMPTZ;
ALTER TABLE application ADD COLUMN withdrawn_at TIMESTAMPTZ;
UPDATE application SET
    review_started_at = (SELECT MIN(at) FROM audit
        WHERE subject_id = application.id AND action = 'application.under_review'),
    withdrawn_at = (SELECT MIN(at) FROM audit
        WHERE subject_id = application.id AND action = 'application.withdrawn');
