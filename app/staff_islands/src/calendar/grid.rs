//! The grid of hours: what stands in the table, laid out.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

use super::{
    entries::{GridDay, GridEntries},
    entry::Entry,
    lanes::{Lane, lanes},
    times::{Bounds, Times},
};

/// So much fits side by side on a wide screen; where there is more, its hours cannot be read.
const MOST_BESIDE: usize = 28;

pub(super) struct Grid {
    pub(super) bounds: Bounds,
    pub(super) days: Vec<GridDay>,
    pub(super) entries: Vec<Entry>,
    /// The lists of the days.
    lists: Vec<Element>,
}

impl Grid {
    /// Lays out what takes place in the empty grid of the calendar that an island holds.
    pub(super) fn lay_out(island: &Element, found: GridEntries) -> Option<Self> {
        let grid = browser::one(island, ".time-grid")?;
        let grid = Self {
            bounds: Bounds::of_hours(found.days.len(), found.first_hour, found.last_hour),
            lists: browser::all(&grid, ".time-day > ul"),
            days: found.days,
            entries: found.entries.into_iter().filter_map(Entry::new).collect(),
        };
        grid.place_all();
        Some(grid)
    }

    /// Whether the table is easier to read.
    pub(super) fn is_crowded(&self) -> bool {
        let most = (0..self.days.len())
            .flat_map(|day| self.laid_out(day))
            .map(|(_, lane)| lane.of)
            .max();
        most.unwrap_or_default() * self.days.len() > MOST_BESIDE
    }

    /// Puts everything where it belongs.
    fn place_all(&self) {
        for day in 0..self.days.len() {
            for (entry, lane) in self.laid_out(day) {
                self.place(&entry.element, entry.times, lane);
            }
        }
    }

    /// What takes place on a day, with its lanes.
    fn laid_out(&self, day: usize) -> impl Iterator<Item = (&Entry, Lane)> {
        let of_day: Vec<_> = self
            .entries
            .iter()
            .filter(|entry| entry.times.day == day)
            .collect();
        let times: Vec<_> = of_day
            .iter()
            .map(|entry| (entry.times.start, entry.times.end))
            .collect();
        of_day.into_iter().zip(lanes(&times))
    }

    /// Puts a session back where it belongs.
    pub(super) fn put_back(&self) {
        for entry in &self.entries {
            entry.element.class_list().remove_1("moving").unwrap_or(());
        }
        self.place_all();
    }

    /// Shows an element at some time, over the whole width of its day.
    pub(super) fn show_at(&self, element: &HtmlElement, times: Times) {
        element.class_list().add_1("moving").unwrap_or(());
        self.place(element, times, Lane { place: 0, of: 1 });
    }

    fn place(&self, element: &HtmlElement, times: Times, lane: Lane) {
        let Some(list) = self.lists.get(times.day) else {
            return;
        };
        if element.parent_element().as_ref() != Some(list) {
            let _ = list.append_with_node_1(element);
        }
        for (name, value) in [
            ("--from", (times.start - self.bounds.first).to_string()),
            ("--length", (times.end - times.start).to_string()),
            ("--lane", lane.place.to_string()),
            ("--lanes", lane.of.to_string()),
        ] {
            // It fails for names that no property can have.
            let _ = element.style().set_property(name, &value);
        }
        if let Some(hours) = browser::one(element, ".calendar-hours") {
            hours.set_text_content(Some(&times.words()));
        }
    }

    /// The day and the hours, as they are read.
    pub(super) fn words(&self, times: Times) -> String {
        let day = self.days.get(times.day);
        let day = day.map_or("", |day| &day.words);
        [day, ", ", &times.words()].concat()
    }

    /// The column under a point of the screen, or the nearest, and the minute there.
    pub(super) fn at(&self, x: f64, y: f64) -> Option<(usize, f64)> {
        let rectangles = self.lists.iter().map(Element::get_bounding_client_rect);
        let away = |left: f64, right: f64| (left - x).max(x - right).max(0.0);
        let (day, rectangle) = rectangles.enumerate().min_by(|(_, one), (_, other)| {
            away(one.left(), one.right()).total_cmp(&away(other.left(), other.right()))
        })?;
        let share = (y - rectangle.top()) / rectangle.height();
        let (first, last) = (f64::from(self.bounds.first), f64::from(self.bounds.last));
        Some((day, first + share * (last - first)))
    }

    /// The session whose element holds another.
    pub(super) fn entry_of(&self, element: &Element) -> Option<usize> {
        let around = element.closest(".time-entry").ok()??.dyn_into().ok()?;
        self.entries
            .iter()
            .position(|entry| entry.element == around)
    }
}
