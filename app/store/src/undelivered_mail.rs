//! What staff read of a mail that was not delivered, beside the job that did not deliver it.

use std::collections::HashSet;

use domain::{email::EmailAddress, id::JobId};
use uuid::Uuid;

use crate::{
    Connection, Error, Transaction, dialect,
    job::{needs_attention, newest_troubled},
};

/// Records whom a mail that was not delivered is for, and its subject if staff may read it.
pub async fn describe(
    transaction: &mut Transaction,
    job: JobId,
    recipient: &EmailAddress,
    subject: Option<&str>,
) -> Result<(), Error> {
    const DESCRIBE: &str = "INSERT INTO undelivered_mail (job_id, recipient, subject)
        VALUES ($1, $2, $3)
        ON CONFLICT (job_id) DO UPDATE SET recipient = $2, subject = $3";
    on!(transaction, engine => sqlx::query(DESCRIBE)
        .bind(Uuid::from(job))
        .bind(recipient.as_str())
        .bind(subject)
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Forgets whom a mail was for: it was delivered, or is tried anew.
pub async fn forget(transaction: &mut Transaction, job: JobId) -> Result<(), Error> {
    const FORGET: &str = "DELETE FROM undelivered_mail WHERE job_id = $1";
    on!(transaction, engine => sqlx::query(FORGET)
        .bind(Uuid::from(job))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// A mail that was not delivered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UndeliveredMail {
    /// The job that did not deliver it.
    pub job_id: JobId,
    /// Whom it is for.
    pub recipient: EmailAddress,
    /// Its subject, if staff may read it.
    pub subject: Option<String>,
}

record!(UndeliveredMail {
    job_id: uuid,
    recipient: text,
    subject: maybe_text
});

/// The mail that a job did not deliver, if that was recorded.
pub async fn of_job(
    connection: &mut Connection,
    job: JobId,
) -> Result<Option<UndeliveredMail>, Error> {
    const OF_JOB: &str = "SELECT * FROM undelivered_mail WHERE job_id = $1";
    Ok(on!(connection, engine => sqlx::query_as(OF_JOB)
        .bind(Uuid::from(job))
        .fetch_optional(engine)
        .await?))
}

/// The mails that the jobs which need attention did not deliver, where that was recorded; in no order.
pub async fn of_troubled(connection: &mut Connection) -> Result<Vec<UndeliveredMail>, Error> {
    const OF_TROUBLED: &str = concat!(
        "SELECT * FROM undelivered_mail WHERE job_id IN (SELECT id ",
        newest_troubled!(),
        ")"
    );
    Ok(on!(connection, engine => sqlx::query_as(OF_TROUBLED).fetch_all(engine).await?))
}

/// Those of the people, bookings and appointments with these ids whose person has a telephone: a call can reach them
/// about what a mail was to say.
pub async fn reached_by_telephone(
    connection: &mut Connection,
    ids: &[Uuid],
) -> Result<HashSet<Uuid>, Error> {
    let ids: Vec<_> = ids.iter().map(|id| id.simple().to_string()).collect();
    let sql = dialect::reached_by_telephone(connection);
    let found: Vec<Uuid> = on!(connection, engine => sqlx::query_scalar(sql)
        .bind(serde_json::json!(ids).to_string())
        .fetch_all(engine)
        .await?);
    Ok(found.into_iter().collect())
}
