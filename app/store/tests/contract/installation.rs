//! The database as a whole.

use domain::instant::Seconds;
use store::{Database, installation};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{NOW, insert_person, insert_staff, site},
};

on_both_engines!(
    a_demonstration_is_marked_and_nothing_else_is,
    trying_to_write_adds_one_row_in_all,
    a_database_is_used_from_its_first_row_on,
    the_clock_is_that_of_now,
    a_file_that_was_replaced_is_noticed,
);

async fn a_demonstration_is_marked_and_nothing_else_is(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    installation::try_to_write(&mut transaction, NOW)
        .await
        .unwrap();
    let is_marked = installation::is_demonstration(&mut transaction).await;
    assert!(!is_marked.unwrap());
    for _ in 0..2 {
        installation::mark_as_demonstration(&mut transaction, NOW)
            .await
            .unwrap();
        let is_marked = installation::is_demonstration(&mut transaction).await;
        assert!(is_marked.unwrap());
    }
    transaction.commit().await.unwrap();
}

async fn trying_to_write_adds_one_row_in_all(database: TestDatabase) {
    for seconds in [0, 10, 20] {
        let mut transaction = database.write().await.unwrap();
        installation::try_to_write(&mut transaction, NOW + Seconds::new(seconds))
            .await
            .unwrap();
        transaction.commit().await.unwrap();
    }
    let rows = database.number("SELECT count(*) FROM installation").await;
    assert_eq!(rows, 1);
}

async fn a_database_is_used_from_its_first_row_on(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    assert!(installation::is_unused(&mut transaction).await.unwrap());
    drop(transaction);
    for kind in ["site", "person", "staff"] {
        let mut transaction = database.write().await.unwrap();
        match kind {
            "site" => store::site::insert(&mut transaction, &site("torino"))
                .await
                .unwrap(),
            "person" => drop(insert_person(&mut transaction, "a@example.org", "Rossi").await),
            _ => drop(insert_staff(&mut transaction, "s@example.org").await),
        }
        let is_unused = installation::is_unused(&mut transaction).await.unwrap();
        assert!(!is_unused, "{kind}");
    }
}

async fn the_clock_is_that_of_now(database: TestDatabase) {
    let mut reader = database.read().await.unwrap();
    let clock = installation::clock(&mut reader).await.unwrap();
    let difference = clock.seconds() - jiff::Timestamp::now().as_second();
    assert!(difference.abs() < 60, "{difference}");
}

async fn a_file_that_was_replaced_is_noticed(database: TestDatabase) {
    assert!(database.is_in_place());
    let Database::Sqlite { readers, .. } = &*database else {
        return;
    };
    let file = readers.connect_options().get_filename().to_owned();
    let kept = file.with_extension("kept");
    std::fs::copy(&file, &kept).unwrap();
    std::fs::remove_file(&file).unwrap();
    assert!(!database.is_in_place());
    std::fs::rename(&kept, &file).unwrap();
    assert!(!database.is_in_place(), "it is another file");
}
