//! A session or an appointment in the grid.

use domain::id::SessionId;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

use super::{
    entries::{GridDay, GridEntry, GridMark},
    times::Times,
};

pub(super) struct Entry {
    pub(super) element: HtmlElement,
    /// The link to its page.
    pub(super) link: HtmlElement,
    pub(super) times: Times,
    pub(super) title: String,
    address: String,
    /// The session and the revision of its edition, if it can be moved.
    movable: Option<(SessionId, i64)>,
}

impl Entry {
    pub(super) fn new(entry: GridEntry) -> Option<Self> {
        let element = element(&entry)?;
        Some(Self {
            link: browser::one(&element, "a")?.dyn_into().ok()?,
            element,
            times: Times {
                day: entry.day,
                start: entry.start,
                end: entry.end,
            },
            title: entry.title,
            address: entry.address,
            movable: entry.session.zip(entry.movable),
        })
    }

    pub(super) const fn is_movable(&self) -> bool {
        self.movable.is_some()
    }

    /// The URL of the page that asks whether to move it there.
    pub(super) fn to_move(&self, to: Times, days: &[GridDay]) -> Option<String> {
        let (session, revision) = self.movable?;
        let (edition, query) = (&self.address, query(to, days)?);
        let revision = revision.to_string();
        let page = [edition, "/sessions/", &session.to_string(), "/move", &query].concat();
        Some([&page, "&revision=", &revision].concat())
    }
}

/// A day and times as a query string.
pub(super) fn query(times: Times, days: &[GridDay]) -> Option<String> {
    let day = days.get(times.day)?.date.to_string();
    let [start, end] = times.fields();
    Some(["?date=", &day, "&start=", &start, "&finish=", &end].concat())
}

/// The element of an entry, not yet in the page.
fn element(entry: &GridEntry) -> Option<HtmlElement> {
    let is_movable = entry.movable.is_some();
    let class = if is_movable {
        "time-entry"
    } else {
        "time-entry still"
    };
    let id = entry
        .session
        .map(|session| ["grid-", &session.to_string()].concat());
    let marks = (!entry.marks.is_empty()).then(|| {
        let marks = entry.marks.iter().map(mark).collect_view();
        view! { <ul class="calendar-marks">{marks}</ul> }
    });
    let direction = entry.title_language.as_ref().map(|_| "auto");
    built(view! {
        <li class=class>
            <a
                id=id
                href=entry.address.clone()
                draggable="false"
                aria-describedby=is_movable.then_some("calendar-grid-keys")
            >
                <span class="calendar-hours"></span>
                " "
                <span lang=entry.title_language.clone() dir=direction>
                    {entry.title.clone()}
                </span>
            </a>
            {marks}
            {is_movable.then(|| view! { <span class="time-edge" aria-hidden="true"></span> })}
        </li>
    })
}

fn mark(mark: &GridMark) -> impl IntoView + use<> {
    view! {
        <li class=mark.class.clone()>
            <svg class="icon" aria-hidden="true">
                <use href=mark.icon.clone()></use>
            </svg>
            " "
            {mark.words.clone()}
        </li>
    }
}

/// The element of a session that is being drawn.
pub(super) fn drawn() -> Option<HtmlElement> {
    built(view! {
        <li class="time-entry drawn">
            <span class="calendar-hours"></span>
        </li>
    })
}

/// The element of a view that does not change by itself.
fn built(view: impl IntoView) -> Option<HtmlElement> {
    let holder = document().create_element("ul").ok()?;
    view.into_view().build().mount(&holder, None);
    holder.first_element_child()?.dyn_into().ok()
}
