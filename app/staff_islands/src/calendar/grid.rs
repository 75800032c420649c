//! The grid of hours: what stands in the table, laid out.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, HtmlTemplateElement};

use super::{
    entry::Entry,
    lanes::{Lane, lanes},
    times::{Bounds, Times},
};

/// So much fits side by side on a wide screen; where there is more, its hours cannot be read.
const MOST_BESIDE: usize = 28;

/// A day of the grid.
pub(super) struct Column {
    /// As addresses have it.
    pub(super) day: String,
    /// As it is read.
    words: String,
    list: Element,
}

pub(super) struct Grid {
    pub(super) bounds: Bounds,
    pub(super) columns: Vec<Column>,
    pub(super) entries: Vec<Entry>,
    template: HtmlTemplateElement,
}

impl Grid {
    /// Lays out the sessions of the calendar that an island holds, where it has a grid.
    pub(super) fn lay_out(island: &Element) -> Option<Self> {
        let part = browser::one(island, "#calendar")?;
        let grid = browser::one(&part, ".time-grid")?;
        let hour = |name: &str| grid.get_attribute(name)?.parse::<i32>().ok();
        let columns: Vec<_> = browser::all::<Element>(&grid, ".time-day")
            .iter()
            .filter_map(Column::new)
            .collect();
        let template = browser::one(island, "template[data-entry]")?;
        let mut grid = Self {
            bounds: Bounds::of_hours(columns.len(), hour("data-first")?, hour("data-last")?),
            columns,
            entries: Vec::new(),
            template: template.dyn_into().ok()?,
        };
        let now = part.get_attribute("data-now")?;
        for link in browser::all::<Element>(&part, "[data-table] a[data-times]") {
            let entry = Entry::new(&link, grid.blank()?, &grid.columns, &now);
            grid.entries.extend(entry);
        }
        grid.place_all();
        Some(grid)
    }

    /// What stands for a session, still without one.
    pub(super) fn blank(&self) -> Option<HtmlElement> {
        let element = self.template.content().first_element_child()?;
        element.clone_node_with_deep(true).ok()?.dyn_into().ok()
    }

    /// Whether the table is easier to read.
    pub(super) fn is_crowded(&self) -> bool {
        let most = (0..self.columns.len())
            .flat_map(|day| self.laid_out(day))
            .map(|(_, lane)| lane.of)
            .max();
        most.unwrap_or_default() * self.columns.len() > MOST_BESIDE
    }

    /// Puts everything where it belongs.
    fn place_all(&self) {
        for day in 0..self.columns.len() {
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
        let Some(column) = self.columns.get(times.day) else {
            return;
        };
        if element.parent_element().as_ref() != Some(&column.list) {
            let _ = column.list.append_with_node_1(element);
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
        if let Some(hours) = browser::one(element, "[data-hours]") {
            hours.set_text_content(Some(&times.words()));
        }
    }

    /// The day and the hours, as they are read.
    pub(super) fn words(&self, times: Times) -> String {
        let day = self.columns.get(times.day);
        let day = day.map_or("", |column| &column.words);
        [day, ", ", &times.words()].concat()
    }

    /// The column under a point of the screen, or the nearest, and the minute there.
    pub(super) fn at(&self, x: f64, y: f64) -> Option<(usize, f64)> {
        let rectangles = self
            .columns
            .iter()
            .map(|column| column.list.get_bounding_client_rect());
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

impl Column {
    fn new(column: &Element) -> Option<Self> {
        Some(Self {
            day: column.get_attribute("data-day")?,
            words: browser::one(column, "[data-words]")?.text_content()?,
            list: browser::one(column, "ul")?,
        })
    }
}
