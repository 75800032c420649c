//! The months as grids: one is shown, one day of it can be reached with the Tab key.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, HtmlTableCellElement, KeyboardEvent};

use super::keys::{Month, destination};

pub(super) struct Grid {
    months: Vec<Element>,
    /// The days of all months, in order.
    days: Vec<HtmlElement>,
    /// Which days belong to which month.
    spans: Vec<Month>,
    /// The column of the first day.
    column: usize,
}

impl Grid {
    /// The calendar of an island.
    pub(super) fn new(island: &Element) -> Option<Self> {
        let months: Vec<Element> = browser::all(island, ".slot-calendar > section");
        let of_months: Vec<_> = months.iter().map(days_of).collect();
        let first = of_months.first()?.first()?.parent_element()?;
        let column = first.dyn_into::<HtmlTableCellElement>().ok()?.cell_index();
        for table in browser::all::<Element>(island, "table") {
            table.set_attribute("role", "grid").ok()?;
        }
        let grid = Self {
            spans: of_months.iter().filter_map(|days| span(days)).collect(),
            days: of_months.into_iter().flatten().collect(),
            column: usize::try_from(column).ok()?,
            months,
        };
        for day in &grid.days {
            day.set_tab_index(-1);
        }
        for month in &grid.months {
            ready(month);
        }
        Some(grid)
    }

    /// Marks the day of the slot that is chosen, or none.
    pub(super) fn select(&self, chosen: Option<&str>) {
        for day in &self.days {
            if let Some(cell) = day.parent_element() {
                let is_chosen =
                    chosen.is_some() && day.get_attribute("data-day").as_deref() == chosen;
                let _ = if is_chosen {
                    cell.set_attribute("aria-selected", "true")
                } else {
                    cell.remove_attribute("aria-selected")
                };
            }
        }
    }

    /// Handles a key that is pressed on a day.
    pub(super) fn pressed(&self, event: &KeyboardEvent) {
        let target = event.target().and_then(|target| target.dyn_into().ok());
        let Some(at) = target.and_then(|target: HtmlElement| self.place_of(&target)) else {
            return;
        };
        if event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key() {
            return;
        }
        let day = self.days.get(at);
        if event.key() == " " {
            event.prevent_default();
            if let Some(day) = day {
                day.click();
            }
            return;
        }
        let rightwards = document().dir() != "rtl";
        let to = destination(&event.key(), at, &self.spans, self.column, rightwards);
        if let Some(to) = to.and_then(|to| self.days.get(to)) {
            event.prevent_default();
            if let Some(month) = to.closest("section").ok().flatten() {
                self.show(&month);
            }
            stop_at(to);
            let _ = to.focus();
        }
    }

    /// Shows the month that a link leads to; returns its name.
    pub(super) fn turn(&self, link: &Element) -> Option<String> {
        let from = link.closest("section").ok()??;
        let from = self.months.iter().position(|month| *month == from)?;
        let rel = link.get_attribute("rel")?;
        let to = if rel == "prev" {
            from.checked_sub(1)?
        } else {
            from + 1
        };
        let month = self.months.get(to)?;
        self.show(month);
        ready(month);
        // The last month has only a link back.
        let again = browser::one(month, &["[rel=", &rel, "]"].concat());
        browser::focus(again.or_else(|| browser::one(month, "[rel]")));
        browser::one(month, "h3")?.text_content()
    }

    fn place_of(&self, day: &HtmlElement) -> Option<usize> {
        self.days.iter().position(|other| other == day)
    }

    fn show(&self, shown: &Element) {
        for month in &self.months {
            browser::show(month, month == shown);
        }
    }
}

/// Makes the first day with a free slot the tab stop of a month.
fn ready(month: &Element) {
    let free = browser::all::<HtmlElement>(month, "[data-day][href]");
    if let Some(day) = free.first().or(days_of(month).first()) {
        stop_at(day);
    }
}

fn span(days: &[HtmlElement]) -> Option<Month> {
    let first = days.first()?.get_attribute("data-day")?;
    Some(Month {
        first: first.rsplit('-').next()?.parse().ok()?,
        length: days.len(),
    })
}

fn days_of(month: &Element) -> Vec<HtmlElement> {
    browser::all(month, "[data-day]")
}

/// Makes a day the only tab stop of its month.
fn stop_at(day: &HtmlElement) {
    let month = day.closest("section").ok().flatten();
    for other in month.iter().flat_map(days_of) {
        other.set_tab_index(-1);
    }
    day.set_tab_index(0);
}
