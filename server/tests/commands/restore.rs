//! `imprecario restore`.

use std::{fmt::Write as _, fs, os::unix::fs::PermissionsExt as _};

use store::migrations;
use store_testing::{Engine, TestDatabase, run};

use crate::office::{Office, lasting, text};

#[tokio::test(flavor = "multi_thread")]
async fn what_was_there_is_back_and_what_came_later_is_kept_beside() {
    let office = Office::of_demonstration();
    let backup = office.file("backup.sqlite");
    office.succeeds(&["backup", text(&backup)]);
    let before = office.open().await.every_row().await;
    office.succeeds(&["staff", "deactivate", "operator@example.org"]);
    // A portal that was killed leaves a log beside its database.
    drop(office.serve());
    let told = office.succeeds(&["restore", text(&backup)]);
    assert!(told.contains("everybody signs in again"), "{told}");

    let restored = office.open().await;
    let rows = restored.every_row().await;
    assert_eq!(lasting(rows), lasting(before));
    let logged = "SELECT count(*) FROM audit WHERE action = 'portal.restored'";
    assert_eq!(restored.number(logged).await, 1);
    let file = office.file("var/portal.sqlite");
    assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);

    let names = office.files("var");
    let aside = names
        .iter()
        .find(|name| name.starts_with("portal.sqlite.2") && name.ends_with('Z'));
    let aside = format!("sqlite:{}", text(&office.file("var").join(aside.unwrap())));
    let aside = TestDatabase::open(&aside).await;
    let gone = "SELECT count(*) FROM staff WHERE NOT active";
    assert_eq!(aside.number(gone).await, 1);
    assert_eq!(restored.number(gone).await, 0);
    // The backup is as it was, and can be restored again.
    drop((restored, aside));
    office.succeeds(&["backup", text(&office.file("second.sqlite"))]);
    office.succeeds(&["restore", text(&office.file("second.sqlite"))]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restore_that_was_interrupted_is_finished_by_the_next_command() {
    let office = Office::of_demonstration();
    let backup = office.file("backup.sqlite");
    office.succeeds(&["backup", text(&backup)]);
    office.succeeds(&["staff", "deactivate", "operator@example.org"]);
    // The machine stopped when the backup was ready, and half of the former database was set aside.
    let moment = "portal.sqlite.2026-11-30T154210Z";
    fs::copy(
        &backup,
        office.file("var").join(format!("{moment}.restoring")),
    )
    .unwrap();
    fs::rename(
        office.file("var/portal.sqlite"),
        office.file("var").join(moment),
    )
    .unwrap();
    let listed = office.succeeds(&["staff", "list"]);
    assert!(listed.contains("operator@example.org"), "{listed}");
    let active = "SELECT count(*) FROM staff WHERE NOT active";
    assert_eq!(office.open().await.number(active).await, 0);
    let names = office.files("var");
    assert!(names.iter().any(|name| name == moment), "{names:?}");
    assert!(
        !names.iter().any(|name| name.ends_with("restoring")),
        "{names:?}"
    );
}

#[test]
fn a_running_portal_keeps_its_database_until_it_is_killed() {
    let office = Office::of_demonstration();
    let backup = office.file("backup.sqlite");
    office.succeeds(&["backup", text(&backup)]);
    let serving = office.serve();
    let complaint = office.fails(&["restore", text(&backup)]);
    assert!(complaint.contains("is in use"), "{complaint}");
    drop(serving);
    office.succeeds(&["restore", text(&backup)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_relied_on_is_not_restored() {
    let office = Office::of_demonstration();
    let before = office.open().await.every_row().await;
    let backup = office.file("backup.sqlite");
    office.succeeds(&["backup", text(&backup)]);
    let address = format!("sqlite:{}", text(&backup));

    let refused = |expected: &str| {
        let complaint = office.fails(&["restore", text(&backup)]);
        assert!(complaint.contains(expected), "{complaint}");
    };
    fs::write(office.file("backup.sqlite-wal"), "rows").unwrap();
    refused("is no finished backup");
    fs::remove_file(office.file("backup.sqlite-wal")).unwrap();

    let newer = TestDatabase::open(&address).await;
    let change = "UPDATE _sqlx_migrations SET version = version + 1
        WHERE version = (SELECT max(version) FROM _sqlx_migrations)";
    newer.execute(change).await.unwrap();
    newer.close_as_single_file().await.unwrap();
    refused("newer version");

    let dangling = TestDatabase::open(&address).await;
    let damage = "PRAGMA foreign_keys = OFF; DELETE FROM site";
    dangling.execute(damage).await.unwrap();
    dangling.close_as_single_file().await.unwrap();
    refused("refers to one that does not exist");

    fs::write(&backup, "").unwrap();
    refused("is no backup of the portal");
    fs::write(&backup, "Gentile signora,\n".repeat(1_000)).unwrap();
    refused("cannot be restored");
    fs::remove_file(&backup).unwrap();
    refused("cannot be read");

    assert_eq!(office.open().await.every_row().await, before);
    let names = office.files("var");
    let left = |name: &String| name.starts_with(".imprecario-") || name.ends_with('Z');
    assert!(!names.iter().any(left), "{names:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_older_backup_is_migrated() {
    let office = Office::new();
    let older = office.file("older.sqlite");
    let database = TestDatabase::open(&format!("sqlite:{}", text(&older))).await;
    let list =
        "CREATE TABLE _sqlx_migrations (version BIGINT PRIMARY KEY, description TEXT NOT NULL,
        installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, success BOOLEAN NOT NULL,
        checksum BLOB NOT NULL, execution_time BIGINT NOT NULL)";
    database.execute(list).await.unwrap();
    for migration in migrations::SQLITE.iter().take(12) {
        database.execute(migration.sql.as_str()).await.unwrap();
        let checksum = migration.checksum.iter();
        let checksum = checksum.fold(String::new(), |mut digits, byte| {
            write!(digits, "{byte:02X}").unwrap();
            digits
        });
        let version = migration.version;
        let applied = format!(
            "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
            VALUES ({version}, '{}', TRUE, X'{checksum}', 0)",
            migration.description
        );
        database.execute(&applied).await.unwrap();
    }
    let person = "INSERT INTO person (id, language, created_at) VALUES (X'01', 'it', 0)";
    database.execute(person).await.unwrap();
    database.close_as_single_file().await.unwrap();

    office.succeeds(&["restore", text(&older)]);
    let restored = office.open().await;
    let people = restored.number("SELECT count(*) FROM person").await;
    assert_eq!(people, 1);
    let newest = "SELECT max(version) FROM _sqlx_migrations";
    let newest = restored.number(newest).await;
    let versions = migrations::SQLITE.iter().map(|migration| migration.version);
    assert_eq!(Some(newest), versions.max());
}

#[test]
fn an_empty_database_of_postgresql_is_filled_and_one_with_rows_is_not() {
    run(Engine::Postgres, async |database: TestDatabase| {
        let office = Office::of_demonstration();
        let backup = office.file("backup.sqlite");
        office.succeeds(&["backup", text(&backup)]);
        let before = office.open().await.every_row().await;
        let other = Office::with(&database.address);
        other.succeeds(&["restore", text(&backup)]);
        let back = format!("sqlite:{}", text(&other.file("back.sqlite")));
        other.succeeds(&["copy", "--to", &back]);
        let after = TestDatabase::open(&back).await.every_row().await;
        assert_eq!(lasting(after), lasting(before));
        let complaint = other.fails(&["restore", text(&backup)]);
        assert!(complaint.contains("is not empty"), "{complaint}");
    });
}
