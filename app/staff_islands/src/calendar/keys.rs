//! Moving sessions by keyboard.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Event, KeyboardEvent};

use super::{
    Calendar,
    act::{Act, By},
    focus_again, target_of,
    times::STEP,
};

/// What a key does to a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Change {
    /// So many days and minutes later.
    Move(isize, i32),
    /// So many minutes longer.
    Stretch(i32),
}

impl Calendar {
    pub(super) fn listen_to_keys(self: &Rc<Self>) {
        let calendar = Rc::clone(self);
        // What is drawn has no focus, and can be given up all the same.
        browser::listen(&document(), "keydown", move |event| {
            calendar.pressed(event.unchecked_ref());
        });
        let calendar = Rc::clone(self);
        browser::listen(&self.island, "focusout", move |_| {
            let by_keys = calendar
                .act
                .borrow()
                .as_ref()
                .is_some_and(|act| act.by == By::Keys);
            if by_keys && !calendar.placing.get() {
                calendar.give_up();
            }
        });
        // Where the browser keeps the page and comes back to it, everything is where it was.
        let calendar = Rc::clone(self);
        browser::listen(&window(), "pagehide", move |_: Event| calendar.give_up());
    }

    fn pressed(self: &Rc<Self>, event: &KeyboardEvent) {
        let under_way = self.act.borrow().is_some();
        match event.key().as_str() {
            "Escape" if under_way => {
                event.prevent_default();
                let act = self.act.borrow().as_ref().map(|act| (act.entry, act.from));
                self.give_up();
                if let Some((Some(entry), from)) = act {
                    self.say(entry, from);
                }
            }
            "Enter" if under_way && self.go_on() => event.prevent_default(),
            key => {
                let rightwards = document().dir() != "rtl";
                if let Some(change) = change(key, event.shift_key(), rightwards)
                    && !event.ctrl_key()
                    && !event.alt_key()
                    && !event.meta_key()
                    && self.make(event, change)
                {
                    event.prevent_default();
                }
            }
        }
    }

    /// Changes the session that has the focus; returns whether there is one that can be moved.
    fn make(&self, event: &Event, change: Change) -> bool {
        let grid = self.grid.borrow();
        let Some((grid, place)) = grid
            .as_ref()
            .and_then(|grid| Some((grid, grid.entry_of(&target_of(event)?)?)))
        else {
            return false;
        };
        let Some(entry) = grid.entries.get(place).filter(|entry| entry.is_movable()) else {
            return false;
        };
        let before = self.act.take().map_or(entry.times, |act| act.to);
        let to = match change {
            Change::Move(days, minutes) => before.moved(days, minutes, grid.bounds),
            Change::Stretch(minutes) => before.stretched(minutes, grid.bounds),
        };
        self.act.replace(Some(Act {
            entry: Some(place),
            element: entry.element.clone(),
            from: entry.times,
            to,
            by: By::Keys,
        }));
        self.show();
        self.placing.set(true);
        focus_again(&entry.link);
        self.placing.set(false);
        self.say(place, to);
        true
    }

    /// Says when a session would be.
    fn say(&self, entry: usize, times: super::times::Times) {
        if let Some(grid) = &*self.grid.borrow()
            && let Some(entry) = grid.entries.get(entry)
        {
            self.said
                .set([&entry.title, ": ", &grid.words(times)].concat());
        }
    }
}

/// What a key does; `rightwards` is false where the days run from right to left.
fn change(key: &str, shift: bool, rightwards: bool) -> Option<Change> {
    let onwards = if rightwards { 1 } else { -1 };
    Some(match (key, shift) {
        ("ArrowUp", false) => Change::Move(0, -STEP),
        ("ArrowDown", false) => Change::Move(0, STEP),
        ("ArrowLeft", false) => Change::Move(-onwards, 0),
        ("ArrowRight", false) => Change::Move(onwards, 0),
        ("ArrowUp", true) => Change::Stretch(-STEP),
        ("ArrowDown", true) => Change::Stretch(STEP),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_move_and_with_shift_they_stretch() {
        assert_eq!(change("ArrowUp", false, true), Some(Change::Move(0, -15)));
        assert_eq!(change("ArrowDown", true, true), Some(Change::Stretch(15)));
        assert_eq!(change("ArrowRight", false, true), Some(Change::Move(1, 0)));
        assert_eq!(
            change("ArrowRight", false, false),
            Some(Change::Move(-1, 0))
        );
        assert_eq!(change("ArrowRight", true, true), None);
        assert_eq!(change("Tab", false, true), None);
    }
}
