//! What islands ask of the browser beyond Leptos.

use leptos::{html, prelude::*};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Element, Event, EventTarget, HtmlElement, HtmlInputElement};

/// The element of the island that holds a node, once the node is on the page.
pub(crate) fn island_around(node: NodeRef<html::P>) -> Option<Element> {
    node.get()?.closest("leptos-island").ok()?
}

/// The first element that matches inside another.
pub(crate) fn one(within: &Element, selector: &str) -> Option<Element> {
    within.query_selector(selector).ok()?
}

/// Every element that matches inside another.
pub(crate) fn all<Kind: JsCast>(within: &Element, selector: &str) -> Vec<Kind> {
    let Ok(found) = within.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|index| found.item(index)?.dyn_into().ok())
        .collect()
}

/// The value of the input of that name inside an element.
pub(crate) fn value_of(within: &Element, name: &str) -> Option<String> {
    let input = one(within, &["input[name=", name, "]"].concat())?;
    Some(input.dyn_into::<HtmlInputElement>().ok()?.value())
}

/// Moves the focus to an element; to one that takes none by itself, such as a heading, too.
pub(crate) fn focus(element: Option<Element>) {
    let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    if element.tab_index() < 0 {
        element.set_tab_index(-1);
    }
    // It fails only where the element has left the page.
    let _ = element.focus();
}

/// Calls the handler on every such event, for as long as the page lives.
pub(crate) fn listen(target: &EventTarget, event: &str, handler: impl FnMut(Event) + 'static) {
    let handler = Closure::<dyn FnMut(Event)>::new(handler).into_js_value();
    // It fails only where the handler is no function.
    let _ = target.add_event_listener_with_callback(event, handler.unchecked_ref());
}

/// A step of a sequence as an entry of the browser's history: a number, and nothing of what was
/// typed.
pub(crate) fn entry_of(step: usize) -> JsValue {
    u32::try_from(step).unwrap_or_default().into()
}

/// The step of an entry; `None` for entries that others made, such as links within the page.
pub(crate) fn step_of(entry: &JsValue) -> Option<usize> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "`entry_of` writes whole numbers; the cast makes some number of any other"
    )]
    entry.as_f64().map(|step| step as usize)
}
