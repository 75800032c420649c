//! States as tags: a word with an icon, never colour alone.

use domain::{application::ApplicationState, booking::BookingState, counselling::AppointmentState};

use crate::{Tag, visit::Visit};

/// The state of a booking.
pub fn booking(visit: &Visit, state: BookingState) -> Tag {
    let (class, icon) = match state {
        BookingState::Requested => ("tag tag-info", "it-clock"),
        BookingState::Offered => ("tag tag-warning", "it-flag"),
        BookingState::Confirmed => ("tag tag-success", "it-check"),
        BookingState::Waiting => ("tag tag-warning", "it-clock"),
        BookingState::Cancelled => ("tag tag-neutral", "it-close"),
    };
    of(class, icon, visit.texts.booking_state(state))
}

/// The state of an application.
pub fn application(visit: &Visit, state: ApplicationState) -> Tag {
    let (class, icon) = match state {
        ApplicationState::Draft => ("tag tag-warning", "it-pencil"),
        ApplicationState::Submitted | ApplicationState::UnderReview => ("tag tag-info", "it-clock"),
        ApplicationState::AwaitingReply => ("tag tag-warning", "it-flag"),
        ApplicationState::Admitted => ("tag tag-success", "it-check"),
        ApplicationState::NotAdmitted => ("tag tag-danger", "it-close"),
        ApplicationState::Withdrawn => ("tag tag-neutral", "it-close"),
    };
    of(class, icon, visit.texts.application_state(state))
}

/// The state of an appointment.
pub fn appointment(visit: &Visit, state: AppointmentState) -> Tag {
    let (class, icon) = match state {
        AppointmentState::Booked => ("tag tag-info", "it-calendar"),
        AppointmentState::Cancelled => ("tag tag-neutral", "it-close"),
        AppointmentState::Attended => ("tag tag-success", "it-check"),
        AppointmentState::Missed => ("tag tag-warning", "it-warning-circle"),
    };
    of(class, icon, visit.texts.appointment_state(state))
}

fn of(class: &'static str, icon: &'static str, words: String) -> Tag {
    Tag { class, icon, words }
}
