//! The names of the files that pages refer to. A name changes with the file's content, so that a
//! browser may keep it for ever.

use std::collections::BTreeMap;

/// From the name by which a page knows a file to its address.
#[derive(Clone, Debug, Default)]
pub struct Assets(BTreeMap<String, String>);

impl Assets {
    /// From logical name (`portal.css`) to the name of the built file (`portal.3f2a91.css`).
    pub fn new(names: BTreeMap<String, String>) -> Self {
        Self(names)
    }

    /// The address of a file; where it was not built, the address it would have without its hash.
    pub fn url(&self, name: &str) -> String {
        format!("/assets/{}", self.0.get(name).map_or(name, String::as_str))
    }
}
