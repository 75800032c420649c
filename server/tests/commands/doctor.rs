//! The doctor tries out what the portal depends on.

use std::{os::unix::fs::PermissionsExt as _, path::Path};

use domain::instant::Seconds;
use services::{Clock as _, SystemClock};
use store::job::{self, Lane, NewJob};
use store_testing::TestDatabase;

use crate::support::{Ended, REAL, run};

const FILE: &str = "var/imprecario.sqlite";

fn doctor(folder: &Path, more: &[(&str, &str)]) -> Ended {
    run(folder, &["doctor"], &[REAL, more].concat())
}

/// That the doctor says this, and whether it finds that all works.
#[track_caller]
fn says(ended: &Ended, all_works: bool, lines: &[&str]) {
    assert_eq!(ended.code, i32::from(!all_works), "{ended:#?}");
    for line in lines {
        assert!(ended.output.contains(line), "{line}: {ended:#?}");
    }
}

#[test]
fn before_anything_is_set_up_it_says_what_comes_first() {
    let folder = tempfile::tempdir().unwrap();
    let ended = doctor(folder.path(), &[]);
    says(
        &ended,
        false,
        &["WRONG database: there is none yet: run `imprecario migrate`"],
    );
    assert!(!folder.path().join(FILE).exists(), "it made a database");
}

#[test]
fn every_check_has_a_line() {
    let folder = tempfile::tempdir().unwrap();
    run(folder.path(), &["migrate"], REAL).succeeds();
    let lines = [
        "look  base address: http://localhost:3000",
        "ok    proxy: none",
        "look  mail: written to var/mail",
        "ok    database: answers",
        "ok    clock: ",
        "ok    tables: version ",
        "ok    data: no demonstration",
        "ok    write: done",
        "ok    jobs: none is due",
        "ok    undelivered: none",
        "ok    permissions of the database: ",
        "room for the database: ",
    ];
    says(&doctor(folder.path(), &[]), true, &lines);

    let file = folder.path().join(FILE);
    let open = std::fs::Permissions::from_mode(0o644);
    std::fs::set_permissions(file, open).unwrap();
    says(
        &doctor(folder.path(), &[]),
        false,
        &["WRONG permissions of the database: ", "chmod 600"],
    );
}

#[test]
fn a_proxy_that_is_not_listed_and_a_mail_server_that_is_not_there_are_found() {
    let folder = tempfile::tempdir().unwrap();
    run(folder.path(), &["migrate"], REAL).succeeds();
    let public = [
        ("IMPRECARIO_BASE_URL", "https://lavoro.example.org"),
        ("IMPRECARIO_MAIL__TRANSPORT", "smtp"),
        ("IMPRECARIO_MAIL__HOST", "127.0.0.1"),
        ("IMPRECARIO_MAIL__SECURITY", "none"),
        // Nothing listens there (RFC 6335: the discard service of old).
        ("IMPRECARIO_MAIL__PORT", "9"),
    ];
    let lines = [
        "ok    base address: https://lavoro.example.org",
        "WRONG proxy: ",
        "WRONG sender: no-reply@example.org",
        "WRONG mail: 127.0.0.1:9: ",
        "greeting: ",
    ];
    says(&doctor(folder.path(), &public), false, &lines);
    let listed = [public[0], ("IMPRECARIO_BEHIND_PROXY", "127.0.0.1")];
    says(
        &doctor(folder.path(), &listed),
        true,
        &["ok    proxy: listed"],
    );
    let open = [
        public[0],
        ("IMPRECARIO_BEHIND_PROXY", "127.0.0.1, 198.51.0.0/16"),
    ];
    says(
        &doctor(folder.path(), &open),
        true,
        &["look  proxy: behind_proxy lists 198.51.0.0/16, which is no private network"],
    );
    let elsewhere = [public[0], ("IMPRECARIO_BEHIND_PROXY", "10.0.0.0/8")];
    says(
        &doctor(folder.path(), &elsewhere),
        false,
        &["WRONG proxy: ", "add \"127.0.0.1\""],
    );
}

#[tokio::test]
async fn jobs_that_stand_still_or_failed_are_told() {
    let folder = tempfile::tempdir().unwrap();
    run(folder.path(), &["migrate"], REAL).succeeds();
    let address = format!("sqlite:{}", folder.path().join(FILE).display());
    let database = TestDatabase::open(&address).await;
    let mut transaction = database.write().await.unwrap();
    let now = SystemClock.now();
    let work = NewJob {
        id: store::new_id(),
        kind: "mail",
        lane: Lane::Service,
        payload: "{}".to_owned(),
    };
    job::queue(&mut transaction, &work, now - Seconds::hours(1), now)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    says(
        &doctor(folder.path(), &[]),
        false,
        &["WRONG jobs: one has been due for 36"],
    );
    let fail = "UPDATE job SET state = 'failed', finished_at = created_at";
    database.execute(fail).await.unwrap();
    says(
        &doctor(folder.path(), &[]),
        true,
        &["ok    jobs: none", "look  undelivered: 1"],
    );
    database.close().await;
}
