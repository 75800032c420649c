//! The calendar's script: a grid of hours in which sessions can be moved, and live updates of
//! colleagues' changes.

use domain::calendar_view::{CalendarView, Period};
use leptos::prelude::*;
use staff_islands::{CalendarTexts, StaffCalendar};
use ui::{Form, Visit};

use super::address::address;

/// The part of the page that is updated, inside the island.
pub(super) fn around(visit: &Visit, form: &Form, period: Period, part: AnyView) -> AnyView {
    let t = visit.texts;
    let here = address(visit, form, period.view(), Some(period.date()));
    let query = here.split_once('?').map_or("", |(_, query)| query);
    let texts = CalendarTexts {
        layouts: t.calendar_layouts(),
        grid: t.calendar_layout_grid(),
        table: t.calendar_layout_table(),
        about: t.calendar_grid_about(),
        keys: t.calendar_grid_keys(),
        updated: t.calendar_updated(),
    };
    view! {
        <StaffCalendar
            query=query.to_owned()
            root=visit.to("")
            has_grid=has_grid(period.view())
            texts=texts
        >
            <div>{part}</div>
        </StaffCalendar>
    }
    .into_any()
}

/// Whether a view has a grid of hours.
pub(super) fn has_grid(view: CalendarView) -> bool {
    matches!(view, CalendarView::Day | CalendarView::Week)
}
