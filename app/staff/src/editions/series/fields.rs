//! The form of a series: its fields, and parsing them.

use std::collections::BTreeSet;

use domain::{
    calendar_date::CalendarDate,
    edition::{Recurrence, Series, SeriesEnd, SeriesError, SessionError, parse_end, parse_time},
    text::plain_number,
};
use jiff::civil::{Weekday, date};
use leptos::prelude::*;
use services::editions::{ManagedEdition, SeriesMode};
use ui::{Choice, Choices, Form, TextArea, TextField, Visit};

/// The fields, passed on by the confirmation page.
pub(super) const FIELDS: [&str; 12] = [
    "recurrence",
    "weekdays",
    "from",
    "end",
    "until",
    "count",
    "dates",
    "left_out",
    "start",
    "finish",
    "mode",
    "revision",
];

/// The form with the hours of the edition's last session, which most series continue.
pub(super) fn filled(managed: &ManagedEdition) -> Form {
    let form = Form::new()
        .with("recurrence", "weekly")
        .with("end", "count")
        .with("mode", "replace")
        .with("revision", managed.edition.revision.to_string());
    let Some(session) = managed.sessions.last() else {
        return form;
    };
    let weekday = session.local_date.weekday().to_monday_one_offset();
    form.with("weekdays", weekday.to_string())
        .with("from", session.local_date.to_string())
        .with("start", session.local_start.strftime("%H:%M").to_string())
        .with("finish", session.local_end.strftime("%H:%M").to_string())
}

/// Parses the form; errors are recorded at their fields.
pub(super) fn read(visit: &Visit, form: &mut Form) -> Option<(Series, SeriesMode)> {
    let t = visit.texts;
    let recurrence = match form.value("recurrence") {
        "weekly" => weekly(visit, form),
        "dates" => days(visit, form, "dates").map(Recurrence::Dates),
        _ => {
            form.refuse("recurrence", t.bulk_series_recurrence_missing());
            None
        }
    };
    let left_out = days(visit, form, "left_out");
    let start = form.parse("start", parse_time, |error| t.problem(error));
    let end = form.parse("finish", parse_end, |error| t.problem(error));
    let mode = if form.value("mode") == "add" {
        SeriesMode::Add
    } else {
        SeriesMode::Replace
    };
    let series = Series {
        recurrence: recurrence?,
        left_out: left_out?,
        start: start?,
        end: end?,
    };
    Some((series, mode))
}

fn weekly(visit: &Visit, form: &mut Form) -> Option<Recurrence> {
    let t = visit.texts;
    let weekdays = form
        .values("weekdays")
        .iter()
        .filter_map(|number| Weekday::from_monday_one_offset(number.parse().ok()?).ok())
        .collect();
    let from = form.parse("from", CalendarDate::parse, |error| t.problem(error));
    let end = match form.value("end") {
        "until" => form
            .parse("until", CalendarDate::parse, |error| t.problem(error))
            .map(|day| Some(SeriesEnd::On(day))),
        "count" => form
            .parse(
                "count",
                |typed| plain_number(typed).parse(),
                |_: std::num::ParseIntError| t.bulk_series_count_missing(),
            )
            .map(|count| Some(SeriesEnd::After(count))),
        _ => Some(None),
    };
    Some(Recurrence::Weekly {
        weekdays,
        from: from?,
        end: end?,
    })
}

/// Maximum errors shown of a field of days: nobody corrects more of them at once.
const MOST_ERRORS: usize = 20;

/// Parses days, one per line. The first errors are shown at once.
fn days(visit: &Visit, form: &mut Form, field: &str) -> Option<BTreeSet<CalendarDate>> {
    let t = visit.texts;
    let typed = form.value(field).to_owned();
    let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut days = BTreeSet::new();
    let mut wrong = Vec::new();
    for line in lines {
        match CalendarDate::parse(line) {
            Ok(day) => {
                days.insert(day);
            }
            Err(error) => wrong.push(t.bulk_series_date_wrong(line, t.problem(error))),
        }
        if wrong.len() == MOST_ERRORS {
            break;
        }
    }
    if wrong.is_empty() {
        Some(days)
    } else {
        form.refuse(field, wrong.join(". "));
        None
    }
}

/// Records why a series is rejected, at the field that can fix it.
pub(super) fn refuse(visit: &Visit, form: &mut Form, error: SeriesError) {
    let is_weekly = form.value("recurrence") == "weekly";
    let ends_on = form.value("end") == "until";
    let field = match error {
        SeriesError::Session { error, .. } => match error {
            SessionError::StartIsSkipped => "start",
            SessionError::EndIsSkipped | SessionError::EndNotAfterStart => "finish",
        },
        SeriesError::NoDateLeft | SeriesError::TooManySessions { .. } if !is_weekly => "dates",
        SeriesError::NoWeekday => "weekdays",
        SeriesError::WithoutEnd => "end",
        SeriesError::EndsBeforeItStarts => "until",
        SeriesError::NoDateLeft | SeriesError::TooManySessions { .. } if ends_on => "until",
        SeriesError::NoDateLeft | SeriesError::TooManySessions { .. } => "count",
    };
    form.refuse(field, visit.texts.problem(error));
}

/// The fields.
pub(super) fn view(visit: &Visit, form: &Form) -> AnyView {
    let t = visit.texts;
    let recurrences = vec![
        Choice::new("weekly", t.bulk_series_weekly()),
        Choice::new("dates", t.bulk_series_picked()),
    ];
    let modes = vec![
        Choice::new("replace", t.bulk_series_mode_replace()),
        Choice::new("add", t.bulk_series_mode_add()),
    ];
    view! {
        <Choices
            form=form
            name="recurrence"
            label=t.bulk_series_recurrence()
            choices=recurrences
        />
        {weekly_fields(visit, form)}
        <TextArea
            form=form
            name="dates"
            label=t.bulk_series_dates()
            hint=t.bulk_series_dates_hint()
            optional=t.form_optional()
        />
        <TextArea
            form=form
            name="left_out"
            label=t.bulk_series_left_out()
            hint=t.bulk_series_left_out_hint()
            optional=t.form_optional()
        />
        <div class="field-row">
            <TextField form=form name="start" label=t.staff_session_start() kind="time"/>
            <TextField form=form name="finish" label=t.staff_session_end() kind="time"/>
        </div>
        <Choices form=form name="mode" label=t.bulk_series_mode() choices=modes/>
    }
    .into_any()
}

fn weekly_fields(visit: &Visit, form: &Form) -> AnyView {
    let t = visit.texts;
    // A week that begins on Monday.
    let weekdays = (1..=7).map(|day| {
        let words = t.day_block(date(2026, 6, day)).weekday;
        Choice::new(day.to_string(), words)
    });
    let ends = vec![
        Choice::new("until", t.bulk_series_end_until()),
        Choice::new("count", t.bulk_series_end_count()),
    ];
    view! {
        <Choices
            form=form
            name="weekdays"
            label=t.bulk_series_weekdays()
            hint=t.bulk_series_weekdays_hint()
            choices=weekdays.collect()
            several=true
            inline=true
        />
        <TextField form=form name="from" label=t.bulk_series_from() kind="date"/>
        <Choices form=form name="end" label=t.bulk_series_end() choices=ends/>
        <div class="field-row">
            <TextField form=form name="until" label=t.bulk_series_until() kind="date"/>
            <TextField
                form=form
                name="count"
                label=t.bulk_series_count()
                inputmode="numeric"
                width="width-4"
            />
        </div>
    }
    .into_any()
}
