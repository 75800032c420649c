//! The delivery of messages.

use futures::future::BoxFuture;

use super::Message;

/// Why a job was not carried out, or may not have been.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeliveryError {
    /// It was not sent; another try may succeed.
    Temporary(String),
    /// No retry will succeed.
    Permanent(String),
    /// No retry will succeed, nor will any other mail to that address.
    NoMailbox(String),
    /// It may have been sent.
    Uncertain(String),
}

impl DeliveryError {
    /// The cause, without the addresses that mail servers repeat in their answers.
    pub(super) fn for_log(&self) -> String {
        let (Self::Temporary(cause)
        | Self::Permanent(cause)
        | Self::NoMailbox(cause)
        | Self::Uncertain(cause)) = self;
        let words = cause.split_inclusive(char::is_whitespace);
        words
            .map(|word| if word.contains('@') { "… " } else { word })
            .collect()
    }
}

/// The future outcome of a delivery.
pub type Delivery<'a> = BoxFuture<'a, Result<(), DeliveryError>>;

/// Delivers messages to their recipients.
pub trait Transport: Send + Sync {
    /// Whether a message delivered twice is still one message to its recipient.
    fn may_repeat(&self) -> bool;

    /// Delivers one message.
    fn deliver<'a>(&'a self, message: &'a Message) -> Delivery<'a>;
}
