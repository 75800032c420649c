//! One's own account: details, language, sessions, export, erasure.

pub(super) mod details;
pub(super) mod erasure;
mod export;
mod language;
mod page;
mod sessions;
mod summary;

pub(super) use export::show as export;
pub(super) use language::submit as submit_language;
pub(super) use page::show;
pub(super) use sessions::submit as submit_sessions;
