//! Checks that citizens' pages use only messages for citizens, which are translated for them.

mod sources;

use std::{collections::BTreeSet, path::Path};

use sources::{name, said, source_messages, sources};

/// Code for staff outside the folders `staff`: forms and files that only they see.
const FOR_STAFF: [&str; 6] = [
    "services/src/editions",
    "services/src/reports",
    "services/src/notifications/entered_for_you.rs",
    "services/src/notifications/new_staff_browser.rs",
    "services/src/notifications/staff_invited.rs",
    "ui/src/sign_in.rs",
];

/// The folder of the words that only staff see.
const STAFF_WORDS: &str = "texts/src/words/staff";

fn is_for_staff(path: &Path) -> bool {
    let folder = |part: &std::ffi::OsStr| part == "staff" || part == "staff_islands";
    path.iter().any(folder) || FOR_STAFF.iter().any(|it| path.starts_with(it))
}

#[test]
fn what_citizens_read_is_said_in_messages_for_citizens() {
    let messages = source_messages().messages.into_keys();
    let mut staff_only: BTreeSet<String> = messages
        .filter(|key| key.file.starts_with("staff/"))
        .map(|key| key.id.replace('-', "_"))
        .collect();
    let sources = sources();
    let words: String = sources
        .iter()
        .filter(|(path, _)| path.starts_with(STAFF_WORDS))
        .map(|(_, text)| &**text)
        .collect();
    staff_only.extend(after("pub fn ", &words));
    let staff_problems: BTreeSet<String> = after("impl Problem for ", &words).collect();
    assert!(!staff_only.is_empty() && !staff_problems.is_empty());

    let mut wrong = Vec::new();
    for (path, text) in sources.iter().filter(|(path, _)| !is_for_staff(path)) {
        let said = said(text);
        let names = text.split(|character: char| !character.is_alphanumeric());
        wrong.extend(
            said.iter()
                .copied()
                .filter(|name| staff_only.contains(*name))
                .chain(
                    names.filter(|name| said.contains("problem") && staff_problems.contains(*name)),
                )
                .map(|name| format!("{}: {name}", path.display())),
        );
    }
    assert!(
        wrong.is_empty(),
        "not made for staff, but said in their messages: {wrong:#?}"
    );
}

/// The names that follow a marker in a source.
fn after(mark: &str, source: &str) -> impl Iterator<Item = String> {
    source.split(mark).skip(1).map(|rest| name(rest).to_owned())
}
