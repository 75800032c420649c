//! The session rows of an edition's form. Emptying a row removes the session.

use domain::{
    calendar_date::CalendarDate,
    edition::{LocalSession, Series, SessionError, parse_end, parse_time},
};
use leptos::prelude::*;
use services::editions::PlannedSession;
use store::edition::ClassSession;
use ui::{Form, TextField, Visit};

/// Maximum rows of the form: enough for every session of a series.
const MOST: usize = Series::MOST;
/// The fields of a row that a person fills in.
const PARTS: [&str; 3] = ["date", "start", "end"];

/// The name of a field of a row.
pub(super) fn field(row: usize, part: &str) -> String {
    format!("session_{row}_{part}")
}

/// The name of a field of the row that holds the session with that index.
pub(super) fn field_of(form: &Form, index: usize, part: &str) -> String {
    let row = filled_rows(form).nth(index).unwrap_or(0);
    field(row, part)
}

/// Number of rows in the form.
fn rows(form: &Form) -> usize {
    form.value("rows")
        .parse::<usize>()
        .unwrap_or(1)
        .clamp(1, MOST)
}

/// The rows that are not empty.
fn filled_rows(form: &Form) -> impl Iterator<Item = usize> {
    (0..rows(form)).filter(|row| {
        PARTS
            .iter()
            .any(|part| !form.value(&field(*row, part)).trim().is_empty())
    })
}

/// The form with another row.
pub(super) fn with_another_row(form: Form) -> Form {
    let rows = (rows(&form) + 1).min(MOST);
    form.with("rows", rows.to_string())
}

/// The form with a day and times filled in in a row.
pub(super) fn with_row(form: Form, row: usize, times: [&str; 3]) -> Form {
    PARTS.iter().zip(times).fold(form, |form, (part, typed)| {
        form.with(&field(row, part), typed)
    })
}

/// The form with the stored sessions.
pub(super) fn fill(form: Form, sessions: &[ClassSession]) -> Form {
    let form = form.with("rows", sessions.len().clamp(1, MOST).to_string());
    sessions
        .iter()
        .enumerate()
        .fold(form, |form, (row, session)| {
            form.with(&field(row, "id"), session.id.to_string())
                .with(&field(row, "date"), session.local_date.to_string())
                .with(
                    &field(row, "start"),
                    session.local_start.strftime("%H:%M").to_string(),
                )
                .with(
                    &field(row, "end"),
                    session.local_end.strftime("%H:%M").to_string(),
                )
        })
}

/// Parses the sessions; errors are recorded at their fields.
pub(super) fn read(visit: &Visit, form: &mut Form) -> Option<Vec<PlannedSession>> {
    let rows: Vec<usize> = filled_rows(form).collect();
    if rows.is_empty() {
        form.refuse(&field(0, "date"), visit.texts.staff_session_none());
    }
    // Every row is parsed, so that all errors are shown at once.
    let sessions: Vec<_> = rows
        .into_iter()
        .map(|row| read_row(visit, form, row))
        .collect();
    sessions.into_iter().collect()
}

fn read_row(visit: &Visit, form: &mut Form, row: usize) -> Option<PlannedSession> {
    let t = visit.texts;
    let [day, from, until] = PARTS.map(|part| field(row, part));
    let about = |problem: String| t.staff_problem_of(t.staff_session_number(row + 1), problem);
    let date = form.parse(&day, CalendarDate::parse, |error| about(t.problem(error)));
    let start = form.parse(&from, parse_time, |error| about(t.problem(error)));
    let end = form.parse(&until, parse_end, |error| about(t.problem(error)));
    match LocalSession::new(date?, start?, end?) {
        Ok(times) => Some(PlannedSession {
            id: form.value(&field(row, "id")).parse().ok(),
            times,
        }),
        Err(error) => {
            let at_start = error == SessionError::StartIsSkipped;
            form.refuse(
                if at_start { &from } else { &until },
                about(t.problem(error)),
            );
            None
        }
    }
}

/// The rows, the button for another one, and the link to the page that plans them if there is one.
pub(super) fn view(visit: &Visit, form: &Form, series: Option<String>) -> AnyView {
    let t = visit.texts;
    let count = rows(form);
    let rows = (0..count)
        .map(|row| row_view(visit, form, row))
        .collect::<Vec<_>>();
    let another = (count < MOST).then(|| {
        view! {
            <button class="btn btn-outline-primary btn-sm" type="submit" name="action" value="row">
                {t.staff_session_add()}
            </button>
        }
    });
    view! {
        <fieldset class="field">
            <legend>{t.staff_edition_sessions()}</legend>
            <p class="hint">{t.staff_edition_sessions_hint()}</p>
            <input type="hidden" name="rows" value=count.to_string()/>
            {rows}
            {another}
            {series.map(|address| view! { <p><a href=address>{t.bulk_series_link()}</a></p> })}
        </fieldset>
    }
    .into_any()
}

fn row_view(visit: &Visit, form: &Form, row: usize) -> AnyView {
    let t = visit.texts;
    let [day, from, until] = PARTS.map(|part| field(row, part));
    let id = field(row, "id");
    let caption = field(row, "caption");
    let named_by = caption.clone();
    view! {
        <div role="group" aria-labelledby=named_by>
            <p class="hint" id=caption>{t.staff_session_number(row + 1)}</p>
            <input type="hidden" value=form.value(&id).to_owned() name=id/>
            <div class="field-row">
                <TextField form=form name=day label=t.staff_session_date() kind="date"/>
                <TextField form=form name=from label=t.staff_session_start() kind="time"/>
                <TextField form=form name=until label=t.staff_session_end() kind="time"/>
            </div>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_emptied_row_is_no_session_and_the_others_keep_their_places() {
        let form = Form::new()
            .with("rows", "3")
            .with("session_0_id", "something")
            .with("session_0_date", " ")
            .with("session_2_start", "9:00");
        assert_eq!(filled_rows(&form).collect::<Vec<_>>(), [2]);
        assert_eq!(field_of(&form, 0, "date"), "session_2_date");
    }

    #[test]
    fn there_are_never_more_rows_than_a_form_can_hold() {
        for (typed, expected) in [
            ("", 1),
            ("0", 1),
            ("-1", 1),
            ("7", 7),
            ("99999999999", MOST),
            ("500", MOST),
        ] {
            assert_eq!(rows(&Form::new().with("rows", typed)), expected, "{typed}");
        }
        let full = with_another_row(Form::new().with("rows", MOST.to_string()));
        assert_eq!(full.value("rows"), MOST.to_string());
    }
}
