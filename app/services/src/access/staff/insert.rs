//! Storing a member of staff, however they came: by the command line, by an invitation, as the first administrator.

use domain::{audit::Action, instant::Instant, programme::SiteSlug, staff::Position};
use serde::Serialize;
use store::{
    Transaction, audit, secret, site,
    staff::{self, Staff},
    staff_invitation,
};

use super::first_start;
use crate::Failure;

/// Why a member of staff was not stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum InsertRefusal {
    /// There is one with that address already.
    EmailTaken,
    /// There is no such site.
    UnknownSite(SiteSlug),
}

/// Stores a member of staff with their sites. An invitation of theirs ends, and so does the way in for a first
/// administrator.
pub(super) async fn insert(
    transaction: &mut Transaction,
    member: &Staff,
    position: &Position,
    actor: audit::Actor,
    now: Instant,
) -> Result<(), Failure<InsertRefusal>> {
    staff::insert(transaction, member, now)
        .await
        .map_err(|error| match error {
            store::Error::Duplicate(_) => Failure::Refused(InsertRefusal::EmailTaken),
            other => other.into(),
        })?;
    assign(transaction, member, position).await?;
    staff_invitation::delete_of(transaction, &member.email.key()).await?;
    secret::remove(transaction, first_start::SECRET).await?;
    let details = serde_json::json!({ "role": position.role(), "sites": position.sites() });
    let subject = ("staff", member.id.into());
    audit::record(
        transaction,
        actor,
        Action::StaffAdded,
        subject,
        &details,
        now,
    )
    .await?;
    Ok(())
}

/// Assigns the sites of a position to a member of staff who has none.
pub(super) async fn assign(
    transaction: &mut Transaction,
    member: &Staff,
    position: &Position,
) -> Result<(), Failure<InsertRefusal>> {
    let sites = site::list(transaction).await?;
    for slug in position.sites() {
        let site = sites
            .iter()
            .find(|site| site.slug == slug.as_str())
            .ok_or_else(|| Failure::Refused(InsertRefusal::UnknownSite(slug.clone())))?;
        staff::add_site(transaction, member.id, site.id).await?;
    }
    Ok(())
}
