//! Checking people in at the door: with the camera or by typing, with or without a network.

mod arrivals;
mod camera;
mod door_page;
mod qr_code;
mod queue;
mod reader;

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    time::Duration,
};

use domain::signed_reference::SignedReference;
use futures::future::{Either, select};
use leptos::{html, prelude::*, task::spawn_local};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Event,
    js_sys::{Date, Promise},
};

use camera::Camera;
use door_page::DoorPage;
use queue::{Queue, Waiting};

use crate::{
    call_error::CallError,
    check_in::{Arrival, check_in},
};

/// Between two tries to send what waits.
const RETRY: Duration = Duration::from_secs(15);

/// Milliseconds that an answer may take; after that the line counts as broken.
const PATIENCE: i32 = 10_000;

/// Milliseconds that a code must be out of sight before it counts as shown again.
const OUT_OF_SIGHT: f64 = 3_000.0;

/// Takes codes, keeps them in this browser and sends them whenever the server answers: a code that is
/// sent twice is noted once. Where the browser keeps nothing the form stays as it was.
///
/// The children are the form of the server, whose field is named `code`, and around it:
///
/// - `[data-scanner]`, hidden: what is shown once there is script;
/// - `[data-camera]`: a button with the labels `[data-open]` and `[data-close]`, a `<video>` and words
///   for where there is no camera, as `[data-problem]`;
/// - `[data-count]`, hidden: how many codes wait, the number in a `<bdi>`;
/// - `[data-signed-out]`, hidden: what to do when somebody must sign in again;
/// - the list `[data-came]` and what it is made of: `<template data-outcome>` with one element each,
///   for `waiting`, `came` and `refused`. In it a `[data-part]` is filled in with the `code`, the
///   `name`, when it was noted (`at`), or the `words` of a refusal.
#[island]
pub fn CheckInScanner(
    /// The id of the session that people come to.
    session: String,
    /// The address below which the server answers: that of the page's language.
    root: String,
    /// The words for what is no code.
    not_a_code: String,
    /// The address of the sprite of icons.
    icons: String,
    children: Children,
) -> impl IntoView {
    let announcement = RwSignal::new(String::new());
    let status = NodeRef::<html::P>::new();
    let mut arguments = Some((session, root, not_a_code, icons));
    Effect::new(move |_| {
        if let Some(island) = browser::island_around(status)
            && let Some((session, root, not_a_code, icons)) = arguments.take()
            && let Some(queue) = Queue::open()
        {
            let stream = [&root, "/staff/check-in.events?session=", &session].concat();
            // Refused where it was told before, to the same effect.
            let _ = server_fn::client::try_set_server_url(root.leak());
            browser::follow(stream, arrivals::heard);
            let door = Door {
                page: DoorPage::new(island, icons, announcement),
                queue,
                session,
                not_a_code,
                said: announcement,
                seen: RefCell::default(),
                sending: Cell::new(false),
                said_waiting: Cell::new(0),
            };
            Rc::new(door).open();
        }
    });
    view! {
        {children()}
        <p class="visually-hidden" role="status" node_ref=status>{announcement}</p>
    }
}

struct Door {
    page: DoorPage,
    queue: Queue,
    session: String,
    not_a_code: String,
    said: RwSignal<String>,
    /// What the camera saw last, and when.
    seen: RefCell<(String, f64)>,
    sending: Cell<bool>,
    /// How many waited when it was said last.
    said_waiting: Cell<usize>,
}

impl Door {
    fn open(self: Rc<Self>) {
        self.page.reveal();
        for waiting in self.queue.waiting() {
            self.page.show_waiting(&waiting);
        }
        if let Some(part) = browser::one(self.page.island(), "[data-camera]") {
            let door = Rc::clone(&self);
            Camera::install(part, self.said, move |text| door.see(text));
        }
        let door = Rc::clone(&self);
        browser::listen(self.page.island(), "submit", move |event| {
            door.submitted(&event);
        });
        let door = Rc::clone(&self);
        browser::listen(&window(), "online", move |_| door.send());
        self.send();
        // Without it codes still go with the next one, and when the browser sees a network again.
        let _ = set_interval(move || self.send(), RETRY);
    }

    fn submitted(self: &Rc<Self>, event: &Event) {
        match SignedReference::parse(&self.page.typed()) {
            // Where it cannot be kept, the form is sent as it is.
            Ok(code) if self.take(code).is_err() => {}
            Ok(_) => {
                event.prevent_default();
                self.page.ready(None);
            }
            Err(_) if self.page.typed().trim().is_empty() => {
                event.prevent_default();
                self.page.ready(Some(&self.not_a_code));
            }
            // A reference or a name, which the server looks up.
            Err(_) => {}
        }
    }

    /// Takes what the camera sees, once for each time that it is shown.
    fn see(self: &Rc<Self>, text: String) {
        let now = Date::now();
        let (before, at) = self.seen.replace((text.clone(), now));
        if before == text && now - at < OUT_OF_SIGHT {
            return;
        }
        match SignedReference::parse(&text) {
            Ok(code) if self.take(code).is_err() => self.page.send_plainly(&text),
            Ok(_) => {}
            Err(_) => self.page.show_not_a_code(&self.not_a_code),
        }
    }

    fn take(self: &Rc<Self>, code: SignedReference) -> Result<(), wasm_bindgen::JsValue> {
        let waiting = Waiting {
            session: self.session.clone(),
            code,
        };
        self.queue.add(&waiting)?;
        self.page.show_waiting(&waiting);
        self.send();
        Ok(())
    }

    /// Sends what waits, unless that is being done.
    fn send(self: &Rc<Self>) {
        self.page.show_count(self.queue.waiting().len());
        if !self.sending.replace(true) {
            spawn_local(Rc::clone(self).send_all());
        }
    }

    async fn send_all(self: Rc<Self>) {
        let mut tried = Vec::new();
        let mut signed_out = false;
        while let Some(next) = self.next(&tried) {
            let answer = ask(&next).await;
            if answer == Err(CallError::Offline) {
                break;
            }
            signed_out = answer == Err(CallError::SignedOut);
            self.page.show_signed_out(signed_out);
            match answer {
                Ok(arrival) => self.page.show_came(&next, &arrival),
                Err(CallError::Refused { words }) => self.page.show_refused(&next, &words),
                Err(CallError::SignedOut) => break,
                Err(CallError::NotFound | CallError::Unavailable | CallError::Offline) => {
                    tried.push(next);
                    continue;
                }
            }
            self.queue.remove(&next);
        }
        self.sending.set(false);
        let count = self.queue.waiting().len();
        self.page.show_count(count);
        if count > self.said_waiting.replace(count) && !signed_out {
            self.page.say_count();
        }
    }

    /// The oldest that waits and was not tried.
    fn next(&self, tried: &[Waiting]) -> Option<Waiting> {
        let waiting = self.queue.waiting();
        waiting.into_iter().find(|waiting| !tried.contains(waiting))
    }
}

/// Sends a code, and waits no longer than [`PATIENCE`] for the answer.
async fn ask(waiting: &Waiting) -> Result<Arrival, CallError> {
    let Ok(session) = waiting.session.parse() else {
        return Err(CallError::NotFound);
    };
    let late = Promise::new(&mut |resolve, _| {
        // Where the browser sets no timer, its own patience counts.
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, PATIENCE);
    });
    let answer = std::pin::pin!(check_in(session, waiting.code));
    // What is dropped is aborted.
    match select(answer, JsFuture::from(late)).await {
        Either::Left((answer, _)) => answer,
        Either::Right(_) => Err(CallError::Offline),
    }
}
