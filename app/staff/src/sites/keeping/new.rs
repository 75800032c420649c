//! A new site.

use axum::response::{IntoResponse, Redirect, Response};
use domain::staff::Role;
use services::sites::add;
use ui::{Form, Posted, Visit, errors::Stop};

use super::form;

/// Shows the empty form.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    if visit.staff()?.role != Role::Administrator {
        return Err(Stop::NotFound);
    }
    let title = visit.texts.sites_new();
    Ok(form::render(&visit, &Form::new(), title))
}

/// Adds the site.
pub(crate) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    if staff.role != Role::Administrator {
        return Err(Stop::NotFound);
    }
    if let Some(content) = form::read(&visit, &mut form) {
        add(&visit.portal, staff, &content, form.request()).await?;
        return Ok(Redirect::to(&visit.to("/staff/sites")).into_response());
    }
    let title = visit.texts.sites_new();
    Ok(form::render(&visit, &form, title))
}
