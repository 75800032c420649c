//! The audit log, for administrators.

mod about;

use axum::{
    Router,
    extract::Query,
    response::{IntoResponse as _, Redirect, Response},
    routing::get,
};
use domain::{audit::ActionGroup, text::Line};
use leptos::prelude::*;
use services::{
    Failure,
    reports::{
        log::{LogPage, LogRefusal, LogSearch, MOST_LINES, actors, csv, show as search},
        overview::TimeSpan,
    },
};
use store::{
    audit::search::{Found, Position},
    staff::Colleague,
};
use ui::{
    AppState, Form, Icon, Select, TextField, Visit, download,
    errors::Stop,
    filters::{Filters, any_or, bar, filled},
    table::{Column, table},
};

use crate::{frame::page, overview::time};

/// The routes of this area.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/log", get(show))
        .route("/staff/log.csv", get(file))
}

/// The field with the place where the page begins.
const BEFORE: &str = "before";

/// Shows the entries of the last seven days, or those that match the filters.
async fn show(visit: Visit, Query(filters): Query<Filters>) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let colleagues = actors(&visit.portal, staff).await?;
    let mut form = filled(filters);
    let mut found = None;
    if let Some(wanted) = wanted(&visit, &mut form) {
        let before = form.value(BEFORE).parse().ok();
        match search(&visit.portal, staff, &wanted, before).await {
            Ok(page) => found = Some(page),
            Err(Failure::Refused(refusal)) => refuse(&visit, &mut form, refusal),
            Err(failure) => return Err(failure.into()),
        }
    }
    let t = visit.texts;
    let page = page(t.log_title()).status(form.status());
    Ok(page.render(&visit, || {
        view! {
            {form.summary(&visit)}
            <div class="toolbar"><h1>{t.log_title()}</h1></div>
            <p class="prose">{t.log_intro()}</p>
            {filter_bar(&visit, &form, &colleagues)}
            {found.map(|found| results(&visit, &form, &found))}
        }
    }))
}

/// Sends the entries that match the filters; a filter that is refused is explained on the page.
async fn file(visit: Visit, Query(filters): Query<Filters>) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let mut form = filled(filters);
    // Whoever may not see the log is told so before anything else.
    actors(&visit.portal, staff).await?;
    if let Some(wanted) = wanted(&visit, &mut form) {
        match csv(&visit.portal, staff, &wanted, visit.language).await {
            Ok(content) => {
                let name = format!("{}-{}.csv", form.value("from"), form.value("until"));
                return Ok(download(&name, "text/csv; charset=utf-8", content));
            }
            Err(Failure::Refused(LogRefusal::TooManyPeople)) => {}
            Err(failure) => return Err(failure.into()),
        }
    }
    Ok(Redirect::to(&address(&visit, &form, "/staff/log", None)).into_response())
}

/// What the filters ask for; `None` if a field has a problem. Choices that do not exist are ignored.
fn wanted(visit: &Visit, form: &mut Form) -> Option<LogSearch> {
    let week = TimeSpan::week_until(visit.portal.today().into());
    let time = time::read(visit, form, week);
    let explain = |error| visit.texts.problem(error);
    let person = form.parse_optional("person", Line::parse, explain)?;
    (!form.has_problems()).then(|| LogSearch {
        time,
        staff: form.value("staff").parse().ok(),
        person,
        group: form.value("group").parse().ok(),
    })
}

fn refuse(visit: &Visit, form: &mut Form, refusal: LogRefusal) {
    match refusal {
        LogRefusal::TooManyPeople => form.refuse("person", visit.texts.log_too_many_people()),
    }
}

