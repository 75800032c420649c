//! What the build refuses, beside what `fluent-typed` refuses.

#![expect(
    clippy::unwrap_used,
    reason = "a folder that cannot be made is a failed test"
)]

use std::fs;

#[path = "../build/agreement.rs"]
mod agreement;

/// What the build says to these files of English and Italian.
fn check(files: &[(&str, &str)]) -> String {
    let folder = tempfile::tempdir().unwrap();
    for language in ["en", "it"] {
        fs::create_dir(folder.path().join(language)).unwrap();
    }
    for (name, messages) in files {
        fs::write(folder.path().join(name), messages).unwrap();
    }
    match agreement::check(folder.path(), "en") {
        Ok(()) => String::new(),
        Err(problems) => problems.to_string(),
    }
}

#[test]
fn languages_that_agree() {
    let english = "# $name (String)\n# $count (Number)\na = { $name } has { $count }\nb = B\n";
    let italian = "b = B\na = { $count } di { $name }\n";
    assert_eq!(check(&[("en/x.ftl", english), ("it/x.ftl", italian)]), "");
}

#[test]
fn a_message_that_a_language_lacks() {
    assert_eq!(
        check(&[("en/x.ftl", "a = A\nb = B\n"), ("it/x.ftl", "a = A\n")]),
        "locales/it/x.ftl: `b` is missing; locales/en/x.ftl has it"
    );
    assert_eq!(
        check(&[("en/x.ftl", "a = A\n"), ("it/x.ftl", "a = A\nb = B\n")]),
        "locales/en/x.ftl: `b` is missing; locales/it/x.ftl has it"
    );
}

#[test]
fn a_message_in_another_file() {
    let problems = check(&[("en/x.ftl", "a = A\n"), ("it/y.ftl", "a = A\n")]);
    assert!(
        problems.contains("locales/it/x.ftl: `a` is missing"),
        "{problems}"
    );
    assert!(
        problems.contains("locales/en/y.ftl: `a` is missing"),
        "{problems}"
    );
}

#[test]
fn other_variables() {
    let english = "# $name (String)\na = { $name }\n";
    for italian in [
        "a = { $nome }\n",
        "a = A\n",
        "a = { $name } { NUMBER($count) }\n",
    ] {
        let problems = check(&[("en/x.ftl", english), ("it/x.ftl", italian)]);
        assert!(
            problems.starts_with("locales/it/x.ftl: `a` has the variables"),
            "{problems}"
        );
    }
}

#[test]
fn variables_inside_a_choice_count_too() {
    let english = "a = { $n ->\n    [one] { $x }\n   *[other] { $y }\n }\n";
    let italian = "a = { $n ->\n    [one] { $x }\n   *[other] { $x }\n }\n";
    let problems = check(&[("en/x.ftl", english), ("it/x.ftl", italian)]);
    assert!(problems.contains("`a` has the variables"), "{problems}");
}

#[test]
fn types_in_another_language() {
    let english = "# $name (String)\na = { $name }\n";
    assert_eq!(
        check(&[("en/x.ftl", english), ("it/x.ftl", english)]),
        "locales/it/x.ftl: the types of `a` stand in locales/en/x.ftl"
    );
}

#[test]
fn a_comment_in_another_order_than_the_arguments() {
    let english = "# $b (String)\n# $a (String)\nm = { $a } { $b }\n";
    let problems = check(&[("en/x.ftl", english), ("it/x.ftl", "m = { $b } { $a }\n")]);
    assert!(
        problems.contains(r#"arguments in the order ["a", "b"]"#),
        "{problems}"
    );
}

#[test]
fn attributes() {
    let problems = check(&[
        ("en/x.ftl", "a = A\n    .hint = H\n"),
        ("it/x.ftl", "a = A\n"),
    ]);
    assert!(problems.ends_with("`a` has attributes"), "{problems}");
}
