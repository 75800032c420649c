//! A list that updates when its filters change.

use std::time::Duration;

use leptos::{html, leptos_dom::helpers::debounce, prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{
    AbortController, AbortSignal, Event, FormData, HtmlFormElement, HtmlInputElement,
    UrlSearchParams,
};

/// Debounce delay after typing.
const PAUSE: Duration = Duration::from_millis(300);

/// Submits the form in its children at every change and replaces the element with the id `results`; the number of
/// results is said below the form. Its button leads to the results. Each change has an address, which can be
/// bookmarked and shared, and going back undoes it. If anything fails, the form is submitted as without script.
#[island]
pub fn LiveFilter(children: Children) -> impl IntoView {
    let found = RwSignal::new(String::new());
    let status = NodeRef::<html::P>::new();
    Effect::new(move |_| {
        let Some(island) = browser::island_around(status) else {
            return;
        };
        let Some(form) = browser::all::<HtmlFormElement>(&island, "form").pop() else {
            return;
        };
        let search = Search {
            form,
            found,
            request: StoredValue::new_local(None),
            query: StoredValue::new_local(query()),
            typed_in: StoredValue::new_local(None),
        };
        let (changed, sent, back) = (search.clone(), search.clone(), search);
        let ask = debounce(PAUSE, move |event: Event| {
            let (search, field) = (changed.clone(), typed_in(&event));
            spawn_local(async move {
                search.ask(field).await;
            });
        });
        browser::listen(&island, "input", ask);
        browser::listen(&island, "submit", move |event| {
            event.prevent_default();
            spawn_local(sent.clone().ask_and_lead_on());
        });
        browser::listen(&window(), "popstate", move |_| back.follow_address());
    });
    view! {
        {children()}
        <p class="filters-found" role="status" node_ref=status>{found}</p>
    }
}

#[derive(Clone)]
struct Search {
    form: HtmlFormElement,
    /// The number of results, in the words of the results themselves.
    found: RwSignal<String>,
    /// The pending request.
    request: StoredValue<Option<AbortController>, LocalStorage>,
    /// The query string of the results that are shown.
    query: StoredValue<String, LocalStorage>,
    /// The text field whose change was shown last; `None` after a choice.
    typed_in: StoredValue<Option<String>, LocalStorage>,
}

impl Search {
    /// Shows the results for the current form values; false if another request is on its way. `field` is the text
    /// field that was typed in, if it was one.
    async fn ask(self, field: Option<String>) -> bool {
        let Ok(request) = AbortController::new() else {
            return false;
        };
        let signal = request.signal();
        self.request.update_value(|before| {
            if let Some(stale) = before.replace(request) {
                stale.abort();
            }
        });
        let shown = self.show(&signal, field).await;
        if shown.is_err() && !signal.aborted() {
            let _ = self.form.submit();
        }
        shown.is_ok()
    }

    /// The same, and on to the results: on a phone the filters close above them.
    async fn ask_and_lead_on(self) {
        let form = self.form.clone();
        if !self.ask(None).await {
            return;
        }
        if let Ok(Some(filters)) = form.closest("details") {
            let _ = filters.remove_attribute("open");
        }
        let results = document().query_selector("#results .results-head");
        browser::focus(results.ok().flatten());
    }

    /// Shows the page of the address again after going back or forward; nothing where only its fragment changed.
    fn follow_address(&self) {
        if query() != self.query.get_value() {
            let _ = window().location().reload();
        }
    }

    /// Fetches and shows the results for the current form values.
    async fn show(&self, signal: &AbortSignal, field: Option<String>) -> Result<(), JsValue> {
        let data = FormData::new_with_form(&self.form)?;
        let query = UrlSearchParams::new_with_str_sequence_sequence(&data)?;
        let address = self.form.action();
        let page = address.split('?').next().unwrap_or_default();
        let query = format!("?{}", String::from(query.to_string()));
        let address = [page, &query].concat();

        let html = browser::fetch_part(&address, "results", Some(signal)).await?;
        let results = document()
            .get_element_by_id("results")
            .ok_or(JsValue::NULL)?;
        results.set_outer_html(&html);
        // Going back undoes a choice or what was typed into a field, not each letter of it.
        let goes_on = query == self.query.get_value()
            || (field.is_some() && field == self.typed_in.get_value());
        let history = window().history()?;
        if goes_on {
            history.replace_state_with_url(&JsValue::NULL, "", Some(&address))?;
        } else {
            history.push_state_with_url(&JsValue::NULL, "", Some(&address))?;
        }
        self.query.set_value(query);
        self.typed_in.set_value(field);
        let found = document().query_selector("#results .results-head")?;
        self.found.set(
            found
                .and_then(|found| found.text_content())
                .unwrap_or_default(),
        );
        Ok(())
    }
}

/// The query string of the page's address.
fn query() -> String {
    window().location().search().unwrap_or_default()
}

/// The name of the text field that an event is about, if it is one.
fn typed_in(event: &Event) -> Option<String> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    (input.type_() == "text").then(|| input.name())
}
