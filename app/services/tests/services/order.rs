//! Areas call each other in one direction only, the order in `docs/architecture.md`.

use std::{fs, path::Path};

/// Every area, in order of dependency. An area uses only those before it.
const ORDER: [&str; 18] = [
    "platform",
    "notifications",
    "access",
    "people",
    "sites",
    "programmes",
    "places",
    "bookings",
    "editions",
    "counselling",
    "attendance",
    "applications",
    "closures",
    "communication",
    "reports",
    "retention",
    "restored",
    "jobs",
];

fn rank(area: &str) -> Option<usize> {
    ORDER.iter().position(|known| *known == area)
}

/// The areas named after `crate::` in a source file, alone or in a group.
fn used(source: &str) -> Vec<&str> {
    let mut areas = Vec::new();
    for rest in source.split("crate::").skip(1) {
        let Some(group) = rest.strip_prefix('{') else {
            areas.push(word(rest));
            continue;
        };
        let mut depth = 0;
        let mut begins = true;
        for (at, character) in group.char_indices() {
            match character {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => begins = true,
                _ if depth == 0 && begins && !character.is_whitespace() => {
                    areas.push(word(&group[at..]));
                    begins = false;
                }
                _ => {}
            }
        }
    }
    areas
}

fn word(text: &str) -> &str {
    let end = text.find(|character: char| !character.is_alphanumeric() && character != '_');
    &text[..end.unwrap_or(text.len())]
}

/// What an area's source uses of later areas.
fn upwards<'source>(area: &str, source: &'source str) -> Vec<&'source str> {
    let own = rank(area);
    let mut later = used(source);
    later.retain(|used| *used != area && rank(used) > own && rank(used).is_some());
    later
}

fn check(area: &str, path: &Path, problems: &mut Vec<String>) {
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            check(area, &entry.unwrap().path(), problems);
        }
        return;
    }
    let source = fs::read_to_string(path).unwrap();
    for used in upwards(area, &source) {
        problems.push(format!("{} uses {used}", path.display()));
    }
}

#[test]
fn every_area_uses_only_those_before_it() {
    let mut problems = Vec::new();
    for entry in fs::read_dir("src").unwrap() {
        let path = entry.unwrap().path();
        let area = path.file_stem().unwrap().to_str().unwrap();
        let is_left_behind = path.is_dir() && fs::read_dir(&path).unwrap().next().is_none();
        if area == "lib" || is_left_behind {
            continue;
        }
        assert!(rank(area).is_some(), "{area} has no place in the order");
        check(area, &path, &mut problems);
    }
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn an_area_that_uses_a_later_one_is_found() {
    let source =
        "use crate::{Failure, people::{account, desk}, reports};\nlet x = crate::bookings::view();";
    assert_eq!(upwards("people", source), ["reports", "bookings"]);
    assert!(upwards("reports", source).is_empty());
}
