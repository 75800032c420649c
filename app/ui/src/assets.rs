//! The names of static assets. A name changes with the file's contents, so that browsers can cache it
//! without expiry.

use std::collections::BTreeMap;

/// Maps logical asset names to file names.
#[derive(Clone, Debug, Default)]
pub struct Assets(BTreeMap<String, String>);

impl Assets {
    /// Maps a logical name (`portal.css`) to the name of the built file (`portal.3f2a91.css`).
    pub fn new(names: BTreeMap<String, String>) -> Self {
        Self(names)
    }

    /// The URL of an asset; if it was not built, the URL without its hash.
    pub fn url(&self, name: &str) -> String {
        format!("/assets/{}", self.0.get(name).map_or(name, String::as_str))
    }
}
