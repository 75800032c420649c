//! Appointments booked for a time that is no longer available.

use leptos::prelude::*;
use store::appointment::OfDay;
use ui::Visit;

use super::{address, person};

/// A list of them, each a link to the page where it can be moved or cancelled.
pub(super) fn affected(visit: &Visit, booked: &[OfDay]) -> AnyView {
    let t = visit.texts;
    if booked.is_empty() {
        return view! { <p>{t.counselling_affected_none()}</p> }.into_any();
    }
    let items = booked
        .iter()
        .map(|appointment| {
            let here = address(visit, appointment.reference);
            view! {
                <li>
                    <a href=here>{t.moment(appointment.starts_at)}</a> " · " {person(appointment)}
                </li>
            }
        })
        .collect_view();
    view! { <p>{t.counselling_affected()}</p> <ul>{items}</ul> }.into_any()
}
