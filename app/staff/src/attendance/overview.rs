//! The register of an edition: every session, and how much everybody attended.

use axum::{extract::Path, response::Response};
use domain::{
    attendance::{Attendance, AttendanceShare},
    edition::EditionSlug,
};
use leptos::prelude::*;
use services::attendance::{Register, register, register_name};
use ui::{
    Icon, Visit,
    errors::Stop,
    table::{Column, table},
};

use super::{address, by_name, when};
use crate::frame::{edition_address, page};

/// Shows it.
pub(crate) async fn show(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let slug = EditionSlug::parse(&slug).map_err(|_| Stop::NotFound)?;
    let register = register(&visit.portal, visit.staff()?, &slug).await?;
    let t = visit.texts;
    let title = t.attendance_title_of(register.edition.details.title.text(visit.language));
    Ok(page(title.clone()).render(&visit, || {
        view! {
            <a class="back-link" href=edition_address(&visit, &slug)>{t.action_back()}</a>
            <div class="toolbar"><h1>{title}</h1></div>
            <h2>{t.attendance_sessions()}</h2>
            {sessions(&visit, &register)}
            <h2>{t.attendance_people()}</h2>
            {people(&visit, &register)}
        }
    }))
}

fn sessions(visit: &Visit, register: &Register) -> AnyView {
    let t = visit.texts;
    let columns = [
        Column::words(t.attendance_session()),
        Column::numbers(t.attendance_present()),
        Column::numbers(t.attendance_absent()),
        Column::numbers(t.attendance_excused()),
        Column::words(t.staff_bookings_action()),
    ];
    let rows = register.sessions.iter().map(|session| {
        let here = format!("{}/{}", address(visit, &register.edition.slug), session.id);
        let when = when(t, session);
        let count = |attendance| {
            let count = i64::try_from(register.count(session.id, attendance)).unwrap_or(i64::MAX);
            t.number(count).into_any()
        };
        let links = view! {
            <div class="button-row">
                <a class="btn btn-primary btn-sm" href=here.clone()>
                    {t.attendance_note()} <span class="visually-hidden">" " {when.clone()}</span>
                </a>
                <a class="btn btn-outline-primary btn-sm" href=format!("{here}/sign-in-sheet.pdf")>
                    <Icon name="it-download"/>
                    {t.attendance_sheet()} <span class="visually-hidden">" " {when.clone()}</span>
                </a>
            </div>
        };
        vec![
            when.into_any(),
            count(Attendance::Present),
            count(Attendance::Absent),
            count(Attendance::Excused),
            links.into_any(),
        ]
    });
    table(t.attendance_sessions(), false, &columns, rows)
}

fn people(visit: &Visit, register: &Register) -> AnyView {
    let t = visit.texts;
    if register.participants.is_empty() {
        return view! { <p>{t.attendance_nobody()}</p> }.into_any();
    }
    let columns = [
        Column::words(t.attendance_person()),
        Column::words(t.attendance_reference()),
        Column::words(t.attendance_time()),
        Column::words(t.attendance_earned()),
    ];
    let rows = by_name(register).into_iter().map(|participant| {
        let attended = register.attended(participant.id);
        let earned = if AttendanceShare::default().is_reached(attended) {
            t.attendance_earned_yes()
        } else {
            t.attendance_earned_no()
        };
        vec![
            view! { <bdi>{register_name(participant)}</bdi> }.into_any(),
            view! { <bdi class="code">{participant.reference.to_string()}</bdi> }.into_any(),
            t.attended(attended).into_any(),
            earned.into_any(),
        ]
    });
    table(t.attendance_people(), false, &columns, rows)
}
