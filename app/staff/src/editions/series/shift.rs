//! Moving one session, it and those after it, or all of them to another day or time.

use axum::{
    extract::{Path, Query},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    calendar_date::{CalendarDate, DateError},
    edition::{EditScope, SeriesError, SessionError, parse_end, parse_time},
    id::SessionId,
};
use jiff::civil::Time;
use leptos::prelude::*;
use serde::Deserialize;
use services::{
    Failure,
    editions::{
        EditionPlan, EditionRefusal, ManagedEdition, MoveError, SessionMove, view_for_staff,
    },
    places::PlaceRefusal,
};
use store::edition::ClassSession;
use ui::{
    Choice, Choices, Form, Posted, TextField, Visit, errors::Stop, hidden_fields, translated_text,
};

use super::{check_or_change, plan_of, preview, refusal_words};
use crate::{
    editions::{differences_if_moved, differences_notice, slug},
    frame::{edition_address, page},
    preview::Step,
    telling,
};

const FIELDS: [&str; 5] = ["date", "start", "finish", "scope", "revision"];

/// The target of a session moved in the calendar, from the query string, and the edition's revision
/// that the calendar showed.
#[derive(Deserialize)]
pub(crate) struct RequestedShift {
    date: Option<String>,
    start: Option<String>,
    finish: Option<String>,
    revision: Option<String>,
}

/// Asks for the target and which sessions to move. If a colleague's change is newer than the calendar,
/// the stored values are shown.
pub(crate) async fn show(
    visit: Visit,
    Path((_, name, session)): Path<(String, String, String)>,
    Query(requested): Query<RequestedShift>,
) -> Result<Response, Stop> {
    let (managed, chosen) = found(&visit, &name, &session).await?;
    let state = managed.edition.state;
    if !state.lets_session_move(chosen.starts_at, managed.now) {
        return Ok(Redirect::to(&edition_address(&visit, &managed.edition.slug)).into_response());
    }
    let formatted = |time: Time| time.strftime("%H:%M").to_string();
    let date = requested.date.unwrap_or(chosen.local_date.to_string());
    let start = requested.start.unwrap_or(formatted(chosen.local_start));
    let finish = requested.finish.unwrap_or(formatted(chosen.local_end));
    let revision = managed.edition.revision.to_string();
    let is_stale = requested.revision.is_some_and(|seen| seen != revision);
    let form = Form::new()
        .with("date", date)
        .with("start", start)
        .with("finish", finish)
        .with("scope", EditScope::ThisSession.as_str())
        .with("revision", revision);
    let seen = is_stale
        .then(|| differences(&visit, &form, &managed, &chosen))
        .flatten();
    Ok(question(&visit, &form, &managed, &chosen, seen))
}

/// Previews the move, or performs it.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, name, session)): Path<(String, String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let t = visit.texts;
    let staff = visit.staff()?;
    let (managed, chosen) = found(&visit, &name, &session).await?;
    let step = Step::of(&form);
    if step == Step::Change {
        return Ok(question(&visit, &form, &managed, &chosen, None));
    }
    let Some(moved) = moved(&visit, &mut form, &managed, &chosen)? else {
        return Ok(question(&visit, &form, &managed, &chosen, None));
    };
    let slug = &managed.edition.slug;
    match check_or_change(&visit, staff, &mut form, slug, &moved, step).await {
        Ok(None) => Ok(Redirect::to(&edition_address(&visit, slug)).into_response()),
        Ok(Some(effect)) => {
            let (title, confirm) = (t.bulk_move_check_title(), t.bulk_move_confirm());
            let planned = (&moved, &effect);
            Ok(preview(
                &visit, &form, &managed, planned, title, &FIELDS, confirm,
            ))
        }
        Err(Failure::Refused(refusal)) => {
            form.refuse("date", refusal_words(&visit, &moved, &refusal).join(". "));
            let form = form.with("revision", managed.edition.revision.to_string());
            let is_stale = refusal == EditionRefusal::Places(PlaceRefusal::ChangedMeanwhile);
            let seen = is_stale
                .then(|| differences(&visit, &form, &managed, &chosen))
                .flatten();
            Ok(question(&visit, &form, &managed, &chosen, seen))
        }
        Err(failure) => Err(failure.into()),
    }
}

/// The session, if it belongs to that edition.
async fn found(
    visit: &Visit,
    name: &str,
    session: &str,
) -> Result<(ManagedEdition, ClassSession), Stop> {
    let id: SessionId = session.parse().map_err(|_| Stop::NotFound)?;
    let managed = view_for_staff(&visit.portal, visit.staff()?, &slug(name)?).await?;
    let session = managed
        .sessions
        .iter()
        .find(|session| session.id == id)
        .cloned()
        .ok_or(Stop::NotFound)?;
    Ok((managed, session))
}

