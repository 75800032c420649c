//! SQL that differs between the two engines.

use crate::{Connection, connection::Inner, person_search::seen_by};

/// Whether a booking of an edition that is called `booked` is live and has not lapsed at a moment, as
/// `BookingState::has_lapsed` says.
macro_rules! stands {
    ($moment:literal) => {
        concat!(
            "booking.state <> 'cancelled'
                AND NOT (booking.state = 'waiting' AND booked.enrolment_closes_at <= ",
            $moment,
            ") AND NOT (booking.state = 'requested' AND booked.starts_at <= ",
            $moment,
            ")"
        )
    };
}

/// The columns of [`conflicts`] for SQLite; PostgreSQL has them as a function.
macro_rules! conflicts {
    ($person:literal, $edition:literal, $moment:literal) => {
        concat!(
            "(SELECT reference FROM booking
             WHERE edition_id = ", $edition, " AND person_id = ", $person, " AND state <> 'cancelled') AS live,
            (SELECT booking.reference FROM booking
             JOIN edition AS booked ON booked.id = booking.edition_id
             JOIN edition_session AS mine ON mine.edition_id = booking.edition_id
             JOIN edition_session AS other ON other.edition_id = ", $edition, "
                AND mine.starts_at < other.ends_at AND other.starts_at < mine.ends_at
             WHERE booking.person_id = ", $person, " AND ", stands!($moment), "
                AND booking.edition_id <> ", $edition, "
             ORDER BY mine.starts_at, booking.id LIMIT 1) AS overlapping,
            (SELECT appointment.reference FROM appointment
             JOIN edition_session AS other ON other.edition_id = ", $edition, "
                AND appointment.starts_at < other.ends_at AND other.starts_at < appointment.ends_at
             WHERE appointment.person_id = ", $person, " AND appointment.state = 'booked'
             ORDER BY appointment.starts_at LIMIT 1) AS appointment"
        )
    };
}

/// How many bookings that stand, of editions that have not begun, a person has, for SQLite; PostgreSQL has it as a
/// function.
macro_rules! ahead {
    ($person:literal, $moment:literal) => {
        concat!(
            "(SELECT COUNT(*) FROM booking JOIN edition AS booked ON booked.id = booking.edition_id
             WHERE booking.person_id = ",
            $person,
            " AND ",
            stands!($moment),
            " AND booked.starts_at > ",
            $moment,
            ") AS ahead"
        )
    };
}

/// SQLite needs no row locks: a transaction that may write is the only one that may.
const fn by_engine(
    connection: &Connection,
    sqlite: &'static str,
    postgres: &'static str,
) -> &'static str {
    match connection.0 {
        Inner::Sqlite(_) => sqlite,
        Inner::Postgres(_) => postgres,
    }
}

/// Whether the table of migrations exists.
pub(crate) const fn is_migrated(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE name = '_sqlx_migrations')",
        "SELECT to_regclass('_sqlx_migrations') IS NOT NULL",
    )
}

/// The time by the database's clock, in whole seconds.
pub(crate) const fn clock(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        "SELECT CAST(strftime('%s', 'now') AS INTEGER)",
        "SELECT clock_timestamp()",
    )
}

/// Reads and locks the edition's row, as every change of its places requires.
pub(crate) const fn lock_edition(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        "SELECT * FROM edition WHERE id = $1",
        "SELECT * FROM edition WHERE id = $1 FOR UPDATE",
    )
}

/// The bytes that the database takes.
pub(crate) const fn database_size(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
        "SELECT pg_database_size(current_database())",
    )
}

/// Claims due jobs of a lane and of the given kinds, skipping those that another worker is claiming.
pub(crate) const fn claim_jobs(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        "UPDATE job SET state = 'running', lease = $1, lease_until = $2, attempts = attempts + 1
         WHERE id IN (SELECT id FROM job WHERE state = 'queued' AND lane = $5 AND run_at <= $3
                          AND replace($6, ',' || kind || ',', '') <> $6
                      ORDER BY run_at, id LIMIT $4)
         RETURNING *",
        "UPDATE job SET state = 'running', lease = $1, lease_until = $2, attempts = attempts + 1
         WHERE id IN (SELECT id FROM job WHERE state = 'queued' AND lane = $5 AND run_at <= $3
                          AND replace($6, ',' || kind || ',', '') <> $6
                      ORDER BY run_at, id LIMIT $4 FOR UPDATE SKIP LOCKED)
         RETURNING *",
    )
}

