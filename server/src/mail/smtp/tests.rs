//! Against a real server on the loopback address.

use super::*;
use crate::mail::{
    mime::tests::{message, sender},
    smtp_server::{Act, Script, SmtpServer},
};

fn settings(port: u16) -> SmtpSettings {
    SmtpSettings {
        host: "127.0.0.1".into(),
        port,
        security: Security::Loopback,
        credentials: None,
        timeout: Duration::from_secs(20),
    }
}

pub(crate) fn smtp(server: &SmtpServer) -> Smtp {
    Smtp::new(settings(server.address.port()), sender()).unwrap()
}

/// For servers that never answer.
fn impatient(server: &SmtpServer, timeout: Duration) -> Smtp {
    Smtp::new(
        SmtpSettings {
            timeout,
            ..settings(server.address.port())
        },
        sender(),
    )
    .unwrap()
}

async fn sent_to(script: Script) -> Result<(), SendError> {
    let server = SmtpServer::start(script).await;
    smtp(&server).send(&message()).await
}

macro_rules! assert_matches {
    ($result:expr, $pattern:pat) => {{
        let result = $result;
        assert!(matches!(result, $pattern), "{result:?}");
    }};
}

#[tokio::test]
async fn a_mail_arrives_whole() {
    let server = SmtpServer::start(Script::WELCOMING).await;
    smtp(&server).send(&message()).await.unwrap();

    let received = server.received();
    let parsed = mail_parser::MessageParser::new()
        .parse(&received[0])
        .unwrap();
    assert_eq!(parsed.subject(), Some(message().subject.as_str()));
    assert_eq!(
        parsed.body_text(0).unwrap().replace('\r', ""),
        message().text
    );
    let commands = server.commands();
    assert!(
        commands.contains(&"MAIL FROM:<portale@portal.example>".to_owned()),
        "{commands:?}"
    );
    assert!(
        commands.contains(&"RCPT TO:<xiuying@example.org>".to_owned()),
        "{commands:?}"
    );
}

#[tokio::test]
async fn a_connection_serves_the_next_mail() {
    let server = SmtpServer::start(Script::WELCOMING).await;
    let smtp = smtp(&server);
    smtp.send(&message()).await.unwrap();
    smtp.send(&message()).await.unwrap();
    assert_eq!((server.received().len(), server.connections()), (2, 1));
}

#[tokio::test]
async fn a_connection_that_the_server_has_closed_is_replaced() {
    let server = SmtpServer::start(Script::WELCOMING).await;
    let smtp = smtp(&server);
    smtp.send(&message()).await.unwrap();
    let mut connection = smtp.take_idle().unwrap();
    connection.quit().await.unwrap();
    let since = Instant::now();
    smtp.idle().push(Idle { connection, since });
    smtp.send(&message()).await.unwrap();
    assert_eq!((server.received().len(), server.connections()), (2, 2));
}

#[tokio::test]
async fn a_refused_recipient_or_content_is_permanent() {
    let ok = Script::WELCOMING;
    let refused = Act::Say("550 no such mailbox");
    assert_matches!(
        sent_to(Script {
            recipient: refused,
            ..ok
        })
        .await,
        Err(SendError::NoMailbox(_))
    );
    assert_matches!(
        sent_to(Script {
            recipient: Act::Say("550 5.7.1 not from here"),
            ..ok
        })
        .await,
        Err(SendError::Permanent(_))
    );
    assert_matches!(
        sent_to(Script {
            data: refused,
            ..ok
        })
        .await,
        Err(SendError::Permanent(_))
    );
    assert_matches!(
        sent_to(Script {
            content: refused,
            ..ok
        })
        .await,
        Err(SendError::Permanent(_))
    );
}

#[tokio::test]
async fn not_now_is_temporary_at_every_step() {
    let ok = Script::WELCOMING;
    let busy = Act::Say("451 try again later");
    for script in [
        Script {
            greeting: Act::Say("421 too many connections"),
            ..ok
        },
        Script { sender: busy, ..ok },
        Script {
            recipient: busy,
            ..ok
        },
        Script { data: busy, ..ok },
        Script {
            content: busy,
            ..ok
        },
    ] {
        assert_matches!(sent_to(script).await, Err(SendError::Temporary(_)));
    }
}

#[tokio::test]
async fn a_refused_sender_or_password_does_not_condemn_the_mail() {
    let ok = Script::WELCOMING;
    let refused = Act::Say("550 sender not allowed");
    assert_matches!(
        sent_to(Script {
            sender: refused,
            ..ok
        })
        .await,
        Err(SendError::Temporary(_))
    );

    let script = Script {
        authentication: Act::Say("535 wrong password"),
        ..ok
    };
    let server = SmtpServer::start(script).await;
    let credentials = Some(("portal".into(), "secret".into()));
    let smtp = Smtp::new(
        SmtpSettings {
            credentials,
            ..settings(server.address.port())
        },
        sender(),
    );
    assert_matches!(
        smtp.unwrap().send(&message()).await,
        Err(SendError::Temporary(_))
    );
}

