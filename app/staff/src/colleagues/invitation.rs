//! Sending an invitation again, or withdrawing it.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use services::access::staff::invitation::{renew, withdraw};
use ui::{Posted, Visit, errors::Stop};

use super::HERE;

/// Does what the button says.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Posted(form): Posted,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let id = id.parse().map_err(|_| Stop::NotFound)?;
    match form.value("action") {
        "renew" => renew(&visit.portal, staff, id, form.request()).await?,
        "withdraw" => withdraw(&visit.portal, staff, id, form.request()).await?,
        _ => return Err(Stop::NotFound),
    }
    Ok(Redirect::to(&visit.to(HERE)).into_response())
}
