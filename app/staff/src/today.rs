//! The start page of the staff area.

use axum::response::Response;
use leptos::prelude::*;
use services::reports::today::{OfficeToday, today};
use store::{attendance::SessionOfDay, edition_list::Listed};
use ui::{
    Visit,
    errors::Stop,
    table::{Column, table},
    translated_text,
};

use super::{
    frame::{edition_address, page},
    shared_client,
};

/// Shows the open tasks.
pub(super) async fn show(visit: Visit) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let today = today(&visit.portal, staff).await?;
    let t = visit.texts;
    Ok(page(t.staff_nav_today()).render(&visit, || {
        view! {
            <div class="toolbar">
                <h1>{t.staff_today_title(t.date(visit.portal.today()))}</h1>
            </div>
            {today.office.as_ref().map(|office| figures(&visit, office))}
            <h2>{t.staff_today_sessions()}</h2>
            {sessions(&visit, &today.sessions)}
            <h2>{t.staff_today_editions()}</h2>
            {editions(&visit, &today.editions)}
            {shared_network(&visit, staff.coordinates())}
        }
    }))
}

/// The link for whoever holds a lab on the office's own network.
fn shared_network(visit: &Visit, may_share: bool) -> AnyView {
    let t = visit.texts;
    may_share
        .then(
            || view! { <p><a href=visit.to(shared_client::PATH)>{t.staff_shared_title()}</a></p> },
        )
        .into_any()
}

fn figures(visit: &Visit, office: &OfficeToday) -> AnyView {
    let t = visit.texts;
    let erasures = i64::try_from(office.erasures).unwrap_or(i64::MAX);
    let figures = [
        (
            t.staff_today_submitted(),
            office.submitted,
            "/staff/applications?state=submitted",
        ),
        (
            t.staff_today_under_review(),
            office.under_review,
            "/staff/applications?state=under_review",
        ),
        (t.staff_today_mails(), office.troubled_mails, "/staff/mails"),
        (t.staff_today_erasures(), erasures, "/staff/erasures"),
    ]
    .into_iter()
    .map(|(words, number, path)| {
        view! {
            <div>
                <dt><a href=visit.to(path)>{words}</a></dt>
                <dd>{t.number(number)}</dd>
            </div>
        }
    })
    .collect_view();
    view! { <dl class="figures">{figures}</dl> }.into_any()
}

/// What takes place today, with the way to its attendance.
fn sessions(visit: &Visit, sessions: &[SessionOfDay]) -> AnyView {
    let t = visit.texts;
    if sessions.is_empty() {
        return view! { <p>{t.staff_today_no_sessions()}</p> }.into_any();
    }
    let columns = [
        Column::words(t.staff_edition_when()),
        Column::words(t.staff_edition_title()),
        Column::words(t.staff_edition_site()),
    ];
    let rows = sessions.iter().map(|session| {
        let address = edition_address(visit, &session.edition);
        let title = translated_text::line(&session.title, visit.language);
        vec![
            t.time_range(session.local_start, session.local_end)
                .into_any(),
            view! { <a href=format!("{address}/attendance/{}", session.id)>{title}</a> }.into_any(),
            view! { <bdi>{session.site.clone()}</bdi> }.into_any(),
        ]
    });
    table(t.staff_today_sessions(), false, &columns, rows)
}

fn editions(visit: &Visit, editions: &[Listed]) -> AnyView {
    let t = visit.texts;
    if editions.is_empty() {
        return view! { <p>{t.staff_today_no_editions()}</p> }.into_any();
    }
    let columns = [
        Column::words(t.staff_edition_title()),
        Column::words(t.staff_edition_when()),
        Column::words(t.staff_edition_site()),
        Column::numbers(t.staff_edition_places()),
        Column::numbers(t.staff_edition_waiting()),
    ];
    let rows = editions.iter().map(|edition| {
        let title = translated_text::line(&edition.title.read(), visit.language);
        let taken = t.staff_edition_taken(
            t.number(edition.held),
            t.number(i64::from(edition.capacity)),
        );
        vec![
            view! { <a href=edition_address(visit, &edition.slug)>{title}</a> }.into_any(),
            t.moment(edition.starts_at).into_any(),
            view! { <bdi>{edition.site.clone()}</bdi> }.into_any(),
            taken.into_any(),
            t.number(edition.waiting).into_any(),
        ]
    });
    table(t.staff_today_editions(), false, &columns, rows)
}
