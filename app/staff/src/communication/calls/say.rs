//! What to say to the person of a call, in plain words.

use domain::{
    booking::BookingState,
    call::CallReason,
    counselling::{AppointmentState, Mode},
    edition::{CallOffCause, EditionState},
    instant::Instant,
};
use leptos::prelude::*;
use store::call_owed::CallOwed;
use ui::Visit;

use crate::{frame::edition_address, people};

/// What to say, what staff wrote about it, and where to read more.
pub(crate) fn words(visit: &Visit, call: &CallOwed) -> AnyView {
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
            match call.called_off {
                Some(CallOffCause::TooFew) => t.calls_say_too_few(title, starts),
                _ => t.calls_say_called_off(title, starts),
            }
        }
        CallReason::BookingCancelled => t.calls_say_cancelled(title, starts),
        CallReason::SiteClosed if call.appointment.is_some() => {
            let starts = moment(call.appointment_starts_at);
            t.calls_say_appointment_site_closed(service, starts, place(visit, call), operator)
        }
        CallReason::SiteClosed => t.calls_say_site_closed(title, starts),
        CallReason::SiteOpened => match (call.appointment_state, call.booking_state) {
            (Some(AppointmentState::Cancelled), _) => {
                t.calls_say_site_opened_without(service, moment(call.appointment_starts_at))
            }
            (Some(_), _) => {
                let starts = moment(call.appointment_starts_at);
                t.calls_say_appointment_site_opened(service, starts, place(visit, call), operator)
            }
            (None, Some(state)) if state.is_final() => {
                t.calls_say_site_opened_without(title, starts)
            }
            (None, _) => t.calls_say_site_opened(title, starts, place(visit, call)),
        },
        CallReason::AppointmentMoved => {
            let starts = moment(call.appointment_starts_at);
            t.calls_say_moved(service, starts, place(visit, call), operator)
        }
        CallReason::AppointmentCancelled => {
            let starts = moment(call.appointment_starts_at);
            t.calls_say_appointment_cancelled(service, starts, operator)
        }
        CallReason::ApplicationDecided => {
            t.calls_say_decided(programme(visit, call), decision(visit, call))
        }
        CallReason::DecisionCorrected => {
            t.calls_say_corrected(programme(visit, call), decision(visit, call))
        }
        CallReason::ApplicationAsked => {
            t.calls_say_asked(programme(visit, call), reply_until(visit, call))
        }
        CallReason::RefusalAnnounced => {
            t.calls_say_refusal(programme(visit, call), reply_until(visit, call))
        }
        CallReason::DetailsCorrected => t.calls_say_details_corrected(),
        CallReason::Mail => t.calls_say_mail(call.note.as_deref().unwrap_or("–")),
    }
}

fn programme<'a>(visit: &Visit, call: &'a CallOwed) -> &'a str {
    let content = call.programme.as_ref();
    content.map_or("–", |content| content.name.text(visit.language))
}

/// What was decided, why, and what comes next.
fn decision(visit: &Visit, call: &CallOwed) -> String {
    let t = visit.texts;
    let state = call
        .application_state
        .map(|state| t.application_state(state));
    let reason = call.decision_reason.map(|reason| t.decision_reason(reason));
    let next_step = call.next_step.map(|step| t.next_step(step));
    let words: Vec<_> = [state, reason, next_step].into_iter().flatten().collect();
    words.join(" · ")
}

fn reply_until(visit: &Visit, call: &CallOwed) -> String {
    let day = call.reply_until;
    day.map_or_else(|| "–".to_owned(), |day| visit.texts.date(day))
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
    } else if let Some(reference) = call.application {
        Some(visit.to(&format!("/staff/applications/{reference}")))
    } else {
        let is_of_record = call.reason == CallReason::DetailsCorrected;
        is_of_record.then(|| people::address(visit, call.person_id))
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
