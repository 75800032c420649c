//! The URLs of the calendar's views.

use domain::{calendar_date::CalendarDate, calendar_view::CalendarView};
use ui::{Form, Visit};

/// The query parameters preserved between views: the filters.
const FILTERS: [&str; 4] = ["site", "room", "kind", "operator"];

/// The URL of a view around a date, by default today, with the filters preserved.
pub(super) fn address(
    visit: &Visit,
    form: &Form,
    view: CalendarView,
    date: Option<CalendarDate>,
) -> String {
    let date = date.map(|date| date.to_string());
    let place = [("view", Some(view.as_str())), ("date", date.as_deref())];
    let filters = FILTERS.map(|field| (field, Some(form.value(field))));
    let pairs: Vec<_> = place
        .into_iter()
        .chain(filters)
        .filter_map(|(field, value)| Some((field, value.filter(|value| !value.is_empty())?)))
        .collect();
    format!(
        "{}?{}",
        visit.to("/staff/calendar"),
        serde_urlencoded::to_string(pairs).unwrap_or_default()
    )
}
