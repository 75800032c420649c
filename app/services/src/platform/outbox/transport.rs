//! The way by which messages leave.

use futures::future::BoxFuture;

use super::Message;

/// Why a job was not carried out, or may not have been.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeliveryError {
    /// Nothing has left; another try may succeed.
    Temporary(String),
    /// No try will ever succeed.
    Permanent(String),
    /// It may have left.
    Uncertain(String),
}

/// How the delivery of a message ends.
pub type Delivery<'a> = BoxFuture<'a, Result<(), DeliveryError>>;

/// What takes messages to where people read them.
pub trait Transport: Send + Sync {
    /// Whether a message delivered twice is still one message to its recipient.
    fn may_repeat(&self) -> bool;

    /// Delivers one message.
    fn deliver<'a>(&'a self, message: &'a Message) -> Delivery<'a>;
}
