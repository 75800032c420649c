//! The results of a catalogue search: the part of the page that can be replaced alone.

use leptos::prelude::*;
use services::editions::EditionPage;
use ui::{Icon, Visit};

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

fn pagination(visit: &Visit, query: &CatalogueQuery, found: &EditionPage) -> Option<AnyView> {
    if found.pages < 2 {
        return None;
    }
    let t = visit.texts;
    let (page, pages) = (found.page, found.pages);
    let address = |page| visit.to(&format!("/activities{}", query.of_page(page)));
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
    let next = (page < pages).then(|| {
        view! {
            <li>
                <a class="page-link" href=address(page + 1) rel="next">
                    {t.pages_next()}
                    <Icon name="it-chevron-right" direction=true/>
                </a>
            </li>
        }
    });
    let here = t.pages_position(page, pages);
    let bar = view! {
        <nav aria-label=t.pages_navigation()>
            <ul class="pagination">
                {previous}
                <li><span class="page-position">{here}</span></li>
                {next}
            </ul>
        </nav>
    };
    Some(bar.into_any())
}
