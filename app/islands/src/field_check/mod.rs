//! A field that is validated when it loses the focus, by the same code as on the server.

mod kind;

use browser::field;
use domain::calendar_date::CalendarDate;
use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusEvent, HtmlInputElement, Node};

use kind::Reading;
pub use kind::{FieldKind, FieldProblem};

/// Shows and clears the problem next to a field, as the server would. The children are the field. Empty
/// fields are left to the server, so that tabbing through a form shows no errors; and submitting is
/// never blocked.
#[island]
pub fn FieldCheck(
    /// How the field is parsed.
    kind: FieldKind,
    /// The name from which the ids of the field are derived.
    name: String,
    /// One text for each of [`FieldKind::problems`].
    words: Vec<String>,
    /// Today, in Europe/Rome.
    on: CalendarDate,
    /// The URL of the icon sprite.
    icons: String,
    children: Children,
) -> impl IntoView {
    let announcement = RwSignal::new(String::new());
    let status = NodeRef::<html::P>::new();
    let checker = StoredValue::new(Checked {
        kind,
        name,
        words,
        on,
        icons,
        said: announcement,
    });
    Effect::new(move |_| {
        let Some(island) = browser::island_around(status) else {
            return;
        };
        let Some(field) = browser::one(&island, ".field") else {
            return;
        };
        let left = field.clone();
        browser::listen(&island, "focusout", move |event| {
            let to = event.unchecked_ref::<FocusEvent>().related_target();
            // A date loses the focus when all its parts do.
            let is_left = !left.contains(to.as_ref().map(JsCast::unchecked_ref::<Node>));
            if is_left && !is_something_pressed() {
                checker.with_value(|checker| checker.check(&left));
            }
        });
        browser::listen(&island, "input", move |_| {
            // A corrected field is cleared before it loses the focus.
            checker.with_value(|checker| checker.clear_if_right(&field));
        });
    });
    view! {
        {children()}
        <p class="visually-hidden" role="status" node_ref=status>{announcement}</p>
    }
}

/// Whether a button or the like is held down: if it moved now, the click would miss it.
fn is_something_pressed() -> bool {
    let pressed = document().query_selector(":is(a, button, label, summary):active");
    pressed.is_ok_and(|pressed| pressed.is_some())
}

struct Checked {
    kind: FieldKind,
    name: String,
    words: Vec<String>,
    on: CalendarDate,
    icons: String,
    said: RwSignal<String>,
}

impl Checked {
    fn check(&self, field: &Element) {
        match self.read(field) {
            // The server's message for an empty field stays.
            Reading::Empty => (),
            Reading::Right => self.show(field, None, None),
            Reading::Wrong(problem) => {
                let place = self
                    .kind
                    .problems()
                    .iter()
                    .position(|listed| *listed == problem);
                let words = place.and_then(|place| self.words.get(place));
                let wrong = problem.part(&typed(field));
                self.show(field, words.map(String::as_str), wrong);
            }
        }
    }

    fn clear_if_right(&self, field: &Element) {
        if field.class_list().contains("invalid") && self.read(field) == Reading::Right {
            self.show(field, None, None);
        }
    }

    fn read(&self, field: &Element) -> Reading {
        self.kind.read(&typed(field), self.on)
    }

    fn show(&self, field: &Element, words: Option<&str>, wrong: Option<usize>) {
        field::show_problem(field, &self.name, words, wrong, &self.icons);
        self.said.set(words.unwrap_or_default().to_owned());
    }
}

/// What stands in the inputs of a field.
fn typed(field: &Element) -> Vec<String> {
    field::inputs(field)
        .iter()
        .map(HtmlInputElement::value)
        .collect()
}
