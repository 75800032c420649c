//! What, when and where: the summary rows that identify what people book or have booked.

use domain::{edition::EditionSlug, needs::Needs};
use leptos::prelude::*;
use services::store::{
    edition::{ClassSession, Edition},
    site::Site,
};
use ui::{Visit, translated_text};

/// The URL of an activity's page.
pub(super) fn activity(visit: &Visit, slug: &EditionSlug) -> String {
    visit.to(&format!("/activities/{slug}"))
}

/// The rows of an edition for a summary list.
pub(super) fn rows(
    visit: &Visit,
    edition: &Edition,
    sessions: &[ClassSession],
    site: &Site,
) -> AnyView {
    let t = visit.texts;
    let title = translated_text::line(&edition.details.title, visit.language);
    view! {
        <div>
            <dt>{t.booking_what()}</dt>
            <dd><a href=activity(visit, &edition.slug)>{title}</a></dd>
        </div>
        <div><dt>{t.booking_when()}</dt><dd>{when(visit, sessions)}</dd></div>
        <div><dt>{t.booking_where()}</dt><dd>{place(edition, site)}</dd></div>
    }
    .into_any()
}

fn when(visit: &Visit, sessions: &[ClassSession]) -> AnyView {
    let t = visit.texts;
    sessions
        .iter()
        .map(|session| {
            let moment = format!("{}T{}", session.local_date, session.local_start);
            view! {
                <p class="mb-0">
                    <time datetime=moment>
                        {t.date(session.local_date)} ", "
                        {t.time_range(session.local_start, session.local_end)}
                    </time>
                </p>
            }
        })
        .collect_view()
        .into_any()
}

fn place(edition: &Edition, site: &Site) -> AnyView {
    let room = (!edition.details.room.is_empty())
        .then(|| view! { ", " <bdi>{edition.details.room.clone()}</bdi> });
    view! {
        <p class="mb-0"><bdi>{site.name.clone()}</bdi> {room}</p>
        <p class="mb-0">
            <bdi>{site.address.clone()}</bdi> ", " <bdi>{site.municipality.clone()}</bdi>
        </p>
    }
    .into_any()
}

/// What somebody needs to take part, with the way to say it while they can. Left out where neither is there.
pub(super) fn needs(visit: &Visit, needs: &Needs, address: Option<String>) -> Option<AnyView> {
    let t = visit.texts;
    if needs.is_none() && address.is_none() {
        return None;
    }
    let change = address.map(|address| {
        let change = if needs.is_none() {
            t.needs_ask()
        } else {
            t.needs_change()
        };
        view! { <p class="mb-0 no-print"><a href=address>{change}</a></p> }
    });
    let words = (!needs.is_none()).then(|| view! { <p class="mb-0">{t.needs(needs)}</p> });
    let row = view! { <div><dt>{t.needs_title()}</dt><dd>{words} {change}</dd></div> };
    Some(row.into_any())
}

/// Contact details of a site.
pub(super) fn contacts(site: &Site) -> AnyView {
    let phone = (!site.phone.is_empty()).then(|| {
        let number: String = site.phone.chars().filter(|sign| !sign.is_whitespace()).collect();
        view! { <p class="mb-0"><a href=format!("tel:{number}")><bdi>{site.phone.clone()}</bdi></a></p> }
    });
    let email = (!site.email.is_empty()).then(|| {
        let address = format!("mailto:{}", site.email);
        view! { <p class="mb-0"><a href=address><bdi>{site.email.clone()}</bdi></a></p> }
    });
    view! { {phone} {email} }.into_any()
}
