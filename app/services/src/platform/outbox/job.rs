//! What a kind of job is.

use std::sync::OnceLock;

use domain::{email::EmailAddress, id::JobId, instant::Instant};
use serde::{Serialize, de::DeserializeOwned};
use store::job::Lane;

use super::{DeliveryError, Message, Transport};
use crate::{Failure, Portal};

/// A kind of job. Its fields are its payload, stored as JSON until it is done.
pub(crate) trait Job: Serialize + DeserializeOwned + Send + 'static {
    /// Its name in the database. Jobs queued by older versions use it too: it must not change.
    const KIND: &'static str;
    /// The workers that carry it out.
    const LANE: Lane;
    /// Whether it is idempotent, so that it is repeated if its worker died. For a mail, only the
    /// transport knows.
    const REPEATABLE: bool;

    /// Carries it out.
    fn carry_out(
        self,
        context: &Context<'_>,
    ) -> impl Future<Output = Result<(), DeliveryError>> + Send;
}

/// The context in which a job is carried out.
pub(crate) struct Context<'a> {
    /// The portal.
    pub(crate) portal: &'a Portal,
    /// The job's id.
    pub(crate) id: JobId,
    /// When the job was queued.
    pub(crate) queued_at: Instant,
    pub(super) transport: Option<&'a dyn Transport>,
    /// The mail that it was about to send.
    pub(super) mail: OnceLock<Addressed>,
}

/// Whom a mail is for, and what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Addressed {
    /// The address.
    pub(crate) email: EmailAddress,
    /// The subject; `None` for one that holds a secret.
    pub(crate) subject: Option<String>,
}

impl Context<'_> {
    /// Records which mail it is about to send, for those who look after mails that are not delivered.
    pub(crate) fn note_mail(&self, mail: Addressed) {
        // A job sends one mail.
        let _ = self.mail.set(mail);
    }

    /// Whether what is composed will be delivered, rather than only read.
    pub(crate) const fn delivers(&self) -> bool {
        self.transport.is_some()
    }

    /// Delivers a message.
    pub(crate) async fn deliver(&self, message: &Message) -> Result<(), DeliveryError> {
        let Some(transport) = self.transport else {
            return Err(DeliveryError::Permanent("only read".to_owned()));
        };
        let outcome = transport.deliver(message).await;
        self.portal.deliveries.note(&outcome);
        outcome
    }
}

impl From<Failure> for DeliveryError {
    /// A database failure may be temporary.
    fn from(failure: Failure) -> Self {
        Self::Temporary(failure.to_string())
    }
}

impl From<store::Error> for DeliveryError {
    fn from(error: store::Error) -> Self {
        Self::Temporary(error.to_string())
    }
}
