//! What is invented and what is real never mix.

use crate::support::{DEMO, REAL, run, run_with};

const ADD: [&str; 5] = ["staff", "add", "anna@office.example", "--name", "Anna"];
const PASSWORD: &str = "una frase lunga e facile";

#[test]
fn a_demonstration_is_served_as_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    run(folder, &["migrate"], DEMO).succeeds();
    run(folder, &["demo"], DEMO).succeeds();
    run(folder, &["demo"], DEMO).succeeds();
    run(folder, &["serve"], REAL).fails(1, "the database holds a demonstration");
    run_with(folder, &ADD, REAL, PASSWORD).fails(1, "the database holds a demonstration");
    run_with(folder, &ADD, DEMO, PASSWORD).succeeds();
}

#[test]
fn a_database_in_use_does_not_become_a_demonstration() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    run(folder, &["migrate"], REAL).succeeds();
    run_with(folder, &ADD, REAL, PASSWORD).succeeds();
    run(folder, &["demo"], DEMO).fails(1, "the database is in use");
    run(folder, &["serve"], DEMO).fails(1, "the database holds no demonstration");
}

#[test]
fn the_demonstrations_password_is_given_to_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    run(folder, &["migrate"], REAL).succeeds();
    run_with(folder, &ADD, REAL, "Demonstration only").fails(1, "the demonstration");
}
