-- How the applicant heard of the programme, by their own account; empty where they do not say.
ALTER TABLE application ADD COLUMN referral_source TEXT;
CREATE INDEX application_by_submission ON application (submitted_at) WHERE submitted_at IS NOT NULL;
