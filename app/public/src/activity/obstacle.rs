//! What stops a signed-in person from booking, said before anything is typed.

use leptos::prelude::*;
use services::{Overlap, access::Booked, places::PlaceRefusal};
use ui::{Icon, Visit};

/// The obstacle, with the way to settle it; `None` for those that concern everybody, which the panel says itself.
pub(super) fn words(visit: &Visit, obstacle: &PlaceRefusal) -> Option<AnyView> {
    let t = visit.texts;
    let booked = |booked: Booked| visit.to(&booked.path());
    let (title, text, address, link) = match obstacle {
        PlaceRefusal::Overlaps(Overlap::Activity {
            reference,
            title,
            starts_at,
        }) => (
            t.booking_refused_overlap(),
            t.booking_refused_overlap_text(title.text(visit.language), t.moment(*starts_at)),
            booked((*reference).into()),
            t.booking_see_booking(),
        ),
        PlaceRefusal::Overlaps(Overlap::Appointment {
            reference,
            starts_at,
        }) => (
            t.booking_refused_overlap(),
            t.booking_refused_appointment_text(t.moment(*starts_at)),
            booked((*reference).into()),
            t.booking_see_appointment(),
        ),
        PlaceRefusal::AtLimit { most } => (
            t.booking_refused_limit(*most),
            t.booking_refused_limit_text(),
            visit.to("/path"),
            t.booking_see_all(),
        ),
        PlaceRefusal::NotAdmitted { programme, name } => (
            t.places_not_admitted(),
            t.places_not_admitted_text(name.text(visit.language)),
            visit.to(&format!("/programmes/{programme}")),
            t.places_see_programme(),
        ),
        PlaceRefusal::NotAttended { activity, title } => (
            t.prerequisite_refused(),
            t.prerequisite_refused_text(title.text(visit.language)),
            visit.to(&format!("/activities?activity={activity}")),
            t.prerequisite_next(),
        ),
        _ => return None,
    };
    let notice = view! {
        <div class="notice notice-warning">
            <Icon name="it-warning-circle"/>
            <div>
                <p class="notice-title">{title}</p>
                <p>{text}</p>
                <p><a href=address>{link}</a></p>
            </div>
        </div>
    };
    Some(notice.into_any())
}
