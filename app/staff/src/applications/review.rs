//! Taking an application under review.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use services::{
    Failure,
    applications::{review, staff_view},
};
use ui::{Posted, Visit, errors::Stop};

use super::{address, detail, reference};

/// Takes it under review, unless a colleague or the applicant was faster.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, path)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let reference = reference(&path)?;
    match review(&visit.portal, staff, &reference, form.request()).await {
        Ok(()) => Ok(Redirect::to(&address(&visit, reference)).into_response()),
        Err(Failure::Refused(refusal)) => {
            let t = visit.texts;
            form.refuse(
                "actions",
                t.staff_application_faster(t.application_state(refusal.state)),
            );
            let view = staff_view(&visit.portal, staff, &reference).await?;
            detail::render(&visit, &view, &form).await
        }
        Err(failure) => Err(failure.into()),
    }
}