/// Those of the people, bookings and appointments with the ids in an array whose person has a telephone.
macro_rules! reached_by_telephone {
    ($ids:literal) => {
        concat!(
            "WITH asked AS (",
            $ids,
            ")
            SELECT person.id FROM person
                JOIN asked ON asked.id = person.id WHERE person.phone IS NOT NULL
            UNION SELECT booking.id FROM booking JOIN asked ON asked.id = booking.id
                JOIN person ON person.id = booking.person_id WHERE person.phone IS NOT NULL
            UNION SELECT appointment.id FROM appointment JOIN asked ON asked.id = appointment.id
                JOIN person ON person.id = appointment.person_id WHERE person.phone IS NOT NULL"
        )
    };
}

/// Those of the people, bookings and appointments with the ids in a JSON array whose person has a telephone.
pub(crate) const fn reached_by_telephone(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        reached_by_telephone!("SELECT unhex(value) AS id FROM json_each($1)"),
        reached_by_telephone!(
            "SELECT value::uuid AS id FROM json_array_elements_text($1::json) AS ids (value)"
        ),
    )
}

/// Stores the forms of a person's name, `$1` as JSON, of the person `$2`.
pub(crate) const fn insert_name_forms(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        "INSERT INTO person_name_form (form, person_id, is_whole)
         SELECT json_extract(value, '$.form'), $2, json_extract(value, '$.is_whole') FROM json_each($1)
         WHERE TRUE ON CONFLICT DO NOTHING",
        "INSERT INTO person_name_form (form, person_id, is_whole)
         SELECT value ->> 'form', $2, (value ->> 'is_whole')::boolean
         FROM json_array_elements($1::json) AS forms (value) ON CONFLICT DO NOTHING",
    )
}

/// The people in whose names `$2` words are found by their forms, those first with most words as typed.
macro_rules! people_named {
    ($asked:literal) => {
        concat!(
            "WITH asked AS (",
            $asked,
            "), found AS (SELECT person_name_form.person_id, COUNT(DISTINCT asked.word) AS words,
                COUNT(DISTINCT CASE WHEN asked.is_whole AND person_name_form.is_whole THEN asked.word END) AS whole
                FROM asked JOIN person_name_form ON person_name_form.form = asked.form
                GROUP BY person_name_form.person_id)
            SELECT person.* FROM found JOIN person ON person.id = found.person_id
            WHERE found.words = $2 AND person.indexed_name = person.name_key AND ",
            seen_by!("$3"),
            " ORDER BY found.whole DESC, person.name_key, person.created_at, person.id LIMIT $4"
        )
    };
}

/// The people with a name of which `$1` has the forms as JSON, and `$2` says how many words they are of; `$3` is the
/// coordinator who looks for them.
pub(crate) const fn people_named(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        people_named!(
            "SELECT json_extract(value, '$.word') AS word, json_extract(value, '$.form') AS form,
                json_extract(value, '$.is_whole') AS is_whole FROM json_each($1)"
        ),
        people_named!(
            "SELECT (value ->> 'word')::integer AS word, value ->> 'form' AS form,
                (value ->> 'is_whole')::boolean AS is_whole
             FROM json_array_elements($1::json) AS forms (value)"
        ),
    )
}

/// The latest booking or appointment of each person whose id is asked for, of those that a coordinator, `$2`, sees.
macro_rules! last_contacts {
    ($ids:literal) => {
        concat!(
            "WITH asked AS (",
            $ids,
            "), contact AS (
                SELECT booking.person_id, booking.created_at AS at, edition.site_id, booking.id,
                    FALSE AS is_own
                FROM asked JOIN booking ON booking.person_id = asked.id
                JOIN edition ON edition.id = booking.edition_id
                UNION ALL SELECT appointment.person_id, appointment.created_at, appointment.site_id, appointment.id,
                    COALESCE(appointment.staff_id = $2, FALSE)
                FROM asked JOIN appointment ON appointment.person_id = asked.id)
            SELECT latest.person_id, latest.at, site.name AS site
            FROM (SELECT contact.*, ROW_NUMBER() OVER (PARTITION BY person_id ORDER BY at DESC, id DESC) AS place
                FROM contact WHERE $2 IS NULL OR is_own OR EXISTS (SELECT 1 FROM staff_site
                    WHERE staff_site.staff_id = $2 AND staff_site.site_id = contact.site_id)) AS latest
            LEFT JOIN site ON site.id = latest.site_id
            WHERE latest.place = 1"
        )
    };
}

/// When the people with the ids in a JSON array last booked something, and where.
pub(crate) const fn last_contacts(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        last_contacts!("SELECT unhex(value) AS id FROM json_each($1)"),
        last_contacts!(
            "SELECT value::uuid AS id FROM json_array_elements_text($1::json) AS ids (value)"
        ),
    )
}

