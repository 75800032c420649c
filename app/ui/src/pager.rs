//! Pagination of lists.

use crate::{Form, Icon, Visit};
use leptos::prelude::*;

/// The requested page number, from 1.
pub fn page_of(form: &Form) -> u32 {
    form.value("page").parse().unwrap_or(1).max(1)
}

/// Links to the previous and next page, with the filters preserved.
pub fn pager(visit: &Visit, form: &Form, page: u32, has_more: bool) -> AnyView {
    if page == 1 && !has_more {
        return ().into_any();
    }
    let t = visit.texts;
    let address = |page: u32| {
        let page = page.to_string();
        let filters = form
            .fields()
            .filter(|(field, value)| *field != "page" && !value.is_empty());
        let pairs: Vec<_> = filters.chain([("page", page.as_str())]).collect();
        format!(
            "{}?{}",
            visit.path,
            serde_urlencoded::to_string(pairs).unwrap_or_default()
        )
    };
    let previous = (page > 1).then(|| {
        view! {
            <li>
                <a class="page-link" href=address(page - 1) rel="prev">
                    <Icon name="it-chevron-left" direction=true/> {t.pages_previous()}
                </a>
            </li>
        }
    });
    let next = has_more.then(|| {
        view! {
            <li>
                <a class="page-link" href=address(page.saturating_add(1)) rel="next">
                    {t.pages_next()} <Icon name="it-chevron-right" direction=true/>
                </a>
            </li>
        }
    });
    view! {
        <nav class="pagination-wrapper" aria-label=t.pages_navigation()>
            <ul class="pagination">{previous} {next}</ul>
        </nav>
    }
    .into_any()
}
