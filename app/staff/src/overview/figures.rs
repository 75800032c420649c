//! The columns of figures in every table of the overview.

use leptos::prelude::*;
use services::reports::overview::Figures;
use ui::{Visit, table::Column};

/// From this percentage of taken places, few are free.
const HIGH: i64 = 80;
/// Below this percentage of taken places, many are free.
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

/// The attendance rate.
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

/// The share of taken places as text; the bar shows the same visually.
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
