//! Whether a member of staff may sign in.

use domain::{
    audit::Action,
    email::EmailAddress,
    id::{RequestId, StaffId},
    staff::{Role, remains_administered},
};
use serde::Serialize;
use store::{
    Transaction, audit, request, session,
    staff::{self, Staff},
    staff_browser,
};

use super::administrators::lock_administrators;
use crate::{Failure, Portal, access::visitor::StaffMember};

/// Why an account was not changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum ActivationRefusal {
    /// Nobody would administer the portal any more.
    LastAdministrator,
}

/// Lets a member of staff no longer sign in, and ends their sessions; returns how many. What they did and will do
/// keeps their name. The command line does this.
///
/// # Errors
/// [`ActivationRefusal`]; `NotFound` where nobody has that address.
pub async fn deactivate(
    portal: &Portal,
    email: &EmailAddress,
) -> Result<u64, Failure<ActivationRefusal>> {
    of_email(portal, email, false).await
}

/// Lets a member of staff sign in again. The command line does this.
///
/// # Errors
/// `NotFound` where nobody has that address.
pub async fn activate(
    portal: &Portal,
    email: &EmailAddress,
) -> Result<(), Failure<ActivationRefusal>> {
    of_email(portal, email, true).await.map(|_| ())
}

/// Lets a colleague sign in, or no longer. The same form sent twice acts once.
///
/// # Errors
/// [`ActivationRefusal`]; `NotFound` for those who are no administrators, and where there is nobody with that id.
pub async fn set_activation(
    portal: &Portal,
    by: &StaffMember,
    id: StaffId,
    active: bool,
    request: RequestId,
) -> Result<(), Failure<ActivationRefusal>> {
    let mut transaction = portal.database.write().await?;
    let administrators = lock_administrators(&mut transaction, by).await?;
    let member = staff::lock(&mut transaction, id)
        .await?
        .ok_or(Failure::NotFound)?;
    if request::is_repeated(&mut transaction, request, "colleagues", portal.now()).await? {
        return Ok(());
    }
    let actor = by.actor();
    set(
        portal,
        &mut transaction,
        &member,
        active,
        &administrators,
        actor,
    )
    .await?;
    transaction.commit().await?;
    portal.colleagues.forget();
    Ok(())
}

async fn of_email(
    portal: &Portal,
    email: &EmailAddress,
    active: bool,
) -> Result<u64, Failure<ActivationRefusal>> {
    let mut transaction = portal.database.write().await?;
    let administrators = staff::lock_administrators(&mut transaction).await?;
    let member = staff::by_email(&mut transaction, &email.key())
        .await?
        .ok_or(Failure::NotFound)?;
    let system = audit::Actor::System;
    let sessions = set(
        portal,
        &mut transaction,
        &member,
        active,
        &administrators,
        system,
    )
    .await?;
    transaction.commit().await?;
    Ok(sessions)
}

async fn set(
    portal: &Portal,
    transaction: &mut Transaction,
    member: &Staff,
    active: bool,
    administrators: &[StaffId],
    actor: audit::Actor,
) -> Result<u64, Failure<ActivationRefusal>> {
    let leaves = !active && member.active && member.role == Role::Administrator;
    if leaves && !remains_administered(administrators, member.id) {
        return Err(Failure::Refused(ActivationRefusal::LastAdministrator));
    }
    staff::set_active(transaction, member.id, active).await?;
    // Whoever else had the account may have used one of them.
    staff_browser::forget_of(transaction, member.id).await?;
    let sessions = session::end_of_staff(transaction, member.id).await?;
    let action = if active {
        Action::StaffActivated
    } else {
        Action::StaffDeactivated
    };
    let subject = ("staff", member.id.into());
    let details = serde_json::json!({ "sessions_ended": sessions });
    audit::record(transaction, actor, action, subject, &details, portal.now()).await?;
    Ok(sessions)
}
