//! Files that can be relied on, and files that cannot.

use std::{
    fs,
    io::{Seek as _, SeekFrom, Write as _},
    path::{Path, PathBuf},
};

use store::{
    Database, Error, lock_file,
    schema::Schema,
    verify::{self, Flaw},
};
use store_testing::{
    TestDatabase,
    sample::{insert_edition, insert_person},
};

/// A closed file with people.
async fn filled(folder: &Path) -> PathBuf {
    let file = folder.join("portal.sqlite");
    let database = open(&file).await;
    database.migrate().await.unwrap();
    let mut transaction = database.write().await.unwrap();
    insert_edition(&mut transaction, "cucina", 3).await;
    for number in 0..300 {
        insert_person(&mut transaction, &format!("{number}@example.org"), "Rossi").await;
    }
    transaction.commit().await.unwrap();
    database.close_as_single_file().await.unwrap();
    file
}

async fn open(file: &Path) -> TestDatabase {
    TestDatabase::open(&format!("sqlite:{}", file.display())).await
}

#[tokio::test]
async fn a_sound_file_is_one_file_and_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let file = filled(folder.path()).await;
    let before = fs::read(&file).unwrap();
    let sound = verify::file(&file).await.unwrap();
    assert_eq!(sound.version, Schema::Current);
    let people = sound.counts.iter().find(|count| count.table == "person");
    assert_eq!(people.unwrap().rows, 300);
    assert_eq!(fs::read(&file).unwrap(), before);
    let mut names: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["portal.sqlite", "portal.sqlite.lock"]);
}

#[tokio::test]
async fn a_damaged_file_is_not_sound() {
    let folder = tempfile::tempdir().unwrap();
    let file = filled(folder.path()).await;
    let length = file.metadata().unwrap().len();
    let mut damaged = fs::OpenOptions::new().write(true).open(&file).unwrap();
    for page in (length / 8192)..(length / 4096) {
        damaged.seek(SeekFrom::Start(page * 4096)).unwrap();
        damaged.write_all(&[0xAA; 64]).unwrap();
    }
    drop(damaged);
    let flaw = verify::file(&file).await;
    assert!(
        matches!(flaw, Err(Flaw::Damaged(_) | Flaw::Unreadable(_))),
        "{flaw:?}"
    );
}

#[tokio::test]
async fn a_row_that_refers_to_nothing_is_a_flaw() {
    let folder = tempfile::tempdir().unwrap();
    let file = filled(folder.path()).await;
    let database = open(&file).await;
    let damage = "PRAGMA foreign_keys = OFF; DELETE FROM site";
    database.execute(damage).await.unwrap();
    database.close_as_single_file().await.unwrap();
    let flaw = verify::file(&file).await;
    assert!(
        matches!(&flaw, Err(Flaw::Dangling(table)) if table == "edition"),
        "{flaw:?}"
    );
}

#[tokio::test]
async fn what_is_no_database_is_not_sound() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("letter.txt");
    fs::write(&file, "Gentile signora,\n".repeat(1_000)).unwrap();
    let flaw = verify::file(&file).await;
    assert!(matches!(flaw, Err(Flaw::Unreadable(_))), "{flaw:?}");
    // For SQLite an empty file is a database without tables.
    fs::write(&file, "").unwrap();
    let empty = verify::file(&file).await.unwrap();
    assert_eq!(empty.version, Schema::Missing);
    let missing = verify::file(&folder.path().join("missing")).await;
    assert!(matches!(missing, Err(Flaw::Unreadable(_))), "{missing:?}");
}

#[tokio::test]
async fn an_open_file_is_not_replaced_and_one_that_is_replaced_is_not_opened() {
    let folder = tempfile::tempdir().unwrap();
    let file = filled(folder.path()).await;
    let address = format!("sqlite:{}", file.display());
    let one = Database::open(&address, 1).await.unwrap();
    let two = Database::open(&address, 1).await.unwrap();
    drop(one);
    let refused = lock_file::replace(&file).unwrap_err();
    assert!(refused.to_string().contains("in use"), "{refused}");
    drop(two);

    let replacing = lock_file::replace(&file).unwrap();
    let refused = Database::open(&address, 1).await;
    assert!(matches!(refused, Err(Error::Unavailable(_))), "{refused:?}");
    drop(replacing);
    Database::open(&address, 1).await.unwrap();
}
