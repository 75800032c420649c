//! Adding a member of staff.

use serde::Serialize;
use std::collections::BTreeSet;

use domain::{
    audit::Action, email::EmailAddress, id::StaffId, language::Language, name::Name,
    programme::SiteSlug, staff::Role,
};
use store::{audit, site, staff};

use super::{
    NewPassword,
    authenticator::{AuthenticatorSecret, address, as_base32},
};
use crate::{Failure, Portal, platform::secret::entropy};

/// A member of staff to be added.
#[derive(Clone)]
pub struct NewStaff {
    /// The address they will sign in with.
    pub email: EmailAddress,
    /// Their name as colleagues see it.
    pub name: Name,
    /// What they may do.
    pub role: Role,
    /// The sites of a coordinator, at least one; empty for other roles.
    pub sites: Vec<SiteSlug>,
    /// The language of their pages.
    pub language: Language,
    /// Their password.
    pub password: NewPassword,
}

/// A member of staff who was added. The secret is shown only once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// Their id.
    pub id: StaffId,
    /// The secret for their authenticator, in base 32, for typing.
    pub secret: String,
    /// The same secret as an `otpauth:` address, for a QR code.
    pub address: String,
}

/// Why a member of staff was not added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum AddRefusal {
    /// There is one with that address already.
    EmailTaken,
    /// A coordinator without a site, or a site for another role.
    SitesOfAnotherRole,
    /// There is no such site.
    UnknownSite(SiteSlug),
}

/// Adds a member of staff with a fresh secret. Only the command line does this: shell access already
/// gives full control.
///
/// # Errors
/// [`AddRefusal`].
pub async fn add(portal: &Portal, new: &NewStaff) -> Result<Added, Failure<AddRefusal>> {
    add_with_secret(portal, new, &entropy()).await
}

/// Adds a member of staff with a given authenticator secret: an invented account of a demonstration.
///
/// # Errors
/// [`AddRefusal`].
pub async fn add_with_secret(
    portal: &Portal,
    new: &NewStaff,
    secret: &AuthenticatorSecret,
) -> Result<Added, Failure<AddRefusal>> {
    let now = portal.now();
    if (new.role == Role::Coordinator) == new.sites.is_empty() {
        return Err(Failure::Refused(AddRefusal::SitesOfAnotherRole));
    }
    let password_hash = new.password.hash().await.map_err(Failure::Defect)?;
    let address = address(secret, &portal.settings.office, &new.email)
        .map_err(|error| Failure::Defect(error.to_string()))?;
    let member = staff::Staff {
        id: store::new_id(),
        email: new.email.clone(),
        name: new.name.to_string(),
        role: new.role,
        language: new.language,
        password_hash,
        totp_secret: secret.to_vec(),
        totp_step: 0,
        active: true,
    };
    let mut transaction = portal.database.write().await?;
    staff::insert(&mut transaction, &member, now)
        .await
        .map_err(|error| match error {
            store::Error::Duplicate(_) => Failure::Refused(AddRefusal::EmailTaken),
            other => other.into(),
        })?;
    let sites = site::list(&mut transaction).await?;
    for slug in new.sites.iter().collect::<BTreeSet<_>>() {
        let site = sites
            .iter()
            .find(|site| site.slug == slug.as_str())
            .ok_or_else(|| Failure::Refused(AddRefusal::UnknownSite(slug.clone())))?;
        staff::add_site(&mut transaction, member.id, site.id).await?;
    }
    audit::record(
        &mut transaction,
        audit::Actor::System,
        Action::StaffAdded,
        ("staff", member.id.into()),
        &serde_json::json!({ "role": member.role, "sites": new.sites }),
        now,
    )
    .await?;
    transaction.commit().await?;
    Ok(Added {
        id: member.id,
        secret: as_base32(secret),
        address,
    })
}
