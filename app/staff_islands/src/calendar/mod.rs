//! The calendar of the staff as a grid of hours, kept fresh while it is looked at.

mod act;
mod entries;
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
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Element, Event, HtmlElement};

use act::Act;
#[cfg(feature = "ssr")]
pub use entries::GridEntriesOf;
use entries::load_entries;
pub use entries::{GridDay, GridEntries, GridEntry, GridMark};
use grid::Grid;

/// The part of the page that changes.
const PART: &str = "#calendar";

/// How the calendar is laid out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Layout {
    Grid,
    Table,
}

impl Layout {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Grid => "grid",
            Self::Table => "table",
        }
    }
}

/// The texts of the island.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CalendarTexts {
    /// The name of the choice between the layouts.
    pub layouts: String,
    /// The button of the grid.
    pub grid: String,
    /// The button of the table.
    pub table: String,
    /// How a session is moved with a pointer.
    pub about: String,
    /// How a session is moved by keyboard.
    pub keys: String,
    /// What is said after a colleague changed something.
    pub updated: String,
}

/// Lays what takes place out in a grid of hours, where sessions can be dragged, stretched and drawn, and
/// shows what colleagues change. Nothing is saved here: what was done leads to the page that asks whether
/// to do it.
///
/// The children hold `#calendar`, the part of the page that changes, with its `data-version`. In it stand
/// the table, `[data-table]`, and, on the views that have one, the empty `.time-grid` with a `.time-day`
/// with a list for each day.
#[island]
pub fn StaffCalendar(
    /// The query string of the calendar: its view, its date and its filters.
    query: String,
    /// The URL below which the server answers: that of the page's language.
    root: String,
    /// Whether the view has a grid.
    has_grid: bool,
    /// The texts.
    texts: CalendarTexts,
    children: Children,
) -> impl IntoView {
    let announcement = RwSignal::new(String::new());
    let is_updated = RwSignal::new(false);
    let layout = RwSignal::new(None);
    let status = NodeRef::<html::P>::new();
    let asked = RwSignal::new(None);
    let mut arguments = Some((query, root, texts.updated.clone()));
    Effect::new(move |_| {
        if let Some(island) = browser::island_around(status)
            && let Some((query, root, updated)) = arguments.take()
        {
            let calendar = Rc::new(Calendar {
                grid: RefCell::default(),
                island,
                stream: [&root, "/staff/calendar.events?", &query].concat(),
                new: [&root, "/staff/editions/new"].concat(),
                query,
                has_grid,
                act: RefCell::default(),
                placing: Cell::new(false),
                dropped: Cell::new(false),
                stale: Cell::new(false),
                layout,
                said: announcement,
                is_updated,
                updated,
            });
            // Refused where it was told before, to the same effect.
            let _ = server_fn::client::try_set_server_url(root.leak());
            spawn_local(Rc::clone(&calendar).begin());
            Effect::new(move |_| {
                if let Some(layout) = asked.get() {
                    calendar.give_up();
                    calendar.choose(layout);
                }
            });
        }
    });
    let button = move |of: Layout, words: String| {
        let pressed = move || {
            let is_pressed = layout.get() == Some(of);
            if is_pressed { "true" } else { "false" }
        };
        view! {
            <button
                class="btn btn-outline-primary btn-sm"
                type="button"
                aria-pressed=pressed
                on:click=move |_| asked.set(Some(of))
            >
                {words}
            </button>
        }
    };
    view! {
        <div class="calendar-layouts" hidden=move || layout.get().is_none()>
            <div class="button-row" role="group" aria-label=texts.layouts>
                {button(Layout::Grid, texts.grid)}
                {button(Layout::Table, texts.table)}
            </div>
            <p class="hint">{texts.about}</p>
            <p class="hint" id="calendar-grid-keys">{texts.keys}</p>
        </div>
        <p class="calendar-updated" hidden=move || !is_updated.get()>{texts.updated}</p>
        {children()}
        <p class="visually-hidden" role="status" node_ref=status>{announcement}</p>
    }
}

struct Calendar {
    island: Element,
    /// The query string of the calendar.
    query: String,
    /// The URL of a stream of events, each the version of the part as it is now.
    stream: String,
    /// The URL of the form of a new edition.
    new: String,
    has_grid: bool,
    grid: RefCell<Option<Grid>>,
    /// What is being done in the grid.
    act: RefCell<Option<Act>>,
    /// A session is being put elsewhere: that it loses the focus means nothing.
    placing: Cell<bool>,
    /// The button of the pointer was let go after an act: the click that follows is none.
    dropped: Cell<bool>,
    /// A change was announced while something was being done.
    stale: Cell<bool>,
    /// How the calendar is laid out, once there is a grid.
    layout: RwSignal<Option<Layout>>,
    /// What is said to who does not see that the page changed.
    said: RwSignal<String>,
    /// Whether a colleague changed something since the page was opened.
    is_updated: RwSignal<bool>,
    /// What is said then.
    updated: String,
}

impl Calendar {
    async fn begin(self: Rc<Self>) {
        if self.has_grid {
            // Without its entries there is no grid, and the table is what there is.
            let entries = load_entries(self.query.clone()).await.ok();
            let grid = entries.and_then(|entries| Grid::lay_out(&self.island, entries));
            *self.grid.borrow_mut() = grid;
        }
        let is_crowded = self.grid.borrow().as_ref().map(Grid::is_crowded);
        if let Some(is_crowded) = is_crowded {
            self.choose(if is_crowded {
                Layout::Table
            } else {
                Layout::Grid
            });
            self.listen_to_pointer();
            self.listen_to_keys();
            let calendar = Rc::clone(&self);
            browser::listen(&self.island, "click", move |event| {
                if calendar.dropped.take() {
                    event.prevent_default();
                }
            });
        }
        let stream = self.stream.clone();
        let calendar = StoredValue::new_local(self);
        browser::follow(stream, move |version| {
            calendar.with_value(|calendar| calendar.heard(&version));
        });
    }

    /// Shows the grid or the table.
    fn choose(&self, layout: Layout) {
        let _ = self.island.set_attribute("data-layout", layout.as_str());
        self.layout.set(Some(layout));
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
        let entries = if self.grid.borrow().is_some() {
            let entries = load_entries(self.query.clone()).await;
            Some(entries.map_err(|_| JsValue::NULL)?)
        } else {
            None
        };
        if self.act.borrow().is_some() {
            self.stale.set(true);
            return Ok(());
        }
        let part = browser::one(&self.island, PART).ok_or(JsValue::NULL)?;
        let focused = focus::note(&part);
        part.set_outer_html(&html);
        let grid = entries.and_then(|entries| Grid::lay_out(&self.island, entries));
        *self.grid.borrow_mut() = grid;
        if let Some(focused) = focused {
            focused.restore(browser::one(&self.island, PART));
        }
        self.is_updated.set(true);
        self.said.set(self.updated.clone());
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
