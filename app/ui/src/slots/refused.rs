//! Why an appointment cannot take a slot, as text.

use services::{Overlap, counselling::AppointmentRefusal};

use crate::Visit;

/// Why an appointment cannot take a slot.
pub fn slot_refused(visit: &Visit, refusal: &AppointmentRefusal) -> String {
    let t = visit.texts;
    match refusal {
        AppointmentRefusal::Overlaps(Overlap::Appointment { starts_at, .. }) => {
            t.counselling_overlaps_appointment(t.moment(*starts_at))
        }
        AppointmentRefusal::Overlaps(Overlap::Activity {
            title, starts_at, ..
        }) => t.counselling_overlaps_activity(title.text(visit.language), t.moment(*starts_at)),
        _ => t.counselling_taken(),
    }
}