/// The mails that are not delivered and are about a person, `$1`, or what they booked.
macro_rules! undelivered_to {
    ($about:literal) => {
        concat!(
            "SELECT job.id, job.state, job.created_at AS queued_at, undelivered_mail.recipient,
                undelivered_mail.subject
            FROM job LEFT JOIN undelivered_mail ON undelivered_mail.job_id = job.id
            WHERE (job.state IN ('failed', 'uncertain') OR (job.state = 'queued' AND job.last_error IS NOT NULL))
                AND ",
            $about,
            " IN (SELECT id FROM booking WHERE person_id = $1
                UNION ALL SELECT id FROM appointment WHERE person_id = $1 UNION ALL SELECT $1)
            ORDER BY job.created_at DESC, job.id LIMIT $2"
        )
    };
}

/// The mails to a person, `$1`, or about what they booked, that are not delivered. What a mail is about is in its
/// payload, under a name for each kind.
pub(crate) const fn undelivered_to(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        undelivered_to!(
            "unhex(json_extract(job.payload, CASE job.kind WHEN 'mail' THEN '$.person'
                WHEN 'booking' THEN '$.booking' WHEN 'appointment' THEN '$.appointment' ELSE '$.none' END), '-')"
        ),
        undelivered_to!(
            "(job.payload::json ->> CASE job.kind WHEN 'mail' THEN 'person'
                WHEN 'booking' THEN 'booking' WHEN 'appointment' THEN 'appointment' ELSE 'none' END)::uuid"
        ),
    )
}

/// Locks a person before a change, so that two changes of one person cannot interleave. A shared transaction
/// holds an edition that the person's lock holder may wait for, so it does not wait.
pub(crate) fn lock_person(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        "SELECT * FROM person WHERE id = $1",
        if connection.is_shared() {
            "SELECT * FROM person WHERE id = $1 FOR NO KEY UPDATE NOWAIT"
        } else {
            "SELECT * FROM person WHERE id = $1 FOR NO KEY UPDATE"
        },
    )
}

/// Locks an address, `$1`. A shared transaction holds an edition that the address's lock holder may wait for, so it
/// does not wait.
pub(crate) fn lock_address(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        "SELECT $1 IS NOT NULL",
        if connection.is_shared() {
            "SELECT pg_try_advisory_xact_lock(hashtextextended('address ' || $1, 0))"
        } else {
            "SELECT pg_advisory_xact_lock(hashtextextended('address ' || $1, 0)) IS NOT NULL"
        },
    )
}

/// Locks a member of staff before a change of their appointments or lessons.
pub(crate) const fn lock_staff(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        "SELECT * FROM staff WHERE id = $1",
        "SELECT * FROM staff WHERE id = $1 FOR NO KEY UPDATE",
    )
}

/// Locks the administrators who may sign in before one of them leaves.
pub(crate) const fn lock_administrators(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        "SELECT id FROM staff WHERE role = $1 AND active ORDER BY id",
        "SELECT id FROM staff WHERE role = $1 AND active ORDER BY id FOR NO KEY UPDATE",
    )
}

/// Locks a room before it is assigned to an edition.
pub(crate) const fn lock_room(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        "SELECT * FROM room WHERE id = $1",
        "SELECT * FROM room WHERE id = $1 FOR NO KEY UPDATE",
    )
}

/// Locks the report of a form that closed a site before its outcomes are written.
pub(crate) const fn lock_closure_report(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        "SELECT * FROM closure_report WHERE request = $1",
        "SELECT * FROM closure_report WHERE request = $1 FOR NO KEY UPDATE",
    )
}

/// What stands in the way of a person, `$1`, to an edition, `$2`, at a moment, `$3`.
pub(crate) const fn conflicts(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        concat!("SELECT ", conflicts!("$1", "$2", "$3")),
        "SELECT * FROM booking_conflicts($1, $2, $3)",
    )
}

/// How many bookings of editions that begin after a moment, `$2`, a person, `$1`, has.
pub(crate) const fn bookings_ahead(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        concat!("SELECT ", ahead!("$1", "$2")),
        "SELECT bookings_ahead($1, $2)",
    )
}

/// Locks a person who is about to book, `$1`, and the edition with the slug `$2`, in this order, as all
/// transactions do, and reads what stands in their way, and how many bookings they have ahead at `$3`.
/// One statement: under load every further one delays all others.
///
/// In a shared transaction, the edition is locked already. It then does not wait for the person: whoever
/// holds that lock may wait for the edition.
pub(crate) fn lock_to_book(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        concat!(
            "SELECT person.family_name IS NOT NULL AS named, ",
            conflicts!("person.id", "edition.id", "$3"),
            ", ",
            ahead!("person.id", "$3"),
            ", edition.* FROM person, edition WHERE person.id = $1 AND edition.slug = $2",
        ),
        if connection.is_shared() {
            "SELECT named, live, overlapping, appointment, ahead, (booked).*
             FROM lock_to_book($1, $2, FALSE, $3)"
        } else {
            "SELECT named, live, overlapping, appointment, ahead, (booked).*
             FROM lock_to_book($1, $2, TRUE, $3)"
        },
    )
}

