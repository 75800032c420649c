//! Opening, transactions, and work that is dropped.

use std::{
    collections::BTreeSet,
    future::{Future, poll_fn},
    pin::pin,
    task::{Context, Poll},
    time::Duration,
};

use sqlx::Row as _;
use store::{Database, Error, Sharing, attempt, edition, person, secret};
use store_testing::{
    Engine, TestDatabase, on_both_engines,
    sample::{self, NOW, details, insert_edition, insert_person},
};

on_both_engines!(
    a_transaction_is_kept_whole_or_not_at_all,
    work_that_is_dropped_half_way_leaves_nothing,
    a_transaction_that_nobody_waits_for_is_not_left_open,
    whoever_waits_for_a_turn_keeps_no_connection,
    one_connection_is_enough,
    a_closed_database_is_unavailable,
    a_recount_sees_what_others_committed,
    transactions_that_come_together_stand_alone,
    transactions_at_one_row_share_a_commit,
    who_leaves_a_shared_transaction_leaves_it_to_the_others,
    an_emptied_log_holds_nothing_that_was_deleted,
);

async fn a_transaction_is_kept_whole_or_not_at_all(database: TestDatabase) {
    for (keep, expected) in [(false, 0), (true, 2)] {
        let mut transaction = database.write().await.unwrap();
        insert_person(&mut transaction, "one@example.org", "Rossi").await;
        insert_person(&mut transaction, "two@example.org", "Rossi").await;
        if keep {
            transaction.commit().await.unwrap();
        } else {
            drop(transaction);
        }
        assert_eq!(
            database.number("SELECT count(*) FROM person").await,
            expected
        );
    }
    database.ping().await.unwrap();
}

/// Polls a future until it is done, at most that often, and drops it.
async fn at_most<Work: Future>(times: usize, work: Work) -> Option<Work::Output> {
    let mut work = pin!(work);
    let mut left = times;
    poll_fn(|context| {
        if left == 0 {
            return Poll::Ready(None);
        }
        left -= 1;
        work.as_mut().poll(context).map(Some)
    })
    .await
}

/// A browser that closes its connection cancels the work on its request at any point.
async fn work_that_is_dropped_half_way_leaves_nothing(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    insert_edition(&mut transaction, "cucina", 5).await;
    transaction.commit().await.unwrap();
    let mut done = 0;
    for round in 0.. {
        let work = async {
            let mut transaction = database.write().await?;
            attempt::count(
                &mut transaction,
                &format!("first {round}"),
                &sample::PACE,
                NOW,
            )
            .await?;
            attempt::count(
                &mut transaction,
                &format!("second {round}"),
                &sample::PACE,
                NOW,
            )
            .await?;
            transaction.commit().await
        };
        done += usize::from(at_most(round, work).await.transpose().unwrap().is_some());
        // Dropped work does not affect another transaction.
        let mut transaction = database.write().await.unwrap();
        attempt::count(&mut transaction, "undisturbed", &sample::PACE, NOW)
            .await
            .unwrap();
        transaction.commit().await.unwrap();
        if done > 20 {
            assert!(round > done, "nothing was ever dropped half way");
            break;
        }
    }
    let both = "SELECT count(*) FROM attempt AS first JOIN attempt AS second
        ON first.scope LIKE 'first %' AND second.scope = 'second' || substr(first.scope, 6)";
    let all = "SELECT count(*) FROM attempt WHERE scope <> 'undisturbed'";
    let both = database.number(both).await;
    assert_eq!(database.number(all).await, 2 * both);
    assert!(both >= i64::try_from(done).unwrap());
}

/// The next user of the connection must not be inside an earlier transaction.
async fn a_transaction_that_nobody_waits_for_is_not_left_open(database: TestDatabase) {
    let narrow = Database::open(&database.address, 1).await.unwrap();
    let mut begun = 0;
    for times in 0.. {
        begun += usize::from(at_most(times, narrow.write()).await.is_some());
        match &narrow {
            // SQLite refuses to begin a transaction inside another.
            Database::Sqlite { .. } => drop(narrow.write().await.unwrap()),
            Database::Postgres { pool, .. } => {
                // Outside a transaction, its start time is that of the statement.
                let outside = sqlx::raw_sql("SELECT now() = statement_timestamp()");
                let row = outside.fetch_one(pool).await.unwrap();
                assert!(
                    row.get::<bool, _>(0),
                    "left open after being asked {times} times"
                );
            }
        }
        if begun == 3 {
            assert!(times >= begun, "nothing was ever dropped half way");
            break;
        }
    }
    narrow.close().await;
}

