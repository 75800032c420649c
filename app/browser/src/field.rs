//! A field of a form, as pages render it: the element of the class `field`.

use leptos::prelude::*;
use web_sys::{Element, HtmlInputElement};

/// The inputs of a field: one, or the parts of a date.
pub fn inputs(field: &Element) -> Vec<HtmlInputElement> {
    crate::all(field, "input")
}

/// Makes a field look as the server renders it with a problem, in words, or without. The ids are
/// derived from `name`; `wrong` is the only input that the problem is about, if it is not all of them; `icons` is
/// the URL of the icon sprite.
pub fn show_problem(
    field: &Element,
    name: &str,
    problem: Option<&str>,
    wrong: Option<usize>,
    icons: &str,
) {
    let id = [name, "-error"].concat();
    let inputs = inputs(field);
    let _ = field
        .class_list()
        .toggle_with_force("invalid", problem.is_some());
    if let Some(old) = crate::one(field, ".error-text") {
        old.remove();
    }
    for (place, input) in inputs.iter().enumerate() {
        let _ = match problem {
            Some(_) if wrong.is_none_or(|wrong| wrong == place) => {
                input.set_attribute("aria-invalid", "true")
            }
            _ => input.remove_attribute("aria-invalid"),
        };
    }
    let Some(first) = inputs.first() else { return };
    let described = if field.tag_name() == "FIELDSET" {
        field
    } else {
        first
    };
    describe(described, &id, problem.is_some());
    if let Some(text) = problem.and_then(|words| error_text(&id, words, icons)) {
        // Where the server renders it: before the part of the field that holds the inputs.
        let part = first.closest(".field > *").ok().flatten();
        let _ = part.map(|part| part.before_with_node_1(&text));
    }
}

fn error_text(id: &str, words: &str, icons: &str) -> Option<Element> {
    let text = document().create_element("p").ok()?;
    text.set_class_name("error-text");
    text.set_id(id);
    text.set_inner_html("<svg class=icon aria-hidden=true><use></use></svg>");
    let icon = crate::one(&text, "use")?;
    icon.set_attribute("href", &[icons, "#it-error"].concat())
        .ok()?;
    text.append_with_str_1(words).ok()?;
    Some(text)
}

/// Adds an id to those of the texts that describe an element, or removes it.
fn describe(element: &Element, id: &str, add: bool) {
    let before = element
        .get_attribute("aria-describedby")
        .unwrap_or_default();
    let mut ids: Vec<_> = before
        .split(' ')
        // The server's error may be at another part of the field.
        .filter(|existing| !existing.is_empty() && !existing.ends_with("-error"))
        .collect();
    if add {
        ids.push(id);
    }
    let _ = if ids.is_empty() {
        element.remove_attribute("aria-describedby")
    } else {
        element.set_attribute("aria-describedby", &ids.join(" "))
    };
}
