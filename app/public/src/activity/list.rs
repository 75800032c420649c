//! The catalogue of activities.

use axum::{http::HeaderMap, response::Response};
use islands::LiveFilter;
use leptos::prelude::*;
use ui::{Page, Visit, errors::Stop, page::fragment, part_or_page};

use super::{filters::filters, query::CatalogueQuery, results::results};

/// Shows upcoming activities, filtered by the query string.
pub(crate) async fn show(visit: Visit, headers: HeaderMap) -> Result<Response, Stop> {
    let query = CatalogueQuery::read(&visit.query);
    let (portal, search) = (&visit.portal, &query.search);
    let found = services::editions::list(portal, search, visit.language, query.page).await?;
    let offered = services::editions::offered(portal).await?;
    let part = || fragment(&visit, || results(&visit, &query, &found));
    let whole = || {
        page(&visit, &query).with_islands().render(&visit, || {
            let t = visit.texts;
            let filters = filters(&visit, &query, &found.sites, &offered);
            view! {
                <h1>{t.activities_title()}</h1>
                <p class="lead">{t.activities_lead()}</p>
                <div class="with-sidebar sidebar-start">
                    <aside aria-label=t.activities_filters()>
                        <LiveFilter>{filters}</LiveFilter>
                    </aside>
                    <section aria-labelledby="results-title">
                        <h2 class="visually-hidden" id="results-title">{t.activities_results()}</h2>
                        {results(&visit, &query, &found)}
                    </section>
                </div>
            }
        })
    };
    Ok(part_or_page(&visit, &headers, "results", part, whole))
}

fn page(visit: &Visit, query: &CatalogueQuery) -> Page {
    Page::new(visit.texts.activities_title())
        .description(visit.texts.activities_lead())
        .feeds(query.of_feed())
}
