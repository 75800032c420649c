//! Counselling overview: the next free date of each service at each place.

use axum::response::Response;
use domain::counselling::{HORIZON, Service};
use leptos::prelude::*;
use services::counselling::NextFree;
use store::site::Site;
use ui::{
    Page, Visit,
    errors::Stop,
    slots::{place_value, place_words},
};

/// Shows a table for each service.
pub(super) async fn show(visit: Visit) -> Result<Response, Stop> {
    let next = services::counselling::next_free(&visit.portal).await?;
    let sites = services::sites::list(&visit.portal).await?;
    let t = visit.texts;
    let page = Page::new(t.counselling_next_title())
        .description(t.counselling_next_lead())
        .crumb(t.counselling_title(), visit.to("/counselling"));
    Ok(page.render(&visit, || {
        let tables = Service::ALL
            .iter()
            .map(|service| table(&visit, *service, &next, &sites))
            .collect_view();
        view! {
            <h1>{t.counselling_next_title()}</h1>
            <p class="lead">{t.counselling_next_lead()}</p>
            {tables}
        }
    }))
}

fn table(visit: &Visit, service: Service, next: &[NextFree], sites: &[Site]) -> AnyView {
    let t = visit.texts;
    let rows = next
        .iter()
        .filter(|next| next.service == service)
        .map(|next| row(visit, next, sites))
        .collect::<Vec<_>>();
    view! {
        <table class="table table-cards" role="table">
            <caption>{t.counselling_service(service)}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{t.counselling_next_place()}</th>
                    <th scope="col" role="columnheader">{t.counselling_next_date()}</th>
                    <th scope="col" role="columnheader" class="numeric">
                        {t.counselling_next_waiting()}
                    </th>
                </tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(visit: &Visit, next: &NextFree, sites: &[Site]) -> AnyView {
    let t = visit.texts;
    let place = place_words(visit, sites, next.place);
    let choice = [
        ("service", next.service.to_string()),
        ("place", place_value(next.place, sites)),
    ];
    let query = serde_urlencoded::to_string(choice).unwrap_or_default();
    let address = visit.to(&format!("/counselling?{query}"));
    let (date, waiting) = match (&next.first, next.days_of_waiting) {
        (Some(open), Some(days)) => (
            view! { <a href=address>{t.date(open.slot.date)}</a> }.into_any(),
            t.number(i64::from(days)),
        ),
        _ => (
            t.counselling_next_none(HORIZON.days_ahead).into_any(),
            "–".to_owned(),
        ),
    };
    view! {
        <tr role="row">
            <th scope="row" role="rowheader"><bdi>{place}</bdi></th>
            <td role="cell" data-label=t.counselling_next_date()>{date}</td>
            <td role="cell" class="numeric" data-label=t.counselling_next_waiting()>{waiting}</td>
        </tr>
    }
    .into_any()
}
