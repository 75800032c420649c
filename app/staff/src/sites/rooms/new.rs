//! A new room.

use axum::response::{IntoResponse, Redirect, Response};
use services::{
    Failure,
    editions::{
        room::{RoomRefusal, add},
        sites,
    },
};
use ui::{Form, Posted, Visit, errors::Stop};

use super::form;

/// Shows the empty form.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    let sites = sites(&visit.portal, visit.staff()?).await?;
    let title = visit.texts.rooms_new();
    Ok(form::render(&visit, &Form::new(), title, Some(&sites)))
}

/// Adds the room.
pub(crate) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let t = visit.texts;
    let sites = sites(&visit.portal, staff).await?;
    let site = sites.iter().find(|site| site.slug == form.value("site"));
    if site.is_none() {
        form.refuse("site", t.rooms_site_missing());
    }
    let content = form::read(&visit, &mut form);
    if let Some((site, content)) = site.zip(content) {
        match add(&visit.portal, staff, site.id, &content, form.request()).await {
            Ok(()) => return Ok(Redirect::to(&visit.to("/staff/rooms")).into_response()),
            Err(Failure::Refused(RoomRefusal::NameTaken)) => {
                form.refuse("name", t.rooms_name_taken());
            }
            Err(failure) => return Err(failure.into()),
        }
    }
    Ok(form::render(&visit, &form, t.rooms_new(), Some(&sites)))
}
