-- What became of everything when a site was closed, or every site, and which days that closed: so that who
-- opens it again sees whom it concerned.
CREATE TABLE closure_report_of_days (
    request    BLOB PRIMARY KEY NOT NULL,
    -- Empty for every site.
    site_id    BLOB REFERENCES site (id),
    report     TEXT NOT NULL,
    -- Stays when the site is opened again; empty for reports of older versions.
    closure_id BLOB
);
INSERT INTO closure_report_of_days (request, site_id, report)
    SELECT request, site_id, report FROM closure_report;
DROP TABLE closure_report;
ALTER TABLE closure_report_of_days RENAME TO closure_report;
CREATE INDEX closure_report_by_closure ON closure_report (closure_id);
