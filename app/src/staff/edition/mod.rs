//! Editions: making them, changing them, seeing who comes.

pub(super) mod call_off;
pub(super) mod cancel_booking;
pub(super) mod detail;
mod differences;
pub(super) mod download;
pub(super) mod edit;
mod fields;
mod form;
pub(super) mod list;
pub(super) mod new;
mod resources;
mod sessions;
mod state;

use domain::edition::EditionSlug;

use crate::ui::errors::Stop;

/// The name of an edition in an address.
fn slug(text: &str) -> Result<EditionSlug, Stop> {
    EditionSlug::parse(text).map_err(|_| Stop::NotFound)
}
