//! The result of closing a site.

use axum::{extract::Path, response::Response};
use leptos::prelude::*;
use services::closures::{ClosedSite, closure};
use ui::{
    Visit,
    errors::Stop,
    table::{Column, table},
};

use super::{edition_link, facts, site_name};
use crate::{affairs::outcome_words, counselling, frame::page};

/// Shows it.
pub(crate) async fn show(
    visit: Visit,
    Path((_, slug, request)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    let request = request.parse().map_err(|_| Stop::NotFound)?;
    let closed = closure(&visit.portal, visit.staff()?, &slug, request).await?;
    let t = visit.texts;
    let report = &closed.report;
    let days = t.bulk_close_days_range(t.date(report.first), t.date(report.last));
    let site = site_name(&visit, closed.site.as_ref());
    let open = closed.closure.as_ref().map(|closure| {
        let here = visit.to(&format!("/staff/counselling/closures/{}/open", closure.id));
        view! {
            <a class="btn btn-outline-primary btn-sm" href=here>
                {t.counselling_closures_remove()}
            </a>
        }
    });
    let list = visit.to("/staff/counselling/closures");
    Ok(page(t.bulk_close_done_title()).render(&visit, || {
        view! {
            <a class="back-link" href=list>{t.counselling_closures_title()}</a>
            <div class="toolbar"><h1>{t.bulk_close_done_title()}</h1> {open}</div>
            {facts(&visit, site, days, report.reason.clone())}
            {outcomes(&visit, &closed)}
        }
    }))
}

fn outcomes(visit: &Visit, closed: &ClosedSite) -> AnyView {
    let t = visit.texts;
    let report = &closed.report;
    if report.editions.is_empty() && report.appointments.is_empty() {
        return view! { <p>{t.closure_nothing_affected()}</p> }.into_any();
    }
    let columns = [
        Column::words(t.closure_what()),
        Column::words(t.bulk_close_outcome()),
        Column::numbers(t.bulk_close_told()),
        Column::numbers(t.closure_to_call()),
    ];
    let editions = report.editions.iter().map(|edition| {
        let (told, to_call) = edition.told();
        vec![
            edition_link(visit, edition),
            outcome_words(t, edition.outcome).into_any(),
            t.number(told).into_any(),
            t.number(to_call).into_any(),
        ]
    });
    let appointments = report.appointments.iter().map(|appointment| {
        let address = counselling::address(visit, appointment.reference);
        let (told, to_call) = appointment.told();
        vec![
            view! {
                <a href=address>{t.closure_appointment_at(t.moment(appointment.starts_at))}</a>
            }
            .into_any(),
            outcome_words(t, appointment.outcome).into_any(),
            t.number(told).into_any(),
            t.number(to_call).into_any(),
        ]
    });
    let rows = editions.chain(appointments);
    table(t.bulk_close_done_title(), false, &columns, rows)
}
