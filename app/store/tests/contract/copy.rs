//! Copying a database into another one.

use domain::{booking::BookingState, edition::EditionSlug};
use store::{
    Database, booking, catalogue,
    copy::{self, CopyError, Progress},
    edition,
    schema::{self, Schema},
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, insert_edition, insert_person, insert_staff},
};
use tempfile::TempDir;

use crate::upgrade::every_version::filled;

on_both_engines!(
    every_row_arrives_and_comes_back_as_it_was,
    rows_of_every_table_arrive_and_come_back,
    what_is_copied_is_counted_and_guarded_as_before,
    many_rows_are_copied_in_parts,
    a_row_that_cannot_be_read_leaves_nothing_behind,
    a_row_that_refers_to_nothing_leaves_nothing_behind,
    what_is_not_empty_is_not_filled,
    only_the_present_tables_are_copied,
    what_others_write_meanwhile_is_not_copied,
);

/// A further SQLite database.
async fn sqlite(folder: &TempDir, name: &str) -> TestDatabase {
    let file = folder.path().join(name);
    TestDatabase::open(&format!("sqlite:{}", file.display())).await
}

async fn copy_all(source: &Database, target: &Database) -> Result<(), CopyError> {
    copy::all_rows(source, target, &mut |_| ()).await.map(drop)
}

async fn rows(database: &Database) -> i64 {
    let mut reader = database.read().await.unwrap();
    let counts = catalogue::counts(&mut reader).await.unwrap();
    counts.iter().map(|count| count.rows).sum()
}

/// Somebody has a place, others wait; an edition asks for one with a higher id, which comes later in the table.
async fn fill(database: &TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let edition = insert_edition(&mut transaction, "cucina", 3).await;
    let later = insert_edition(&mut transaction, "sala", 3).await;
    for (ticket, state) in [
        (1, BookingState::Confirmed),
        (2, BookingState::Waiting),
        (3, BookingState::Cancelled),
        (4, BookingState::Offered),
    ] {
        let email = format!("{ticket}@example.org");
        let person = insert_person(&mut transaction, &email, "D’Angelo 王").await;
        let booked = sample::booking(edition.id, person, state, ticket);
        booking::insert(&mut transaction, &booked).await.unwrap();
    }
    insert_staff(&mut transaction, "giulia@example.org").await;
    transaction.commit().await.unwrap();
    let asks = "UPDATE edition SET prerequisite_id = (SELECT id FROM edition WHERE slug = 'sala')
        WHERE slug = 'cucina'";
    database.execute(asks).await.unwrap();
    assert!(later.id > edition.id);
}

async fn every_row_arrives_and_comes_back_as_it_was(database: TestDatabase) {
    let folder = tempfile::tempdir().unwrap();
    let first = sqlite(&folder, "first").await;
    first.migrate().await.unwrap();
    fill(&first).await;
    copy_all(&first, &database).await.unwrap();
    let last = sqlite(&folder, "last").await;
    copy_all(&database, &last).await.unwrap();
    let written = first.every_row().await;
    assert!(written.len() > 10, "{written:?}");
    assert_eq!(last.every_row().await, written);
}

async fn rows_of_every_table_arrive_and_come_back(database: TestDatabase) {
    let folder = tempfile::tempdir().unwrap();
    let any = sqlite(&folder, "any").await;
    let (first, _folder) = filled(&any, schema::needed()).await;
    let mut reader = first.read().await.unwrap();
    for count in catalogue::counts(&mut reader).await.unwrap() {
        assert!(count.rows > 0, "{} has no row", count.table);
    }
    drop(reader);
    copy_all(&first, &database).await.unwrap();
    let last = sqlite(&folder, "last").await;
    copy_all(&database, &last).await.unwrap();
    assert_eq!(last.every_row().await, first.every_row().await);
}

async fn what_is_copied_is_counted_and_guarded_as_before(database: TestDatabase) {
    let folder = tempfile::tempdir().unwrap();
    let first = sqlite(&folder, "first").await;
    first.migrate().await.unwrap();
    fill(&first).await;
    copy_all(&first, &database).await.unwrap();

    let mut transaction = database.write().await.unwrap();
    let slug = EditionSlug::parse("cucina").unwrap();
    let edition = edition::by_slug(&mut transaction, &slug).await.unwrap();
    let edition = edition.unwrap();
    assert_eq!((edition.confirmed, edition.waiting), (1, 1));
    let person = insert_person(&mut transaction, "new@example.org", "Rossi").await;
    let booked = sample::booking(edition.id, person, BookingState::Confirmed, 5);
    booking::insert(&mut transaction, &booked).await.unwrap();
    let counted = edition::by_id(&mut transaction, edition.id).await.unwrap();
    assert_eq!(counted.unwrap().confirmed, 2);
    transaction.commit().await.unwrap();

    let mut transaction = database.write().await.unwrap();
    let nobody = sample::booking(edition.id, store::new_id(), BookingState::Waiting, 6);
    let refused = booking::insert(&mut transaction, &nobody).await;
    assert!(
        matches!(refused, Err(store::Error::Refused(_))),
        "{refused:?}"
    );
}

