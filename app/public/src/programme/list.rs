//! All programmes.

use axum::response::Response;
use leptos::prelude::*;
use ui::{Page, Visit, errors::Stop};

use super::card;

/// Shows the open and the upcoming programmes.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    let programmes = services::programmes::list(&visit.portal).await?;
    let t = visit.texts;
    let page = Page::new(t.nav_programmes()).description(t.public_programmes_lead());
    Ok(page.render(&visit, || {
        let cards = programmes
            .iter()
            .map(|programme| card(&visit, programme))
            .collect_view();
        view! {
            <h1>{t.nav_programmes()}</h1>
            <p class="lead">{t.public_programmes_lead()}</p>
            <p>
                <a class="btn btn-primary" href=visit.to("/check")>{t.check_every_start()}</a>
            </p>
            <h2 class="visually-hidden">{t.public_programmes_all()}</h2>
            <ul class="card-grid">{cards}</ul>
            <p class="mt-4">
                <a href=visit.to("/sites")>{t.public_sites_link()}</a>
            </p>
        }
    }))
}
