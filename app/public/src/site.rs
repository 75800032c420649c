//! Sites: where people meet staff in person.

use axum::response::Response;
use leptos::prelude::*;
use services::sites::ClosedDays;
use store::site::Site;
use ui::{Closed, Icon, Page, Visit, closed_days, errors::Stop};

use ui::translated_text;

/// Shows every site.
pub(super) async fn show(visit: Visit) -> Result<Response, Stop> {
    let sites = services::sites::list(&visit.portal).await?;
    let closed = services::sites::closed_days(&visit.portal).await?;
    let t = visit.texts;
    let page = Page::new(t.public_sites_title()).description(t.public_sites_lead());
    Ok(page.render(&visit, || {
        let cards = sites
            .iter()
            .map(|site| card(&visit, site, &closed))
            .collect_view();
        view! {
            <h1>{t.public_sites_title()}</h1>
            <p class="lead">{t.public_sites_lead()}</p>
            <ul class="card-grid">{cards}</ul>
        }
    }))
}

fn card(visit: &Visit, site: &Site, closed: &ClosedDays) -> AnyView {
    let closures = closed.of(site.id);
    let closures = closures.map(|closure| Closed {
        days: closure.days,
        reason: &closure.reason,
        site: None,
    });
    let title = visit.texts.public_site_closed_title();
    let search = visit.to(&format!("/activities?site={}", site.slug));
    view! {
        <li>
            <section class="card" id=site.slug.clone() aria-labelledby=format!("{}-name", site.slug)>
                <h2 class="card-title" id=format!("{}-name", site.slug)>{site.name.clone()}</h2>
                {facts(visit, site)}
                {closed_days(visit, title, closures)}
                <p class="mt-3"><a href=search>{visit.texts.public_site_activities(&site.name)}</a></p>
            </section>
        </li>
    }
    .into_any()
}

/// Sites with directions and contact details.
pub(super) fn list(visit: &Visit, sites: &[Site]) -> AnyView {
    let items = sites.iter().map(|site| {
        view! { <li><strong>{site.name.clone()}</strong> {facts(visit, site)}</li> }
    });
    let items = items.collect_view();
    view! { <ul class="site-list">{items}</ul> }.into_any()
}

fn facts(visit: &Visit, site: &Site) -> AnyView {
    // RFC 3966: a telephone number in a URI has no spaces.
    let number: String = site
        .phone
        .chars()
        .filter(|character| !character.is_whitespace())
        .collect();
    let access = (!site.access_notes.text(visit.language).is_empty()).then(|| {
        view! {
            <li>
                <Icon name="it-info-circle"/>
                <span>{translated_text::line(&site.access_notes, visit.language)}</span>
            </li>
        }
    });
    view! {
        <ul class="facts">
            <li>
                <Icon name="it-map-marker"/>
                <span><bdi>{site.address.clone()}</bdi> ", " <bdi>{site.municipality.clone()}</bdi></span>
            </li>
            <li>
                <Icon name="it-telephone"/>
                <a href=format!("tel:{number}")><bdi dir="ltr">{site.phone.clone()}</bdi></a>
            </li>
            <li>
                <Icon name="it-mail"/>
                <a href=format!("mailto:{}", site.email)><bdi dir="ltr">{site.email.clone()}</bdi></a>
            </li>
            {access}
        </ul>
    }
    .into_any()
}