#[tokio::test]
async fn a_connection_lost_before_the_content_is_temporary() {
    let ok = Script::WELCOMING;
    for script in [
        Script {
            greeting: Act::Drop,
            ..ok
        },
        Script {
            ehlo: Act::Drop,
            ..ok
        },
        Script {
            sender: Act::Drop,
            ..ok
        },
        Script {
            recipient: Act::Drop,
            ..ok
        },
        Script {
            data: Act::Drop,
            ..ok
        },
    ] {
        assert_matches!(sent_to(script).await, Err(SendError::Temporary(_)));
    }
}

#[tokio::test]
async fn silence_before_the_content_is_temporary() {
    let ok = Script::WELCOMING;
    for script in [
        Script {
            greeting: Act::Hang,
            ..ok
        },
        Script {
            sender: Act::Hang,
            ..ok
        },
        Script {
            recipient: Act::Hang,
            ..ok
        },
        Script {
            data: Act::Hang,
            ..ok
        },
    ] {
        let server = SmtpServer::start(script).await;
        let smtp = impatient(&server, Duration::from_millis(200));
        assert_matches!(smtp.send(&message()).await, Err(SendError::Temporary(_)));
        assert!(server.received().is_empty());
    }
}

#[tokio::test]
async fn a_connection_lost_after_the_content_is_uncertain() {
    let script = Script {
        content: Act::Drop,
        ..Script::WELCOMING
    };
    let server = SmtpServer::start(script).await;
    assert_matches!(
        smtp(&server).send(&message()).await,
        Err(SendError::Uncertain(_))
    );
    assert_eq!(server.received().len(), 1, "the server did have it");
}

#[tokio::test]
async fn silence_or_nonsense_after_the_content_is_uncertain() {
    let server = SmtpServer::start(Script {
        content: Act::Hang,
        ..Script::WELCOMING
    })
    .await;
    // Long enough for a busy machine to reach the content.
    let smtp = impatient(&server, Duration::from_secs(3));
    assert_matches!(smtp.send(&message()).await, Err(SendError::Uncertain(_)));
    let nonsense = Script {
        content: Act::Say("what?"),
        ..Script::WELCOMING
    };
    assert_matches!(sent_to(nonsense).await, Err(SendError::Uncertain(_)));
}

#[tokio::test]
async fn nobody_listening_is_temporary() {
    let server = SmtpServer::start(Script::WELCOMING).await;
    let smtp = smtp(&server);
    let address = server.address;
    drop(server);
    while tokio::net::TcpStream::connect(address).await.is_ok() {
        tokio::task::yield_now().await;
    }
    assert_matches!(smtp.send(&message()).await, Err(SendError::Temporary(_)));
}

#[tokio::test]
async fn credentials_are_sent_where_they_are_set() {
    let server = SmtpServer::start(Script::WELCOMING).await;
    let credentials = Some(("portal".into(), "secret".into()));
    let smtp = Smtp::new(
        SmtpSettings {
            credentials,
            ..settings(server.address.port())
        },
        sender(),
    );
    smtp.unwrap().send(&message()).await.unwrap();
    assert!(
        server
            .commands()
            .iter()
            .any(|command| command.starts_with("AUTH PLAIN "))
    );
}

#[tokio::test]
async fn trying_out_goes_as_far_as_the_sender_and_sends_nothing() {
    let refused = Act::Say("535 wrong password");
    let with_password = |server: &SmtpServer| {
        let credentials = Some(("portal".into(), "secret".into()));
        let settings = SmtpSettings {
            credentials,
            ..settings(server.address.port())
        };
        Smtp::new(settings, sender()).unwrap()
    };
    let server = SmtpServer::start(Script::WELCOMING).await;
    with_password(&server).try_out().await.unwrap();
    let commands = server.commands();
    assert!(commands.iter().any(|one| one.starts_with("AUTH PLAIN ")));
    assert!(commands.iter().any(|one| one.starts_with("MAIL FROM:")));
    assert!(commands.iter().all(|one| !one.starts_with("RCPT")));
    assert!(server.received().is_empty());

    for script in [
        Script {
            authentication: refused,
            ..Script::WELCOMING
        },
        Script {
            sender: Act::Say("550 sender not allowed"),
            ..Script::WELCOMING
        },
    ] {
        let server = SmtpServer::start(script).await;
        let outcome = with_password(&server).try_out().await;
        assert_matches!(outcome, Err(SendError::Temporary(_)));
    }
}

#[tokio::test]
async fn a_server_without_starttls_gets_neither_password_nor_mail() {
    let server = SmtpServer::start(Script::WELCOMING).await;
    let credentials = Some(("portal".into(), "secret".into()));
    let security = Security::StartTls;
    let settings = SmtpSettings {
        security,
        credentials,
        ..settings(server.address.port())
    };
    let smtp = Smtp::new(settings, sender()).unwrap();
    assert_matches!(smtp.send(&message()).await, Err(SendError::Temporary(_)));
    assert!(
        !server
            .commands()
            .iter()
            .any(|command| command.starts_with("AUTH"))
    );
    assert!(server.received().is_empty());
}

#[test]
fn no_mail_crosses_a_network_in_the_clear() {
    for (host, allowed) in [
        ("localhost", true),
        ("127.0.0.1", true),
        ("::1", true),
        ("mail.example.org", false),
    ] {
        let settings = SmtpSettings {
            host: host.into(),
            ..settings(25)
        };
        assert_eq!(Smtp::new(settings, sender()).is_ok(), allowed, "{host}");
    }
}
