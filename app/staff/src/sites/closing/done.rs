//! The result of closing a site.

use axum::{extract::Path, response::Response};
use leptos::prelude::*;
use services::closures::closure;
use ui::{
    Visit,
    errors::Stop,
    table::{Column, table},
};

use super::{form::facts, outcome_words};
use crate::frame::{edition_address, page};

/// Shows it.
pub(crate) async fn show(
    visit: Visit,
    Path((_, slug, request)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let request = request.parse().map_err(|_| Stop::NotFound)?;
    let (site, closure) = closure(&visit.portal, visit.staff()?, &slug, request).await?;
    let t = visit.texts;
    let columns = [
        Column::words(t.staff_edition_title()),
        Column::words(t.bulk_close_outcome()),
        Column::numbers(t.bulk_close_told()),
    ];
    let rows = closure.editions.iter().map(|edition| {
        let address = edition_address(&visit, &edition.slug);
        vec![
            view! { <a href=address><bdi>{edition.title.clone()}</bdi></a> }.into_any(),
            outcome_words(t, edition.outcome).into_any(),
            t.number(edition.told).into_any(),
        ]
    });
    let content = if closure.editions.is_empty() {
        view! { <p>{t.bulk_close_none_affected()}</p> }.into_any()
    } else {
        table(t.bulk_close_done_title(), false, &columns, rows)
    };
    let days = t.bulk_close_days_range(t.date(closure.first), t.date(closure.last));
    let reason = closure.reason;
    Ok(page(t.bulk_close_done_title()).render(&visit, || {
        view! {
            <div class="toolbar"><h1>{t.bulk_close_done_title()}</h1></div>
            {facts(&visit, site.name, days, reason)}
            {content}
        }
    }))
}
