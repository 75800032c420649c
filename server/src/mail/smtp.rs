//! Mails over SMTP (RFC 5321).
//!
//! The library's own transport does not report at which step a connection was lost, and that step decides
//! whether a mail may have left. So this module performs the steps one by one.

use std::{
    net::IpAddr,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use domain::obstacle::{Step, refuses_address};
use lettre::{
    Address,
    transport::smtp::{
        Error,
        authentication::{Credentials, Mechanism},
        client::{AsyncSmtpConnection, TlsParameters},
        commands::{Data, Mail, Rcpt},
        extension::ClientId,
    },
};
use services::outbox::Message;
use tokio::time::{Instant, timeout};

use super::{SendError, Sender};

/// How long a connection stays open for the next mail: network devices drop idle ones before the server.
const IDLE: Duration = Duration::from_mins(1);

/// How to reach the mail server.
#[derive(Clone, Debug)]
pub struct SmtpSettings {
    /// Its name or address.
    pub host: String,
    /// Its port: 465 is usual for TLS, 587 for STARTTLS.
    pub port: u16,
    /// How the connection is encrypted.
    pub security: Security,
    /// Name and password, where the server asks for them.
    pub credentials: Option<(String, String)>,
    /// How long to wait at each step: connecting, each answer, handing over.
    pub timeout: Duration,
}

/// How the connection to the mail server is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// TLS from the first byte.
    Tls,
    /// TLS after a plain-text greeting; a server that does not offer it is not used.
    StartTls,
    /// Nothing: for a server on the same machine only.
    Loopback,
}

/// Settings with which no mail can be sent.
#[derive(Debug, thiserror::Error)]
pub enum SmtpError {
    /// A server on another machine without TLS would pass codes and names over the network in plain text.
    #[error("a mail server without TLS must be on this machine: {0}")]
    NotLoopback(String),
    /// TLS cannot be set up, for example without certificates on the machine or with an invalid host name.
    #[error("TLS cannot be used for the mail server")]
    Tls(#[from] Error),
}

/// A mail server and its idle connections. There are as many as there were mails in progress at once.
pub struct Smtp {
    settings: SmtpSettings,
    tls: Option<TlsParameters>,
    sender: Sender,
    idle: Mutex<Vec<Idle>>,
}

/// A connection that is idle until the next mail.
struct Idle {
    connection: AsyncSmtpConnection,
    since: Instant,
}

impl std::fmt::Debug for Smtp {
    // Without the password that the settings hold.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            formatter,
            "Smtp({}:{})",
            self.settings.host, self.settings.port
        )
    }
}

impl Smtp {
    /// Prepares for the server; connects when the first message is sent.
    pub fn new(settings: SmtpSettings, sender: Sender) -> Result<Self, SmtpError> {
        let tls = if settings.security == Security::Loopback {
            if !is_loopback(&settings.host) {
                return Err(SmtpError::NotLoopback(settings.host));
            }
            None
        } else {
            Some(TlsParameters::new(settings.host.clone())?)
        };
        Ok(Self {
            settings,
            tls,
            sender,
            idle: Mutex::default(),
        })
    }

    pub(super) async fn send(&self, message: &Message) -> Result<(), SendError> {
        let email = self.sender.email(message)?;
        let content = content(email.formatted())?;
        let envelope = email.envelope();
        let mut connection = self.begin(envelope.from()).await?;
        self.address(&mut connection, envelope.to()).await?;
        match timeout(self.settings.timeout, connection.command(content)).await {
            Ok(Ok(_)) => {}
            Ok(Err(error)) if error.is_permanent() || error.is_transient() => {
                return Err(refusal(&error, Step::Content));
            }
            Ok(Err(error)) => return Err(SendError::Uncertain(error.to_string())),
            Err(late) => return Err(SendError::Uncertain(late.to_string())),
        }
        let since = Instant::now();
        self.idle().push(Idle { connection, since });
        Ok(())
    }

    /// Connects, encrypts and signs in as for a mail, and names the sender; no mail follows.
    pub(crate) async fn try_out(&self) -> Result<(), SendError> {
        let connecting = self.answer(self.connect()).await?;
        let mut connection = connecting.map_err(|error| temporary(&error))?;
        self.mail_from(&mut connection, Some(self.sender.address()))
            .await?;
        // Nothing was handed over: whether the server says goodbye does not matter.
        let _ = self.answer(connection.quit()).await;
        Ok(())
    }

