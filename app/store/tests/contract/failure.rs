//! A database that is locked, full or gone.

use std::time::Duration;

use domain::id::PersonId;
use sqlx::Executor as _;
use store::{Database, Error, Transaction, attempt, person};
use store_testing::{
    Engine, TestDatabase, on_both_engines, run,
    sample::{self, NOW, details, insert_person},
};

on_both_engines!(a_row_that_is_held_for_too_long_is_unavailable);

async fn people(database: &TestDatabase) -> i64 {
    database.number("SELECT count(*) FROM person").await
}

async fn try_to_insert(transaction: &mut Transaction, email: &str) -> Result<PersonId, Error> {
    let id = store::new_id();
    person::insert(transaction, id, &details(email, "Rossi"), NOW)
        .await
        .map(|()| id)
}

/// Terminates the other connections that hold locks in this database.
async fn end_transactions_of_others(database: &TestDatabase) {
    let sql = "SELECT count(pg_terminate_backend(pid)) FROM (
            SELECT DISTINCT pid FROM pg_locks
            WHERE relation = 'person'::regclass AND pid <> pg_backend_pid()) AS holder";
    assert_eq!(database.number(sql).await, 1);
}

async fn a_row_that_is_held_for_too_long_is_unavailable(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let person = insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    transaction.commit().await.unwrap();

    // Like another process: a backup, or a person at a prompt.
    let other = Database::open(&database.address, 1).await.unwrap();
    let mut holding = other.write().await.unwrap();
    person::lock(&mut holding, person).await.unwrap();
    let waiting = async {
        let mut transaction = database.write().await?;
        attempt::count(&mut transaction, "x", &sample::PACE, NOW).await?;
        person::lock(&mut transaction, person).await?;
        transaction.commit().await
    };
    let outcome = waiting.await;
    assert!(matches!(outcome, Err(Error::Unavailable(_))), "{outcome:?}");
    // Reads are not blocked.
    let mut reader = database.read().await.unwrap();
    assert!(person::by_id(&mut reader, person).await.unwrap().is_some());
    drop(reader);

    drop(holding);
    let mut transaction = database.write().await.unwrap();
    assert!(
        person::lock(&mut transaction, person)
            .await
            .unwrap()
            .is_some()
    );
    transaction.commit().await.unwrap();
    assert_eq!(database.number("SELECT count(*) FROM attempt").await, 0);
    other.close().await;
}

#[test]
fn a_connection_that_breaks_is_unavailable_and_nothing_is_half_written() {
    run(Engine::Postgres, |database| async move {
        let other = Database::open(&database.address, 1).await.unwrap();
        let mut transaction = other.write().await.unwrap();
        insert_person(&mut transaction, "one@example.org", "Rossi").await;
        end_transactions_of_others(&database).await;
        let broken = try_to_insert(&mut transaction, "two@example.org").await;
        assert!(matches!(broken, Err(Error::Unavailable(_))), "{broken:?}");
        drop(transaction);

        let mut transaction = other.write().await.unwrap();
        insert_person(&mut transaction, "three@example.org", "Rossi").await;
        end_transactions_of_others(&database).await;
        let broken = transaction.commit().await;
        assert!(matches!(broken, Err(Error::Unavailable(_))), "{broken:?}");
        assert_eq!(people(&database).await, 0);

        // The pool finds out by itself that its connections are dead.
        let mut transaction = other.write().await.unwrap();
        insert_person(&mut transaction, "four@example.org", "Rossi").await;
        transaction.commit().await.unwrap();
        assert_eq!(people(&database).await, 1);
        other.close().await;
    });
}

#[test]
fn a_full_disk_is_unavailable_and_nothing_is_half_written() {
    run(Engine::Sqlite, |database| async move {
        let pages = database.number("PRAGMA page_count").await;
        // The limit belongs to the connection, of which there is one that writes.
        let Database::Sqlite { writer, .. } = &*database else {
            unreachable!()
        };
        let mut turn = writer.take(Duration::from_secs(1)).await.unwrap();
        let limit = format!("PRAGMA max_page_count = {}", pages + 2);
        turn.execute(sqlx::AssertSqlSafe(limit)).await.unwrap();
        // While somebody holds it, nobody else gets it.
        let waited = writer.take(Duration::from_millis(1)).await;
        assert!(waited.is_err());
        drop(turn);
        let mut transaction = database.write().await.unwrap();
        let mut outcome = Ok(());
        for number in 0..10_000 {
            let email = format!("person-{number}@example.org");
            outcome = try_to_insert(&mut transaction, &email).await.map(|_| ());
            if outcome.is_err() {
                break;
            }
        }
        assert!(matches!(outcome, Err(Error::Unavailable(_))), "{outcome:?}");
        drop(transaction);
        database
            .number(&format!("PRAGMA max_page_count = {}", pages + 1_000))
            .await;
        assert_eq!(people(&database).await, 0);
        let mut transaction = database.write().await.unwrap();
        insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
        transaction.commit().await.unwrap();
        assert_eq!(people(&database).await, 1);
    });
}

#[tokio::test]
async fn a_database_that_cannot_be_reached_is_unavailable() {
    let folder = tempfile::tempdir().unwrap();
    let nowhere = format!("sqlite:{}/no/such/folder/x.sqlite", folder.path().display());
    // Nothing listens on a port that was free a moment ago.
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let deaf = format!("postgres://nobody@127.0.0.1:{port}/nothing");
    for address in [nowhere, deaf] {
        let refused = Database::open(&address, 1).await;
        assert!(matches!(refused, Err(Error::Unavailable(_))), "{refused:?}");
    }
}
