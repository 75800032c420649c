//! The results of a catalogue search: the part of the page that can be replaced alone.

use domain::edition::ActivityKind;
use leptos::prelude::*;
use services::editions::{EditionPage, Nearby};
use store::edition_list::Listed;
use ui::{Icon, Visit, pager::pager};

use super::{
    cards,
    chips::chips,
    query::{CatalogueQuery, TownProblem},
    subscribe::subscribe,
};

/// The element with the number of results, their cards, and the links to other pages.
pub(super) fn results(visit: &Visit, query: &CatalogueQuery, found: &EditionPage) -> AnyView {
    let inside = if found.editions.is_empty() {
        nothing(visit, query)
    } else {
        list(visit, query, found)
    };
    view! {
        <div id="results">
            {chips(visit, query, &found.sites)}
            {town_problem(visit, query)}
            {inside}
            {subscribe(visit, query)}
        </div>
    }
    .into_any()
}

/// What is wrong with the town that was typed, and the towns that may be meant.
fn town_problem(visit: &Visit, query: &CatalogueQuery) -> Option<AnyView> {
    let t = visit.texts;
    let (words, meant) = match query.town_problem()? {
        TownProblem::Which(meant) => (t.activities_near_unknown(&query.town), meant),
        TownProblem::NoPlace(town) => (t.activities_near_no_place(town.to_string()), Vec::new()),
    };
    let links: Vec<_> = meant
        .into_iter()
        .map(|town| {
            let address = visit.to(&format!("/activities{}", query.near(town).of_page(1)));
            view! { <li><a href=address><bdi>{town.to_string()}</bdi></a></li> }
        })
        .collect();
    let which = (!links.is_empty()).then(|| {
        view! { <p>{t.activities_near_which()}</p> <ul>{links}</ul> }
    });
    let notice = view! {
        <div class="notice notice-warning">
            <Icon name="it-warning-circle"/>
            <div><p>{words}</p> {which}</div>
        </div>
    };
    Some(notice.into_any())
}

fn list(visit: &Visit, query: &CatalogueQuery, found: &EditionPage) -> AnyView {
    let t = visit.texts;
    let lists = by_municipality(found).map(|(nearby, editions)| {
        let head =
            nearby.map(|nearby| view! { <p class="near-head">{how_near(visit, nearby)}</p> });
        let cards = cards(visit, editions);
        view! { {head} <ul class="card-list" inner_html=cards></ul> }
    });
    let lists = lists.collect_view();
    view! {
        <p class="results-head">{t.activities_found(found.total)}</p>
        {lists}
        {pagination(visit, query, found)}
    }
    .into_any()
}

/// The editions of a page in their order, parted where the municipality changes; all in one without a town.
fn by_municipality(found: &EditionPage) -> impl Iterator<Item = (Option<&Nearby>, &[Listed])> {
    let nearby = |edition: &Listed| found.nearby.get(&edition.site);
    found
        .editions
        .chunk_by(move |one, other| nearby(one) == nearby(other))
        .map(move |editions| (editions.first().and_then(nearby), editions))
}

fn how_near(visit: &Visit, nearby: &Nearby) -> String {
    let t = visit.texts;
    let place = &nearby.municipality;
    match nearby.metres.map(|metres| (metres + 500) / 1_000) {
        None => place.clone(),
        Some(0) => t.activities_near_here(place),
        Some(kilometres) => t.activities_near_away(place, i64::from(kilometres)),
    }
}

fn nothing(visit: &Visit, query: &CatalogueQuery) -> AnyView {
    let t = visit.texts;
    let (title, text) = if query.filters() > 0 {
        (t.activities_none_title(), t.activities_none_text())
    } else {
        (t.activities_empty_title(), t.activities_empty_text())
    };
    let (address, words) = if query.search.kind == Some(ActivityKind::Counselling) {
        (visit.to("/counselling"), t.activities_filter_counselling())
    } else if query.filters() > 0 {
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
