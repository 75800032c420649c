-- What became of everything when a site was closed, or every site, and which days that closed: so that who
-- opens it again sees whom it concerned. A report of every site has no site; one of an older version has no
-- closure.
ALTER TABLE closure_report ALTER COLUMN site_id DROP NOT NULL;
ALTER TABLE closure_report ADD COLUMN closure_id UUID;
CREATE INDEX closure_report_by_closure ON closure_report (closure_id);
