//! The contract of the store, on both engines.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod activity;
mod address_change;
mod application;
mod appointment;
mod attendance;
mod audit;
mod booking;
mod calendar;
mod calendar_appointments;
mod calendar_feed;
mod call_owed;
mod called_off;
mod certificate;
mod connection;
mod copy;
mod decision;
mod dropped_session;
mod duty;
mod edition;
mod edition_deletion;
mod edition_feedback;
mod erasure;
mod failure;
mod feedback;
mod inquiry;
mod installation;
mod instant;
mod job;
mod kept_form;
mod link_key;
mod office_hours;
mod person;
mod person_record;
mod person_search;
mod places;
mod programme;
mod reach;
mod request;
mod resource;
mod room;
mod schema;
mod secret;
mod session;
mod shared_client;
mod sign_in_code;
mod site;
mod site_sessions;
mod staff;
mod staff_browser;
mod staff_invitation;
mod timetable;
mod unreachable_address;
mod upgrade;
mod verify;
mod waiting;

use std::{fs, path::Path};

/// The names and texts of the files of a folder, and of those below it.
fn sources(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            found.push((name, fs::read_to_string(path).unwrap()));
        }
    }
    found
}

#[test]
fn every_operation_is_exercised() {
    let tests: String = sources(Path::new("tests/contract"))
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    let mut operations = 0;
    for (module, text) in sources(Path::new("src")) {
        for line in text.lines() {
            let Some(rest) = line.trim_start().strip_prefix("pub async fn ") else {
                continue;
            };
            let name = rest.split(['(', '<']).next().unwrap();
            let call = if line.starts_with(' ') {
                format!(".{name}(")
            } else {
                format!("{module}::{name}(")
            };
            let call_of_type = format!("::{name}(");
            let is_method = line.starts_with(' ');
            assert!(
                tests.contains(&call) || is_method && tests.contains(&call_of_type),
                "no test of the contract calls {module}::{name}"
            );
            operations += 1;
        }
    }
    assert!(operations > 80, "only {operations} operations were found");
}
