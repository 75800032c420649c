//! The days on which slots are free, as a grid: a day shows its slots without a page load.

mod chosen;
mod grid;
mod keys;
mod slots;

use std::{cell::RefCell, rc::Rc};

use leptos::{html, prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Element, Event, KeyboardEvent, MouseEvent};

use chosen::ChosenSlot;
use grid::Grid;

/// The links that lead to the slots of a week.
const TO_SLOTS: &str = ".slot-calendar [data-day][href], .week-nav a";

/// Adds keyboard navigation and shows the slots of a day without a page load; the chosen slot stays
/// chosen in every week. If anything fails, the links work as usual.
///
/// The children are a `.slot-calendar` with a `<section>` for each month, of which all but one are
/// hidden: a heading, links with `rel="prev"` and `rel="next"`, and a table with an `<a data-day>` for
/// each day, which has an `href` if slots are free; and `[data-chosen]`, hidden, which holds a disabled
/// input and a `<strong>` for a chosen slot of a week that is not shown. The slots are in `#slots`: for
/// each day a `<details>` with radio buttons, whose heading is `#day-2026-11-23`.
#[island]
pub fn SlotCalendar(children: Children) -> impl IntoView {
    let announcement = RwSignal::new(String::new());
    let status = NodeRef::<html::P>::new();
    Effect::new(move |_| {
        if let Some(island) = browser::island_around(status)
            && let Some(grid) = Grid::new(&island)
        {
            let calendar = Calendar {
                kept: ChosenSlot::new(island.clone()),
                island,
                grid,
                asked: RefCell::default(),
                said: announcement,
            };
            Rc::new(calendar).begin();
        }
    });
    view! {
        {children()}
        <p class="visually-hidden" role="status" node_ref=status>{announcement}</p>
    }
}

struct Calendar {
    island: Element,
    grid: Grid,
    kept: ChosenSlot,
    /// The URL requested last.
    asked: RefCell<String>,
    /// The announcement to screen readers that the page changed.
    said: RwSignal<String>,
}

impl Calendar {
    fn begin(self: Rc<Self>) {
        self.mark_choice();
        let calendar = Rc::clone(&self);
        browser::listen(&self.island, "keydown", move |event| {
            calendar
                .grid
                .pressed(event.unchecked_ref::<KeyboardEvent>());
        });
        let calendar = Rc::clone(&self);
        browser::listen(&document(), "click", move |event| {
            calendar.clicked(&event);
        });
        browser::listen(&document(), "change", move |event| {
            if target_of(&event).is_some_and(|target| closest(&target, "#slots").is_some()) {
                self.kept.forget();
                self.mark_choice();
            }
        });
    }

    fn mark_choice(&self) {
        self.grid.select(slots::day_of_choice().as_deref());
    }

    fn clicked(self: &Rc<Self>, event: &Event) {
        let click = event.unchecked_ref::<MouseEvent>();
        // A modifier key opens another tab or window.
        let plain = !click.ctrl_key() && !click.meta_key() && !click.shift_key();
        let Some(target) = target_of(event).filter(|_| plain) else {
            return;
        };
        if let Some(turn) = closest(&target, ".slot-calendar [rel]") {
            if let Some(month) = self.grid.turn(&turn) {
                event.prevent_default();
                self.said.set(month);
            }
        } else if let Some(link) = closest(&target, TO_SLOTS) {
            event.prevent_default();
            spawn_local(Rc::clone(self).show_or_go(link));
        }
    }

    /// Shows the slots that a link leads to, or follows it.
    async fn show_or_go(self: Rc<Self>, link: Element) {
        let address = link.get_attribute("href").unwrap_or_default();
        let day = link.get_attribute("data-day");
        self.asked.replace(address.clone());
        let shown = self.show(&address, day.as_deref()).await;
        if shown.is_err() && *self.asked.borrow() == address {
            let _ = window().location().set_href(&address);
        }
    }

    async fn show(&self, address: &str, day: Option<&str>) -> Result<(), JsValue> {
        if day.is_none_or(|day| !slots::show(day)) {
            let page = slots::fetch(address).await?;
            if *self.asked.borrow() != address {
                return Ok(());
            }
            self.kept.note();
            slots::put(&page)?;
            self.kept.choose_again();
            let day = day.map(str::to_owned).or_else(slots::first_day);
            if !day.is_some_and(|day| slots::show(&day)) {
                return Err(JsValue::NULL);
            }
            let history = window().history()?;
            history.replace_state_with_url(&JsValue::NULL, "", Some(address))?;
        }
        self.mark_choice();
        Ok(())
    }
}

fn target_of(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// The element itself or its nearest ancestor that matches.
fn closest(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).ok()?
}
