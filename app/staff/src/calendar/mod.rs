//! The staff calendar, by day, week, month or as an agenda.

mod address;
mod agenda;
mod appointment;
mod entry;
mod grid;
mod grid_entries;
mod island;
mod month;
mod private_address;
pub(super) mod stream;
mod week;

use std::sync::{Arc, LazyLock};

use axum::{Router, extract::Query, http::HeaderMap, response::Response, routing::get};
use domain::{
    calendar_date::CalendarDate,
    calendar_view::{CalendarView, Period},
    edition::ActivityKind,
};
use jiff::civil::Date;
use leptos::prelude::*;
use services::{
    Failure,
    access::visitor::StaffMember,
    editions::calendar::{Calendar, Day, Search, show as load},
};
use store::Footprint;
use ui::{
    AppState, Form, FragmentCache, Icon, Part, Select, TextField, Visit,
    errors::Stop,
    filters::{Filters, any_or, bar, filled},
    page::fragment,
    part_or_page,
};

use self::address::address;
pub(super) use self::grid_entries::grid_entries;
use super::frame::page;

/// The routes of this area.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route(
            "/staff/calendar-address",
            get(private_address::show).post(private_address::submit),
        )
        .route("/staff/calendar", get(show))
        .route("/staff/calendar.events", get(stream::show))
}

/// Shows the requested days, by default this week.
pub(super) async fn show(
    visit: Visit,
    headers: HeaderMap,
    Query(filters): Query<Filters>,
) -> Result<Response, Stop> {
    let (form, period) = asked(&visit, filters);
    let calendar = found(&visit, visit.staff()?, &form, period).await?;
    let content = content(&visit, &form, period, &calendar);
    let part = || part(content.clone());
    let alone = || fragment(&visit, part);
    let whole = || {
        let t = visit.texts;
        let title = format!("{}: {}", t.calendar_title(), words(&visit, period));
        page(title.clone()).with_staff_islands().render(&visit, || {
            view! {
                <div class="toolbar">
                    <h1>{title}</h1>
                    {views(&visit, &form, period)}
                </div>
                {filter_bar(&visit, &form, period, &calendar)}
                {moves(&visit, &form, period)}
                {island::around(&visit, &form, period, part())}
            }
        })
    };
    Ok(part_or_page(&visit, &headers, "calendar", alone, whole))
}

/// The filter form and the period. Invalid filters are ignored; an invalid date becomes today.
fn asked(visit: &Visit, filters: Filters) -> (Form, Period) {
    let form = filled(filters);
    let view = form.value("view").parse().unwrap_or(CalendarView::Week);
    let today = CalendarDate::from(visit.portal.today());
    let date = CalendarDate::parse(form.value("date")).unwrap_or(today);
    (form, view.around(date))
}

/// The calendar, limited to what a member of staff may see.
async fn found(
    visit: &Visit,
    staff: &StaffMember,
    form: &Form,
    period: Period,
) -> Result<Calendar, Failure> {
    let sites = services::editions::sites(&visit.portal, staff).await?;
    let site = sites.iter().find(|site| site.slug == form.value("site"));
    let search = Search {
        site: site.map(|site| site.id),
        room: form.value("room").parse().ok(),
        kind: form.value("kind").parse().ok(),
        operator: form.value("operator").parse().ok(),
    };
    load(&visit.portal, staff, period, &search).await
}

/// The part of the page that changes with an edition. It includes its version, for the browser to compare
/// with the one from the [stream](stream::show).
fn part(content: Part) -> AnyView {
    view! { <div id="calendar" data-version=version(&content) inner_html=content.html></div> }
        .into_any()
}

/// The days shown, and today's date.
#[derive(Clone, PartialEq)]
struct Shown {
    today: Date,
    days: Arc<[Day]>,
}

impl Footprint for Shown {
    fn footprint(&self) -> usize {
        self.days.iter().map(Footprint::footprint).sum()
    }
}

/// Rendered days, by URL.
static FRAGMENTS: LazyLock<FragmentCache<String, Shown>> = LazyLock::new(FragmentCache::default);

fn content(visit: &Visit, form: &Form, period: Period, calendar: &Calendar) -> Part {
    let here = address(visit, form, period.view(), Some(period.date()));
    let shown = Shown {
        today: visit.portal.today(),
        days: calendar.days.clone(),
    };
    let render = || {
        view! {
            <p role="status">{count(visit, &calendar.days)}</p>
            <div data-table="">{days(visit, form, period, &calendar.days)}</div>
            {grid::grid(visit, form, period, &calendar.days)}
        }
    };
    FRAGMENTS.part((visit.language, here), &shown, || fragment(visit, render))
}

/// The version of the part, different for every state.
fn version(content: &Part) -> String {
    format!("{:016x}", content.version)
}

/// The period as text.
fn words(visit: &Visit, period: Period) -> String {
    let t = visit.texts;
    match period.view() {
        CalendarView::Day => t.date(period.first()),
        CalendarView::Month => t.month(period.date()),
        CalendarView::Week | CalendarView::Agenda => {
            t.calendar_period(t.short_date(period.first()), t.short_date(period.last()))
        }
    }
}

/// The number of entries.
fn count(visit: &Visit, days: &[Day]) -> String {
    let t = visit.texts;
    let sessions = days.iter().map(|day| day.sessions.len()).sum::<usize>();
    let appointments = days.iter().map(|day| day.appointments.len()).sum::<usize>();
    t.calendar_count(
        t.calendar_sessions(sessions),
        t.calendar_appointments(appointments),
    )
}

