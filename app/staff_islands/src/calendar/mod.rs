//! The calendar of the staff as a grid of hours, kept fresh while it is looked at.

mod act;
mod entry;
mod focus;
mod grid;
mod keys;
mod lanes;
mod pointer;
mod times;

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use leptos::{html, prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Element, Event, HtmlElement};

use act::Act;
use grid::Grid;

/// The part of the page that changes.
const PART: &str = "#calendar";

/// Lays what stands in the calendar's table out in a grid of hours, where sessions can be dragged,
/// stretched and drawn, and shows what colleagues change. Nothing is saved here: what was done leads
/// to the page that asks whether to do it.
///
/// The children are:
///
/// - `#calendar`: the part of the page that changes, with its `data-version` and, as `data-now`, the
///   local time at which it was written. In it, `[data-table]` with an `<a data-times>` for whatever
///   takes place (`2026-12-03 09:00 11:30`); a session that can be moved has as `data-move` its id and
///   the revision of its edition, to which it leads; and, on the views that have one, the empty
///   `.time-grid` with its hours as `data-first` and `data-last`: for each day a `.time-day[data-day]`
///   with its name as `[data-words]` and a list;
/// - `template[data-entry]`: a session in the grid, in which `[data-hours]` and `[data-title]` are
///   filled in and `[data-edge]` is the edge that stretches it;
/// - `[data-layouts]`, hidden: buttons with `data-choose`, `grid` or `table`;
/// - `[data-news]`, hidden: what is said after a colleague changed something.
#[island]
pub fn StaffCalendar(
    /// The address of a stream of events, each the version of the part as it is now.
    stream: String,
    /// The address of the form of a new edition.
    new: String,
    children: Children,
) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let status = NodeRef::<html::P>::new();
    let mut given = Some((stream, new));
    Effect::new(move |_| {
        if let Some(island) = browser::island_around(status)
            && let Some((stream, new)) = given.take()
        {
            let calendar = Calendar {
                grid: RefCell::new(Grid::lay_out(&island)),
                island,
                new,
                act: RefCell::default(),
                placing: Cell::new(false),
                dropped: Cell::new(false),
                stale: Cell::new(false),
                said,
            };
            Rc::new(calendar).begin(stream);
        }
    });
    view! {
        {children()}
        <p class="visually-hidden" role="status" node_ref=status>{said}</p>
    }
}

struct Calendar {
    island: Element,
    /// The address of the form of a new edition.
    new: String,
    grid: RefCell<Option<Grid>>,
    /// What is being done in the grid.
    act: RefCell<Option<Act>>,
    /// A session is being put elsewhere: that it loses the focus means nothing.
    placing: Cell<bool>,
    /// The button of the pointer was let go after an act: the click that follows is none.
    dropped: Cell<bool>,
    /// A change was announced while something was being done.
    stale: Cell<bool>,
    /// What is said to who does not see that the page changed.
    said: RwSignal<String>,
}

impl Calendar {
    fn begin(self: Rc<Self>, stream: String) {
        let is_crowded = self.grid.borrow().as_ref().map(Grid::is_crowded);
        if let Some(is_crowded) = is_crowded {
            self.choose(if is_crowded { "table" } else { "grid" });
            if let Some(layouts) = browser::one(&self.island, "[data-layouts]") {
                browser::show(&layouts, true);
            }
            self.listen_to_pointer();
            self.listen_to_keys();
        }
        let calendar = Rc::clone(&self);
        browser::listen(&self.island, "click", move |event| calendar.clicked(&event));
        let calendar = StoredValue::new_local(self);
        browser::follow(stream, move |version| {
            calendar.with_value(|calendar| calendar.heard(&version));
        });
    }

    fn clicked(self: &Rc<Self>, event: &Event) {
        if self.dropped.take() {
            event.prevent_default();
            return;
        }
        let target = target_of(event);
        let button = target.and_then(|target| target.closest("[data-choose]").ok()?);
        if let Some(layout) = button.and_then(|button| button.get_attribute("data-choose")) {
            self.give_up();
            self.choose(&layout);
        }
    }

    /// Shows the grid or the table.
    fn choose(&self, layout: &str) {
        let _ = self.island.set_attribute("data-layout", layout);
        for button in browser::all::<Element>(&self.island, "[data-choose]") {
            let chosen = button.get_attribute("data-choose").as_deref() == Some(layout);
            let _ = button.set_attribute("aria-pressed", if chosen { "true" } else { "false" });
        }
    }

    /// Takes the version of which the stream tells.
    fn heard(self: &Rc<Self>, version: &str) {
        let shown = browser::one(&self.island, PART);
        let shown = shown.and_then(|part| part.get_attribute("data-version"));
        if shown.as_deref() == Some(version) {
            return;
        }
        if self.act.borrow().is_some() {
            self.stale.set(true);
        } else {
            // Where it fails the page stays as it is until the next change.
            spawn_local(Rc::clone(self).refresh_or_wait());
        }
    }

    async fn refresh_or_wait(self: Rc<Self>) {
        let _ = self.refresh().await;
    }

    /// Shows the calendar as it is now. The focus stays where it is.
    async fn refresh(&self) -> Result<(), JsValue> {
        self.said.set(String::new());
        let address = window().location().href()?;
        let html = browser::fetch_part(&address, "calendar", None).await?;
        if self.act.borrow().is_some() {
            self.stale.set(true);
            return Ok(());
        }
        let part = browser::one(&self.island, PART).ok_or(JsValue::NULL)?;
        let focused = focus::note(&part);
        part.set_outer_html(&html);
        *self.grid.borrow_mut() = Grid::lay_out(&self.island);
        if let Some(focused) = focused {
            focused.restore(browser::one(&self.island, PART));
        }
        if let Some(news) = browser::one(&self.island, "[data-news]") {
            browser::show(&news, true);
            self.said.set(news.text_content().unwrap_or_default());
        }
        Ok(())
    }

    /// Shows what is being done.
    fn show(&self) {
        let (grid, act) = (self.grid.borrow(), self.act.borrow());
        let (Some(grid), Some(act)) = (&*grid, &*act) else {
            return;
        };
        self.placing.set(true);
        grid.show_at(&act.element, act.to);
        self.placing.set(false);
    }

    /// Leaves everything where it was.
    fn give_up(self: &Rc<Self>) {
        let Some(act) = self.act.take() else { return };
        if let Some(grid) = &*self.grid.borrow() {
            self.placing.set(true);
            if act.entry.is_none() {
                act.element.remove();
            }
            grid.put_back();
            self.placing.set(false);
        }
        if self.stale.take() {
            spawn_local(Rc::clone(self).refresh_or_wait());
        }
    }

    /// Leads to the page that asks whether to do it; returns whether there is anything to ask.
    fn go_on(&self) -> bool {
        let (grid, act) = (self.grid.borrow(), self.act.borrow());
        let (Some(grid), Some(act)) = (&*grid, &*act) else {
            return false;
        };
        let address = act.address(grid, &self.new);
        address.is_some_and(|address| window().location().set_href(&address).is_ok())
    }
}

fn target_of(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// Moves the focus back to an element that was put elsewhere.
fn focus_again(element: &HtmlElement) {
    // It fails only where the element has left the page.
    let _ = element.focus();
}
