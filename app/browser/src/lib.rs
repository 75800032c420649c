//! Browser functions that the islands of all bundles need beyond Leptos.

pub mod field;
mod part;
mod stream;

pub use part::fetch_part;
pub use stream::follow;

use leptos::{html, prelude::*};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event, EventTarget, HtmlElement, HtmlInputElement};

/// The element of the island that holds a node, once the node is on the page.
pub fn island_around(node: NodeRef<html::P>) -> Option<Element> {
    node.get()?.closest("leptos-island").ok()?
}

/// The first element that matches inside another.
pub fn one(within: &Element, selector: &str) -> Option<Element> {
    within.query_selector(selector).ok()?
}

/// Every element that matches inside another.
pub fn all<Kind: JsCast>(within: &Element, selector: &str) -> Vec<Kind> {
    let Ok(found) = within.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|index| found.item(index)?.dyn_into().ok())
        .collect()
}

/// The value of the input of that name inside an element.
pub fn value_of(within: &Element, name: &str) -> Option<String> {
    let input = one(within, &["input[name=", name, "]"].concat())?;
    Some(input.dyn_into::<HtmlInputElement>().ok()?.value())
}

/// Moves the focus to an element, even if it is not focusable by itself, such as a heading.
pub fn focus(element: Option<Element>) {
    let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    if element.tab_index() < 0 {
        element.set_tab_index(-1);
    }
    // It fails only if the element was removed from the page.
    let _ = element.focus();
}

/// Calls the handler on every such event, for the lifetime of the page.
pub fn listen(target: &EventTarget, event: &str, handler: impl FnMut(Event) + 'static) {
    let handler = Closure::<dyn FnMut(Event)>::new(handler).into_js_value();
    // It fails only if the handler is not a function.
    let _ = target.add_event_listener_with_callback(event, handler.unchecked_ref());
}

/// Shows a part of a page, or hides it.
pub fn show(part: &Element, shown: bool) {
    // It fails only for invalid attribute names.
    let _ = part.toggle_attribute_with_force("hidden", !shown);
}
