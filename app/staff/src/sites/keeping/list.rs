//! The list of sites.

use axum::response::Response;
use leptos::prelude::*;
use services::access::staff::directory;
use store::site::Site;
use ui::{
    Icon, Visit,
    errors::Stop,
    table::{Column, table},
};

use crate::frame::page;

/// Shows them.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    let sites = directory(&visit.portal, visit.staff()?).await?.sites;
    let t = visit.texts;
    Ok(page(t.sites_title()).render(&visit, || {
        view! {
            <div class="toolbar">
                <h1>{t.sites_title()}</h1>
                <a class="btn btn-primary btn-sm" href=visit.to("/staff/sites/new")>
                    <Icon name="it-plus"/> {t.sites_new()}
                </a>
            </div>
            {results(&visit, &sites)}
        }
    }))
}

fn results(visit: &Visit, sites: &[Site]) -> AnyView {
    let t = visit.texts;
    if sites.is_empty() {
        return view! {
            <div class="empty-state">
                <Icon name="it-map-marker"/>
                <h2>{t.sites_none_title()}</h2>
                <p>{t.sites_none_text()}</p>
            </div>
        }
        .into_any();
    }
    let columns = [
        Column::words(t.sites_name()),
        Column::words(t.sites_address()),
        Column::words(t.sites_phone()),
        Column::words(t.sites_action()),
    ];
    let listed = table(
        t.sites_title(),
        false,
        &columns,
        sites.iter().map(|site| row(visit, site)),
    );
    view! {
        {listed}
        <p><a href=visit.to("/sites")>{t.sites_public()}</a></p>
    }
    .into_any()
}

fn row(visit: &Visit, site: &Site) -> Vec<AnyView> {
    let name = site.name.clone();
    vec![
        view! { <bdi>{name.clone()}</bdi> }.into_any(),
        view! { <bdi>{site.address.clone()}</bdi> ", " <bdi>{site.municipality.clone()}</bdi> }
            .into_any(),
        view! { <bdi dir="ltr">{site.phone.clone()}</bdi> }.into_any(),
        view! {
            <a
                class="btn btn-outline-primary btn-sm"
                href=visit.to(&format!("/staff/sites/{}", site.slug))
            >
                {visit.texts.action_change()} <span class="visually-hidden">" " <bdi>{name}</bdi></span>
            </a>
        }
        .into_any(),
    ]
}
