//! Streams of events, open while the page is visible.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{EventSource, MessageEvent, VisibilityState};

use crate::listen;

/// Maximum failures in a row before a stream is closed for good.
const FAILURES: u32 = 3;

/// Calls the handler with the data of every event, while the page is visible.
pub fn follow(address: String, heard: impl Fn(String) + Copy + 'static) {
    let follower = Follower {
        address: StoredValue::new(address),
        source: StoredValue::new_local(None),
        failures: StoredValue::new(0),
        heard,
    };
    follower.follow_if_visible();
    listen(&document(), "visibilitychange", move |_| {
        follower.follow_if_visible();
    });
}

#[derive(Clone, Copy)]
struct Follower<Heard> {
    address: StoredValue<String>,
    source: StoredValue<Option<EventSource>, LocalStorage>,
    failures: StoredValue<u32>,
    heard: Heard,
}

impl<Heard: Fn(String) + Copy + 'static> Follower<Heard> {
    fn follow_if_visible(self) {
        let visible = document().visibility_state() == VisibilityState::Visible;
        self.close();
        if visible && self.failures.get_value() < FAILURES {
            self.open();
        }
    }

    fn open(self) {
        let source = self.address.with_value(|address| EventSource::new(address));
        let Ok(source) = source else { return };
        listen(&source, "message", move |event| {
            if let Some(data) = event.unchecked_ref::<MessageEvent>().data().as_string() {
                self.failures.set_value(0);
                (self.heard)(data);
            }
        });
        listen(&source, "error", move |_| {
            self.failures.update_value(|failures| *failures += 1);
            if self.failures.get_value() >= FAILURES {
                self.close();
            }
        });
        self.source.set_value(Some(source));
    }

    fn close(self) {
        self.source.update_value(|source| {
            if let Some(source) = source.take() {
                source.close();
            }
        });
    }
}
