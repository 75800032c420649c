//! Colleagues who are invited. Only the hash of an invitation's key is stored.

use domain::{
    email::EmailAddress,
    id::{InvitationId, StaffId},
    instant::Instant,
    language::Language,
    programme::SiteSlug,
    staff::Role,
};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, instant::Stamp, values::Values};

/// An invitation that was not accepted yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Its id.
    pub id: InvitationId,
    /// The address that it is sent to, with which the colleague will sign in.
    pub email: EmailAddress,
    /// The colleague's name.
    pub name: String,
    /// What they will be allowed to do.
    pub role: Role,
    /// The sites of a coordinator.
    pub sites: Vec<SiteSlug>,
    /// The language of the mail and of their pages.
    pub language: Language,
    /// Who invited them.
    pub invited_by: StaffId,
    /// How often it was sent.
    pub round: i64,
    /// When it was sent, the last time.
    pub sent_at: Instant,
    /// When it stops working.
    pub expires_at: Instant,
}

record!(stored Invitation {
    id: uuid,
    email: text,
    name: text,
    role: text,
    sites: json,
    language: text,
    invited_by: uuid,
    round: number,
    sent_at: instant,
    expires_at: instant,
});

/// Inserts a new invitation, without a key.
///
/// # Errors
/// [`Error::Duplicate`] where there is one for the address.
pub async fn insert(transaction: &mut Transaction, invitation: &Invitation) -> Result<(), Error> {
    on!(transaction, engine => Values::of(invitation, &[])?
        .with("email_key", invitation.email.key().clone())?
        .insert("staff_invitation")
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Every invitation, by address.
pub async fn list(connection: &mut Connection) -> Result<Vec<Invitation>, Error> {
    const LIST: &str = "SELECT * FROM staff_invitation ORDER BY email_key";
    Ok(on!(connection, engine => sqlx::query_as(LIST).fetch_all(engine).await?))
}

/// The invitation with that id.
pub async fn by_id(
    connection: &mut Connection,
    id: InvitationId,
) -> Result<Option<Invitation>, Error> {
    const BY_ID: &str = "SELECT * FROM staff_invitation WHERE id = $1";
    Ok(on!(connection, engine => sqlx::query_as(BY_ID)
        .bind(Uuid::from(id))
        .fetch_optional(engine)
        .await?))
}

/// The invitation that a key opens now.
pub async fn by_key(
    connection: &mut Connection,
    hash: &[u8],
    now: Instant,
) -> Result<Option<Invitation>, Error> {
    const BY_KEY: &str = "SELECT * FROM staff_invitation WHERE key_hash = $1 AND expires_at > $2";
    Ok(on!(connection, engine => sqlx::query_as(BY_KEY)
        .bind(hash)
        .bind(Stamp(now))
        .fetch_optional(engine)
        .await?))
}

/// Gives an invitation the key of the mail of a round. Returns whether it still waits for that mail.
pub async fn set_key(
    transaction: &mut Transaction,
    id: InvitationId,
    round: i64,
    hash: &[u8],
) -> Result<bool, Error> {
    const SET: &str = "UPDATE staff_invitation SET key_hash = $3 WHERE id = $1 AND round = $2";
    Ok(on!(transaction, engine => sqlx::query(SET)
        .bind(Uuid::from(id))
        .bind(round)
        .bind(hash)
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// Begins another round, which ends the key of the one before. Returns whether there is such an invitation.
pub async fn renew(
    transaction: &mut Transaction,
    id: InvitationId,
    expires_at: Instant,
    now: Instant,
) -> Result<bool, Error> {
    const RENEW: &str = "UPDATE staff_invitation
        SET round = round + 1, key_hash = NULL, sent_at = $2, expires_at = $3 WHERE id = $1";
    Ok(on!(transaction, engine => sqlx::query(RENEW)
        .bind(Uuid::from(id))
        .bind(Stamp(now))
        .bind(Stamp(expires_at))
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// Deletes an invitation that was accepted or withdrawn. Returns whether it was there: of two who accept it at once,
/// one does.
pub async fn delete(transaction: &mut Transaction, id: InvitationId) -> Result<bool, Error> {
    const DELETE: &str = "DELETE FROM staff_invitation WHERE id = $1";
    Ok(on!(transaction, engine => sqlx::query(DELETE)
        .bind(Uuid::from(id))
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// Deletes the invitation of an address whose owner has an account now.
pub async fn delete_of(transaction: &mut Transaction, email_key: &str) -> Result<(), Error> {
    const DELETE: &str = "DELETE FROM staff_invitation WHERE email_key = $1";
    on!(transaction, engine => sqlx::query(DELETE).bind(email_key).execute(engine).await?.rows_affected());
    Ok(())
}

/// Ends the keys of all invitations, which can be sent again.
pub async fn revoke_every(transaction: &mut Transaction) -> Result<(), Error> {
    const REVOKE: &str = "UPDATE staff_invitation SET key_hash = NULL";
    on!(transaction, engine => sqlx::query(REVOKE).execute(engine).await?.rows_affected());
    Ok(())
}

/// Deletes the invitations that stopped working before a moment.
pub async fn forget_before(transaction: &mut Transaction, moment: Instant) -> Result<(), Error> {
    const FORGET: &str = "DELETE FROM staff_invitation WHERE expires_at < $1";
    on!(transaction, engine => sqlx::query(FORGET).bind(Stamp(moment)).execute(engine).await?.rows_affected());
    Ok(())
}
