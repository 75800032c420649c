//! Translation progress of languages.

#![expect(
    clippy::unwrap_used,
    reason = "a folder that cannot be read is a failed test"
)]

mod folder;

use catalogue::FileState;
use folder::folder;

const FILES: [(&str, &str); 5] = [
    ("en/citizens/x.ftl", "a = A\nb = B\nc = C\n"),
    ("en/citizens/y.ftl", "d = D\n"),
    ("en/staff/z.ftl", "e = E\n"),
    ("fr/citizens/x.ftl", "b = Bé\n"),
    ("fr/citizens/y.ftl", "d = Dé\n"),
];

fn of(language: &str) -> Vec<(String, FileState)> {
    let folder = folder(&FILES);
    let all = catalogue::read(folder.path()).unwrap();
    let translation = all.iter().find(|it| it.language == language).unwrap();
    let files = catalogue::for_citizens(translation, &all).unwrap();
    files.into_iter().collect()
}

fn state(translated: usize, missing: &[&str]) -> FileState {
    FileState {
        translated,
        missing: missing.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn what_a_language_lacks_is_told_by_file() {
    let expected = [
        ("x.ftl".to_owned(), state(1, &["a", "c"])),
        ("y.ftl".to_owned(), state(1, &[])),
    ];
    assert_eq!(of("fr"), expected);
}

#[test]
fn the_source_lacks_nothing() {
    assert!(of("en").iter().all(|(_, state)| state.missing.is_empty()));
}
