//! A client address that many people share, such as a lab's: for an hour its limits are those of many clients.

use domain::{
    audit::Action,
    id::RequestId,
    instant::{Instant, Seconds},
    text::Line,
};
use store::{Connection, audit, request, shared_client};

pub use store::shared_client::SharedClient;

use super::visitor::StaffMember;
use crate::{Failure, Portal};

/// How long a client address is shared.
const LASTS: Seconds = Seconds::hours(1);
/// For how many clients a shared one counts.
const AS_MANY: i64 = 10;

/// Why many people share a client address: the lab, the event.
pub type SharingReason = Line<200>;

/// Whether many share the client address that a member of staff comes from.
///
/// # Errors
/// `NotFound` for an operator.
pub async fn shared_client(
    portal: &Portal,
    staff: &StaffMember,
    client: &str,
) -> Result<Option<SharedClient>, Failure> {
    staff.of_coordination()?;
    let mut reader = portal.database.read().await?;
    Ok(shared_client::at(&mut reader, client, portal.now()).await?)
}

/// Raises the limits of the client address that a member of staff comes from, for an hour. Nobody can do so for another
/// address. The same form sent twice counts once.
///
/// # Errors
/// `NotFound` for an operator.
pub async fn share_client(
    portal: &Portal,
    staff: &StaffMember,
    client: &str,
    reason: &SharingReason,
    request: RequestId,
) -> Result<(), Failure> {
    staff.of_coordination()?;
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let claim = request::claim(&mut transaction, request, "shared client", now).await?;
    if claim != request::Claim::First {
        return Ok(());
    }
    let shared = SharedClient {
        reason: reason.as_str().to_owned(),
        ends_at: now + LASTS,
    };
    shared_client::insert(&mut transaction, client, &shared, staff.id, now).await?;
    let details = serde_json::json!({ "reason": reason, "ends_at": shared.ends_at });
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::ClientShared,
        ("staff", staff.id.into()),
        &details,
        now,
    )
    .await?;
    Ok(transaction.commit().await?)
}

/// For how many clients the limits of a client address hold.
pub(super) async fn clients_at(
    connection: &mut Connection,
    client: &str,
    now: Instant,
) -> Result<i64, store::Error> {
    let shared = shared_client::at(connection, client, now).await?;
    Ok(shared.map_or(1, |_| AS_MANY))
}
