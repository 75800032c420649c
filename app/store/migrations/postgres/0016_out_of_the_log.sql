-- What became of each edition when a site was closed, which its page used to read out of the log; JSON.
CREATE TABLE closure_report (
    request UUID PRIMARY KEY,
    site_id UUID NOT NULL REFERENCES site (id),
    report  TEXT NOT NULL
);
INSERT INTO closure_report (request, site_id, report)
    SELECT (details::jsonb ->> 'request')::uuid, subject_id, details
    FROM audit WHERE action = 'site.closed'
    ON CONFLICT DO NOTHING;

-- When staff last changed an edition, by which feeds tell what is new.
ALTER TABLE edition ADD COLUMN changed_at TIMESTAMPTZ;
UPDATE edition SET changed_at = COALESCE(
    (SELECT max(at) FROM audit WHERE subject_id = edition.id
        AND action LIKE 'edition.%'
        AND action NOT IN ('edition.viewed', 'edition.bookings_downloaded')),
    enrolment_opens_at);
ALTER TABLE edition ALTER COLUMN changed_at SET NOT NULL;
