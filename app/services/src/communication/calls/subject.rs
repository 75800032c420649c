//! Whom a queued mail is about.

use domain::id::PersonId;
use store::job::Job;
use uuid::Uuid;

use crate::{
    counselling::NotifyOfAppointment, notifications::SendMail, outbox::Job as _,
    places::NotifyOfBooking,
};

/// What a queued mail is about. Several people may have its address; whom it is to is whose booking or appointment it
/// is about.
pub(in crate::communication) enum Subject {
    /// What happened to a booking.
    Booking(NotifyOfBooking),
    /// What happened to an appointment.
    Appointment(NotifyOfAppointment),
    /// Something else about a person.
    Person(PersonId),
}

impl Subject {
    /// What the mail of a job is about; `None` for a sign-in code, and for a mail to staff.
    pub(in crate::communication) fn of(job: &Job) -> Option<Self> {
        let payload = job.payload.as_str();
        match job.kind.as_str() {
            NotifyOfBooking::KIND => serde_json::from_str(payload).ok().map(Self::Booking),
            NotifyOfAppointment::KIND => serde_json::from_str(payload).ok().map(Self::Appointment),
            SendMail::KIND => {
                let mail: SendMail = serde_json::from_str(payload).ok()?;
                mail.person().map(Self::Person)
            }
            _ => None,
        }
    }

    /// The id of the booking, the appointment or the person that the mail of a job is about.
    pub(in crate::communication) fn id_of(job: &Job) -> Option<Uuid> {
        Self::of(job).map(|about| match about {
            Self::Booking(work) => work.booking.into(),
            Self::Appointment(work) => work.appointment.into(),
            Self::Person(person) => person.into(),
        })
    }
}
