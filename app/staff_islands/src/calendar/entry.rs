//! A session or an appointment in the grid.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

use super::{
    grid::Column,
    times::{self, Times},
};

pub(super) struct Entry {
    pub(super) element: HtmlElement,
    /// The link to its page.
    pub(super) link: HtmlElement,
    pub(super) times: Times,
    /// Its id and the revision of its edition, where it can be moved.
    movable: Option<(String, String)>,
    pub(super) title: String,
}

impl Entry {
    /// What a link of the table leads to, in an element that is still blank. `now` tells what has
    /// begun: it stays where it is.
    pub(super) fn new(
        from: &Element,
        element: HtmlElement,
        columns: &[Column],
        now: &str,
    ) -> Option<Self> {
        let text = from.get_attribute("data-times")?;
        let (day, start, end) = times::parse(&text)?;
        let link: HtmlElement = browser::one(&element, "a")?.dyn_into().ok()?;
        link.set_attribute("href", &from.get_attribute("href")?)
            .ok()?;
        let title = browser::one(&element, "[data-title]")?;
        write_title(&title, from)?;
        let row = from.closest("li, tr").ok()??;
        if let Some(marks) = browser::one(&row, ".calendar-marks") {
            let marks = marks.clone_node_with_deep(true).ok()?;
            element.append_child(&marks).ok()?;
        }
        // Both are written alike, so that they compare as texts.
        let is_to_come = text
            .get(.."2026-12-03 09:00".len())
            .is_some_and(|begins| begins > now);
        let movable = from.get_attribute("data-move").filter(|_| is_to_come);
        if let Some(movable) = &movable {
            link.set_attribute("data-move", movable).ok()?;
        } else {
            link.remove_attribute("aria-describedby").ok()?;
            browser::one(&element, "[data-edge]")?.remove();
            element.class_list().add_1("still").ok()?;
        }
        let movable = movable
            .as_deref()
            .and_then(|movable| movable.split_once(' '));
        Some(Self {
            times: Times {
                day: columns.iter().position(|column| column.day == day)?,
                start,
                end,
            },
            movable: movable.map(|(session, revision)| (session.to_owned(), revision.to_owned())),
            title: title.text_content()?.trim().to_owned(),
            element,
            link,
        })
    }

    pub(super) const fn is_movable(&self) -> bool {
        self.movable.is_some()
    }

    /// The address of the page that asks whether to move it there.
    pub(super) fn to_move(&self, to: Times, columns: &[Column]) -> Option<String> {
        let (session, revision) = self.movable.as_ref()?;
        let edition = self.link.get_attribute("href")?;
        let query = query(to, columns)?;
        let page = [&edition, "/sessions/", session, "/move", &query].concat();
        Some([&page, "&revision=", revision].concat())
    }
}

/// A day and times as a query string.
pub(super) fn query(times: Times, columns: &[Column]) -> Option<String> {
    let day = &columns.get(times.day)?.day;
    let [start, end] = times.fields();
    Some(["?date=", day, "&start=", &start, "&finish=", &end].concat())
}

/// Copies what a link of the table says, without the hours.
fn write_title(title: &Element, link: &Element) -> Option<()> {
    let copy: Element = link.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    if let Some(hours) = browser::one(&copy, ".calendar-hours") {
        hours.remove();
    }
    while let Some(part) = copy.first_child() {
        title.append_child(&part).ok()?;
    }
    Some(())
}