async fn many_rows_are_copied_in_parts(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    for number in 0..1_200 {
        insert_person(&mut transaction, &format!("{number}@example.org"), "Rossi").await;
    }
    transaction.commit().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let target = sqlite(&folder, "target").await;
    let mut reported = Vec::new();
    let mut report = |progress: Progress<'_>| {
        if progress.table == "person" {
            assert_eq!(progress.rows, 1_200);
            reported.push(progress.copied);
        }
    };
    copy::all_rows(&database, &target, &mut report)
        .await
        .unwrap();
    assert_eq!(reported, [500, 1_000, 1_200]);
    let copied = target.number("SELECT count(*) FROM person").await;
    assert_eq!(copied, 1_200);
}

async fn a_row_that_cannot_be_read_leaves_nothing_behind(database: TestDatabase) {
    let folder = tempfile::tempdir().unwrap();
    let first = sqlite(&folder, "first").await;
    first.migrate().await.unwrap();
    fill(&first).await;
    // SQLite keeps in a column of texts what is no text.
    let damage = "UPDATE site SET name = X'FF' WHERE slug = 'sala'";
    first.execute(damage).await.unwrap();
    let failed = copy_all(&first, &database).await;
    assert!(
        matches!(&failed, Err(CopyError::Row { table, .. }) if table == "site"),
        "{failed:?}"
    );
    assert_eq!(rows(&database).await, 0);
    first
        .execute("UPDATE site SET name = 'Sala' WHERE slug = 'sala'")
        .await
        .unwrap();
    copy_all(&first, &database).await.unwrap();
}

async fn a_row_that_refers_to_nothing_leaves_nothing_behind(database: TestDatabase) {
    let folder = tempfile::tempdir().unwrap();
    let first = sqlite(&folder, "first").await;
    first.migrate().await.unwrap();
    fill(&first).await;
    let damage = "PRAGMA foreign_keys = OFF; DELETE FROM site WHERE slug = 'sala'";
    first.execute(damage).await.unwrap();
    let failed = copy_all(&first, &database).await.unwrap_err();
    assert!(failed.to_string().contains("edition"), "{failed}");
    assert_eq!(rows(&database).await, 0);
}

async fn what_is_not_empty_is_not_filled(database: TestDatabase) {
    let folder = tempfile::tempdir().unwrap();
    let other = sqlite(&folder, "other").await;
    other.migrate().await.unwrap();
    fill(&other).await;
    let failed = copy_all(&database, &other).await;
    assert!(
        matches!(&failed, Err(CopyError::NotEmpty { table, rows: 4 }) if table == "booking"),
        "{failed:?}"
    );
    let failed = copy_all(&other, &other).await;
    assert!(
        matches!(failed, Err(CopyError::NotEmpty { .. })),
        "{failed:?}"
    );

    // A table of something else is not ours to fill.
    let foreign = sqlite(&folder, "foreign").await;
    foreign
        .execute("CREATE TABLE note (text TEXT)")
        .await
        .unwrap();
    let failed = copy_all(&database, &foreign).await;
    assert!(matches!(failed, Err(CopyError::OtherTables)), "{failed:?}");
}

async fn only_the_present_tables_are_copied(database: TestDatabase) {
    let folder = tempfile::tempdir().unwrap();
    let target = sqlite(&folder, "target").await;
    let mut reader = database.read().await.unwrap();
    let current = schema::compare(&mut reader).await.unwrap();
    assert_eq!(current, Schema::Current);
    let newer = schema::needed() + 1;
    for (change, expected) in [
        (
            "UPDATE _sqlx_migrations SET version = version + 1
                WHERE version = (SELECT max(version) FROM _sqlx_migrations)",
            Schema::Newer(newer),
        ),
        (
            "DELETE FROM _sqlx_migrations WHERE version > 5",
            Schema::Older,
        ),
        ("DROP TABLE _sqlx_migrations", Schema::Missing),
    ] {
        database.execute(change).await.unwrap();
        let version = schema::compare(&mut reader).await.unwrap();
        assert_eq!(version, expected);
        let failed = copy_all(&database, &target).await;
        assert!(matches!(failed, Err(CopyError::NotCurrent)), "{failed:?}");
    }
}

async fn keep_person(database: &TestDatabase, email: &str) {
    let mut transaction = database.write().await.unwrap();
    insert_person(&mut transaction, email, "Rossi").await;
    transaction.commit().await.unwrap();
}

async fn what_others_write_meanwhile_is_not_copied(database: TestDatabase) {
    keep_person(&database, "before@example.org").await;
    let mut snapshot = database.snapshot().await.unwrap();
    let of_people = |counts: Vec<catalogue::Count>| {
        let person = counts.into_iter().find(|count| count.table == "person");
        person.unwrap().rows
    };
    let before = catalogue::counts(&mut snapshot).await.unwrap();
    keep_person(&database, "after@example.org").await;
    let after = catalogue::counts(&mut snapshot).await.unwrap();
    drop(snapshot);
    assert_eq!((of_people(before), of_people(after)), (1, 1));
    let mut reader = database.read().await.unwrap();
    let now = catalogue::counts(&mut reader).await.unwrap();
    assert_eq!(of_people(now), 2);
}
