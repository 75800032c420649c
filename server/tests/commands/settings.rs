//! What is wrong with the configuration is said before anything is done.

use crate::support::{DEMO, REAL, run};

#[test]
fn the_version_is_that_of_the_program() {
    let folder = tempfile::tempdir().unwrap();
    let ended = run(folder.path(), &["--version"], &[]).succeeds();
    assert!(ended.output.starts_with("imprecario 0."), "{ended:?}");
}

#[test]
fn a_file_that_is_named_must_be_there_and_the_usual_one_may_be_missing() {
    let folder = tempfile::tempdir().unwrap();
    let missing = "there is no file missing.toml";
    run(
        folder.path(),
        &["migrate", "--config", "missing.toml"],
        REAL,
    )
    .fails(2, missing);
    let variable = [REAL[0], ("IMPRECARIO_CONFIG", "missing.toml")];
    run(folder.path(), &["migrate"], &variable).fails(2, missing);
    run(folder.path(), &["migrate"], REAL).succeeds();
    std::fs::write(folder.path().join("mine.toml"), "listen = 'nowhere'").unwrap();
    run(folder.path(), &["migrate", "--config", "mine.toml"], REAL).fails(2, "listen");
    // A file further up is not this portal's.
    std::fs::write(folder.path().join("imprecario.toml"), "listen = 'nowhere'").unwrap();
    let below = folder.path().join("below");
    std::fs::create_dir(&below).unwrap();
    run(&below, &["migrate"], REAL).succeeds();
}

#[test]
fn a_portal_without_a_way_for_its_mails_does_not_start() {
    let folder = tempfile::tempdir().unwrap();
    run(folder.path(), &["serve"], &[]).fails(2, "mail.allow_files");
}

#[test]
fn neither_a_demonstration_nor_plain_http_is_for_a_public_name() {
    let folder = tempfile::tempdir().unwrap();
    for (address, variables) in [
        ("https://lavoro.example.org", DEMO),
        ("http://lavoro.example.org", REAL),
    ] {
        let variables = [variables[0], ("IMPRECARIO_BASE_URL", address)];
        run(folder.path(), &["serve"], &variables).fails(2, "base_url");
    }
}

#[test]
fn an_old_list_of_proxies_is_told_what_to_write() {
    let folder = tempfile::tempdir().unwrap();
    let variables = [REAL[0], ("IMPRECARIO_BEHIND_PROXY", "true")];
    run(folder.path(), &["serve"], &variables).fails(2, "[\"127.0.0.1\"]");
}

#[test]
fn a_variable_is_the_text_that_it_is() {
    let folder = tempfile::tempdir().unwrap();
    for office in ["[Lavoro]", "12.50", "{}"] {
        let variables = [REAL[0], ("IMPRECARIO_OFFICE", office)];
        run(folder.path(), &["migrate"], &variables).succeeds();
    }
}
