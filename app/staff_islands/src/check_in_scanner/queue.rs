//! Codes that wait to be sent, kept in this browser: a line for each, and nothing but what has to be
//! sent.

use std::fmt;

use domain::signed_reference::SignedReference;
use leptos::prelude::window;
use wasm_bindgen::JsValue;
use web_sys::Storage;

/// The name under which the browser keeps them.
const NAME: &str = "check-in";

/// A code that waits to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Waiting {
    /// The id of the session that its person came to, as the server wrote it.
    pub(super) session: String,
    pub(super) code: SignedReference,
}

impl Waiting {
    fn parse(line: &str) -> Option<Self> {
        let (session, code) = line.split_once(' ')?;
        Some(Self {
            session: session.to_owned(),
            code: SignedReference::parse(code).ok()?,
        })
    }
}

impl fmt::Display for Waiting {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.session, self.code)
    }
}

/// The queue of every page of this browser. It is read anew each time, as another page may have
/// changed it.
pub(super) struct Queue(Storage);

impl Queue {
    /// The queue; `None` where the browser keeps nothing.
    pub(super) fn open() -> Option<Self> {
        window().local_storage().ok()?.map(Self)
    }

    /// What waits, the oldest first.
    pub(super) fn waiting(&self) -> Vec<Waiting> {
        let stored = self.0.get_item(NAME).ok().flatten();
        read(&stored.unwrap_or_default())
    }

    /// Keeps a code until it is removed. One that waits already goes on waiting where it is.
    ///
    /// # Errors
    /// Where the browser has no room for it.
    pub(super) fn add(&self, new: &Waiting) -> Result<(), JsValue> {
        let mut waiting = self.waiting();
        if !waiting.contains(new) {
            waiting.push(new.clone());
        }
        self.keep(&waiting)
    }

    /// Forgets a code.
    pub(super) fn remove(&self, done: &Waiting) {
        let mut waiting = self.waiting();
        waiting.retain(|other| other != done);
        // What stays because of an error is sent twice, which does no harm.
        let _ = self.keep(&waiting);
    }

    fn keep(&self, waiting: &[Waiting]) -> Result<(), JsValue> {
        if waiting.is_empty() {
            self.0.remove_item(NAME)
        } else {
            self.0.set_item(NAME, &write(waiting))
        }
    }
}

/// What lines say; those that say nothing are left out.
fn read(lines: &str) -> Vec<Waiting> {
    lines.lines().filter_map(Waiting::parse).collect()
}

fn write(waiting: &[Waiting]) -> String {
    let lines: Vec<_> = waiting.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use domain::reference::BookingReference;
    use proptest::prelude::*;

    use super::*;

    const SESSION: &str = "0199c0de-0000-7000-8000-000000000001";

    fn waiting(entropy: u8) -> Waiting {
        let reference = BookingReference::from_entropy([entropy; 16]);
        Waiting {
            session: SESSION.to_owned(),
            code: SignedReference::new(reference, [entropy; 16]),
        }
    }

    #[test]
    fn what_is_kept_is_read_again() {
        let stored = [waiting(1), waiting(2)];
        assert_eq!(read(&write(&stored)), stored);
    }

    #[test]
    fn what_is_no_code_is_left_out() {
        let code = waiting(1).code.to_string();
        let line = waiting(1).to_string();
        let damaged = [SESSION, " ", &code[1..]].concat();
        let stored = ["", "x", " ", SESSION, &line, &code, &damaged].join("\n");
        assert_eq!(write(&read(&stored)), line);
    }

    proptest! {
        #[test]
        fn whatever_is_kept_can_be_read(lines in any::<String>()) {
            let waiting = read(&lines);
            prop_assert_eq!(read(&write(&waiting)), waiting);
        }
    }
}
