//! The messages in the files under `locales/`, for the build of `texts` and for `cargo xtask texts`.
//!
//! `locales/<language>/citizens/` has what citizens and the public read, in every language of the
//! portal; `locales/<language>/staff/` what only staff read, in Italian and English.

mod agreement;
mod completeness;
mod message;
mod translation;

pub use agreement::check;
pub use completeness::{FileState, for_citizens};
pub use message::Message;
pub use translation::{Key, Translation, read};

/// The source language: all others translate its messages, and its comments give the variables their
/// types.
pub const SOURCE: &str = "en";

/// The languages that have every message, citizens' and staff's. Other languages fall back to them.
pub const COMPLETE: [&str; 2] = [SOURCE, "it"];
