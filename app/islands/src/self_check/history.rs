//! The steps of a check as entries of the browser's history.

use leptos::prelude::window;
use wasm_bindgen::JsValue;

/// A step as an entry: a number only, without what was typed.
pub(super) fn entry_of(step: usize) -> JsValue {
    u32::try_from(step).unwrap_or_default().into()
}

/// The step of the present entry: it has one where the page was reloaded, or gone back to.
pub(super) fn present() -> Option<usize> {
    step_of(&window().history().ok()?.state().ok()?)
}

/// The step of an entry; `None` for other entries, such as links within the page.
pub(super) fn step_of(entry: &JsValue) -> Option<usize> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "`entry_of` writes whole numbers; the cast makes some number of any other"
    )]
    entry.as_f64().map(|step| step as usize)
}