/// Inserts a booking with the form's one-time id, the notification job, the consent and the entry of the log, in one
/// statement.
pub(crate) const fn insert_booking(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        "INSERT INTO request (id, location, created_at) VALUES ($8, $2, $7);
         INSERT INTO consent (person_id, purpose, text_version, given_at) VALUES ($4, $13, $14, $15)
            ON CONFLICT (person_id, purpose, text_version) DO NOTHING;
         INSERT INTO audit (id, at, actor_kind, actor_id, action, subject_kind, subject_id, details)
            VALUES ($17, $7, $18, $19, $20, 'booking', $1, $21);
         INSERT INTO booking
            (id, reference, edition_id, person_id, state, ticket, groups, created_at, changed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $12, $7, $7);
         INSERT INTO job (id, kind, lane, payload, state, run_at, created_at)
            VALUES ($9, $10, $16, $11, 'queued', $7, $7)",
        "WITH claimed AS (
            INSERT INTO request (id, location, created_at) VALUES ($8, $2, $7)
         ), consented AS (
            INSERT INTO consent (person_id, purpose, text_version, given_at) VALUES ($4, $13, $14, $15)
                ON CONFLICT (person_id, purpose, text_version) DO NOTHING
         ), logged AS (
            INSERT INTO audit (id, at, actor_kind, actor_id, action, subject_kind, subject_id, details)
                VALUES ($17, $7, $18, $19, $20, 'booking', $1, $21)
         ), queued AS (
            INSERT INTO job (id, kind, lane, payload, state, run_at, created_at)
                VALUES ($9, $10, $16, $11, 'queued', $7, $7)
         )
         INSERT INTO booking
            (id, reference, edition_id, person_id, state, ticket, groups, created_at, changed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $12, $7, $7)",
    )
}

/// The occupancy of the editions of the sessions between two moments: the bytes of all ids, and revisions,
/// held and waiting, each as one text.
pub(crate) const fn occupancies_of_sessions(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        "SELECT COALESCE(CAST(group_concat(id, '') AS BLOB), ''), COALESCE(group_concat(revision), ''),
            COALESCE(group_concat(held), ''), COALESCE(group_concat(waiting), '')
         FROM (SELECT edition_session.id, revision, held, waiting
            FROM edition_session JOIN edition ON edition.id = edition_session.edition_id
            WHERE edition_session.starts_at >= $1 AND edition_session.starts_at < $2
            ORDER BY edition_session.starts_at, edition_session.id)",
        "SELECT COALESCE(string_agg(uuid_send(id), ''), ''), COALESCE(string_agg(revision::text, ','), ''),
            COALESCE(string_agg(held::text, ','), ''), COALESCE(string_agg(waiting::text, ','), '')
         FROM (SELECT edition_session.id, revision, held, waiting
            FROM edition_session JOIN edition ON edition.id = edition_session.edition_id
            WHERE edition_session.starts_at >= $1 AND edition_session.starts_at < $2
            ORDER BY edition_session.starts_at, edition_session.id) AS listed",
    )
}

/// Table, name and declared type of every column of the portal.
pub(crate) const fn columns(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        r"SELECT entry.name, field.name, field.type
         FROM sqlite_master AS entry JOIN pragma_table_info(entry.name) AS field
         WHERE entry.type = 'table' AND entry.name <> '_sqlx_migrations'
            AND entry.name NOT LIKE 'sqlite\_%' ESCAPE '\'",
        "SELECT table_name::text, column_name::text, data_type::text
         FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
         WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'
            AND table_name <> '_sqlx_migrations'",
    )
}

/// Pairs of statements: the first suspends something that happens when a row is written, the second resumes it.
/// Triggers would count again what the rows say, and PostgreSQL checks references at each statement.
pub(crate) const fn suspensions(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        "SELECT format('DROP TRIGGER \"%w\"', name), sql FROM sqlite_master WHERE type = 'trigger'",
        "SELECT format('ALTER TABLE %s DISABLE TRIGGER USER', tgrelid::regclass),
            format('ALTER TABLE %s ENABLE TRIGGER USER', tgrelid::regclass)
         FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
         WHERE NOT tgisinternal AND relnamespace = current_schema()::regnamespace
         UNION
         SELECT format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY DEFERRED',
                conrelid::regclass, conname),
            format('ALTER TABLE %s ALTER CONSTRAINT %I NOT DEFERRABLE', conrelid::regclass, conname)
         FROM pg_constraint
         WHERE contype = 'f' AND NOT condeferrable
            AND connamespace = current_schema()::regnamespace",
    )
}

/// Finds rows that refer to one that does not exist; PostgreSQL refuses the first by itself.
pub(crate) const fn check_references(connection: &Connection) -> &'static str {
    by_engine(
        connection,
        "SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1",
        "SET CONSTRAINTS ALL IMMEDIATE",
    )
}