/// The edition with the sessions moved as requested; errors are recorded at their fields.
fn moved(
    visit: &Visit,
    form: &mut Form,
    managed: &ManagedEdition,
    chosen: &ClassSession,
) -> Result<Option<EditionPlan>, Stop> {
    let t = visit.texts;
    let to = form.parse("date", CalendarDate::parse, |error| t.problem(error));
    let start = form.parse_optional("start", parse_time, |error| t.problem(error));
    let end = form.parse_optional("finish", parse_end, |error| t.problem(error));
    let scope = form.parse("scope", str::parse::<EditScope>, |_| {
        t.bulk_move_scope_missing()
    });
    let (Some(to), Some(start), Some(end), Some(scope)) = (to, start, end, scope) else {
        return Ok(None);
    };
    let hours = match (start, end) {
        (Some(start), Some(end)) => Some((start, end)),
        (None, None) => None,
        (Some(_), None) | (None, Some(_)) => {
            form.refuse("finish", t.bulk_move_hours_both());
            return Ok(None);
        }
    };
    let before = plan_of(managed)?;
    let to = SessionMove {
        chosen: chosen.id,
        scope,
        to,
        hours,
    };
    match before.clone().with_moved(&to, managed.now) {
        // A resubmitted form finds everything moved already.
        Ok(moved) if moved.sessions == before.sessions && Step::of(form) != Step::Confirm => {
            form.refuse("date", t.bulk_move_nothing());
            Ok(None)
        }
        Ok(moved) => Ok(Some(moved)),
        Err(MoveError::NotToCome) => {
            form.refuse("date", t.bulk_move_not_to_come());
            Ok(None)
        }
        Err(MoveError::OutOfCalendar) => {
            form.refuse("date", t.problem(DateError::YearOutOfRange));
            Ok(None)
        }
        Err(MoveError::Session(error)) => {
            let at_start = matches!(
                error,
                SeriesError::Session {
                    error: SessionError::StartIsSkipped,
                    ..
                }
            );
            let field = if at_start { "start" } else { "finish" };
            form.refuse(field, t.problem(error));
            Ok(None)
        }
    }
}

/// The stored values that differ from the requested ones.
fn differences(
    visit: &Visit,
    form: &Form,
    managed: &ManagedEdition,
    chosen: &ClassSession,
) -> Option<Vec<(String, String)>> {
    let times = ["date", "start", "finish"].map(|field| form.value(field));
    let found = differences_if_moved(visit, managed, chosen.id, times);
    (!found.is_empty()).then_some(found)
}

fn question(
    visit: &Visit,
    form: &Form,
    managed: &ManagedEdition,
    chosen: &ClassSession,
    seen: Option<Vec<(String, String)>>,
) -> Response {
    let t = visit.texts;
    let edition = &managed.edition;
    let back = edition_address(visit, &edition.slug);
    let now = t.format_session(
        t.date(chosen.local_date),
        t.time_range(chosen.local_start, chosen.local_end),
    );
    let scopes = EditScope::ALL
        .iter()
        .map(|scope| Choice::new(scope.as_str(), t.edit_scope(*scope)));
    page(t.bulk_move_title())
        .status(form.status())
        .render(visit, || {
            view! {
                {form.summary(visit)}
                <a class="back-link" href=back>{t.action_back()}</a>
                <div class="toolbar"><h1>{t.bulk_move_title()}</h1></div>
                <p class="lead">{translated_text::line(&edition.details.title, visit.language)}</p>
                {seen.map(|seen| differences_notice(visit, seen))}
                <dl class="summary-list"><div><dt>{t.bulk_move_now()}</dt><dd>{now}</dd></div></dl>
                <form method="post" class="prose" novalidate>
                    {form.hidden_request()}
                    <input type="hidden" name="revision" value=form.value("revision").to_owned()/>
                    {hidden_fields(form, &telling::FIELDS)}
                    <TextField form=form name="date" label=t.bulk_move_date() kind="date"/>
                    <div class="field-row">
                        <TextField
                            form=form
                            name="start"
                            label=t.bulk_move_start()
                            kind="time"
                            hint=t.bulk_move_hours_hint()
                        />
                        <TextField
                            form=form
                            name="finish"
                            label=t.bulk_move_end()
                            kind="time"
                            hint=t.bulk_move_hours_hint()
                        />
                    </div>
                    <Choices
                        form=form
                        name="scope"
                        label=t.bulk_move_scope()
                        hint=t.bulk_move_scope_hint()
                        choices=scopes.collect()
                    />
                    <button class="btn btn-primary" type="submit">{t.action_continue()}</button>
                </form>
            }
        })
}
