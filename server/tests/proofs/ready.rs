//! What monitoring learns of a portal that cannot do its work.

use std::time::Duration;

use domain::instant::Seconds;
use store::job::{self, Lane, NewJob};
use store_testing::{Engine, TestDatabase, on_both_engines, run};

use crate::support::{Answer, Stand};

on_both_engines!(
    every_check_has_a_line_and_writes_one_row_in_all,
    a_process_outlives_newer_tables_and_not_older_ones,
    a_job_that_nobody_carries_out_is_told_after_a_quarter_of_an_hour,
);

/// A report of its own: one is shown for a second.
async fn ready(stand: &Stand) -> Answer {
    tokio::time::sleep(Duration::from_millis(1_050)).await;
    stand.browser("").get("/readyz").await.unwrap()
}

#[track_caller]
fn assert_line(answer: &Answer, status: u16, line: &str) {
    assert_eq!(answer.status, status, "{answer:?}");
    assert!(answer.body.contains(line), "{line}: {answer:?}");
}

async fn every_check_has_a_line_and_writes_one_row_in_all(database: TestDatabase) {
    let stand = Stand::on(&database).await;
    for _ in 0..3 {
        let answer = ready(&stand).await;
        assert_eq!(answer.status, 200);
        assert_eq!(
            answer.body,
            "ok file: in its place\nok database: answers\nok tables: as this program needs them\n\
             ok write: done\nok jobs: none is due\n"
        );
    }
    let rows = "SELECT count(*) FROM installation WHERE fact = 'written'";
    assert_eq!(database.number(rows).await, 1);
}

async fn a_process_outlives_newer_tables_and_not_older_ones(database: TestDatabase) {
    let stand = Stand::on(&database).await;
    let newer = "UPDATE _sqlx_migrations SET version = 9999 WHERE version = 20";
    database.execute(newer).await.unwrap();
    let answer = ready(&stand).await;
    assert_line(&answer, 200, "ok tables: newer than this program");
    let older = "DELETE FROM _sqlx_migrations WHERE version = 9999";
    database.execute(older).await.unwrap();
    let answer = ready(&stand).await;
    assert_line(&answer, 503, "FAILS tables: older than this program");
}

async fn a_job_that_nobody_carries_out_is_told_after_a_quarter_of_an_hour(database: TestDatabase) {
    let stand = Stand::on(&database).await;
    let now = stand.portal.now();
    let mut transaction = database.write().await.unwrap();
    for (lane, due) in [(Lane::Service, now), (Lane::Bulk, now - Seconds::days(1))] {
        let work = NewJob {
            id: store::new_id(),
            kind: "mail",
            lane,
            payload: "{}".to_owned(),
        };
        job::queue(&mut transaction, &work, due, now).await.unwrap();
    }
    transaction.commit().await.unwrap();
    stand.clock.pass(Seconds::minutes(15));
    assert_line(
        &ready(&stand).await,
        200,
        "ok jobs: one has been due for 900 s",
    );
    stand.clock.pass(Seconds::new(1));
    assert_line(
        &ready(&stand).await,
        503,
        "FAILS jobs: one has been due for 901 s",
    );
}

#[test]
fn a_flood_of_questions_writes_once_a_second() {
    run(Engine::Sqlite, |database| async move {
        for count in [
            "CREATE TABLE written (at INTEGER)",
            "CREATE TRIGGER count_made AFTER INSERT ON installation
                BEGIN INSERT INTO written VALUES (0); END",
            "CREATE TRIGGER count_changed AFTER UPDATE ON installation
                BEGIN INSERT INTO written VALUES (0); END",
        ] {
            database.execute(count).await.unwrap();
        }
        let stand = Stand::on(&database).await;
        let begun = std::time::Instant::now();
        for _ in 0..200 {
            let answer = stand.browser("").get("/readyz").await.unwrap();
            assert_eq!(answer.status, 200);
        }
        let seconds = i64::try_from(begun.elapsed().as_secs()).unwrap();
        let written = database.number("SELECT count(*) FROM written").await;
        assert!(
            (1..=seconds + 1).contains(&written),
            "{written} in {seconds} s"
        );
    });
}

#[test]
fn a_file_that_was_deleted_or_replaced_is_told() {
    run(Engine::Sqlite, |database| async move {
        let stand = Stand::on(&database).await;
        let file = database.address.strip_prefix("sqlite:").unwrap();
        let kept = format!("{file}.kept");
        std::fs::copy(file, &kept).unwrap();
        std::fs::remove_file(file).unwrap();
        assert_line(&ready(&stand).await, 503, "FAILS file: deleted or replaced");
        std::fs::rename(&kept, file).unwrap();
        assert_line(&ready(&stand).await, 503, "FAILS file: deleted or replaced");
    });
}
