//! The closing days of sites: for administrators, and for coordinators.

use axum::response::Response;
use domain::staff::Role;
use leptos::prelude::*;
use services::closures::{self, ClosureView};
use store::site::Site;
use ui::{Visit, errors::Stop};

use crate::{affairs, frame::page};

/// Shows the upcoming ones.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let closures = closures::closures(&visit.portal, staff).await?;
    let sites = services::sites::list(&visit.portal).await?;
    let t = visit.texts;
    let is_administrator = staff.role == Role::Administrator;
    Ok(page(t.counselling_closures_title()).render(&visit, || {
        let items = closures
            .iter()
            .map(|view| item(&visit, view, &sites))
            .collect_view();
        let none = closures
            .is_empty()
            .then(|| view! { <p>{t.counselling_closures_none()}</p> });
        view! {
            <a class="back-link" href=visit.to("/staff/counselling")>{t.action_back()}</a>
            <div class="toolbar">
                <h1>{t.counselling_closures_title()}</h1>
                <a class="btn btn-primary btn-sm" href=visit.to("/staff/close-site")>
                    {t.counselling_closures_add()}
                </a>
                {is_administrator.then(|| patron_days(&visit))}
            </div>
            <p>{t.counselling_closures_lead()}</p>
            {none}
            <ul class="card-list">{items}</ul>
        }
    }))
}

fn patron_days(visit: &Visit) -> AnyView {
    let address = visit.to("/staff/counselling/patron-days");
    view! {
        <a class="btn btn-outline-primary btn-sm" href=address>
            {visit.texts.counselling_patron_title()}
        </a>
    }
    .into_any()
}

fn item(visit: &Visit, view: &ClosureView, sites: &[Site]) -> AnyView {
    let t = visit.texts;
    let closure = &view.closure;
    let site = sites
        .iter()
        .find(|site| Some(site.id) == closure.site_id)
        .map_or_else(
            || t.counselling_closures_every_site(),
            |site| site.name.clone(),
        );
    let open = visit.to(&format!("/staff/counselling/closures/{}/open", closure.id));
    view! {
        <li class="card">
            <p>
                <strong><bdi>{site}</bdi></strong> ": "
                {t.date(closure.days.first())} " – " {t.date(closure.days.last())}
            </p>
            <p dir="auto">{closure.reason.clone()}</p>
            {affairs::list(visit, &view.sessions, &view.booked)}
            {view.removable.then(|| view! {
                <a class="btn btn-outline-danger btn-sm" href=open>
                    {t.counselling_closures_remove()}
                </a>
            })}
        </li>
    }
    .into_any()
}
