//! What monitoring learns of a portal that cannot do its work.

use domain::instant::Seconds;
use store::job::{self, Lane, NewJob};
use store_testing::{Engine, TestDatabase, on_both_engines, run};

use crate::support::{Answer, Stand};

on_both_engines!(
    every_check_has_a_line_and_writes_one_row_in_all,
    a_process_outlives_newer_tables_and_not_older_ones,
    a_job_that_nobody_carries_out_is_told_after_a_quarter_of_an_hour,
);

async fn ready(stand: &Stand) -> Answer {
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
