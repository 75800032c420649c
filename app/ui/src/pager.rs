//! Pagination of lists.

use crate::{Form, Icon, Visit};
use leptos::prelude::*;

/// The requested page number, from 1.
pub fn page_of(form: &Form) -> u32 {
    form.value("page").parse().unwrap_or(1).max(1)
}

/// The URL of another page of the visit's list, with the filters preserved.
pub fn with_filters(visit: &Visit, form: &Form, page: i64) -> String {
    let page = page.to_string();
    let filters = form
        .fields()
        .filter(|(field, value)| *field != "page" && !value.is_empty());
    let pairs: Vec<_> = filters.chain([("page", page.as_str())]).collect();
    let query = serde_urlencoded::to_string(pairs).unwrap_or_default();
    format!("{}?{query}", visit.path)
}

/// Links to the previous and next page; nothing for a list of one page. `position` says which page this
/// is, where the number of pages is known.
pub fn pager(
    visit: &Visit,
    page: i64,
    has_more: bool,
    position: Option<String>,
    address: impl Fn(i64) -> String,
) -> AnyView {
    if page == 1 && !has_more {
        return ().into_any();
    }
    let t = visit.texts;
    let previous = (page > 1).then(|| {
        view! {
            <li>
                <a class="page-link" href=address(page - 1) rel="prev">
                    <Icon name="it-chevron-left" direction=true/>
                    {t.pages_previous()}
                </a>
            </li>
        }
    });
    let position =
        position.map(|words| view! { <li><span class="page-position">{words}</span></li> });
    let next = has_more.then(|| {
        view! {
            <li>
                <a class="page-link" href=address(page.saturating_add(1)) rel="next">
                    {t.pages_next()}
                    <Icon name="it-chevron-right" direction=true/>
                </a>
            </li>
        }
    });
    view! {
        <nav aria-label=t.pages_navigation()>
            <ul class="pagination">{previous} {position} {next}</ul>
        </nav>
    }
    .into_any()
}
