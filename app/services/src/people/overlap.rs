//! What a person has booked at the same time.

use domain::{
    instant::Instant,
    language::Translated,
    reference::{AppointmentReference, BookingReference},
};
use serde::Serialize;

/// What a person has at the same time as what they want to book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum Overlap {
    /// An appointment.
    Appointment {
        /// Its reference.
        reference: AppointmentReference,
        /// When it begins.
        starts_at: Instant,
    },
    /// An activity.
    Activity {
        /// The booking's reference.
        reference: BookingReference,
        /// The activity's title.
        title: Translated,
        /// When the session begins.
        starts_at: Instant,
    },
}
