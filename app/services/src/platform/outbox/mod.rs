//! The outbox: jobs that a change queues in its own transaction, carried out after the commit.
//!
//! It depends on no use case. Each kind of job is a type beside its use case that implements [`Job`];
//! `jobs.rs`
//! lists them.

mod courtesy;
mod deliveries;
mod job;
mod message;
mod queue;
mod read;
mod registry;
mod run;
#[cfg(test)]
mod tests;
mod transport;
mod wake;

pub use courtesy::Courtesy;
pub use deliveries::Deliveries;
pub(crate) use job::{Addressed, Context, Job};
pub use message::{CalendarFile, InvalidHost, Message, MessageId, Method, Recipient};
pub(crate) use queue::{queue, queue_at, queue_once, with_id};
pub(crate) use read::mail_of;
pub use registry::Registry;
pub use run::{
    Claimed, Ended, batch, carry_out, finish_and_claim, longest_due, run_due, take_over,
};
pub use store::job::Lane;
pub use transport::{Delivery, DeliveryError, Transport};
pub use wake::Wakes;
