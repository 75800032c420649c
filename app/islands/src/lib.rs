//! The interactive parts of the pages of citizens and the public: HTML on the server, WASM in the
//! browser.
//!
//! A page is complete without them. Each island wraps server-rendered HTML and makes it interactive
//! once the WASM is loaded; if anything fails, the page stays as it was. Islands contain neither words
//! nor markup of their own: they show, hide and fill in what pages provide, so that both sides look the
//! same and the download is small.

mod field_check;
mod live_filter;
mod places_left;
mod problems;
mod self_check;
mod slot_calendar;

pub use field_check::{FieldCheck, FieldKind, FieldProblem};
pub use live_filter::LiveFilter;
pub use places_left::{FreePlaces, PlacesLeft};
pub use problems::answer_problems;
pub use self_check::{SelfCheck, given};
pub use slot_calendar::SlotCalendar;

/// Initialises Leptos in the browser; called once, before the first island.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