fn filter_bar(visit: &Visit, form: &Form, colleagues: &[Colleague]) -> AnyView {
    let t = visit.texts;
    let colleagues = colleagues
        .iter()
        .map(|colleague| (colleague.id.to_string(), colleague.name.clone()));
    let groups = ActionGroup::ALL
        .iter()
        .map(|group| (group.to_string(), t.action_group(*group)));
    let all = || t.staff_filter_all();
    let fields = view! {
        <TextField form=form name="from" label=t.overview_from() kind="date"/>
        <TextField form=form name="until" label=t.overview_until() kind="date"/>
        <TextField
            form=form
            name="person"
            label=t.log_person()
            hint=t.log_person_hint()
            kind="search"
        />
        <Select form=form name="staff" label=t.log_staff() choices=any_or(all(), colleagues)/>
        <Select form=form name="group" label=t.log_group() choices=any_or(all(), groups)/>
    };
    bar(visit, fields.into_any())
}

fn results(visit: &Visit, form: &Form, found: &LogPage) -> AnyView {
    let t = visit.texts;
    let newest = (!form.value(BEFORE).is_empty()).then(|| {
        let to = address(visit, form, "/staff/log", None);
        view! { <li><a class="page-link" href=to>{t.log_newest()}</a></li> }
    });
    let older = found.older.map(|older| {
        let to = address(visit, form, "/staff/log", Some(older));
        view! {
            <li>
                <a class="page-link" href=to rel="next">
                    {t.log_older()}
                    <Icon name="it-chevron-right" direction=true/>
                </a>
            </li>
        }
    });
    let pages = (newest.is_some() || older.is_some()).then(|| {
        view! {
            <nav aria-label=t.pages_navigation()><ul class="pagination">{newest} {older}</ul></nav>
        }
    });
    view! {
        {entries(visit, &found.entries)}
        {pages}
        <div class="button-row">
            <a
                class="btn btn-outline-primary btn-sm"
                href=address(visit, form, "/staff/log.csv", None)
            >
                <Icon name="it-download"/> {t.log_download()}
            </a>
        </div>
        <p class="hint">{t.log_download_most(t.number(MOST_LINES))}</p>
    }
    .into_any()
}

/// The URL of a page of the log with the same filters.
fn address(visit: &Visit, form: &Form, path: &str, before: Option<Position>) -> String {
    let before = before.map(|before| before.to_string());
    let filters = form
        .fields()
        .filter(|(field, value)| *field != BEFORE && !value.is_empty());
    let pairs: Vec<_> = filters
        .chain(before.as_deref().map(|before| (BEFORE, before)))
        .collect();
    let query = serde_urlencoded::to_string(pairs).unwrap_or_default();
    format!("{}?{query}", visit.to(path))
}

fn entries(visit: &Visit, entries: &[Found]) -> AnyView {
    let t = visit.texts;
    if entries.is_empty() {
        return view! {
            <div class="empty-state">
                <Icon name="it-inbox"/>
                <h2>{t.log_none_title()}</h2>
                <p>{t.log_none_text()}</p>
            </div>
        }
        .into_any();
    }
    let columns = [
        Column::words(t.log_when()),
        Column::words(t.log_who()),
        Column::words(t.log_what()),
        Column::words(t.log_about()),
        Column::words(t.log_person()),
    ];
    let rows = entries.iter().map(|entry| {
        let who = t.logged_actor(&entry.actor_kind, entry.staff_name.as_deref());
        vec![
            t.moment(entry.at).into_any(),
            view! { <bdi>{who}</bdi> }.into_any(),
            view! { {t.logged(&entry.action)} {details(visit, entry)} }.into_any(),
            about::thing(visit, entry),
            about::person(visit, entry),
        ]
    });
    table(t.log_title(), false, &columns, rows)
}

/// What changed, as the log has it; it is not translated.
fn details(visit: &Visit, entry: &Found) -> AnyView {
    if entry.details == "{}" {
        return ().into_any();
    }
    let json = entry.details.clone();
    view! {
        <details>
            <summary>{visit.texts.log_details()}</summary>
            <code lang="en" dir="ltr">{json}</code>
        </details>
    }
    .into_any()
}
