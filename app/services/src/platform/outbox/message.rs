//! A finished message, as passed to a transport.

use std::fmt;

use domain::{email::EmailAddress, id::JobId, instant::Instant, language::Language};

/// A message ready for sending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The same for every attempt to send it.
    pub message_id: MessageId,
    /// The first mail of the thread that it belongs to; `None` for one that belongs to none, and for the first itself.
    pub thread: Option<MessageId>,
    /// Who gets it.
    pub to: Recipient,
    /// The moment at which the mail was queued, so that a retry sends the same message.
    pub date: Instant,
    /// The language of subject, HTML and text.
    pub language: Language,
    /// The subject line.
    pub subject: String,
    /// The HTML part.
    pub html: String,
    /// The plain text part.
    pub text: String,
    /// The calendar file of a booking.
    pub calendar: Option<CalendarFile>,
}

/// Who gets a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// Their name, in any script, if there is one.
    pub name: Option<String>,
    /// Their e-mail address.
    pub email: EmailAddress,
}

/// The `Message-ID` of a mail: `<job@host>`, the same for every attempt at a job.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MessageId {
    job: JobId,
    host: String,
}

/// A host name with other characters than ASCII letters, digits, hyphens and single dots between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a host name")]
pub struct InvalidHost;

impl MessageId {
    /// The id of the job's mail, sent by the portal at the host (RFC 5322, 3.6.4).
    pub fn new(job: JobId, host: &str) -> Result<Self, InvalidHost> {
        let label_is_valid = |label: &str| {
            !label.is_empty()
                && label
                    .chars()
                    .all(|character| character.is_ascii_alphanumeric() || character == '-')
        };
        if host.split('.').all(label_is_valid) {
            Ok(Self {
                job,
                host: host.to_owned(),
            })
        } else {
            Err(InvalidHost)
        }
    }

    /// The id without its angle brackets: a valid file name on every system.
    pub fn file_stem(&self) -> String {
        format!("{}@{}", self.job, self.host)
    }
}

impl fmt::Display for MessageId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "<{}>", self.file_stem())
    }
}

/// What a calendar does with the file (RFC 5546).
///
/// There is no `REQUEST`: mail clients would offer to decline the invitation, and a person who declined
/// there would think they had cancelled while still holding the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Adds the events, or updates existing ones.
    Publish,
    /// Removes the events.
    Cancel,
}

impl Method {
    /// The name in the file and in the `method` parameter of its media type.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Publish => "PUBLISH",
            Self::Cancel => "CANCEL",
        }
    }
}

/// A finished calendar file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarFile {
    /// The file name.
    pub file_name: String,
    /// What a calendar does with it.
    pub method: Method,
    /// The text, with the line ends that RFC 5545 requires.
    pub text: String,
}