async fn whoever_waits_for_a_turn_keeps_no_connection(database: TestDatabase) {
    let in_turn = |database: Database| async move {
        let turn = database.write_in_turn("cucina", Sharing::Allowed);
        turn.await.unwrap().commit().await
    };
    if database.engine == Engine::Sqlite {
        // SQLite has only one queue.
        return in_turn(store::Database::clone(&database)).await.unwrap();
    }
    let narrow = Database::open(&database.address, 2).await.unwrap();
    let first = narrow
        .write_in_turn("cucina", Sharing::Allowed)
        .await
        .unwrap();
    // They have no statement: what was sent ahead for one is still under way when the next one ends.
    let others: Vec<_> = (0..50)
        .map(|_| tokio::spawn(in_turn(narrow.clone())))
        .collect();
    // Long enough for them to take what is available.
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(others.iter().all(|other| !other.is_finished()));
    drop(narrow.read().await.unwrap());
    first.commit().await.unwrap();
    for other in others {
        other.await.unwrap().unwrap();
    }
    narrow.close().await;
}

/// No task holds one connection while waiting for another.
async fn one_connection_is_enough(database: TestDatabase) {
    let narrow = Database::open(&database.address, 1).await.unwrap();
    secret::find_or_insert(&narrow, "signing", &[1])
        .await
        .unwrap();
    narrow.ping().await.unwrap();
    narrow.close().await;
}

async fn a_closed_database_is_unavailable(database: TestDatabase) {
    database.close().await;
    assert!(matches!(database.ping().await, Err(Error::Unavailable(_))));
    assert!(matches!(
        database.write().await.err(),
        Some(Error::Unavailable(_))
    ));
}

/// Whatever the server's default: with a snapshot from the start of the transaction, a count after waiting
/// for a lock would be outdated.
async fn a_recount_sees_what_others_committed(database: TestDatabase) {
    let address = match database.engine {
        Engine::Sqlite => database.address.clone(),
        Engine::Postgres => {
            format!(
                "{}&options[default_transaction_isolation]=serializable",
                database.address
            )
        }
    };
    let again = Database::open(&address, 4).await.unwrap();
    let draw = |database: Database| async move {
        let mut transaction = database.write().await?;
        let count = attempt::count(&mut transaction, "all", &sample::PACE, NOW).await?;
        transaction.commit().await.map(|()| count)
    };
    let tasks: Vec<_> = (0..20).map(|_| tokio::spawn(draw(again.clone()))).collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(database.number("SELECT count FROM attempt").await, 20);
    again.close().await;
}

#[tokio::test]
async fn an_address_is_of_one_of_the_engines() {
    for address in [
        "",
        "mysql://localhost/x",
        "imprecario.sqlite",
        "postgres://[",
        "http://x",
    ] {
        let refused = Database::open(address, 1).await;
        assert!(
            matches!(refused, Err(Error::Address)),
            "{address}: {refused:?}"
        );
    }
}

/// Concurrent transactions may share a commit, but not each other's failure.
async fn transactions_that_come_together_stand_alone(database: TestDatabase) {
    let work = |database: TestDatabase, number: usize| async move {
        let turn = database.write_in_turn("row", Sharing::Allowed).await;
        let mut transaction = turn.unwrap();
        let email = format!("{number}@example.org");
        let id = insert_person(&mut transaction, &email, "Rossi").await;
        if number % 3 == 1 {
            return None;
        }
        if number % 5 == 1 {
            // After an error a transaction can only be dropped.
            let twin = details(&email, "Bianchi");
            let refused = person::insert(&mut transaction, id, &twin, NOW).await;
            assert!(matches!(refused, Err(Error::Duplicate(_))), "{refused:?}");
            return None;
        }
        if number % 7 == 1 {
            at_most(1, transaction.commit()).await?.unwrap();
            return Some(email);
        }
        transaction.commit().await.unwrap();
        // Confirmed data is visible at once on another connection.
        let mut reader = database.read().await.unwrap();
        let found = person::by_address(&mut reader, &email).await.unwrap();
        assert_eq!(found.len(), 1, "{email}");
        Some(email)
    };
    let mut tasks: Vec<_> = (0..200)
        .map(|number| tokio::spawn(work(database.clone(), number)))
        .collect();
    let mut kept = BTreeSet::new();
    for task in tasks.drain(..) {
        kept.extend(task.await.unwrap());
    }
    assert!(kept.len() > 90, "{}", kept.len());
    let found: BTreeSet<String> = database
        .texts("SELECT email FROM person")
        .await
        .into_iter()
        .collect();
    assert!(found.is_superset(&kept));
    // Dropped work may be stored or not; other failed work must not be.
    let unknown = found.difference(&kept);
    for email in unknown {
        let number: usize = email.split_once('@').unwrap().0.parse().unwrap();
        assert!(
            number % 7 == 1 && number % 3 != 1 && number % 5 != 1,
            "{email}"
        );
    }
}

