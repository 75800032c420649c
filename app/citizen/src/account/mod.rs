//! A person's own account: details, language, sessions, export, erasure.

use axum::response::Redirect;
use ui::{Visit, errors::Stop};

pub(super) mod calendar;
pub(super) mod details;
pub(super) mod email;
pub(super) mod erasure;
mod export;
mod language;
mod links;
mod page;
mod readings;
mod sessions;
mod summary;

pub(super) use export::{file as export_file, show as export};
pub(super) use language::submit as submit_language;
pub(super) use links::submit as submit_links;
pub(super) use page::show;
pub(super) use sessions::submit as submit_sessions;

/// Redirects to the account from the URL of one of its forms: the page was reloaded, or the language
/// was changed on it.
pub(super) async fn back(visit: Visit) -> Result<Redirect, Stop> {
    visit.person()?;
    Ok(Redirect::to(&visit.to("/account")))
}
