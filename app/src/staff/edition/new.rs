//! A new edition.

use axum::response::{IntoResponse, Redirect, Response};
use services::{
    Failure,
    edition::{create, sites},
    resource::{Choices, choices},
};
use store::site::Site;

use super::{
    fields::{self, FormPage},
    form, sessions,
};
use crate::{
    staff::frame::edition_address,
    ui::{Form, Posted, errors::Stop},
    visit::Visit,
};

/// Shows the empty form.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let sites = sites(&visit.portal, staff).await?;
    let choices = choices(&visit.portal, staff).await?;
    Ok(page(&visit, &form::empty(), &sites, choices))
}

/// Makes the edition.
pub(crate) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let sites = sites(&visit.portal, staff).await?;
    let choices = choices(&visit.portal, staff).await?;
    if form.value("action") == "row" {
        let form = sessions::with_another_row(form);
        return Ok(page(&visit, &form, &sites, choices));
    }
    let Some(content) = form::read(&visit, &mut form, &sites) else {
        return Ok(page(&visit, &form, &sites, choices));
    };
    match create(&visit.portal, staff, &content, form.request()).await {
        Ok(slug) => Ok(Redirect::to(&edition_address(&visit, &slug)).into_response()),
        Err(Failure::Refused(refusal)) => {
            form::refuse(&visit, &mut form, &refusal);
            Ok(page(&visit, &form, &sites, choices))
        }
        Err(failure) => Err(failure.into()),
    }
}

fn page(visit: &Visit, form: &Form, sites: &[Site], resources: Choices) -> Response {
    let about = FormPage {
        title: visit.texts.staff_edition_new(),
        back: visit.to("/staff/editions"),
        draft: true,
        resources,
        differences: None,
    };
    fields::render(visit, form, sites, about)
}
