//! Appointments under concurrency: no operator and no person is ever double-booked.

mod absence;
mod everybody;
mod negative_control;
mod one_slot;

use std::future::Future;

use futures::{StreamExt as _, stream};
use store_testing::{Engine, TestDatabase};

/// Concurrent tasks: as many as a test database has connections. With more, a task on a busy machine
/// could wait for a connection until the pool gives up.
const AT_ONCE: usize = 8;

/// Runs all tasks, [`AT_ONCE`] at a time.
async fn at_once<Outcome: Send + 'static>(
    acts: impl IntoIterator<Item: Future<Output = Outcome> + Send + 'static>,
) -> Vec<Outcome> {
    stream::iter(acts.into_iter().map(tokio::spawn))
        .buffer_unordered(AT_ONCE)
        .map(Result::unwrap)
        .collect()
        .await
}

/// What is double-booked, found by direct SQL; empty if all is well.
async fn double_bookings(database: &TestDatabase) -> Vec<String> {
    const RULES: [(&str, &str); 4] = [
        (
            "operators receive two at once",
            "SELECT count(*) FROM appointment one
             JOIN appointment other ON other.staff_id = one.staff_id AND other.id > one.id
                AND other.busy_from < one.busy_until AND one.busy_from < other.busy_until
             WHERE one.state = 'booked' AND other.state = 'booked'",
        ),
        (
            "people have two appointments at once",
            "SELECT count(*) FROM appointment one
             JOIN appointment other ON other.person_id = one.person_id AND other.id > one.id
                AND other.starts_at < one.ends_at AND one.starts_at < other.ends_at
             WHERE one.state = 'booked' AND other.state = 'booked'",
        ),
        (
            "operators receive while they teach",
            "SELECT count(*) FROM appointment
             JOIN edition_teacher ON edition_teacher.staff_id = appointment.staff_id
             JOIN edition ON edition.id = edition_teacher.edition_id AND edition.state = 'published'
             JOIN edition_session session ON session.edition_id = edition.id
                AND session.starts_at < appointment.ends_at AND appointment.starts_at < session.ends_at
             WHERE appointment.state = 'booked'",
        ),
        (
            "people have a place in an activity during their appointment",
            "SELECT count(*) FROM appointment
             JOIN booking ON booking.person_id = appointment.person_id AND booking.state = 'confirmed'
             JOIN edition_session session ON session.edition_id = booking.edition_id
                AND session.starts_at < appointment.ends_at AND appointment.starts_at < session.ends_at
             WHERE appointment.state = 'booked'",
        ),
    ];
    let mut found = Vec::new();
    for (broken, sql) in RULES {
        let count = database.number(sql).await;
        if count > 0 {
            found.push(format!("{broken}: {count} times"));
        }
    }
    found
}

/// Removes the constraints that refuse overlapping appointments, so that only the row locks are left.
async fn drop_database_guard(database: &TestDatabase) {
    let guards = match database.engine {
        Engine::Sqlite => [
            "DROP TRIGGER appointment_alone_on_insert",
            "DROP TRIGGER appointment_alone_on_update",
        ],
        Engine::Postgres => [
            "ALTER TABLE appointment DROP CONSTRAINT appointment_of_operator",
            "ALTER TABLE appointment DROP CONSTRAINT appointment_of_person",
        ],
    };
    for guard in guards {
        database.execute(guard).await.unwrap();
    }
}