/// Whoever leaves while a statement is under way that then fails takes nobody with them.
async fn who_leaves_a_shared_transaction_leaves_it_to_the_others(database: TestDatabase) {
    if database.engine == Engine::Sqlite {
        return;
    }
    let mut holder = database.write().await.unwrap();
    let held = insert_edition(&mut holder, "cucina", 3).await.id;
    let free = insert_edition(&mut holder, "officina", 3).await.id;
    holder.commit().await.unwrap();
    let mut holder = database.write().await.unwrap();
    edition::lock(&mut holder, held).await.unwrap();

    let turn = database.write_in_turn("row", Sharing::Allowed).await;
    let mut first = turn.unwrap();
    insert_person(&mut first, "first@example.org", "Rossi").await;
    let queued = database.clone();
    let leaving = tokio::spawn(async move {
        let turn = queued.write_in_turn("row", Sharing::Allowed).await;
        let mut leaving = turn.unwrap();
        assert!(leaving.is_shared());
        insert_person(&mut leaving, "leaving@example.org", "Rossi").await;
        // Prepares the statement, so that the next one is sent at the first poll.
        edition::lock(&mut leaving, free).await.unwrap();
        // It waits for the holder and then fails, but nobody hears of it.
        let mut sent = pin!(edition::lock(&mut leaving, held));
        let sent_only = |context: &mut Context<'_>| {
            assert!(sent.as_mut().poll(context).is_pending());
            Poll::Ready(())
        };
        poll_fn(sent_only).await;
    });
    tokio::time::sleep(Duration::from_millis(50)).await;
    let queued = database.clone();
    let last = tokio::spawn(async move {
        let turn = queued.write_in_turn("row", Sharing::Allowed).await;
        let mut last = turn.unwrap();
        assert!(last.is_shared());
        insert_person(&mut last, "last@example.org", "Rossi").await;
        last.commit().await
    });
    tokio::time::sleep(Duration::from_millis(50)).await;
    first.commit().await.unwrap();
    leaving.await.unwrap();
    last.await.unwrap().unwrap();
    let found = database
        .texts("SELECT email FROM person ORDER BY email")
        .await;
    assert_eq!(found, ["first@example.org", "last@example.org"]);
    holder.commit().await.unwrap();
}

/// Transactions in close succession at one row of PostgreSQL share one transaction; separate ones do not.
async fn transactions_at_one_row_share_a_commit(database: TestDatabase) {
    if database.engine == Engine::Sqlite {
        return;
    }
    let noted = "CREATE TABLE noted (transaction TEXT);
        CREATE FUNCTION note() RETURNS TRIGGER LANGUAGE plpgsql AS
            $$ BEGIN INSERT INTO noted VALUES (pg_current_xact_id()::text); RETURN NEW; END $$;
        CREATE TRIGGER note AFTER INSERT ON person FOR EACH ROW EXECUTE FUNCTION note()";
    database.execute(noted).await.unwrap();
    for (in_turn, shared) in [(true, true), (false, false)] {
        database.execute("DELETE FROM noted").await.unwrap();
        let work = |database: TestDatabase, number: usize| async move {
            let mut transaction = if in_turn {
                database.write_in_turn("row", Sharing::Allowed).await
            } else {
                database.write().await
            }
            .unwrap();
            let email = format!("{in_turn}.{number}@example.org");
            insert_person(&mut transaction, &email, "Rossi").await;
            transaction.commit().await.unwrap();
        };
        let tasks: Vec<_> = (0..50)
            .map(|number| tokio::spawn(work(database.clone(), number)))
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        let transactions = "SELECT count(DISTINCT transaction) FROM noted";
        let (transactions, all) = (
            database.number(transactions).await,
            database.number("SELECT count(*) FROM noted").await,
        );
        assert_eq!(all, 50);
        assert_eq!(transactions < 25, shared, "{transactions} transactions");
    }
}

async fn an_emptied_log_holds_nothing_that_was_deleted(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    insert_person(&mut transaction, "forgotten@example.org", "Rossi").await;
    transaction.commit().await.unwrap();
    database.execute("DELETE FROM person").await.unwrap();
    assert!(database.empty_log().await.unwrap());
    if let Database::Sqlite { readers, .. } = &*database {
        let file = readers.connect_options().get_filename().to_owned();
        let mut log = file.clone().into_os_string();
        log.push("-wal");
        for file in [file.into_os_string(), log] {
            let bytes = std::fs::read(&file).unwrap();
            let is_there = bytes.windows(9).any(|part| part == b"forgotten");
            assert!(!is_there, "{}", file.display());
        }
    }
}
