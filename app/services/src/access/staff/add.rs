//! Adding a member of staff.

use domain::{
    email::EmailAddress,
    id::StaffId,
    language::Language,
    name::Name,
    programme::SiteSlug,
    staff::{Position, Role},
};
use serde::Serialize;
use store::{audit, staff};

use super::{
    NewPassword,
    authenticator::{AuthenticatorSecret, address, as_base32},
    insert::{InsertRefusal, insert},
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

/// Adds a member of staff with a fresh secret, which is shown to whoever adds them. Only the command line does this:
/// shell access already gives full control.
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
    let position = Position::new(new.role, new.sites.clone())
        .map_err(|_| Failure::Refused(AddRefusal::SitesOfAnotherRole))?;
    let password_hash = new.password.hash().await.map_err(Failure::Defect)?;
    let address = address(secret, &portal.settings.office, new.email.as_str())
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
    let system = audit::Actor::System;
    insert(&mut transaction, &member, &position, system, now)
        .await
        .map_err(|failure| {
            failure.widen(|refusal| {
                Failure::Refused(match refusal {
                    InsertRefusal::EmailTaken => AddRefusal::EmailTaken,
                    InsertRefusal::UnknownSite(slug) => AddRefusal::UnknownSite(slug),
                })
            })
        })?;
    transaction.commit().await?;
    portal.colleagues.forget();
    Ok(Added {
        id: member.id,
        secret: as_base32(secret),
        address,
    })
}
