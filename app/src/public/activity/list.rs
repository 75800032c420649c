//! The catalogue of activities.

use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::{Html, IntoResponse, Response},
};
use islands::LiveFilter;
use leptos::prelude::*;

use super::{filters::filters, query::CatalogueQuery, results::results};
use crate::{
    ui::{Page, errors::Stop, page::fragment},
    visit::Visit,
};

/// With this header and the value `results`, only the results are sent: the island that filters
/// without a new page puts them in the place of the old ones.
const PARTIAL: &str = "x-partial";

/// Shows what is to come, narrowed by the filters in the address.
pub(in crate::public) async fn show(visit: Visit, headers: HeaderMap) -> Result<Response, Stop> {
    let query = CatalogueQuery::read(&visit.query);
    let found = services::edition::list(&visit.portal, &query.search, query.page).await?;
    let partial = headers.get(PARTIAL).is_some_and(|value| value == "results");
    let mut response = if partial {
        let html = Html(fragment(&visit, || results(&visit, &query, &found)));
        ([(header::CACHE_CONTROL, "no-cache")], html).into_response()
    } else {
        page(&visit, &query).with_islands().render(&visit, || {
            let t = visit.texts;
            let filters = filters(&visit, &query, &found.sites);
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
    response
        .headers_mut()
        .append(header::VARY, HeaderValue::from_static(PARTIAL));
    Ok(response)
}

fn page(visit: &Visit, query: &CatalogueQuery) -> Page {
    Page::new(visit.texts.activities_title())
        .description(visit.texts.activities_lead())
        .feeds(query.of_feed())
}
