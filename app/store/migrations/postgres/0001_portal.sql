-- The same tables as in the SQLite folder; a test compares the two. Ids are UUIDv7.

CREATE TABLE site (
    id            UUID PRIMARY KEY NOT NULL,
    slug          TEXT NOT NULL UNIQUE,
    name          TEXT NOT NULL,
    address       TEXT NOT NULL,
    municipality  TEXT NOT NULL,
    phone         TEXT NOT NULL,
    email         TEXT NOT NULL,
    access_notes  TEXT NOT NULL
);

CREATE TABLE programme (
    id            UUID PRIMARY KEY NOT NULL,
    slug          TEXT NOT NULL UNIQUE,
    sort_order    BIGINT NOT NULL,
    content       TEXT NOT NULL,
    rule_version  BIGINT NOT NULL
);

-- Every version of a rule is kept: an application is judged by the version it was made under.
CREATE TABLE programme_rule (
    programme_id  UUID NOT NULL REFERENCES programme (id),
    version       BIGINT NOT NULL,
    rule          TEXT NOT NULL,
    created_at    TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (programme_id, version)
);

CREATE TABLE person (
    id                    UUID PRIMARY KEY NOT NULL,
    -- None for who has none and booked at the desk.
    email                 TEXT,
    email_key             TEXT UNIQUE,
    given_name            TEXT,
    family_name           TEXT,
    -- The name in lower case, by which it is searched for.
    name_key              TEXT,
    birth_date            TEXT,
    birthplace            TEXT,
    codice_fiscale        TEXT,
    residence             TEXT,
    address               TEXT,
    phone                 TEXT,
    language              TEXT NOT NULL,
    created_at            TIMESTAMPTZ NOT NULL,
    erasure_requested_at  TIMESTAMPTZ
);
CREATE INDEX person_by_erasure ON person (erasure_requested_at) WHERE erasure_requested_at IS NOT NULL;

CREATE TABLE consent (
    person_id     UUID NOT NULL REFERENCES person (id),
    purpose       TEXT NOT NULL,
    text_version  TEXT NOT NULL,
    given_at      TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (person_id, purpose, text_version)
);

CREATE TABLE staff (
    id             UUID PRIMARY KEY NOT NULL,
    email          TEXT NOT NULL,
    email_key      TEXT NOT NULL UNIQUE,
    name           TEXT NOT NULL,
    role           TEXT NOT NULL,
    language       TEXT NOT NULL,
    password_hash  TEXT NOT NULL,
    totp_secret    BYTEA NOT NULL,
    -- The last thirty-second step whose code was accepted: a code works once.
    totp_step      BIGINT NOT NULL,
    active         BOOLEAN NOT NULL,
    created_at     TIMESTAMPTZ NOT NULL
);

CREATE TABLE sign_in_code (
    id          UUID PRIMARY KEY NOT NULL,
    email_key   TEXT NOT NULL,
    code_hash   BYTEA NOT NULL,
    tries       BIGINT NOT NULL,
    created_at  TIMESTAMPTZ NOT NULL,
    expires_at  TIMESTAMPTZ NOT NULL,
    used_at     TIMESTAMPTZ
);
CREATE INDEX sign_in_code_by_email ON sign_in_code (email_key, created_at);

CREATE TABLE session (
    token_hash  BYTEA PRIMARY KEY NOT NULL,
    id          UUID NOT NULL UNIQUE,
    person_id   UUID REFERENCES person (id),
    staff_id    UUID REFERENCES staff (id),
    device      TEXT NOT NULL,
    created_at  TIMESTAMPTZ NOT NULL,
    seen_at     TIMESTAMPTZ NOT NULL,
    expires_at  TIMESTAMPTZ NOT NULL,
    CHECK ((person_id IS NULL) <> (staff_id IS NULL))
);
CREATE INDEX session_by_person ON session (person_id);
CREATE INDEX session_by_staff ON session (staff_id);
CREATE INDEX session_by_expiry ON session (expires_at);

-- How often something was tried within a window: sign-in codes per address and per client.
CREATE TABLE attempt (
    scope         TEXT NOT NULL,
    window_start  TIMESTAMPTZ NOT NULL,
    count         BIGINT NOT NULL,
    PRIMARY KEY (scope, window_start)
);

