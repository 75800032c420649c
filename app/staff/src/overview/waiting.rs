//! Waiting times for appointments, and their trend.

use domain::counselling::{HORIZON, Service, Trend, Waiting};
use leptos::prelude::*;
use services::counselling::{DAYS_BEFORE, WaitingOf};
use ui::{
    Visit,
    table::{Column, table},
};

/// A table for each service that is offered somewhere.
pub(super) fn section(visit: &Visit, rows: &[WaitingOf]) -> Option<AnyView> {
    let t = visit.texts;
    let tables = Service::ALL
        .iter()
        .filter_map(|service| of_service(visit, *service, rows))
        .collect::<Vec<_>>();
    (!tables.is_empty()).then(|| {
        view! {
            <h2 id="waiting">{t.overview_waiting_title()}</h2>
            <p class="prose">{t.overview_waiting_about()}</p>
            {tables}
        }
        .into_any()
    })
}

fn of_service(visit: &Visit, service: Service, rows: &[WaitingOf]) -> Option<AnyView> {
    let t = visit.texts;
    let before = DAYS_BEFORE.map(|days| Column::words(t.overview_waiting_before(days)));
    let columns: Vec<_> = [
        Column::words(t.overview_site()),
        Column::words(t.overview_waiting_now()),
    ]
    .into_iter()
    .chain(before)
    .collect();
    let mut of_service = rows.iter().filter(|row| row.service == service).peekable();
    of_service.peek()?;
    let rows = of_service.map(|row| {
        let site = row.site.as_ref().map_or_else(
            || t.counselling_place_any().into_any(),
            |site| view! { <bdi>{site.name.clone()}</bdi> }.into_any(),
        );
        let before = row.before.map(|before| compared(visit, row.now, before));
        [site, days(visit, row.now).into_any()]
            .into_iter()
            .chain(before)
            .collect()
    });
    Some(table(t.counselling_service(service), true, &columns, rows))
}

fn days(visit: &Visit, waiting: Waiting) -> String {
    let t = visit.texts;
    waiting.days().map_or_else(
        || t.counselling_next_none(HORIZON.days_ahead),
        |days| t.overview_waiting_days(days),
    )
}

/// The waiting time before, and the trend; the arrow shows the same visually.
fn compared(visit: &Visit, now: Waiting, before: Option<Waiting>) -> AnyView {
    let t = visit.texts;
    let Some(before) = before else {
        return t.overview_not_noted().into_any();
    };
    let (arrow, words) = match now.since(before) {
        Trend::Shorter(days) => ("↓", t.overview_waiting_shorter(days)),
        Trend::Longer(days) => ("↑", t.overview_waiting_longer(days)),
        Trend::Same => ("→", t.overview_waiting_same()),
        Trend::FreeAgain => ("↓", t.overview_waiting_free_again()),
        Trend::NoLongerFree => ("↑", t.overview_waiting_no_longer_free()),
    };
    view! {
        {days(visit, before)} <br/>
        <span class="hint"><span aria-hidden="true">{arrow}</span> " " {words}</span>
    }
    .into_any()
}
