//! Closing a site for some days: the days, what happens to everything, a preview, and the result; and opening
//! it again.

pub(super) mod done;
pub(super) mod form;
pub(super) mod open;
pub(super) mod sites;

use leptos::prelude::*;
use services::closures::{ClosedEdition, Outcome};
use store::site::Site;
use ui::Visit;

use crate::frame::edition_address;

/// The name of a site, or the words for every site.
fn site_name(visit: &Visit, site: Option<&Site>) -> String {
    site.map_or_else(
        || visit.texts.counselling_closures_every_site(),
        |site| site.name.clone(),
    )
}

/// Site, days and reason.
fn facts(visit: &Visit, site: String, days: String, reason: String) -> AnyView {
    let t = visit.texts;
    view! {
        <dl class="summary-list">
            <div><dt>{t.bulk_close_site()}</dt><dd><bdi>{site}</bdi></dd></div>
            <div><dt>{t.bulk_close_closed_days()}</dt><dd>{days}</dd></div>
            <div><dt>{t.bulk_close_reason()}</dt><dd><bdi>{reason}</bdi></dd></div>
        </dl>
    }
    .into_any()
}

/// The title of an edition that was affected, which leads to it unless it is gone.
fn edition_link(visit: &Visit, edition: &ClosedEdition) -> AnyView {
    let title = view! { <bdi>{edition.title.clone()}</bdi> };
    if edition.outcome == Outcome::Deleted {
        return title.into_any();
    }
    view! { <a href=edition_address(visit, &edition.slug)>{title}</a> }.into_any()
}
