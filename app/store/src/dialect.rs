//! SQL that differs between the two engines.

use crate::{Connection, connection::Inner};

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
