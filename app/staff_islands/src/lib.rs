//! The interactive parts of the pages of staff: a bundle of their own, so that citizens download
//! nothing of it. What holds for the islands of citizens (the crate `islands`) holds for these.

mod calendar;
mod call_error;
mod check_in;
mod check_in_scanner;

#[cfg(feature = "ssr")]
pub use calendar::GridEntriesOf;
pub use calendar::{CalendarTexts, GridDay, GridEntries, GridEntry, GridMark, StaffCalendar};
pub use call_error::CallError;
pub use check_in::Arrival;
#[cfg(feature = "ssr")]
pub use check_in::CheckInByCode;
pub use check_in_scanner::CheckInScanner;

/// Readies Leptos in the browser; called once, before the first island.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
