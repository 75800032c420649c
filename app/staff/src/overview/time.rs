//! The period of the overview.

use domain::{
    calendar_date::{CalendarDate, DateError},
    calendar_view::CalendarView,
};
use services::reports::overview::{TimeSpan, TimeSpanError};
use ui::{Form, Visit};

/// Eight weeks starting with this one.
pub(super) fn weeks_ahead(visit: &Visit) -> TimeSpan {
    let today = CalendarDate::from(visit.portal.today());
    TimeSpan::eight_weeks(CalendarView::Week.around(today).first())
}

/// Parses the period and fills empty fields with the default. Errors are recorded at their fields, and the
/// default period is used.
pub(crate) fn read(visit: &Visit, form: &mut Form, usual: TimeSpan) -> TimeSpan {
    let t = visit.texts;
    for (field, day) in [("from", usual.first()), ("until", usual.last())] {
        if form.value(field).trim().is_empty() {
            *form = std::mem::take(form).with(field, day.to_string());
        }
    }
    let explain = |error: DateError| t.problem(error);
    let first = form.parse("from", CalendarDate::parse, explain);
    let last = form.parse("until", CalendarDate::parse, explain);
    let Some((first, last)) = first.zip(last) else {
        return usual;
    };
    TimeSpan::new(first, last).unwrap_or_else(|error| {
        let words = match error {
            TimeSpanError::LastBeforeFirst => t.overview_last_before_first(),
            TimeSpanError::TooLong => t.overview_too_long(TimeSpan::MOST_DAYS),
        };
        form.refuse("until", words);
        usual
    })
}
