//! What the browser is answered to a code that it sends by itself.

use std::sync::Arc;

use domain::{id::SessionId, signed_reference::SignedReference};
use services::{
    Failure,
    attendance::{check_in, checked_in},
};
use staff_islands::{Arrival, CallError, CheckInByCode};
use ui::Visit;

use super::words;
use crate::server_functions::{caller, failed};

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
) -> Result<Arrival, CallError> {
    let staff = caller(visit)?;
    let portal = &visit.portal;
    let arrived = match check_in(portal, staff, session, &code.to_string()).await {
        Ok(arrived) => arrived,
        Err(Failure::Refused(refusal)) => {
            let words = words(visit, &refusal);
            return Err(CallError::Refused { words });
        }
        Err(failure) => return Err(failed(failure)),
    };
    let state = checked_in(portal, staff, session, Some(arrived.reference))
        .await
        .map_err(failed)?;
    // Whoever was taken off the list in between can be sent again.
    let (name, at) = state.person.ok_or(CallError::Unavailable)?;
    let t = visit.texts;
    let at = if arrived.again {
        t.attendance_check_in_before(t.moment(at))
    } else {
        t.moment(at)
    };
    Ok(Arrival { name, at })
}
