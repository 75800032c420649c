//! Changing a site.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::programme::SiteSlug;
use services::sites::{change, view};
use ui::{Posted, Visit, errors::Stop};

use super::form;

/// Shows the form with the site as stored.
pub(crate) async fn show(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let site = view(&visit.portal, visit.staff()?, &site_slug(&slug)?).await?;
    let title = visit.texts.sites_change_title(&site.name);
    Ok(form::render(&visit, &form::filled(&site), title))
}

/// Changes the site.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let slug = site_slug(&slug)?;
    let site = view(&visit.portal, staff, &slug).await?;
    if let Some(content) = form::read(&visit, &mut form) {
        change(&visit.portal, staff, &slug, &content, form.request()).await?;
        return Ok(Redirect::to(&visit.to("/staff/sites")).into_response());
    }
    let title = visit.texts.sites_change_title(&site.name);
    Ok(form::render(&visit, &form, title))
}

fn site_slug(text: &str) -> Result<SiteSlug, Stop> {
    SiteSlug::parse(text).map_err(|_| Stop::NotFound)
}
