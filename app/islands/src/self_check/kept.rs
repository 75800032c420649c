//! The answers of a check, kept in the tab so that a reload does not lose them. They end with the tab.

use leptos::prelude::window;
use web_sys::Storage;

/// Where the answers of one check are.
pub(super) struct Kept {
    storage: Option<Storage>,
    key: String,
}

impl Kept {
    /// Those of the check at this address, by the versions of its rules. Without them where the browser keeps nothing.
    pub(super) fn of(version: &str) -> Self {
        let path = window().location().pathname().unwrap_or_default();
        Self {
            storage: window().session_storage().ok().flatten(),
            key: ["check", &path, version].join(" "),
        }
    }

    /// What was kept.
    pub(super) fn read(&self) -> Option<String> {
        self.storage.as_ref()?.get_item(&self.key).ok()?
    }

    /// Keeps this instead.
    pub(super) fn write(&self, text: &str) {
        if let Some(storage) = &self.storage {
            // It fails where the browser has no room left: the answers are then only on the page.
            let _ = storage.set_item(&self.key, text);
        }
    }
}
