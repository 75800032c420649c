//! What the browser is answered to a code that it sends by itself.

use std::sync::Arc;

use domain::{id::SessionId, signed_reference::SignedReference};
use services::{
    Failure,
    attendance::{check_in, checked_in},
};
use staff_islands::{Arrival, CheckInByCode, CheckInError};
use ui::{Visit, errors::Stop};

use super::words;

/// Lets somebody in as the page does, for whoever makes the visit.
pub(crate) fn by_code(visit: &Visit) -> CheckInByCode {
    let visit = visit.plain();
    Arc::new(move |session, code| {
        let visit = visit.clone();
        Box::pin(async move { answer(&visit, session, &code).await })
    })
}

async fn answer(
    visit: &Visit,
    session: SessionId,
    code: &SignedReference,
) -> Result<Arrival, CheckInError> {
    // A page would lead to the sign-in, which is no answer to a script.
    let staff = visit.staff().map_err(|stop| match stop {
        Stop::StaffSignIn => CheckInError::SignedOut,
        _ => CheckInError::NotFound,
    })?;
    let portal = &visit.portal;
    let reference = match check_in(portal, staff, session, &code.to_string()).await {
        Ok(reference) => reference,
        Err(Failure::Refused(refusal)) => {
            let words = words(visit, &refusal);
            return Err(CheckInError::Refused { words });
        }
        Err(failure) => return Err(error(failure)),
    };
    let state = checked_in(portal, staff, session, Some(reference))
        .await
        .map_err(error)?;
    // Whoever was taken off the list in between can be sent again.
    let (name, at) = state.person.ok_or(CheckInError::Unavailable)?;
    let at = visit.texts.moment(at);
    Ok(Arrival { name, at })
}

fn error<Reason>(failure: Failure<Reason>) -> CheckInError {
    match failure {
        Failure::NotFound => CheckInError::NotFound,
        _ => CheckInError::Unavailable,
    }
}
