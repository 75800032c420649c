//! Sites: where people meet staff in person.

pub(super) mod list;
mod metadata;
pub(super) mod page;

use leptos::prelude::*;
use services::sites::ClosedDays;
use store::site::Site;
use ui::{Closed, Icon, Visit, closed_days, translated_text};

/// Sites with directions and contact details.
pub(super) fn with_contacts(visit: &Visit, sites: &[Site]) -> AnyView {
    let items = sites.iter().map(|site| {
        let page = address(visit, site);
        view! { <li><strong><a href=page><bdi>{site.name.clone()}</bdi></a></strong> {facts(visit, site)}</li> }
    });
    let items = items.collect_view();
    view! { <ul class="site-list">{items}</ul> }.into_any()
}

/// The address of a site's page.
pub(super) fn address(visit: &Visit, site: &Site) -> String {
    visit.to(&format!("/sites/{}", site.slug))
}

/// The days on which a site is closed.
fn closures(visit: &Visit, site: &Site, closed: &ClosedDays) -> Option<AnyView> {
    let closures = closed.of(site.id).map(|closure| Closed {
        days: closure.days,
        reason: &closure.reason,
        site: None,
    });
    closed_days(visit, visit.texts.public_site_closed_title(), closures)
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
