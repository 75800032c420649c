//! Reading which mail a job would send, without sending it.

use std::sync::OnceLock;

use store::job::Job;

use super::{Addressed, Context};
use crate::Portal;

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
        transport: None,
        mail: OnceLock::new(),
    };
    let _ = portal
        .jobs
        .carry_out(&job.kind, &job.payload, &context)
        .await;
    context.mail.into_inner()
}
