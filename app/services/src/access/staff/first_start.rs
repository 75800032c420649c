//! The first start of an empty portal: whoever reads what `serve` prints becomes the first administrator.

use domain::{
    email::EmailAddress,
    id::RequestId,
    language::Language,
    name::Name,
    staff::{Position, Role},
};
use store::{
    Connection, audit, request, secret,
    staff::{self, Staff},
};

use super::{
    Enrolled, NewPassword, RequestOrigin,
    insert::{InsertRefusal, insert},
    invitation::{Accepted, SET_UP},
    sign_in::begin_session,
};
use crate::{
    Failure, Portal,
    platform::secret::{digest, entropy, hexadecimal},
};

/// The name of the secret that is the hash of the key.
pub(super) const SECRET: &str = "first administrator";

/// The first administrator of a portal.
#[derive(Clone)]
pub struct FirstAdministrator {
    /// The address that they will sign in with.
    pub email: EmailAddress,
    /// Their name as colleagues see it.
    pub name: Name,
    /// The language of their pages.
    pub language: Language,
    /// Their password.
    pub password: NewPassword,
    /// Their authenticator.
    pub authenticator: Enrolled,
}

/// A key with which the first administrator is made, for the page `/staff/first`; it ends the one before. `None` where
/// somebody works for the office already, and in a demonstration.
///
/// # Errors
/// Where the database fails.
pub async fn offer(portal: &Portal) -> Result<Option<String>, Failure> {
    if portal.settings.demo {
        return Ok(None);
    }
    // Nothing is written where there is nothing to offer: the database may be one that can only be read now.
    if staff::is_anybody(&mut portal.database.read().await?).await? {
        return Ok(None);
    }
    let mut transaction = portal.database.write().await?;
    let key = hexadecimal(&entropy::<32>());
    secret::put(&mut transaction, SECRET, &hash(&key)).await?;
    transaction.commit().await?;
    Ok(Some(key))
}

/// Whether a key makes the first administrator now.
///
/// # Errors
/// `NotFound` where it does not.
pub async fn may_begin(portal: &Portal, key: &str) -> Result<(), Failure> {
    require_key(&mut portal.database.read().await?, key).await
}

/// Makes the first administrator, and signs them in.
///
/// # Errors
/// `NotFound` as for [`may_begin`].
pub async fn begin(
    portal: &Portal,
    key: &str,
    new: &FirstAdministrator,
    from: &RequestOrigin<'_>,
    request: RequestId,
) -> Result<Accepted, Failure<InsertRefusal>> {
    let now = portal.now();
    let password_hash = new.password.hash().await.map_err(Failure::Defect)?;
    let mut transaction = portal.database.write().await?;
    if request::is_repeated(&mut transaction, request, SET_UP, now).await? {
        return Ok(Accepted::Before);
    }
    require_key(&mut transaction, key).await?;
    if !secret::remove(&mut transaction, SECRET).await? {
        return Err(Failure::NotFound);
    }
    let position = Position::new(Role::Administrator, Vec::new())
        .map_err(|error| Failure::Defect(error.to_string()))?;
    let member = Staff {
        id: store::new_id(),
        email: new.email.clone(),
        name: new.name.to_string(),
        role: position.role(),
        language: new.language,
        password_hash,
        totp_secret: new.authenticator.secret.to_vec(),
        totp_step: new.authenticator.step,
        active: true,
    };
    let actor = audit::Actor::Staff(member.id);
    insert(&mut transaction, &member, &position, actor, now).await?;
    let session = begin_session(&mut transaction, member.id, from, now).await?;
    transaction.commit().await?;
    portal.colleagues.forget();
    Ok(Accepted::SignedIn(session))
}

async fn require_key<Reason>(
    connection: &mut Connection,
    key: &str,
) -> Result<(), Failure<Reason>> {
    use subtle::ConstantTimeEq as _;
    let stored = secret::find(connection, SECRET).await?;
    let is_it = stored.is_some_and(|stored| stored.as_slice().ct_eq(&hash(key)).into());
    if is_it && !staff::is_anybody(connection).await? {
        Ok(())
    } else {
        Err(Failure::NotFound)
    }
}

fn hash(key: &str) -> [u8; 32] {
    digest(&[b"first administrator", key.as_bytes()])
}