fn days(visit: &Visit, form: &Form, period: Period, days: &[Day]) -> AnyView {
    match period.view() {
        CalendarView::Week => week::table(visit, form, days),
        CalendarView::Month => month::table(visit, form, period, days),
        CalendarView::Day | CalendarView::Agenda => agenda::list(visit, days),
    }
}

/// Links to the other views of the same date.
fn views(visit: &Visit, form: &Form, period: Period) -> AnyView {
    let t = visit.texts;
    let links = CalendarView::ALL
        .iter()
        .map(|view| {
            let current = (*view == period.view()).then_some("true");
            view! {
                <li>
                    <a
                        class="btn btn-outline-primary btn-sm"
                        href=address(visit, form, *view, Some(period.date()))
                        aria-current=current
                    >
                        {t.calendar_view(*view)}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="calendar-views" aria-label=t.calendar_views()><ul>{links}</ul></nav>
    }
    .into_any()
}

/// Links to the previous period, to today, and to the next one.
fn moves(visit: &Visit, form: &Form, period: Period) -> AnyView {
    let t = visit.texts;
    let view = period.view();
    let previous = period.previous().map(|earlier| {
        view! {
            <li>
                <a
                    class="btn btn-outline-primary btn-sm"
                    href=address(visit, form, view, Some(earlier.date()))
                    rel="prev"
                >
                    <Icon name="it-chevron-left" direction=true/>
                    {t.calendar_previous()}
                    <span class="visually-hidden">": " {words(visit, earlier)}</span>
                </a>
            </li>
        }
    });
    let next = period.next().map(|later| {
        view! {
            <li>
                <a
                    class="btn btn-outline-primary btn-sm"
                    href=address(visit, form, view, Some(later.date()))
                    rel="next"
                >
                    {t.calendar_next()}
                    <span class="visually-hidden">": " {words(visit, later)}</span>
                    <Icon name="it-chevron-right" direction=true/>
                </a>
            </li>
        }
    });
    view! {
        <nav class="calendar-views" aria-label=t.calendar_moves()>
            <ul>
                {previous}
                <li>
                    <a class="btn btn-outline-primary btn-sm" href=address(visit, form, view, None)>
                        {t.calendar_to_today()}
                    </a>
                </li>
                {next}
            </ul>
        </nav>
    }
    .into_any()
}

fn filter_bar(visit: &Visit, form: &Form, period: Period, calendar: &Calendar) -> AnyView {
    let t = visit.texts;
    let form = &form.clone().with("date", period.date().to_string());
    let sites = calendar
        .sites
        .iter()
        .map(|site| (site.slug.clone(), site.name.clone()));
    let mut rooms: Vec<_> = calendar
        .rooms
        .iter()
        .filter_map(|room| {
            let site = calendar.sites.iter().find(|site| site.id == room.site_id)?;
            Some((&site.name, room))
        })
        .collect();
    rooms.sort_by_key(|(site, _)| *site);
    let rooms = rooms.into_iter().map(|(site, room)| {
        let words = t.calendar_room_of(room.name.clone(), site.clone());
        (room.id.to_string(), words)
    });
    let kinds = ActivityKind::ALL
        .iter()
        .map(|kind| (kind.to_string(), t.kind(*kind)));
    let operators = calendar
        .operators
        .iter()
        .map(|operator| (operator.id.to_string(), operator.name.clone()));
    let all = || t.staff_filter_all();
    let fields = view! {
        <input type="hidden" name="view" value=period.view().as_str()/>
        <TextField form=form name="date" label=t.calendar_date() kind="date"/>
        <Select form=form name="site" label=t.calendar_site() choices=any_or(all(), sites)/>
        <Select form=form name="room" label=t.calendar_room() choices=any_or(all(), rooms)/>
        <Select form=form name="kind" label=t.calendar_kind() choices=any_or(all(), kinds)/>
        <Select
            form=form
            name="operator"
            label=t.calendar_operator()
            choices=any_or(all(), operators)
        />
    };
    bar(visit, fields.into_any())
}

/// Notes next to a day's date: today, holiday, sites that are closed.
fn day_notes(visit: &Visit, day: &Day) -> AnyView {
    let t = visit.texts;
    let today = (day.date == CalendarDate::from(visit.portal.today())).then(|| {
        view! { " " <span class="tag tag-info"><Icon name="it-flag"/> {t.calendar_today()}</span> }
    });
    let holiday = day.holiday.map(|holiday| {
        view! {
            " "
            <span class="tag tag-neutral">
                <Icon name="it-star-full"/> {t.calendar_holiday(t.holiday(holiday))}
            </span>
        }
    });
    let closed: Vec<_> = day
        .closed
        .iter()
        .map(|closed| {
            let site = closed.site.clone();
            let site = site.unwrap_or_else(|| t.counselling_closures_every_site());
            let reason = closed
                .reason
                .clone()
                .unwrap_or_else(|| t.change_patron_day());
            view! {
                " "
                <span class="tag tag-warning">
                    <Icon name="it-warning-circle"/> {t.calendar_closed(site, reason)}
                </span>
            }
        })
        .collect();
    view! { {today} {holiday} {closed} }.into_any()
}
