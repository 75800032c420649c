-- Every decision on an application, the latest last. One that is corrected stays.
CREATE TABLE application_decision (
    id              BLOB PRIMARY KEY NOT NULL,
    application_id  BLOB NOT NULL REFERENCES application (id),
    outcome         TEXT NOT NULL CHECK (outcome IN ('admitted', 'not_admitted')),
    reason          TEXT,
    explanation     TEXT,
    next_step       TEXT,
    -- Why somebody is admitted who does not meet the rule.
    exception       TEXT,
    -- Why it corrects the decision before it.
    correction      TEXT,
    decided_by      BLOB REFERENCES staff (id),
    decided_at      INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX application_decision_by_application ON application_decision (application_id, decided_at);
-- The only decision that an application had until now; it takes the application's own id.
INSERT INTO application_decision (
    id, application_id, outcome, reason, explanation, next_step, decided_by, decided_at
)
SELECT id, id, CASE WHEN state = 'not_admitted' THEN 'not_admitted' ELSE 'admitted' END, decision_reason,
    decision_text, next_step, decided_by, decided_at
FROM application WHERE decided_at IS NOT NULL;

-- What the office asks of an applicant before it decides, and the reply.
CREATE TABLE application_inquiry (
    id              BLOB PRIMARY KEY NOT NULL,
    application_id  BLOB NOT NULL REFERENCES application (id),
    kind            TEXT NOT NULL CHECK (kind IN ('missing', 'notice')),
    question        TEXT NOT NULL,
    due_on          TEXT NOT NULL,
    asked_by        BLOB NOT NULL REFERENCES staff (id),
    asked_at        INTEGER NOT NULL,
    reply           TEXT,
    replied_at      INTEGER,
    -- When it was settled without a reply: by another inquiry or by the decision.
    closed_at       INTEGER
) WITHOUT ROWID;
CREATE INDEX application_inquiry_by_application ON application_inquiry (application_id, asked_at);
CREATE UNIQUE INDEX application_inquiry_open ON application_inquiry (application_id)
    WHERE replied_at IS NULL AND closed_at IS NULL;
