//! Reading which mail a job would send, without sending it.

use std::sync::OnceLock;

use store::job::Job;

use super::{Addressed, Context, Delivery, DeliveryError, Message, Transport};
use crate::Portal;

/// Takes nothing.
struct Nowhere;

impl Transport for Nowhere {
    fn may_repeat(&self) -> bool {
        false
    }

    fn deliver<'a>(&'a self, _: &'a Message) -> Delivery<'a> {
        Box::pin(async { Err(DeliveryError::Permanent("only read".to_owned())) })
    }
}

/// Whom the job's mail is for, and what it is about: for a mail that was under way when its worker died. `None`
/// for a job that sends none, or none any more.
pub(crate) async fn mail_of(portal: &Portal, job: &Job) -> Option<Addressed> {
    // Other jobs would be carried out by this.
    if portal.jobs.is_repeatable(&job.kind) {
        return None;
    }
    let context = Context {
        portal,
        id: job.id,
        queued_at: job.created_at,
        transport: &Nowhere,
        mail: OnceLock::new(),
    };
    let _ = portal
        .jobs
        .carry_out(&job.kind, &job.payload, &context)
        .await;
    context.mail.into_inner()
}
