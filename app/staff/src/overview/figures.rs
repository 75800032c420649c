//! The columns of figures that every table of the overview has.

use leptos::prelude::*;
use services::reports::overview::Figures;
use ui::{Visit, table::Column};

/// From so many places of a hundred on, few are free.
const HIGH: i64 = 80;
/// Below so many places of a hundred, many are free.
const LOW: i64 = 30;

/// The headings.
pub(super) fn columns(visit: &Visit) -> [Column; 8] {
    let t = visit.texts;
    [
        Column::numbers(t.overview_places()),
        Column::numbers(t.overview_confirmed()),
        Column::numbers(t.overview_reserved()),
        Column::numbers(t.overview_offered()),
        Column::numbers(t.overview_waiting()),
        Column::numbers(t.overview_free()),
        Column::words(t.overview_filled()),
        Column::numbers(t.overview_attendance()),
    ]
}

/// The cells.
pub(super) fn cells(visit: &Visit, figures: Figures) -> Vec<AnyView> {
    let t = visit.texts;
    [
        figures.places,
        figures.confirmed,
        figures.reserved,
        figures.offered,
        figures.waiting,
        figures.free(),
    ]
    .map(|number| t.number(number).into_any())
    .into_iter()
    .chain([share(visit, figures), attendance(visit, figures)])
    .collect()
}

/// The share of those who came.
fn attendance(visit: &Visit, figures: Figures) -> AnyView {
    let t = visit.texts;
    figures
        .attendance()
        .map_or_else(
            || t.overview_not_noted(),
            |percent| t.overview_share(percent),
        )
        .into_any()
}

/// The share of places taken, in words; the bar repeats it for the eye.
fn share(visit: &Visit, figures: Figures) -> AnyView {
    let t = visit.texts;
    let percent = figures.percent();
    let (class, words) = match percent {
        100.. => ("places full", t.overview_share_full(percent)),
        HIGH.. => ("places few", t.overview_share_high(percent)),
        ..LOW => ("places", t.overview_share_low(percent)),
        _ => ("places", t.overview_share(percent)),
    };
    view! {
        <span class=class>
            <meter min="0" max="100" value=percent.to_string() aria-hidden="true"></meter>
            " "
            <span>{words}</span>
        </span>
    }
    .into_any()
}
