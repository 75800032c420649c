//! The number of free places as text: on cards, on pages and in the stream of live updates.

use domain::edition::Vacancies;
use leptos::prelude::*;
use texts::Texts;

/// Up to this many free places, they are called "the last".
const FEW: i64 = 3;

/// `12 of 40 places free`, `The last 2 places`, `Full`.
pub(super) fn words(t: &Texts, places: Vacancies) -> String {
    match places.free {
        0 if places.set_aside > 0 => t.places_only_set_aside(places.set_aside),
        0 => t.activities_places_full(places.waiting),
        free @ 1..=FEW => t.activities_places_last(free),
        free => t.activities_places_free(free, places.capacity),
    }
}

/// The modifier class of the line, besides `places`.
pub(super) const fn class(places: Vacancies) -> &'static str {
    match places.free {
        0 if places.set_aside > 0 => "few",
        0 => "full",
        1..=FEW => "few",
        _ => "",
    }
}

/// The text, and a bar that fills with the places taken.
pub(super) fn line(t: &Texts, places: Vacancies) -> impl IntoView + use<> {
    let class = match class(places) {
        "full" => "places full",
        "few" => "places few",
        _ => "places",
    };
    view! {
        <p class=class>
            <meter
                min="0"
                max=places.capacity.to_string()
                value=places.taken().to_string()
                aria-hidden="true"
            ></meter>
            " "
            <span>{words(t, places)}</span>
        </p>
    }
}
