//! Changing what a colleague is called and may do.

use domain::{
    audit::Action,
    id::{RequestId, StaffId},
    name::Name,
    programme::SiteSlug,
    staff::{Position, Role, remains_administered},
};
use serde::Serialize;
use store::{audit, request, staff};

use super::{
    administrators::lock_administrators,
    insert::{InsertRefusal, assign},
};
use crate::{Failure, Portal, access::visitor::StaffMember};

/// Why a colleague was not changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum ChangeRefusal {
    /// Nobody would administer the portal any more.
    LastAdministrator,
    /// There is no such site.
    UnknownSite(SiteSlug),
}

/// Gives a colleague another name, role or sites. It holds from their next request on. The same form sent twice acts
/// once.
///
/// # Errors
/// [`ChangeRefusal`]; `NotFound` for those who are no administrators, and where there is nobody with that id.
pub async fn change(
    portal: &Portal,
    by: &StaffMember,
    id: StaffId,
    (name, position): (&Name, &Position),
    request: RequestId,
) -> Result<(), Failure<ChangeRefusal>> {
    let mut transaction = portal.database.write().await?;
    let administrators = lock_administrators(&mut transaction, by).await?;
    let member = staff::lock(&mut transaction, id)
        .await?
        .ok_or(Failure::NotFound)?;
    if request::is_repeated(&mut transaction, request, "colleagues", portal.now()).await? {
        return Ok(());
    }
    let leaves = member.active
        && member.role == Role::Administrator
        && position.role() != Role::Administrator;
    if leaves && !remains_administered(&administrators, id) {
        return Err(Failure::Refused(ChangeRefusal::LastAdministrator));
    }
    staff::change(&mut transaction, id, name.as_str(), position.role()).await?;
    staff::remove_sites(&mut transaction, id).await?;
    assign(&mut transaction, &member, position)
        .await
        .map_err(|failure| {
            failure.widen(|refusal| match refusal {
                InsertRefusal::UnknownSite(slug) => {
                    Failure::Refused(ChangeRefusal::UnknownSite(slug))
                }
                InsertRefusal::EmailTaken => Failure::Defect("no address was changed".to_owned()),
            })
        })?;
    let details = serde_json::json!({
        "role": { "before": member.role, "after": position.role() },
        "sites": position.sites(),
    });
    let action = Action::StaffChanged;
    let subject = ("staff", id.into());
    audit::record(
        &mut transaction,
        by.actor(),
        action,
        subject,
        &details,
        portal.now(),
    )
    .await?;
    transaction.commit().await?;
    portal.colleagues.forget();
    Ok(())
}
