//! The path of a person.

use services::people::path::{Milestone, path};
use store_testing::{TestDatabase, on_both_engines};

use crate::support::TestPortal;

on_both_engines!(a_new_person_s_path_begins);

async fn a_new_person_s_path_begins(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let anna = test.person("anna@example.org", "Anna").await;
    let path = path(&test.portal, &anna).await.unwrap();
    assert_eq!(path.next, Milestone::Begin);
    assert!(path.events.is_empty());
}
