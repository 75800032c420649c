//! Editions: making them, changing them, seeing who comes.

pub(super) mod call_off;
pub(super) mod cancel_booking;
pub(super) mod desk;
pub(super) mod detail;
mod differences;
pub(super) mod download;
pub(super) mod edit;
mod fields;
mod form;
pub(super) mod list;
pub(super) mod minimum;
pub(super) mod new;
mod places;
mod prerequisite;
pub(super) mod request;
pub(super) mod resources;
mod sessions;
mod state;

use domain::edition::EditionSlug;
use ui::errors::Stop;

pub(super) use differences::{differences_if_moved, differences_notice};

/// The name of an edition in an address.
pub(super) fn slug(text: &str) -> Result<EditionSlug, Stop> {
    EditionSlug::parse(text).map_err(|_| Stop::NotFound)
}
