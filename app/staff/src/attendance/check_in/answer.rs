//! What the browser is told of a code that it sends by itself.

use axum::{
    Json,
    extract::Query,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde::Serialize;
use services::{
    Failure,
    attendance::{check_in, checked_in},
};
use ui::{Posted, Visit, errors::Stop};

use super::{Door, words};

#[derive(Serialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
enum Answer {
    /// Somebody came in, now or before.
    Came {
        name: String,
        /// When it was noted, in words and in the time of Rome.
        at: String,
    },
    /// The code lets nobody in.
    Refused { words: String },
    /// The session of the staff has ended: a page would lead to the sign-in, which is no answer to a
    /// script.
    SignedOut,
}

/// Lets somebody in as the page does.
pub(crate) async fn submit(
    visit: Visit,
    Query(door): Query<Door>,
    Posted(form): Posted,
) -> Result<Response, Stop> {
    let visit = visit.plain();
    let staff = match visit.staff() {
        Err(Stop::StaffSignIn) => return Ok(json(StatusCode::UNAUTHORIZED, Answer::SignedOut)),
        staff => staff?,
    };
    let session = door.session()?;
    match check_in(&visit.portal, staff, session, form.value("code")).await {
        Ok(reference) => {
            let state = checked_in(&visit.portal, staff, session, Some(reference)).await?;
            // Whoever was taken off the list in between can be sent again.
            let (name, at) = state.person.ok_or(Stop::Unavailable)?;
            let at = visit.texts.moment(at);
            Ok(json(StatusCode::OK, Answer::Came { name, at }))
        }
        Err(Failure::Refused(refusal)) => {
            let words = words(&visit, &refusal);
            Ok(json(
                StatusCode::UNPROCESSABLE_ENTITY,
                Answer::Refused { words },
            ))
        }
        Err(failure) => Err(failure.into()),
    }
}

fn json(status: StatusCode, answer: Answer) -> Response {
    (status, Json(answer)).into_response()
}
