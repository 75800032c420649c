//! The results of a catalogue search: the part of the page that can be replaced alone.

use leptos::prelude::*;
use services::editions::EditionPage;
use ui::{Icon, Visit, pager::pager};

use super::{cards, query::CatalogueQuery, subscribe::subscribe};

/// The element with the number of results, their cards, and the links to other pages.
pub(super) fn results(visit: &Visit, query: &CatalogueQuery, found: &EditionPage) -> AnyView {
    let inside = if found.editions.is_empty() {
        nothing(visit, query)
    } else {
        list(visit, query, found)
    };
    view! { <div id="results">{inside} {subscribe(visit, query)}</div> }.into_any()
}

fn list(visit: &Visit, query: &CatalogueQuery, found: &EditionPage) -> AnyView {
    let t = visit.texts;
    let cards = cards(visit, &found.editions);
    view! {
        <p class="results-head">{t.activities_found(found.total)}</p>
        <ul class="card-list" inner_html=cards></ul>
        {pagination(visit, query, found)}
    }
    .into_any()
}

fn nothing(visit: &Visit, query: &CatalogueQuery) -> AnyView {
    let t = visit.texts;
    let (title, text) = if query.filters() > 0 {
        (t.activities_none_title(), t.activities_none_text())
    } else {
        (t.activities_empty_title(), t.activities_empty_text())
    };
    let (address, words) = if query.filters() > 0 {
        (visit.to("/activities"), t.action_clear_filters())
    } else {
        (visit.to("/programmes"), t.nav_programmes())
    };
    view! {
        <div class="empty-state">
            <Icon name="it-calendar"/>
            <h3 class="results-head">{title}</h3>
            <p>{text}</p>
            <a class="btn btn-outline-primary" href=address>{words}</a>
        </div>
    }
    .into_any()
}

fn pagination(visit: &Visit, query: &CatalogueQuery, found: &EditionPage) -> AnyView {
    let (page, pages) = (found.page, found.pages);
    let position = visit.texts.pages_position(page, pages);
    pager(visit, page, page < pages, Some(position), |page| {
        visit.to(&format!("/activities{}", query.of_page(page)))
    })
}
