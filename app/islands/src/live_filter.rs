//! A list that updates when its filters change.

use std::time::Duration;

use leptos::{html, leptos_dom::helpers::debounce, prelude::*, task::spawn_local};
use wasm_bindgen::JsValue;
use web_sys::{AbortController, AbortSignal, FormData, HtmlFormElement, UrlSearchParams};

/// Debounce delay after typing.
const PAUSE: Duration = Duration::from_millis(300);

/// Submits the form in its children at every change and replaces the element with the id `results`. The
/// page's URL is updated, so that it can be bookmarked and shared. If anything fails, the form is
/// submitted as if its button had been pressed.
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
        };
        let ask = debounce(PAUSE, move |_| spawn_local(search.clone().ask()));
        browser::listen(&island, "input", ask);
    });
    view! {
        {children()}
        <p class="visually-hidden" role="status" node_ref=status>{found}</p>
    }
}

#[derive(Clone)]
struct Search {
    form: HtmlFormElement,
    /// The number of results, in the words of the results themselves.
    found: RwSignal<String>,
    /// The pending request.
    request: StoredValue<Option<AbortController>, LocalStorage>,
}

impl Search {
    async fn ask(self) {
        let Ok(request) = AbortController::new() else {
            return;
        };
        let signal = request.signal();
        self.request.update_value(|before| {
            if let Some(stale) = before.replace(request) {
                stale.abort();
            }
        });
        let shown = self.show(&signal).await;
        if shown.is_err() && !signal.aborted() {
            let _ = self.form.submit();
        }
    }

    /// Fetches and shows the results for the current form values.
    async fn show(&self, signal: &AbortSignal) -> Result<(), JsValue> {
        let data = FormData::new_with_form(&self.form)?;
        let query = UrlSearchParams::new_with_str_sequence_sequence(&data)?;
        let address = self.form.action();
        let page = address.split('?').next().unwrap_or_default();
        let address = format!("{page}?{}", String::from(query.to_string()));

        let html = browser::fetch_part(&address, "results", Some(signal)).await?;
        let results = document()
            .get_element_by_id("results")
            .ok_or(JsValue::NULL)?;
        results.set_outer_html(&html);
        window()
            .history()?
            .replace_state_with_url(&JsValue::NULL, "", Some(&address))?;
        let found = document().query_selector("#results .results-head")?;
        self.found.set(
            found
                .and_then(|found| found.text_content())
                .unwrap_or_default(),
        );
        Ok(())
    }
}