    /// A connection on which `MAIL FROM` was accepted: an idle one if the server still answers, which is not
    /// tested beforehand, or a new one. Once one does not answer, the others are not tried either: each could wait until
    /// its time is up, longer than the mail is claimed for. No mail has left yet.
    async fn begin(&self, from: Option<&Address>) -> Result<AsyncSmtpConnection, SendError> {
        if let Some(mut connection) = self.take_idle() {
            if self.mail_from(&mut connection, from).await.is_ok() {
                return Ok(connection);
            }
            self.idle().clear();
        }
        let mut connection = self
            .answer(self.connect())
            .await?
            .map_err(|error| temporary(&error))?;
        self.mail_from(&mut connection, from).await?;
        Ok(connection)
    }

    /// A refused sender says nothing about the recipient: the settings are wrong, and once they are corrected
    /// the mail can be sent.
    async fn mail_from(
        &self,
        connection: &mut AsyncSmtpConnection,
        from: Option<&Address>,
    ) -> Result<(), SendError> {
        let command = Mail::new(from.cloned(), Vec::new());
        self.answer(connection.command(command))
            .await?
            .map_err(|error| temporary(&error))?;
        Ok(())
    }

    /// Everything between the sender and the content: if a step fails, no mail has left.
    async fn address(
        &self,
        connection: &mut AsyncSmtpConnection,
        to: &[Address],
    ) -> Result<(), SendError> {
        for address in to {
            let command = Rcpt::new(address.clone(), Vec::new());
            self.answer(connection.command(command))
                .await?
                .map_err(|error| refusal(&error, Step::Recipient))?;
        }
        self.answer(connection.command(Data))
            .await?
            .map_err(|error| refusal(&error, Step::Content))?;
        Ok(())
    }

    /// The most recently used idle connection. Closes those that were idle for too long.
    fn take_idle(&self) -> Option<AsyncSmtpConnection> {
        let mut idle = self.idle();
        idle.retain(|idle| idle.since.elapsed() < IDLE);
        idle.pop().map(|idle| idle.connection)
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Idle>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Error> {
        let SmtpSettings {
            host,
            port,
            security,
            credentials,
            timeout,
        } = &self.settings;
        let name = ClientId::default();
        let from_the_start = self.tls.clone().filter(|_| *security == Security::Tls);
        let server = (host.as_str(), *port);
        let mut connection = AsyncSmtpConnection::connect_tokio1(
            server,
            Some(*timeout),
            &name,
            from_the_start,
            None,
        )
        .await?;
        if let (Security::StartTls, Some(tls)) = (security, &self.tls) {
            connection.starttls(tls.clone(), &name).await?;
        }
        if let Some((user, password)) = credentials {
            let credentials = Credentials::new(user.clone(), password.clone());
            connection
                .auth(&[Mechanism::Plain, Mechanism::Login], &credentials)
                .await?;
        }
        Ok(connection)
    }

    /// Waits for the answer no longer than the configured timeout.
    async fn answer<Answer>(
        &self,
        answer: impl Future<Output = Answer>,
    ) -> Result<Answer, SendError> {
        timeout(self.settings.timeout, answer)
            .await
            .map_err(|late| SendError::Temporary(late.to_string()))
    }
}

/// The content of a mail as it is sent: a line that begins with a dot has one more (RFC 5321, 4.5.2), and a
/// dot ends it. All of it is one write: the library writes the end separately, and TCP delays that until the
/// server has acknowledged the rest, which took 47 milliseconds a mail where everything else took 0.05.
fn content(email: Vec<u8>) -> Result<String, SendError> {
    let email =
        String::from_utf8(email).map_err(|error| SendError::Permanent(error.to_string()))?;
    Ok(email.replace("\r\n.", "\r\n..") + "\r\n.\r\n")
}

/// The name by which this machine greets mail servers.
pub(crate) fn greeting() -> String {
    ClientId::default().to_string()
}

fn is_loopback(host: &str) -> bool {
    host == "localhost"
        || host
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

fn refusal(error: &Error, step: Step) -> SendError {
    let answer = error.to_string();
    if refuses_address(&answer, step) {
        SendError::NoMailbox(answer)
    } else if error.is_permanent() {
        SendError::Permanent(answer)
    } else {
        SendError::Temporary(answer)
    }
}

fn temporary(error: &Error) -> SendError {
    SendError::Temporary(error.to_string())
}

#[cfg(test)]
pub(super) mod tests;
