//! What the build refuses, besides what `fluent-typed` refuses.

mod folder;

use folder::folder;

/// The errors of the build for these files.
fn check(files: &[(&str, &str)]) -> String {
    let folder = folder(files);
    let checked = catalogue::read(folder.path()).and_then(|all| catalogue::check(&all));
    match checked {
        Ok(()) => String::new(),
        Err(problems) => problems.to_string(),
    }
}

#[test]
fn languages_that_agree() {
    let english = "# $name (String)\n# $count (Number)\na = { $name } has { $count }\nb = B\n";
    let italian = "b = B\na = { $count } di { $name }\n";
    assert_eq!(
        check(&[
            ("en/citizens/x.ftl", english),
            ("it/citizens/x.ftl", italian)
        ]),
        ""
    );
}

#[test]
fn a_message_that_a_language_lacks() {
    assert_eq!(
        check(&[
            ("en/citizens/x.ftl", "a = A\nb = B\n"),
            ("it/citizens/x.ftl", "a = A\n")
        ]),
        "locales/it/citizens/x.ftl: `b` is missing; locales/en/citizens/x.ftl has it"
    );
    assert_eq!(
        check(&[
            ("en/citizens/x.ftl", "a = A\n"),
            ("it/citizens/x.ftl", "a = A\nb = B\n")
        ]),
        "locales/en/citizens/x.ftl: `b` is missing; locales/it/citizens/x.ftl has it"
    );
}

#[test]
fn a_language_beside_italian_and_english_may_lack_messages_and_files() {
    let both = [
        ("en/citizens/x.ftl", "a = A\nb = B\n"),
        ("it/citizens/x.ftl", "a = A\nb = B\n"),
    ];
    let staff = [("en/staff/y.ftl", "s = S\n"), ("it/staff/y.ftl", "s = S\n")];
    let french = [("fr/citizens/x.ftl", "a = A\n")];
    assert_eq!(check(&[&both[..], &staff, &french].concat()), "");
}

#[test]
fn a_mistake_in_any_language() {
    let english = "# $name (String)\na = { $name }\n";
    let both = [
        ("en/citizens/x.ftl", english),
        ("it/citizens/x.ftl", "a = { $name }\n"),
    ];
    let french = |messages| check(&[&both[..], &[("fr/citizens/x.ftl", messages)]].concat());
    assert!(
        french("a = { $nom }\n").starts_with("locales/fr/citizens/x.ftl: `a` has the variables")
    );
    assert_eq!(
        french("a = { $name }\nb = B\n"),
        "locales/en/citizens/x.ftl: `b` is missing; locales/fr/citizens/x.ftl has it"
    );
}

#[test]
fn a_file_that_does_not_say_whom_it_is_for() {
    let problems = check(&[("en/others/x.ftl", "a = A\n")]);
    assert!(
        problems.ends_with("others: files stand in citizens/ or staff/"),
        "{problems}"
    );
}

#[test]
fn a_message_that_is_there_twice() {
    let problems = check(&[("en/citizens/x.ftl", "a = A\na = B\n")]);
    assert!(
        problems.ends_with("x.ftl: `a` is there twice"),
        "{problems}"
    );
}

#[test]
fn a_line_that_is_no_message() {
    let problems = check(&[("en/citizens/x.ftl", "# é\na = A\n\nb B\n")]);
    assert!(problems.contains("x.ftl:4: "), "{problems}");
}

#[test]
fn a_message_in_another_file() {
    let problems = check(&[
        ("en/citizens/x.ftl", "a = A\n"),
        ("it/citizens/y.ftl", "a = A\n"),
    ]);
    assert!(
        problems.contains("locales/it/citizens/x.ftl: `a` is missing"),
        "{problems}"
    );
    assert!(
        problems.contains("locales/en/citizens/y.ftl: `a` is missing"),
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
        let problems = check(&[
            ("en/citizens/x.ftl", english),
            ("it/citizens/x.ftl", italian),
        ]);
        assert!(
            problems.starts_with("locales/it/citizens/x.ftl: `a` has the variables"),
            "{problems}"
        );
    }
}

#[test]
fn variables_inside_a_choice_count_too() {
    let english = "a = { $n ->\n    [one] { $x }\n   *[other] { $y }\n }\n";
    let italian = "a = { $n ->\n    [one] { $x }\n   *[other] { $x }\n }\n";
    let problems = check(&[
        ("en/citizens/x.ftl", english),
        ("it/citizens/x.ftl", italian),
    ]);
    assert!(problems.contains("`a` has the variables"), "{problems}");
}

#[test]
fn types_in_another_language() {
    let english = "# $name (String)\na = { $name }\n";
    assert_eq!(
        check(&[
            ("en/citizens/x.ftl", english),
            ("it/citizens/x.ftl", english)
        ]),
        "locales/it/citizens/x.ftl: the types of `a` stand in locales/en/citizens/x.ftl"
    );
}

#[test]
fn a_comment_in_another_order_than_the_arguments() {
    let english = "# $b (String)\n# $a (String)\nm = { $a } { $b }\n";
    let problems = check(&[
        ("en/citizens/x.ftl", english),
        ("it/citizens/x.ftl", "m = { $b } { $a }\n"),
    ]);
    assert!(
        problems.contains(r#"arguments in the order ["a", "b"]"#),
        "{problems}"
    );
}

#[test]
fn attributes() {
    let problems = check(&[
        ("en/citizens/x.ftl", "a = A\n    .hint = H\n"),
        ("it/citizens/x.ftl", "a = A\n"),
    ]);
    assert!(problems.ends_with("`a` has attributes"), "{problems}");
}
