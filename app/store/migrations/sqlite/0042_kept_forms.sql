-- A form of somebody whose e-mail address is not proved yet, until they type the code or follow the link in the mail.
CREATE TABLE kept_form (
    -- The form's one-time id.
    id              BLOB PRIMARY KEY NOT NULL,
    -- Of the secret of its browser. Its codes carry the same.
    browser_hash    BLOB NOT NULL,
    email           TEXT NOT NULL,
    email_key       TEXT NOT NULL,
    -- The page that it was sent to, without the language.
    address         TEXT NOT NULL,
    -- What was typed, as the form sent it. Empty once it was carried out.
    body            TEXT NOT NULL,
    created_at      INTEGER NOT NULL,
    expires_at      INTEGER NOT NULL,
    -- When it was carried out, for whom, and the page that shows the result.
    done_at         INTEGER,
    person_id       BLOB REFERENCES person (id) ON DELETE CASCADE,
    leads_to        TEXT,
    CHECK ((done_at IS NULL) = (person_id IS NULL)),
    CHECK ((done_at IS NULL) = (leads_to IS NULL))
) WITHOUT ROWID;
CREATE INDEX kept_form_by_end ON kept_form (expires_at);
CREATE INDEX kept_form_of_person ON kept_form (person_id) WHERE person_id IS NOT NULL;

-- Of the key in the link beside the code, which works from any browser.
ALTER TABLE sign_in_code ADD COLUMN key_hash BLOB;
