//! Giving a member of staff another secret for their authenticator.

use domain::{audit::Action, email::EmailAddress};
use store::{audit, session, staff, staff_browser};

use super::authenticator::{AuthenticatorSecret, address, as_base32};
use crate::{Failure, Portal, platform::secret::entropy};

/// A secret for an authenticator, shown only once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAuthenticator {
    /// The secret in base 32, for typing.
    pub secret: String,
    /// The same secret as an `otpauth:` address, for a QR code.
    pub address: String,
    /// The sessions that were ended.
    pub sessions: u64,
}

/// Gives a member of staff another secret for their authenticator and ends their sessions: whoever has the old
/// device gets in no more. Only the command line does this.
///
/// # Errors
/// `NotFound` where nobody has that address.
pub async fn reset_authenticator(
    portal: &Portal,
    email: &EmailAddress,
) -> Result<NewAuthenticator, Failure> {
    let secret: AuthenticatorSecret = entropy();
    let mut transaction = portal.database.write().await?;
    let member = staff::by_email(&mut transaction, &email.key())
        .await?
        .ok_or(Failure::NotFound)?;
    let address = address(&secret, &portal.settings.office, member.email.as_str())
        .map_err(|error| Failure::Defect(error.to_string()))?;
    staff::set_authenticator(&mut transaction, member.id, &secret).await?;
    // Whoever else had the account may have used one of them.
    staff_browser::forget_of(&mut transaction, member.id).await?;
    let sessions = session::end_of_staff(&mut transaction, member.id).await?;
    audit::record(
        &mut transaction,
        audit::Actor::System,
        Action::StaffAuthenticatorReset,
        ("staff", member.id.into()),
        &serde_json::json!({ "sessions_ended": sessions }),
        portal.now(),
    )
    .await?;
    transaction.commit().await?;
    Ok(NewAuthenticator {
        secret: as_base32(&secret),
        address,
        sessions,
    })
}
