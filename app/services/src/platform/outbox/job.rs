//! What a kind of job is.

use domain::{id::JobId, instant::Instant};
use serde::{Serialize, de::DeserializeOwned};
use store::job::Lane;

use super::{Courtesy, DeliveryError, Message, Transport};
use crate::{Failure, Portal};

/// A kind of job. Its fields are its payload, kept as JSON until it is done.
pub(crate) trait Job: Serialize + DeserializeOwned + Send + 'static {
    /// Its name in the database. Jobs that an older version queued have it too: it stays as it is.
    const KIND: &'static str;
    /// Which workers carry it out.
    const LANE: Lane;
    /// Whether done twice is done once, so that it is simply repeated where its worker died. Of a mail only the
    /// transport can say that.
    const REPEATABLE: bool;

    /// Carries it out.
    fn carry_out(
        self,
        context: &Context<'_>,
    ) -> impl Future<Output = Result<(), DeliveryError>> + Send;
}

/// What a job finds when it is carried out.
pub(crate) struct Context<'a> {
    /// The portal.
    pub(crate) portal: &'a Portal,
    /// The job's id.
    pub(crate) id: JobId,
    /// When the job was queued.
    pub(crate) queued_at: Instant,
    pub(super) transport: &'a dyn Transport,
    pub(super) courtesy: Option<&'a Courtesy>,
}

impl Context<'_> {
    /// Composes a message as soon as courtesy to the pages allows.
    pub(crate) async fn compose<Composed>(&self, work: impl FnOnce() -> Composed) -> Composed {
        match self.courtesy {
            Some(courtesy) => courtesy.compose(work).await,
            None => work(),
        }
    }

    /// Hands a message over.
    pub(crate) async fn deliver(&self, message: &Message) -> Result<(), DeliveryError> {
        self.transport.deliver(message).await
    }
}

impl From<Failure> for DeliveryError {
    /// Whatever the database cannot do now it may do later.
    fn from(failure: Failure) -> Self {
        Self::Temporary(failure.to_string())
    }
}

impl From<store::Error> for DeliveryError {
    fn from(error: store::Error) -> Self {
        Self::Temporary(error.to_string())
    }
}
