//! The calendar's script: a grid of hours in which sessions can be moved, and live updates of
//! colleagues' changes.

use domain::calendar_view::{CalendarView, Period};
use leptos::prelude::*;
use staff_islands::StaffCalendar;
use ui::{Form, Visit};

use super::address::address;

/// The part of the page that is updated, inside everything that [`StaffCalendar`] needs.
pub(super) fn around(visit: &Visit, form: &Form, period: Period, part: AnyView) -> AnyView {
    let t = visit.texts;
    let here = address(visit, form, period.view(), Some(period.date()));
    let query = here.split_once('?').map_or("", |(_, query)| query);
    let stream = format!("{}?{query}", visit.to("/staff/calendar.events"));
    let layouts = has_grid(period.view()).then(|| layouts(visit));
    let parts = view! {
        {layouts}
        <p class="calendar-news" data-news="" hidden>{t.calendar_news()}</p>
        <div>{part}</div>
        <template data-entry="">
            <li class="time-entry">
                <a draggable="false" aria-describedby="calendar-grid-keys">
                    <span class="calendar-hours" data-hours=""></span>
                    " "
                    <span data-title=""></span>
                </a>
                <span class="time-edge" data-edge="" aria-hidden="true"></span>
            </li>
        </template>
    }
    .into_any();
    let new = visit.to("/staff/editions/new");
    view! { <StaffCalendar stream=stream new=new>{parts}</StaffCalendar> }.into_any()
}

/// Whether a view has a grid of hours.
pub(super) fn has_grid(view: CalendarView) -> bool {
    matches!(view, CalendarView::Day | CalendarView::Week)
}

/// The choice between grid and table, and instructions for the grid.
fn layouts(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <div class="calendar-layouts" data-layouts="" hidden>
            <div class="button-row" role="group" aria-label=t.calendar_layouts()>
                <button
                    class="btn btn-outline-primary btn-sm"
                    type="button"
                    data-choose="grid"
                    aria-pressed="true"
                >
                    {t.calendar_layout_grid()}
                </button>
                <button
                    class="btn btn-outline-primary btn-sm"
                    type="button"
                    data-choose="table"
                    aria-pressed="false"
                >
                    {t.calendar_layout_table()}
                </button>
            </div>
            <p class="hint">{t.calendar_grid_about()}</p>
            <p class="hint" id="calendar-grid-keys">{t.calendar_grid_keys()}</p>
        </div>
    }
    .into_any()
}