CREATE TABLE application (
    id              UUID PRIMARY KEY NOT NULL,
    reference       TEXT NOT NULL UNIQUE,
    person_id       UUID NOT NULL REFERENCES person (id),
    programme_id    UUID NOT NULL REFERENCES programme (id),
    rule_version    BIGINT NOT NULL,
    -- The day on which the facts are judged: today while a draft, then the day of submission.
    judged_on       TEXT NOT NULL,
    state           TEXT NOT NULL,
    facts           TEXT NOT NULL,
    created_at      TIMESTAMPTZ NOT NULL,
    submitted_at    TIMESTAMPTZ,
    decided_at      TIMESTAMPTZ,
    decided_by      UUID REFERENCES staff (id),
    decision_reason TEXT,
    decision_text   TEXT,
    next_step       TEXT,
    FOREIGN KEY (programme_id, rule_version) REFERENCES programme_rule (programme_id, version)
);
-- One application per person and programme, unless it ended without an admission.
CREATE UNIQUE INDEX application_once ON application (person_id, programme_id)
    WHERE state NOT IN ('withdrawn', 'not_admitted');
CREATE INDEX application_by_person ON application (person_id, created_at);
CREATE INDEX application_by_state ON application (state, submitted_at);

CREATE TABLE edition (
    id                   UUID PRIMARY KEY NOT NULL,
    slug                 TEXT NOT NULL UNIQUE,
    kind                 TEXT NOT NULL,
    topic                TEXT NOT NULL,
    state                TEXT NOT NULL,
    title                TEXT NOT NULL,
    summary              TEXT NOT NULL,
    description          TEXT NOT NULL,
    access_notes         TEXT NOT NULL,
    site_id              UUID NOT NULL REFERENCES site (id),
    room                 TEXT NOT NULL,
    -- Tags of the languages spoken, between commas: ',it,en,'.
    languages            TEXT NOT NULL,
    enrolment_opens_at   TIMESTAMPTZ NOT NULL,
    enrolment_closes_at  TIMESTAMPTZ NOT NULL,
    cancellable_until    TIMESTAMPTZ NOT NULL,
    -- First start and last end of the sessions, so that lists need no second query.
    starts_at            TIMESTAMPTZ NOT NULL,
    ends_at              TIMESTAMPTZ NOT NULL,
    -- Grows with every change: a form made from an older revision is refused, not merged blindly.
    revision             BIGINT NOT NULL,
    capacity             BIGINT NOT NULL CHECK (capacity > 0),
    admission            TEXT NOT NULL CHECK (admission IN ('open', 'approval', 'programme')),
    -- Whose admitted people are let in, where admission is by programme.
    programme_id         UUID REFERENCES programme (id),
    -- How many people it takes for the edition to be held, and by when staff decide on that.
    minimum              BIGINT CHECK (minimum > 0 AND minimum <= capacity),
    decide_by            TIMESTAMPTZ,
    -- Kept by the triggers below; the check is the last guard against a place given twice.
    confirmed            BIGINT NOT NULL DEFAULT 0 CHECK (confirmed >= 0),
    -- Confirmed places and those held for whom they are offered to.
    held                 BIGINT NOT NULL DEFAULT 0,
    waiting              BIGINT NOT NULL DEFAULT 0 CHECK (waiting >= 0),
    -- The number the next person in the queue draws; moved on by the trigger that counts.
    next_ticket          BIGINT NOT NULL DEFAULT 1,
    -- Kept by whoever changes places, so that nobody who reads must count: the groups that places are
    -- reserved for, a bit each, and how many free places are for those groups only.
    reserved_groups      BIGINT NOT NULL DEFAULT 0,
    set_aside            BIGINT NOT NULL DEFAULT 0,
    CHECK (held >= confirmed AND held <= capacity),
    CHECK ((admission = 'programme') = (programme_id IS NOT NULL)),
    CHECK ((minimum IS NULL) = (decide_by IS NULL))
);
CREATE INDEX edition_by_start ON edition (starts_at, id);
CREATE INDEX edition_by_site ON edition (site_id, starts_at);

CREATE TABLE edition_session (
    id          UUID PRIMARY KEY NOT NULL,
    edition_id  UUID NOT NULL REFERENCES edition (id),
    -- Wall-clock date and times in Europe/Rome; the instants follow from them.
    local_date  TEXT NOT NULL,
    local_start TEXT NOT NULL,
    local_end   TEXT NOT NULL,
    starts_at   TIMESTAMPTZ NOT NULL,
    ends_at     TIMESTAMPTZ NOT NULL
);
CREATE INDEX edition_session_by_edition ON edition_session (edition_id, starts_at);

