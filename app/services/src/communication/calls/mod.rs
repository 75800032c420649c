//! Calls that staff owe to people whom no mail reaches.

mod list;
mod owe_for_mail;
mod settle;
mod subject;
mod undo;

pub use list::{Calls, calls};
pub use owe_for_mail::owe_for_mail;
pub use settle::{CallRefusal, CallResult, settle};
pub(super) use subject::Subject;
pub use undo::undo;

use domain::id::CallId;
use store::{Connection, call_owed, call_owed::Call};

use crate::{
    Failure,
    access::{Scope, visitor::StaffMember},
};

/// A call that a member of staff may see.
///
/// # Errors
/// `NotFound` for one outside their scope.
async fn find<Reason>(
    connection: &mut Connection,
    staff: &StaffMember,
    id: CallId,
) -> Result<Call, Failure<Reason>> {
    let call = call_owed::by_id(connection, id)
        .await?
        .ok_or(Failure::NotFound)?;
    let is_theirs = match call.site_id {
        Some(site) => staff.scope.covers(site),
        None => staff.scope == Scope::Office,
    };
    if is_theirs {
        Ok(call)
    } else {
        Err(Failure::NotFound)
    }
}
