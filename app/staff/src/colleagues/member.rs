//! Changing a colleague: name, role, sites.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::staff::Role;
use leptos::prelude::*;
use services::{
    Failure,
    access::staff::{ChangeRefusal, Colleague, change, colleague, directory},
};
use store::site::Site;
use ui::{Form, Posted, Visit, errors::Stop};

use super::{HERE, access::duties, fields, staff_id};
use crate::frame::page;

/// Shows the form with the colleague as stored.
pub(crate) async fn show(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let colleague = colleague(&visit.portal, staff, staff_id(&id)?).await?;
    let sites = directory(&visit.portal, staff).await?.sites;
    let account = &colleague.entry.account;
    let form = fields::filled(&account.name, account.role, &colleague.entry.sites);
    Ok(render(&visit, &form, &colleague, &sites))
}

/// Changes the colleague.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let t = visit.texts;
    let id = staff_id(&id)?;
    let colleague = colleague(&visit.portal, staff, id).await?;
    if let Some((name, position)) = fields::read(&visit, &mut form) {
        match change(&visit.portal, staff, id, (&name, &position), form.request()).await {
            Ok(()) => {
                // Who is no administrator any more does not see the list.
                let stays = id != staff.id || position.role() == Role::Administrator;
                let next = if stays { HERE } else { "/staff" };
                return Ok(Redirect::to(&visit.to(next)).into_response());
            }
            Err(Failure::Refused(ChangeRefusal::LastAdministrator)) => {
                form.refuse(fields::ROLE, t.colleagues_last_administrator());
            }
            Err(Failure::Refused(ChangeRefusal::UnknownSite(_))) => {
                form.refuse(fields::SITES, t.colleagues_site_gone());
            }
            Err(failure) => return Err(failure.into()),
        }
    }
    let sites = directory(&visit.portal, staff).await?.sites;
    Ok(render(&visit, &form, &colleague, &sites))
}

fn render(visit: &Visit, form: &Form, colleague: &Colleague, sites: &[Site]) -> Response {
    let t = visit.texts;
    let account = &colleague.entry.account;
    let title = t.colleagues_change_title(&account.name);
    let access = visit.to(&format!("{HERE}/{}/access", account.id));
    let words = if account.active {
        t.colleagues_access_remove()
    } else {
        t.colleagues_access_give()
    };
    page(title.clone()).status(form.status()).render(visit, || {
        view! {
            {form.summary(visit)}
            <a class="back-link" href=visit.to(HERE)>{t.action_back()}</a>
            <div class="toolbar">
                <h1>{title}</h1>
                <a class="btn btn-outline-primary btn-sm" href=access>{words}</a>
            </div>
            <p><bdi dir="ltr">{account.email.to_string()}</bdi></p>
            <form method="post" class="prose" novalidate>
                {form.hidden_request()}
                {fields::fields(visit, form, sites)}
                <div class="button-row">
                    <button class="btn btn-primary" type="submit">{t.action_save()}</button>
                </div>
            </form>
            {duties(visit, colleague)}
        }
    })
}
