//! The places left of an activity, updated live.

use std::time::Duration;

use leptos::{html, prelude::*};
use serde::{Deserialize, Serialize};
use web_sys::{Element, HtmlMeterElement};

/// Minimum time between updates: a screen reader announces every one of them.
const CALM: Duration = Duration::from_secs(3);

/// Updates the places of an activity while the page is visible. The children are the line that shows
/// them: an element of the class `places` with a `<meter>` and, in a `<span>`, the words.
#[island]
pub fn PlacesLeft(
    /// The URL of a stream of events, each [`FreePlaces`] in JSON.
    stream: String,
    children: Children,
) -> impl IntoView {
    let announcement = RwSignal::new(String::new());
    let status = NodeRef::<html::P>::new();
    Effect::new(move |_| {
        let island = browser::island_around(status);
        if let Some(line) = island.and_then(|island| browser::one(&island, ".places")) {
            Shown::follow(stream.clone(), line, announcement);
        }
    });
    view! {
        {children()}
        <p class="visually-hidden" role="status" node_ref=status>{announcement}</p>
    }
}

/// The places at a moment, as the server sends them and the browser shows them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FreePlaces {
    /// How many are not free.
    pub taken: i32,
    /// The class of the line, besides `places`.
    pub class: String,
    /// The text of the line.
    pub words: String,
}

#[derive(Clone, Copy)]
struct Shown {
    line: StoredValue<Element, LocalStorage>,
    /// The next update, shown once the minimum time has passed.
    next: StoredValue<Option<FreePlaces>>,
    calm: StoredValue<bool>,
    said: RwSignal<String>,
}

impl Shown {
    fn follow(stream: String, line: Element, announcement: RwSignal<String>) {
        let shown = Self {
            line: StoredValue::new_local(line),
            next: StoredValue::new(None),
            calm: StoredValue::new(true),
            said: announcement,
        };
        browser::follow(stream, move |data| {
            if let Ok(now) = serde_json::from_str(&data) {
                shown.next.set_value(Some(now));
                shown.show_next();
            }
        });
    }

    fn show_next(self) {
        if !self.calm.get_value() {
            return;
        }
        let Some(next) = self.next.try_update_value(Option::take).flatten() else {
            return;
        };
        if self.line.with_value(|line| next.show(line)) == Some(true) {
            self.said.set(next.words);
            self.calm.set_value(false);
            let calmed = move || {
                self.calm.set_value(true);
                self.show_next();
            };
            // If it failed, nothing more would be shown; but browsers always support timeouts.
            let _ = set_timeout(calmed, CALM);
        }
    }
}

impl FreePlaces {
    /// Shows the places; returns whether the words changed.
    fn show(&self, line: &Element) -> Option<bool> {
        let words = browser::one(line, "span")?;
        let meter = browser::all::<HtmlMeterElement>(line, "meter").pop()?;
        line.set_class_name(&["places ", &self.class].concat());
        meter.set_value(self.taken.into());
        let changed = words.text_content().as_deref() != Some(&self.words);
        words.set_text_content(Some(&self.words));
        Some(changed)
    }
}