CREATE TABLE booking (
    id          UUID PRIMARY KEY NOT NULL,
    reference   TEXT NOT NULL UNIQUE,
    edition_id  UUID NOT NULL REFERENCES edition (id),
    person_id   UUID NOT NULL REFERENCES person (id),
    state       TEXT NOT NULL
        CHECK (state IN ('requested', 'waiting', 'offered', 'confirmed', 'cancelled')),
    -- The number drawn in the edition's queue: the lower, the earlier. A position is counted from it.
    ticket      BIGINT NOT NULL,
    -- The groups that the person says to belong to, a bit each.
    groups      BIGINT NOT NULL DEFAULT 0,
    -- Until when the place that is offered is held.
    held_until  TIMESTAMPTZ,
    -- How it came to be cancelled.
    ending      TEXT,
    created_at  TIMESTAMPTZ NOT NULL,
    changed_at  TIMESTAMPTZ NOT NULL,
    UNIQUE (edition_id, ticket),
    CHECK ((state = 'offered') = (held_until IS NOT NULL)),
    CHECK ((state = 'cancelled') = (ending IS NOT NULL))
);
CREATE UNIQUE INDEX booking_once ON booking (edition_id, person_id) WHERE state <> 'cancelled';
CREATE INDEX booking_queue ON booking (edition_id, ticket) WHERE state = 'waiting';
CREATE INDEX booking_by_person ON booking (person_id, created_at);

CREATE FUNCTION booking_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        UPDATE edition
        SET confirmed = confirmed - (OLD.state = 'confirmed')::int,
            held = held - (OLD.state IN ('offered', 'confirmed'))::int,
            waiting = waiting - (OLD.state = 'waiting')::int
        WHERE id = OLD.edition_id;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        UPDATE edition
        SET confirmed = confirmed + (NEW.state = 'confirmed')::int,
            held = held + (NEW.state IN ('offered', 'confirmed'))::int,
            waiting = waiting + (NEW.state = 'waiting')::int,
            next_ticket = greatest(next_ticket, NEW.ticket + 1)
        WHERE id = NEW.edition_id;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER booking_counted AFTER INSERT OR DELETE OR UPDATE OF state ON booking
    FOR EACH ROW EXECUTE FUNCTION booking_counted();

-- What readers say of a page. Nothing tells who they are.
CREATE TABLE feedback (
    id          UUID PRIMARY KEY NOT NULL,
    path        TEXT NOT NULL,
    rating      BIGINT NOT NULL CHECK (rating BETWEEN 1 AND 5),
    aspect      TEXT,
    comment     TEXT NOT NULL,
    created_at  TIMESTAMPTZ NOT NULL
);
CREATE INDEX feedback_by_path ON feedback (path, rating);
CREATE INDEX feedback_by_time ON feedback (created_at);

-- The outbox: what a change owes the world, queued in the same transaction as the change.
CREATE TABLE job (
    id           UUID PRIMARY KEY NOT NULL,
    kind         TEXT NOT NULL,
    payload      TEXT NOT NULL,
    state        TEXT NOT NULL,
    run_at       TIMESTAMPTZ NOT NULL,
    attempts     BIGINT NOT NULL DEFAULT 0,
    lease        UUID,
    lease_until  TIMESTAMPTZ,
    last_error   TEXT,
    created_at   TIMESTAMPTZ NOT NULL,
    finished_at  TIMESTAMPTZ
);
CREATE INDEX job_due ON job (run_at) WHERE state IN ('queued', 'running');
CREATE INDEX job_in_trouble ON job (created_at)
    WHERE state IN ('failed', 'uncertain') OR (state = 'queued' AND last_error IS NOT NULL);

-- One-time ids of forms: a repeated request is led to where the first one went.
CREATE TABLE request (
    id          UUID PRIMARY KEY NOT NULL,
    location    TEXT NOT NULL,
    created_at  TIMESTAMPTZ NOT NULL
);

-- Who did what to whom, and who looked at whose record.
CREATE TABLE audit (
    id            UUID PRIMARY KEY NOT NULL,
    at            TIMESTAMPTZ NOT NULL,
    actor_kind    TEXT NOT NULL,
    actor_id      UUID,
    action        TEXT NOT NULL,
    subject_kind  TEXT NOT NULL,
    subject_id    UUID NOT NULL,
    details       TEXT NOT NULL
);
CREATE INDEX audit_by_subject ON audit (subject_id, at);
CREATE INDEX audit_by_time ON audit (at);

-- What the portal made up for itself and must find again: the key that signs links in mails.
CREATE TABLE secret (
    name   TEXT PRIMARY KEY NOT NULL,
    value  BYTEA NOT NULL
);
