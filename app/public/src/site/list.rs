//! The list of sites.

use axum::response::Response;
use leptos::prelude::*;
use services::sites::ClosedDays;
use store::site::Site;
use ui::{Page, Visit, errors::Stop};

use super::{address, closures, facts};

/// Shows every site.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
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
    let search = visit.to(&format!("/activities?site={}", site.slug));
    view! {
        <li>
            <section class="card" id=site.slug.clone() aria-labelledby=format!("{}-name", site.slug)>
                <h2 class="card-title" id=format!("{}-name", site.slug)>
                    <a href=address(visit, site)>{site.name.clone()}</a>
                </h2>
                {facts(visit, site)}
                {closures(visit, site, closed)}
                <p class="mt-3"><a href=search>{visit.texts.public_site_activities(&site.name)}</a></p>
            </section>
        </li>
    }
    .into_any()
}
