//! The sites, to choose which one closes.

use axum::response::Response;
use domain::staff::Role;
use leptos::prelude::*;
use services::closures::{EVERY_SITE, sites};
use ui::{Visit, errors::Stop};

use crate::frame::page;

/// Shows them.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    let sites = sites(&visit.portal, visit.staff()?).await?;
    let is_administrator = visit.staff()?.role == Role::Administrator;
    let t = visit.texts;
    let back = visit.to("/staff/editions");
    Ok(page(t.bulk_close_sites_title()).render(&visit, || {
        let links = sites
            .into_iter()
            .map(|site| {
                let address = visit.to(&format!("/staff/sites/{}/close", site.slug));
                view! { <li><a href=address><bdi>{site.name}</bdi></a></li> }
            })
            .collect_view();
        let every = is_administrator.then(|| {
            let address = visit.to(&format!("/staff/sites/{EVERY_SITE}/close"));
            view! { <li><a href=address>{t.counselling_closures_every_site()}</a></li> }
        });
        view! {
            <a class="back-link" href=back>{t.action_back()}</a>
            <div class="toolbar"><h1>{t.bulk_close_sites_title()}</h1></div>
            <ul>{links} {every}</ul>
        }
    }))
}
