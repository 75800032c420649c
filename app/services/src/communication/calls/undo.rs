//! Taking back what was recorded of a call by mistake.

use domain::{
    audit::Action,
    call::CallEnding,
    id::{CallId, RequestId},
};
use store::{
    audit, call_owed,
    request::{self, Claim},
};

use super::find;
use crate::{Failure, Portal, access::visitor::StaffMember};

/// Opens a call again that was recorded as told, or takes back the last try of one that is open. What a person answered
/// to an offer is not undone here: the place may be somebody else's by now. The same form sent twice counts once.
///
/// # Errors
/// `NotFound` where there is nothing to undo, and for a call outside their scope.
pub async fn undo(
    portal: &Portal,
    staff: &StaffMember,
    id: CallId,
    request: RequestId,
) -> Result<(), Failure> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let call = find(&mut transaction, staff, id).await?;
    let claim = request::claim(&mut transaction, request, "calls", now).await?;
    if claim != Claim::First {
        return Ok(());
    }
    let is_undone = match call.ending {
        Some(ending) if ending.can_be_undone() => {
            call_owed::reopen(&mut transaction, id, ending).await?
        }
        Some(_) => false,
        None => call_owed::take_back_try(&mut transaction, id).await?,
    };
    if !is_undone {
        return Err(Failure::NotFound);
    }
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::CallUndone,
        ("person", call.person_id.into()),
        &serde_json::json!({ "call": id, "was": call.ending.map(CallEnding::as_str) }),
        now,
    )
    .await?;
    Ok(transaction.commit().await?)
}
