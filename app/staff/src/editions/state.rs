//! States as tags.

use domain::{booking::BookingState, edition::EditionState};
use leptos::prelude::*;
use ui::{Icon, Visit};

/// The state of an edition, as a tag.
pub(super) fn edition_tag(visit: &Visit, state: EditionState) -> AnyView {
    let (class, icon) = match state {
        EditionState::Draft => ("tag tag-neutral", "it-pencil"),
        EditionState::Published => ("tag tag-success", "it-check"),
        EditionState::Cancelled => ("tag tag-danger", "it-close"),
    };
    let words = visit.texts.edition_state(state);
    view! { <span class=class><Icon name=icon/> {words}</span> }.into_any()
}

/// The state of a booking, as a tag; with its position on the waiting list.
pub(super) fn booking_tag(visit: &Visit, state: BookingState, position: Option<i64>) -> AnyView {
    let (class, icon) = match state {
        BookingState::Requested => ("tag tag-warning", "it-flag"),
        BookingState::Offered => ("tag tag-info", "it-mail"),
        BookingState::Confirmed => ("tag tag-success", "it-check"),
        BookingState::Waiting => ("tag tag-info", "it-clock"),
        BookingState::Cancelled => ("tag tag-neutral", "it-close"),
    };
    let t = visit.texts;
    let words = t.booking_state(state);
    let position = position.map(|position| format!(" · {}", t.staff_booking_position(position)));
    view! { <span class=class><Icon name=icon/> {words} {position}</span> }.into_any()
}
