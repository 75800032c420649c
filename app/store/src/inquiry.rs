//! What the office asks of applicants before it decides, and their replies.

use domain::{
    calendar_date::CalendarDate,
    id::{ApplicationId, InquiryId, StaffId},
    inquiry::{Asked, InquiryKind, Reply},
    instant::Instant,
};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, instant::Stamp, values::Values};

/// An inquiry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inquiry {
    /// Its id.
    pub id: InquiryId,
    /// The application.
    pub application_id: ApplicationId,
    /// Why the office asks.
    pub kind: InquiryKind,
    /// What it asks, or the reasons of the refusal that it means.
    pub question: String,
    /// The last day on which the person can reply in time.
    pub due_on: CalendarDate,
    /// Who asked.
    pub asked_by: StaffId,
    /// When.
    pub asked_at: Instant,
    /// The reply.
    pub reply: Option<Reply>,
    /// When the person replied.
    pub replied_at: Option<Instant>,
    /// When it was settled without a reply.
    pub closed_at: Option<Instant>,
}

record!(stored Inquiry {
    id: uuid,
    application_id: uuid,
    kind: text,
    question: text,
    due_on: text,
    asked_by: uuid,
    asked_at: instant,
    reply: maybe_text,
    replied_at: maybe_instant,
    closed_at: maybe_instant,
});

impl Inquiry {
    /// Whether a reply is still hoped for.
    pub const fn is_open(&self) -> bool {
        self.replied_at.is_none() && self.closed_at.is_none()
    }

    /// What matters of it for a decision.
    pub const fn asked(&self) -> Asked {
        Asked {
            kind: self.kind,
            due_on: self.due_on,
            is_open: self.is_open(),
            is_replied: self.replied_at.is_some(),
        }
    }
}

/// The inquiries of an application, the latest first.
pub async fn of_application(
    connection: &mut Connection,
    application: ApplicationId,
) -> Result<Vec<Inquiry>, Error> {
    const OF_APPLICATION: &str = "SELECT * FROM application_inquiry
        WHERE application_id = $1 ORDER BY asked_at DESC, id DESC";
    Ok(on!(connection, engine => sqlx::query_as(OF_APPLICATION)
        .bind(Uuid::from(application))
        .fetch_all(engine)
        .await?))
}

/// Inserts an inquiry.
///
/// # Errors
/// [`Error::Duplicate`] where another one of the application is open.
pub async fn insert(transaction: &mut Transaction, inquiry: &Inquiry) -> Result<(), Error> {
    on!(transaction, engine => Values::of(inquiry, &[])?
        .insert("application_inquiry")
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Writes the reply to an inquiry of an application. Returns whether it was open.
pub async fn reply(
    transaction: &mut Transaction,
    application: ApplicationId,
    inquiry: InquiryId,
    reply: &Reply,
    now: Instant,
) -> Result<bool, Error> {
    const REPLY: &str = "UPDATE application_inquiry SET reply = $2, replied_at = $3
        WHERE id = $1 AND application_id = $4 AND replied_at IS NULL AND closed_at IS NULL";
    Ok(on!(transaction, engine => sqlx::query(REPLY)
        .bind(Uuid::from(inquiry))
        .bind(reply.as_str())
        .bind(Stamp(now))
        .bind(Uuid::from(application))
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// Settles the open inquiry of an application, if there is one: nobody waits for its reply any more.
pub async fn close(
    transaction: &mut Transaction,
    application: ApplicationId,
    now: Instant,
) -> Result<(), Error> {
    const CLOSE: &str = "UPDATE application_inquiry SET closed_at = $2
        WHERE application_id = $1 AND replied_at IS NULL AND closed_at IS NULL";
    on!(transaction, engine => sqlx::query(CLOSE)
        .bind(Uuid::from(application))
        .bind(Stamp(now))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// The inquiries of all applications of a person, the latest first.
pub async fn of_person(
    connection: &mut Connection,
    person: domain::id::PersonId,
) -> Result<Vec<Inquiry>, Error> {
    const OF_PERSON: &str = "SELECT application_inquiry.* FROM application_inquiry
        JOIN application ON application.id = application_inquiry.application_id
        WHERE application.person_id = $1
        ORDER BY application_inquiry.asked_at DESC, application_inquiry.id DESC";
    Ok(on!(connection, engine => sqlx::query_as(OF_PERSON)
        .bind(Uuid::from(person))
        .fetch_all(engine)
        .await?))
}
