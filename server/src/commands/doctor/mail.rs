//! How mails leave.

use super::{Checked, Finding, Look, Works, Wrong};
use crate::{
    mail::{self, MailTransport},
    settings::{Security, Settings, Transport},
};

/// Hands over a mail, up to the mail itself.
pub(super) async fn transport(settings: &Settings) -> Finding {
    let transport = match MailTransport::open(settings) {
        Ok(transport) => transport,
        Err(error) => return Wrong(error.to_string()),
    };
    match (&transport, &settings.mail.transport) {
        (
            MailTransport::Smtp(smtp),
            Transport::Smtp {
                host,
                port,
                security,
                credentials,
            },
        ) => match smtp.try_out().await {
            Ok(()) => {
                let encrypted = match security {
                    Security::Tls => ", with TLS",
                    Security::StartTls => ", with STARTTLS",
                    Security::None => "",
                };
                let signed_in = credentials.as_ref().map_or("", |_| ", signed in");
                Works(format!(
                    "{host}:{port} takes mails from {}{encrypted}{signed_in}",
                    settings.mail.from
                ))
            }
            Err(error) => Wrong(format!("{host}:{port}: {error}")),
        },
        (_, Transport::Files(folder)) => Look(format!(
            "written to {}: nobody receives anything",
            folder.display()
        )),
        (MailTransport::Files(_), Transport::Smtp { .. }) => {
            Wrong("another transport than the configured one".to_owned())
        }
    }
}

/// The name by which this machine greets the mail server (RFC 5321, 4.1.1.1).
pub(super) fn greeting(settings: &Settings) -> Option<Checked> {
    let Transport::Smtp { .. } = settings.mail.transport else {
        return None;
    };
    let name = mail::greeting();
    let finding = if name.contains('.') && !name.starts_with('[') {
        Works(name)
    } else {
        Look(format!(
            "{name} is not a full host name, and some mail servers refuse it: set that of this machine"
        ))
    };
    Some(("greeting", finding))
}
