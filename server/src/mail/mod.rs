//! Sending mails: over SMTP, or as files in a folder where no server is configured.

mod files;
mod mime;
mod smtp;
#[cfg(test)]
mod smtp_server;
#[cfg(test)]
pub(crate) mod tests;

use std::time::Duration;

use services::outbox::{self, Delivery, DeliveryError, Message};

use crate::settings::{self, Settings, Transport};

pub(crate) use self::smtp::greeting;
pub use self::{
    files::Files,
    mime::{InvalidAddress, Sender},
    smtp::{Security, Smtp, SmtpError, SmtpSettings},
};

/// How mails leave the portal.
#[derive(Debug)]
pub enum MailTransport {
    /// Handed to a mail server.
    Smtp(Smtp),
    /// Written to a folder.
    Files(Files),
}

/// Maximum duration of each step of handing a mail over.
const PATIENCE: Duration = Duration::from_secs(20);

impl MailTransport {
    /// The transport that is configured.
    pub fn open(settings: &Settings) -> Result<Self, OpenError> {
        let from = &settings.mail.from;
        let sender = Sender::new(&settings.office, from, Some(&settings.office_email))?;
        Ok(match &settings.mail.transport {
            Transport::Files(folder) => Self::Files(Files::new(folder.clone(), sender)),
            Transport::Smtp {
                host,
                port,
                security,
                credentials,
            } => Self::Smtp(Smtp::new(
                SmtpSettings {
                    host: host.clone(),
                    port: *port,
                    security: match security {
                        settings::Security::Tls => Security::Tls,
                        settings::Security::StartTls => Security::StartTls,
                        settings::Security::None => Security::Loopback,
                    },
                    credentials: credentials.clone(),
                    timeout: PATIENCE,
                },
                sender,
            )?),
        })
    }

    /// Sends the message and returns once the mail server, or the disk, has taken it.
    pub async fn send(&self, message: &Message) -> Result<(), SendError> {
        match self {
            Self::Smtp(smtp) => smtp.send(message).await,
            Self::Files(files) => files.send(message).await,
        }
    }
}

impl outbox::Transport for MailTransport {
    fn may_repeat(&self) -> bool {
        // A rewritten file is the same file; a mail server would deliver a second mail.
        matches!(self, Self::Files(_))
    }

    fn deliver<'a>(&'a self, message: &'a Message) -> Delivery<'a> {
        Box::pin(async {
            self.send(message).await.map_err(|error| match error {
                SendError::Permanent(_) => DeliveryError::Permanent(error.to_string()),
                SendError::NoMailbox(_) => DeliveryError::NoMailbox(error.to_string()),
                SendError::Temporary(_) => DeliveryError::Temporary(error.to_string()),
                SendError::Uncertain(_) => DeliveryError::Uncertain(error.to_string()),
            })
        })
    }
}

/// Why the configured transport cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// An address of the office is not valid for mail.
    #[error(transparent)]
    Address(#[from] InvalidAddress),
    /// The mail server's settings do not fit together.
    #[error(transparent)]
    Smtp(#[from] SmtpError),
}

/// Why a message was not sent, or may not have been: each case requires a different action.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// It will never be accepted: sending it again is of no use.
    #[error("refused for good: {0}")]
    Permanent(String),
    /// Its address cannot be reached: sending anything there is of no use.
    #[error("address refused for good: {0}")]
    NoMailbox(String),
    /// It has certainly not left: it can be sent again later.
    #[error("not accepted now: {0}")]
    Temporary(String),
    /// It was handed over, and whether it was accepted is unknown: sending it again may send it twice.
    #[error("may have left: {0}")]
    Uncertain(String),
}
