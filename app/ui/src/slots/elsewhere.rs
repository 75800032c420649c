//! The other sites an appointment can be moved to.

use domain::{
    calendar_date::CalendarDate,
    counselling::{HORIZON, Location, Mode, Service},
};
use leptos::prelude::*;
use services::counselling::NextFree;
use store::{appointment::Appointment, site::Site};

use super::place_words;
use crate::visit::Visit;

/// The sites that offer an appointment's service, each with its first free date, after the first free one
/// of all; `None` if there is only one, or the appointment is by phone or video. `shown` is the place whose
/// slots the page shows, `address` returns the URL of another one.
pub fn elsewhere(
    visit: &Visit,
    appointment: &Appointment,
    sites: &[Site],
    next: &[NextFree],
    shown: Option<Location>,
    address: impl Fn(Location) -> String,
) -> Option<AnyView> {
    let offering = offering(appointment.service, sites, next);
    if appointment.mode != Mode::InPerson || offering.len() < 2 {
        return None;
    }
    let t = visit.texts;
    let shown = shown.or(appointment.site_id.map(Location::Site));
    let soonest = offering.iter().filter_map(|(_, first)| *first).min();
    let places = std::iter::once((Location::AnySite, soonest)).chain(offering);
    let links = places
        .map(|(place, first)| {
            let current = (Some(place) == shown).then_some("true");
            let first = first.map_or_else(
                || t.counselling_place_none(HORIZON.days_ahead),
                |date| t.counselling_place_first(t.date(date)),
            );
            view! {
                <li>
                    <a href=address(place) aria-current=current>
                        <bdi>{place_words(visit, sites, place)}</bdi>
                    </a>
                    " "
                    <span class="hint">{first}</span>
                </li>
            }
        })
        .collect_view();
    Some(
        view! {
            <nav class="elsewhere" aria-labelledby="elsewhere">
                <h2 class="h5" id="elsewhere">{t.counselling_move_elsewhere()}</h2>
                <ul>{links}</ul>
            </nav>
        }
        .into_any(),
    )
}

/// The given sites that offer a service, each with its first free date.
fn offering(
    service: Service,
    sites: &[Site],
    next: &[NextFree],
) -> Vec<(Location, Option<CalendarDate>)> {
    let of_service = next
        .iter()
        .filter(|next| next.service == service && next.is_offered);
    of_service
        .filter(|next| {
            sites
                .iter()
                .any(|site| next.place == Location::Site(site.id))
        })
        .map(|next| (next.place, next.first.map(|open| open.slot.date)))
        .collect()
}
