//! Checks that every message is used.

mod sources;

use std::collections::BTreeSet;

use sources::{said, source_messages, sources};

#[test]
fn every_message_is_used() {
    let sources = sources();
    let said: BTreeSet<&str> = sources.iter().flat_map(|(_, text)| said(text)).collect();
    let messages = source_messages().messages.into_keys();
    let unused: Vec<_> = messages
        .filter(|key| !said.contains(&*key.id.replace('-', "_")))
        .collect();
    assert!(unused.is_empty(), "nobody says {unused:#?}");
}
