//! Changing a room.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::id::RoomId;
use services::{
    Failure,
    editions::room::{RoomRefusal, change, view},
};
use ui::{Form, Posted, Visit, errors::Stop};

use super::form;

/// Shows the form with the room as stored.
pub(crate) async fn show(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let room = view(&visit.portal, visit.staff()?, room_id(&id)?).await?;
    let form = Form::new()
        .with("name", room.name)
        .with("capacity", i64::from(room.capacity).to_string())
        .with("equipment", room.equipment);
    let title = visit.texts.rooms_change_title();
    Ok(form::render(&visit, &form, title, None))
}

/// Changes the room.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let id = room_id(&id)?;
    view(&visit.portal, staff, id).await?;
    if let Some(content) = form::read(&visit, &mut form) {
        match change(&visit.portal, staff, id, &content, form.request()).await {
            Ok(()) => return Ok(Redirect::to(&visit.to("/staff/rooms")).into_response()),
            Err(Failure::Refused(RoomRefusal::NameTaken)) => {
                form.refuse("name", visit.texts.rooms_name_taken());
            }
            Err(failure) => return Err(failure.into()),
        }
    }
    let title = visit.texts.rooms_change_title();
    Ok(form::render(&visit, &form, title, None))
}

fn room_id(text: &str) -> Result<RoomId, Stop> {
    text.parse().map_err(|_| Stop::NotFound)
}
