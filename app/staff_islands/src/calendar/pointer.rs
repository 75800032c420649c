//! Moving, stretching and drawing sessions with a mouse or a pen. A finger scrolls.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::PointerEvent;

use super::{
    Calendar,
    act::{Act, By, Gesture},
    entry::drawn,
    target_of,
    times::{Times, steps},
};

impl Calendar {
    pub(super) fn listen_to_pointer(self: &Rc<Self>) {
        let calendar = Rc::clone(self);
        browser::listen(&self.island, "pointerdown", move |event| {
            calendar.put_down(event.unchecked_ref());
        });
        let calendar = Rc::clone(self);
        browser::listen(&document(), "pointermove", move |event| {
            calendar.drag(event.unchecked_ref());
        });
        let calendar = Rc::clone(self);
        browser::listen(&document(), "pointerup", move |_| calendar.drop_it());
        let calendar = Rc::clone(self);
        browser::listen(&document(), "pointercancel", move |_| {
            if calendar.is_dragging() {
                calendar.give_up();
            }
        });
    }

    fn is_dragging(&self) -> bool {
        let act = self.act.borrow();
        act.as_ref().is_some_and(|act| act.by != By::Keys)
    }

    fn put_down(self: &Rc<Self>, event: &PointerEvent) {
        self.dropped.set(false);
        if event.pointer_type() == "touch" || event.button() != 0 {
            return;
        }
        self.give_up();
        if let Some(act) = self.begun(event) {
            self.act.replace(Some(act));
        }
    }

    /// What begins where a pointer is put down.
    fn begun(&self, event: &PointerEvent) -> Option<Act> {
        let target = target_of(event)?;
        let grid = self.grid.borrow();
        let grid = grid.as_ref()?;
        let (day, at) = grid.at(event.client_x().into(), event.client_y().into())?;
        if let Some(place) = grid.entry_of(&target) {
            let entry = grid.entries.get(place).filter(|entry| entry.is_movable())?;
            let at_edge = target.class_list().contains("time-edge");
            let gesture = if at_edge {
                Gesture::Stretch
            } else {
                Gesture::Move
            };
            return Some(Act {
                entry: Some(place),
                element: entry.element.clone(),
                from: entry.times,
                to: entry.times,
                by: By::Pointer { gesture, at },
            });
        }
        // Empty space is that of the lists.
        target.closest(".time-day > ul").ok()??;
        let element = drawn()?;
        let from = Times::drawn(day, at, at, grid.bounds);
        let gesture = Gesture::Draw;
        let by = By::Pointer { gesture, at };
        Some(Act {
            entry: None,
            element,
            from,
            to: from,
            by,
        })
    }

    fn drag(&self, event: &PointerEvent) {
        let to = self.destination(event);
        let Some(to) = to else { return };
        if let Some(act) = &mut *self.act.borrow_mut() {
            if act.to == to {
                return;
            }
            act.to = to;
        }
        event.prevent_default();
        self.show();
    }

    /// Where what is dragged would be.
    fn destination(&self, event: &PointerEvent) -> Option<Times> {
        let (grid, act) = (self.grid.borrow(), self.act.borrow());
        let (grid, act) = (grid.as_ref()?, act.as_ref()?);
        let By::Pointer { gesture, at } = act.by else {
            return None;
        };
        let (day, now) = grid.at(event.client_x().into(), event.client_y().into())?;
        let minutes = steps(now - at);
        Some(match gesture {
            Gesture::Move => {
                let moved = act.from.moved(0, minutes, grid.bounds);
                Times { day, ..moved }
            }
            Gesture::Stretch => act.from.stretched(minutes, grid.bounds),
            // A click, even of a hand that trembles, draws nothing.
            Gesture::Draw if minutes == 0 => act.from,
            Gesture::Draw => Times::drawn(act.from.day, at, now, grid.bounds),
        })
    }

    fn drop_it(self: &Rc<Self>) {
        if !self.is_dragging() {
            return;
        }
        let act = self.act.borrow();
        let dragged = act.as_ref().is_some_and(|act| act.to != act.from);
        drop(act);
        self.dropped.set(dragged);
        if !dragged || !self.go_on() {
            self.give_up();
        }
    }
}
