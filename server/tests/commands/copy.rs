//! `imprecario copy`.

use store_testing::{Engine, TestDatabase, run};

use crate::office::{Office, text};

#[test]
fn the_demonstration_comes_back_from_postgresql_as_it_was() {
    run(Engine::Postgres, async |database: TestDatabase| {
        let office = Office::of_demonstration();
        let before = office.open().await.every_row().await;
        assert!(before.len() > 300, "{}", before.len());
        let told = office.succeeds(&["copy", "--to", &database.address]);
        assert_eq!(told, format!("{} rows were copied.\n", before.len()));

        let other = Office::with(&database.address);
        let back = format!("sqlite:{}", text(&other.file("back/again.sqlite")));
        other.succeeds(&["copy", "--to", &back]);
        let after = TestDatabase::open(&back).await.every_row().await;
        assert_eq!(after, before);

        let complaint = office.fails(&["copy", "--to", &database.address]);
        assert!(complaint.contains("is not empty"), "{complaint}");
    });
}

#[test]
fn another_place_is_a_database() {
    let office = Office::new();
    office.succeeds(&["migrate"]);
    let complaint = office.fails(&["copy", "--to", "mysql://localhost/portal"]);
    assert!(
        complaint.contains("the address of the database is neither"),
        "{complaint}"
    );
}
