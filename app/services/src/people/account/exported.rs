//! What the office did about a person, as an export says it. Who of the staff did it is not in it: only the office may
//! disclose that. The operator of an appointment is, because the person is told whom they meet.

use domain::{
    application::{DecisionOutcome, DecisionReason, NextStep},
    call::{CallEnding, CallReason},
    counselling::{AppointmentState, Mode, Service},
    email::EmailAddress,
    needs::Needs,
    reference::{ApplicationReference, AppointmentReference, BookingReference},
};
use serde::Serialize;
use store::{
    address_change, appointment, call_owed, certificate, decision, link_key, unreachable_address,
};

/// A decision on an application, corrected ones too.
#[derive(Debug, Serialize)]
pub(super) struct Decision {
    application: ApplicationReference,
    outcome: DecisionOutcome,
    reason: Option<DecisionReason>,
    explanation: Option<String>,
    next_step: Option<NextStep>,
    exception: Option<String>,
    correction: Option<String>,
    decided_at: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Appointment {
    reference: AppointmentReference,
    service: Service,
    mode: Mode,
    language: String,
    site: Option<String>,
    operator: String,
    starts_at: String,
    ends_at: String,
    state: AppointmentState,
    about: String,
    needs: Needs,
    phone: Option<String>,
    created_at: String,
    changed_at: String,
}

/// When an appointment was before it was moved.
#[derive(Debug, Serialize)]
pub(super) struct AppointmentMove {
    appointment: AppointmentReference,
    starts_at: String,
    ends_at: String,
    moved_at: String,
}

/// An address that the person had before they changed it.
#[derive(Debug, Serialize)]
pub(super) struct AddressChange {
    before: EmailAddress,
    after: EmailAddress,
    changed_at: String,
}

/// A call to the person that staff owe, or owed.
#[derive(Debug, Serialize)]
pub(super) struct Call {
    reason: CallReason,
    booking: Option<BookingReference>,
    appointment: Option<AppointmentReference>,
    application: Option<ApplicationReference>,
    note: Option<String>,
    due_at: String,
    tries: i64,
    tried_at: Option<String>,
    ending: Option<CallEnding>,
    ended_at: Option<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct Certificate {
    booking: BookingReference,
    year: i64,
    serial: i64,
    issued_at: String,
}

/// A link in a mail that was sent to the person. Its key is not stored.
#[derive(Debug, Serialize)]
pub(super) struct Link {
    opens: String,
    created_at: String,
    expires_at: String,
}

/// That a mail server refused the person's address for good.
#[derive(Debug, Serialize)]
pub(super) struct Refused {
    refused_at: String,
    answer: String,
}

impl From<decision::OfPerson> for Decision {
    fn from(of_person: decision::OfPerson) -> Self {
        let decision = of_person.decision;
        Self {
            application: of_person.application,
            outcome: decision.outcome,
            reason: decision.reason,
            explanation: decision.explanation,
            next_step: decision.next_step,
            exception: decision.exception,
            correction: decision.correction,
            decided_at: decision.decided_at.to_string(),
        }
    }
}

impl From<appointment::Named> for Appointment {
    fn from(named: appointment::Named) -> Self {
        let appointment = named.appointment;
        Self {
            reference: appointment.reference,
            service: appointment.service,
            mode: appointment.mode,
            language: appointment.language,
            site: named.site,
            operator: named.operator,
            starts_at: appointment.starts_at.to_string(),
            ends_at: appointment.ends_at.to_string(),
            state: appointment.state,
            about: appointment.about,
            needs: appointment.needs,
            phone: appointment.phone,
            created_at: appointment.created_at.to_string(),
            changed_at: appointment.changed_at.to_string(),
        }
    }
}

impl From<appointment::MoveOfPerson> for AppointmentMove {
    fn from(moved: appointment::MoveOfPerson) -> Self {
        Self {
            appointment: moved.appointment,
            starts_at: moved.starts_at.to_string(),
            ends_at: moved.ends_at.to_string(),
            moved_at: moved.moved_at.to_string(),
        }
    }
}

impl From<address_change::AddressChange> for AddressChange {
    fn from(change: address_change::AddressChange) -> Self {
        Self {
            before: change.before,
            after: change.after,
            changed_at: change.changed_at.to_string(),
        }
    }
}

impl From<call_owed::CallOwed> for Call {
    fn from(call: call_owed::CallOwed) -> Self {
        Self {
            reason: call.reason,
            booking: call.booking,
            appointment: call.appointment,
            application: call.application,
            note: call.note,
            due_at: call.due_at.to_string(),
            tries: call.tries,
            tried_at: call.tried_at.map(|at| at.to_string()),
            ending: call.ending,
            ended_at: call.ended_at.map(|at| at.to_string()),
        }
    }
}

impl From<certificate::OfPerson> for Certificate {
    fn from(issued: certificate::OfPerson) -> Self {
        Self {
            booking: issued.booking,
            year: issued.year,
            serial: issued.serial,
            issued_at: issued.issued_at.to_string(),
        }
    }
}

impl From<link_key::OfPerson> for Link {
    fn from(link: link_key::OfPerson) -> Self {
        Self {
            opens: link.opens,
            created_at: link.created_at.to_string(),
            expires_at: link.expires_at.to_string(),
        }
    }
}

impl From<unreachable_address::UnreachableAddress> for Refused {
    fn from(refused: unreachable_address::UnreachableAddress) -> Self {
        Self {
            refused_at: refused.refused_at.to_string(),
            answer: refused.answer,
        }
    }
}
