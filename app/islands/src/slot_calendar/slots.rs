//! The slots of the week that is shown.

use leptos::prelude::*;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, DomParser, Element, HtmlInputElement, Response, SupportedType};

/// The parts of the page that depend on the week.
const PARTS: [&str; 2] = ["#slots", ".week-nav"];

/// The field with the week that is shown.
const WEEK: &str = "input[name=week]";

/// The page at an address.
pub(super) async fn fetch(address: &str) -> Result<Document, JsValue> {
    let response = JsFuture::from(window().fetch_with_str(address)).await?;
    let response: Response = response.dyn_into()?;
    if !response.ok() {
        return Err(JsValue::NULL);
    }
    let html = JsFuture::from(response.text()?).await?;
    let html = html.as_string().ok_or(JsValue::NULL)?;
    DomParser::new()?.parse_from_string(&html, SupportedType::TextHtml)
}

/// Replaces the slots shown with those of another page.
pub(super) fn put(page: &Document) -> Result<(), JsValue> {
    let found = |document: &Document, selector| -> Result<Element, JsValue> {
        document.query_selector(selector)?.ok_or(JsValue::NULL)
    };
    let week: HtmlInputElement = found(page, WEEK)?.dyn_into()?;
    let shown: HtmlInputElement = found(&document(), WEEK)?.dyn_into()?;
    shown.set_value(&week.value());
    for part in PARTS {
        found(&document(), part)?.replace_with_with_node_1(found(page, part)?.as_ref())?;
    }
    Ok(())
}

/// Moves the focus to the slots of a day; returns whether they are on the page.
pub(super) fn show(day: &str) -> bool {
    let heading = document().get_element_by_id(&["day-", day].concat());
    let Some(group) = heading.and_then(|heading| day_around(&heading)) else {
        return false;
    };
    // Fails for no attribute of this name.
    let _ = group.set_attribute("open", "");
    group.scroll_into_view();
    browser::focus(browser::one(&group, "input"));
    true
}

/// The first day of which slots are shown.
pub(super) fn first_day() -> Option<String> {
    day_of(&document().query_selector("#slots .slot-day").ok()??)
}

/// The day of the slot that is chosen, where it is shown.
pub(super) fn day_of_choice() -> Option<String> {
    day_of(&heading_of(&chosen()?)?)
}

/// The value of the chosen slot, and its words.
pub(super) fn choice() -> Option<(String, String)> {
    let radio = chosen()?;
    let day = heading_of(&radio)?.text_content()?;
    let hours = radio.next_element_sibling()?.text_content()?;
    let place = radio.closest("[data-place]").ok()?;
    let place = place.and_then(|place| browser::one(&place, ".slot-place")?.text_content());
    let words: Vec<_> = [Some(day), Some(hours), place]
        .into_iter()
        .flatten()
        .collect();
    Some((radio.value(), words.join(", ")))
}

/// Selects the slot with that value; returns whether it is shown.
pub(super) fn choose(value: &str) -> bool {
    let radio = radios().into_iter().find(|radio| radio.value() == value);
    if let Some(radio) = &radio {
        radio.set_checked(true);
    }
    radio.is_some()
}

fn chosen() -> Option<HtmlInputElement> {
    radios().into_iter().find(HtmlInputElement::checked)
}

fn radios() -> Vec<HtmlInputElement> {
    document()
        .get_element_by_id("slots")
        .map(|slots| browser::all(&slots, "input[type=radio]"))
        .unwrap_or_default()
}

fn heading_of(radio: &HtmlInputElement) -> Option<Element> {
    browser::one(&day_around(radio)?, ".slot-day")
}

/// The day that an element is in, which can be opened.
fn day_around(element: &Element) -> Option<Element> {
    element.closest("details").ok()?
}

fn day_of(heading: &Element) -> Option<String> {
    heading.id().strip_prefix("day-").map(str::to_owned)
}
