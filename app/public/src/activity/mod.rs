//! Activities: the catalogue with its filters, the page of each edition, and live updates of its places.

mod booking_panel;
mod card;
mod chips;
mod filters;
pub(super) mod list;
mod metadata;
mod obstacle;
pub(super) mod page;
mod places;
mod query;
mod results;
pub(super) mod stream;
mod subscribe;

pub(super) use card::cards;
pub(super) use query::CatalogueQuery;
