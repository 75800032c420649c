//! What to say to the person of a call, in plain words.

use domain::{
    booking::BookingState, call::CallReason, counselling::Mode, edition::EditionState,
    instant::Instant,
};
use leptos::prelude::*;
use store::call_owed::CallOwed;
use ui::Visit;

use crate::frame::edition_address;

/// What to say, what staff wrote about it, and where to read more.
pub(super) fn words(visit: &Visit, call: &CallOwed) -> AnyView {
    let t = visit.texts;
    let note = match call.reason {
        // The sentence has it.
        CallReason::Mail => None,
        _ => call.note.clone(),
    };
    let note = note.map(|note| {
        view! { <br/> {t.calls_reason()} " " <bdi>{note}</bdi> }
    });
    view! { {sentence(visit, call)} {note} <br/> {more(visit, call)} }.into_any()
}

fn sentence(visit: &Visit, call: &CallOwed) -> String {
    let t = visit.texts;
    let title = call.title.as_ref();
    let title = title.map_or("–", |title| title.text(visit.language));
    let moment = |at: Option<Instant>| at.map_or_else(|| "–".to_owned(), |at| t.moment(at));
    let starts = moment(call.edition_starts_at);
    let service = call
        .service
        .map(|service| t.counselling_service(service))
        .unwrap_or_default();
    let operator = call.operator.clone().unwrap_or_default();
    match call.reason {
        CallReason::Offer => t.calls_say_offer(title, starts, t.moment(call.due_at)),
        CallReason::RequestDecided => match call.booking_state {
            Some(BookingState::Confirmed) => t.calls_say_admitted(title, starts),
            Some(BookingState::Waiting | BookingState::Offered) => t.calls_say_may_wait(title),
            _ => t.calls_say_not_admitted(title),
        },
        CallReason::ActivityChanged => t.calls_say_changed(title, starts, place(visit, call)),
        CallReason::BookingCancelled if call.edition_state == Some(EditionState::Cancelled) => {
            t.calls_say_called_off(title, starts)
        }
        CallReason::BookingCancelled => t.calls_say_cancelled(title, starts),
        CallReason::SiteClosed => t.calls_say_site_closed(title, starts),
        CallReason::AppointmentMoved => {
            let starts = moment(call.appointment_starts_at);
            t.calls_say_moved(service, starts, place(visit, call), operator)
        }
        CallReason::AppointmentCancelled => {
            let starts = moment(call.appointment_starts_at);
            t.calls_say_appointment_cancelled(service, starts, operator)
        }
        CallReason::ApplicationDecided => {
            let programme = call.programme.as_ref();
            let programme = programme.map_or("–", |content| content.name.text(visit.language));
            let state = call.application_state;
            let state = state.map(|state| t.application_state(state));
            t.calls_say_decided(programme, state.unwrap_or_default())
        }
        CallReason::Mail => t.calls_say_mail(call.note.as_deref().unwrap_or("–")),
    }
}

/// The site and the room, or how the appointment is held.
fn place(visit: &Visit, call: &CallOwed) -> String {
    let t = visit.texts;
    match (&call.site, call.mode) {
        (Some(site), _) => {
            let room = call.room.as_deref().filter(|room| !room.is_empty());
            [Some(site.as_str()), room]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(", ")
        }
        (None, Some(mode @ (Mode::Phone | Mode::Video))) => t.counselling_mode(mode),
        (None, _) => "–".to_owned(),
    }
}

/// The page on which staff read the rest.
fn more(visit: &Visit, call: &CallOwed) -> AnyView {
    let t = visit.texts;
    let address = if let Some(slug) = &call.edition {
        Some(edition_address(visit, slug))
    } else if let Some(reference) = call.appointment {
        Some(visit.to(&format!("/staff/counselling/appointments/{reference}")))
    } else {
        call.application
            .map(|reference| visit.to(&format!("/staff/applications/{reference}")))
    };
    let reference = call
        .booking
        .map(|reference| reference.to_string())
        .or_else(|| call.appointment.map(|reference| reference.to_string()))
        .or_else(|| call.application.map(|reference| reference.to_string()));
    let reference = reference.map(|reference| view! { <bdi class="code">{reference}</bdi> " " });
    view! {
        <span class="hint">
            {reference}
            {address.map(|address| view! { <a href=address>{t.calls_read_more()}</a> })}
        </span>
    }
    .into_any()
}
