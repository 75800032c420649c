//! `imprecario backup`.

use std::{fs, os::unix::fs::PermissionsExt as _};

use store::{schema::Schema, verify};
use store_testing::{Engine, TestDatabase, run};

use crate::office::{Office, text};

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_of_the_running_portal_is_one_complete_file_of_its_owner() {
    let office = Office::of_demonstration();
    let serving = office.serve();
    let file = office.file("backup.sqlite");
    let told = office.succeeds(&["backup", text(&file)]);
    assert!(told.contains("backup.sqlite holds "), "{told}");
    assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    let left: Vec<_> = office.files("");
    assert_eq!(left, ["backup.sqlite", "var"]);
    drop(serving);

    let sound = verify::file(&file).await.unwrap();
    assert_eq!(sound.version, Schema::Current);
    let rows = office.open().await.every_row().await;
    let backup = TestDatabase::open(&format!("sqlite:{}", text(&file))).await;
    assert!(rows.len() > 300, "{}", rows.len());
    assert_eq!(backup.every_row().await, rows);
}

#[test]
fn a_backup_overwrites_nothing() {
    let office = Office::new();
    office.succeeds(&["migrate"]);
    fs::write(office.file("letter"), "Gentile signora").unwrap();
    let complaint = office.fails(&["backup", text(&office.file("letter"))]);
    assert!(complaint.contains("overwrites nothing"), "{complaint}");
    let kept = fs::read_to_string(office.file("letter")).unwrap();
    assert_eq!(kept, "Gentile signora");
}

#[test]
fn what_is_not_there_is_not_backed_up_nor_created() {
    let office = Office::new();
    let complaint = office.fails(&["backup", text(&office.file("backup.sqlite"))]);
    assert!(complaint.contains("there is no database"), "{complaint}");
    assert!(office.files("").is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_database_leaves_no_backup() {
    let office = Office::of_demonstration();
    let database = office.open().await;
    let damage = "UPDATE site SET name = X'FF' WHERE slug = (SELECT min(slug) FROM site)";
    database.execute(damage).await.unwrap();
    let complaint = office.fails(&["backup", text(&office.file("backup.sqlite"))]);
    assert!(
        complaint.contains("no backup was made: table site"),
        "{complaint}"
    );
    assert_eq!(office.files(""), ["var"]);
}

#[test]
fn a_backup_of_postgresql_is_the_same_file() {
    run(Engine::Postgres, async |database: TestDatabase| {
        let office = Office::of_demonstration();
        office.succeeds(&["copy", "--to", &database.address]);
        let other = Office::with(&database.address);
        let file = other.file("backup.sqlite");
        other.succeeds(&["backup", text(&file)]);
        let backup = TestDatabase::open(&format!("sqlite:{}", text(&file))).await;
        let rows = office.open().await.every_row().await;
        assert_eq!(backup.every_row().await, rows);
    });
}
