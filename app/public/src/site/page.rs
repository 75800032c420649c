//! The page of one site: how to reach it, when appointments are held, and what one can do there.

use axum::{extract::Path, response::Response};
use domain::{
    counselling::{DayHours, Location},
    programme::SiteSlug,
};
use leptos::prelude::*;
use services::{
    counselling::NextFree,
    editions::{EditionPage, Search},
};
use store::site::Site;
use ui::{Page, Visit, errors::Stop};

use super::{super::activity, closures, facts, metadata};

/// Maximum activities shown.
const NEXT: usize = 3;

/// Shows a site.
pub(crate) async fn show(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let slug = SiteSlug::parse(&slug).map_err(|_| Stop::NotFound)?;
    let portal = &visit.portal;
    let sites = services::sites::list(portal).await?;
    let site = sites.iter().find(|site| site.slug == slug.as_str());
    let site = site.ok_or(Stop::NotFound)?;
    let closed = services::sites::closed_days(portal).await?;
    let hours = services::sites::hours(portal, site.id).await?;
    let free = services::counselling::next_free(portal).await?;
    let search = Search {
        site: Some(slug),
        ..Search::default()
    };
    let next = services::editions::list(portal, &search, visit.language, 1).await?;
    let t = visit.texts;
    let address = format!("{}, {}", site.address, site.municipality);
    let page = Page::new(&site.name)
        .description(t.public_site_description(&site.name, address))
        .crumb(t.public_sites_title(), visit.to("/sites"))
        .metadata(metadata::of(&visit, site));
    Ok(page.render(&visit, || {
        view! {
            <div class="prose">
                <h1><bdi>{site.name.clone()}</bdi></h1>
                {closures(&visit, site, &closed)}
                <section aria-labelledby="contact">
                    <h2 id="contact">{t.public_site_contact()}</h2>
                    {facts(&visit, site)}
                </section>
                {appointments(&visit, &hours)}
                {what_is_here(&visit, site, &free)}
            </div>
            {activities(&visit, site, &next)}
        }
    }))
}

/// When appointments are held in the coming week.
fn appointments(visit: &Visit, hours: &[DayHours]) -> AnyView {
    let t = visit.texts;
    let rows = hours.iter().map(|(date, times)| {
        let times = times.iter().map(|(start, end)| t.time_range(*start, *end));
        let times: Vec<_> = times
            .map(|times| view! { <p class="mb-0">{times}</p> })
            .collect();
        view! { <div><dt>{t.date(*date)}</dt><dd>{times}</dd></div> }
    });
    let rows: Vec<_> = rows.collect();
    let inside = if rows.is_empty() {
        view! { <p>{t.public_site_hours_none()}</p> }.into_any()
    } else {
        view! { <dl class="summary-list">{rows}</dl> }.into_any()
    };
    view! {
        <section aria-labelledby="hours">
            <h2 id="hours">{t.public_site_hours()}</h2>
            <p>{t.public_site_hours_about()}</p>
            {inside}
        </section>
    }
    .into_any()
}

/// The services of the site, each with its first free day, and the way to book one.
fn what_is_here(visit: &Visit, site: &Site, free: &[NextFree]) -> Option<AnyView> {
    let t = visit.texts;
    let is_here = |free: &&NextFree| free.place == Location::Site(site.id) && free.is_offered;
    let services: Vec<_> = free
        .iter()
        .filter(is_here)
        .map(|free| {
            let choice = [("service", free.service.to_string()), ("place", site.slug.clone())];
            let query = serde_urlencoded::to_string(choice).unwrap_or_default();
            let address = visit.to(&format!("/counselling?{query}"));
            let first = free.first.as_ref().map_or_else(
                || t.public_site_full(),
                |open| t.public_site_first(t.date(open.slot.date)),
            );
            view! { <li><a href=address>{t.counselling_service(free.service)}</a> ": " {first}</li> }
        })
        .collect();
    (!services.is_empty()).then(|| {
        view! {
            <section aria-labelledby="here">
                <h2 id="here">{t.public_site_here()}</h2>
                <ul>{services}</ul>
                <p>
                    <a class="btn btn-primary" href=visit.to("/counselling")>{t.public_site_book()}</a>
                </p>
            </section>
        }
        .into_any()
    })
}

/// The next activities at the site.
fn activities(visit: &Visit, site: &Site, next: &EditionPage) -> Option<AnyView> {
    let t = visit.texts;
    let editions = next.editions.get(..NEXT).unwrap_or(&next.editions);
    (!editions.is_empty()).then(|| {
        let cards = activity::cards(visit, editions);
        let all = visit.to(&format!("/activities?site={}", site.slug));
        view! {
            <section aria-labelledby="next">
                <h2 id="next">{t.public_site_next()}</h2>
                <ul class="card-list" inner_html=cards></ul>
                <p><a href=all>{t.public_site_activities(&site.name)}</a></p>
            </section>
        }
        .into_any()
    })
}
