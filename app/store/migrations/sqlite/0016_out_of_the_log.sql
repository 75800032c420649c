-- What became of each edition when a site was closed, which its page used to read out of the log; JSON.
CREATE TABLE closure_report (
    request BLOB PRIMARY KEY NOT NULL,
    site_id BLOB NOT NULL REFERENCES site (id),
    report  TEXT NOT NULL
);
INSERT OR IGNORE INTO closure_report (request, site_id, report)
    SELECT unhex(replace(json_extract(details, '$.request'), '-', '')), subject_id, details
    FROM audit WHERE action = 'site.closed';

-- When staff last changed an edition, by which feeds tell what is new.
ALTER TABLE edition ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;
UPDATE edition SET changed_at = COALESCE(
    (SELECT max(at) FROM audit WHERE subject_id = edition.id
        AND action LIKE 'edition.%'
        AND action NOT IN ('edition.viewed', 'edition.bookings_downloaded')),
    enrolment_opens_at);
