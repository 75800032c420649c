//! Changing an edition.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::edition::EditionState;
use services::{
    Failure,
    editions::{EditionRefusal, ManagedEdition, change, view_for_staff},
    places::PlaceRefusal,
};
use ui::{Form, Posted, Visit, errors::Stop};

use super::{
    differences::differences,
    fields::{self, FormPage},
    form::{self, Lists},
    sessions, slug,
};
use crate::{editions::series::plan_address, frame::edition_address};

/// Shows the form with the edition as stored.
pub(crate) async fn show(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let managed = view_for_staff(&visit.portal, staff, &slug(&name)?).await?;
    if managed.edition.state == EditionState::Cancelled {
        return Ok(Redirect::to(&edition_address(&visit, &managed.edition.slug)).into_response());
    }
    let lists = Lists::load(&visit).await?;
    Ok(page(
        &visit,
        &form::filled(&managed),
        &lists,
        &managed,
        None,
    ))
}

/// Changes it. If a colleague was faster, their changes are shown next to the input.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let slug = slug(&name)?;
    let lists = Lists::load(&visit).await?;
    let managed = view_for_staff(&visit.portal, staff, &slug).await?;
    if form.value("action") == "row" {
        let form = sessions::with_another_row(form);
        return Ok(page(&visit, &form, &lists, &managed, None));
    }
    let revision = form.value("revision").parse().unwrap_or(-1);
    let Some(plan) = form::read(&visit, &mut form, &lists) else {
        return Ok(page(&visit, &form, &lists, &managed, None));
    };
    match change(&visit.portal, staff, &slug, &plan, revision, form.request()).await {
        Ok(()) => Ok(Redirect::to(&edition_address(&visit, &slug)).into_response()),
        Err(Failure::Refused(refusal)) => {
            let mut seen = None;
            if refusal == EditionRefusal::Places(PlaceRefusal::ChangedMeanwhile) {
                let managed = view_for_staff(&visit.portal, staff, &slug).await?;
                seen = Some(differences(&visit, &form, &managed));
                // Saving again confirms that the colleague's changes have been seen.
                form = form.with("revision", managed.edition.revision.to_string());
            }
            form::refuse(&visit, &mut form, &refusal);
            Ok(page(&visit, &form, &lists, &managed, seen))
        }
        Err(failure) => Err(failure.into()),
    }
}

fn page(
    visit: &Visit,
    form: &Form,
    lists: &Lists,
    managed: &ManagedEdition,
    differences: Option<Vec<(String, String)>>,
) -> Response {
    let about = FormPage {
        title: visit.texts.staff_edition_edit_title(),
        back: edition_address(visit, &managed.edition.slug),
        series: Some(plan_address(visit, managed)),
        activity: Some(managed.edition.activity_id),
        draft: managed.edition.state == EditionState::Draft,
        differences,
    };
    fields::render(visit, form, lists, about)
}
