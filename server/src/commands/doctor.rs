//! `imprecario doctor`.

use std::{path::Path, time::Duration};

use anyhow::{Result, bail};
use services::Clock as _;
use tokio::net::TcpStream;

use crate::{
    mail::MailTransport,
    settings::{Settings, Transport},
};

/// A clock before this moment (2026-01-01) is wrong.
const EARLIEST: i64 = 1_767_225_600;

/// Checks everything that the portal depends on and reports what is wrong.
pub(crate) async fn run(settings: &Settings) -> Result<()> {
    let checks = [
        ("base address", base_url(settings)),
        ("clock", clock()),
        ("database", database(settings).await),
        ("permissions", permissions(settings)),
        ("mail", mail(settings).await),
    ];
    let mut wrong = 0;
    for (name, result) in checks {
        match result {
            Ok(words) => println!("ok    {name}: {words}"),
            Err(words) => {
                wrong += 1;
                println!("WRONG {name}: {words}");
            }
        }
    }
    if wrong > 0 {
        bail!("{wrong} of 5 checks failed")
    }
    Ok(())
}

type Check = Result<String, String>;

fn base_url(settings: &Settings) -> Check {
    let address = &settings.base_url;
    let host = address.split_once("://").map_or("", |(_, rest)| rest);
    let local = ["localhost", "127.0.0.1", "[::1]"]
        .iter()
        .any(|name| host.starts_with(name));
    if address.starts_with("https://") || local {
        Ok(address.clone())
    } else {
        Err(format!(
            "{address} is without HTTPS: browsers would send sessions in the clear"
        ))
    }
}

fn clock() -> Check {
    let now = services::SystemClock.now();
    if now.seconds() > EARLIEST {
        Ok(now.to_string())
    } else {
        Err(format!("{now} cannot be right: set the machine's clock"))
    }
}

async fn database(settings: &Settings) -> Check {
    let database = super::open(settings)
        .await
        .map_err(|error| format!("{error:#}"))?;
    database
        .ping()
        .await
        .map_err(|error| format!("{error}; if it is new, run `imprecario migrate`"))?;
    let writable = database.write().await.map_err(|error| error.to_string());
    writable.map(|_| "answers, is migrated and can be written".to_owned())
}

fn permissions(settings: &Settings) -> Check {
    let Some(file) = settings.database.strip_prefix("sqlite:") else {
        return Ok("nothing is kept on this machine".to_owned());
    };
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let path = Path::new(file);
        let mode = path
            .metadata()
            .map_err(|error| format!("{file}: {error}"))?
            .permissions()
            .mode();
        if mode & 0o007 != 0 {
            let hint = "chmod 600";
            return Err(format!(
                "everybody on this machine may read {file}: {hint} {file}"
            ));
        }
    }
    Ok(format!("only its owner reads {file}"))
}

async fn mail(settings: &Settings) -> Check {
    MailTransport::open(settings).map_err(|error| error.to_string())?;
    match &settings.mail.transport {
        Transport::Files(folder) => {
            std::fs::create_dir_all(folder)
                .map_err(|error| format!("{}: {error}", folder.display()))?;
            let probe = folder.join(".doctor");
            std::fs::write(&probe, b"")
                .and_then(|()| std::fs::remove_file(&probe))
                .map_err(|error| format!("{}: {error}", folder.display()))?;
            Ok(format!(
                "written to {}: nobody receives anything",
                folder.display()
            ))
        }
        Transport::Smtp { host, port, .. } => {
            let connect = TcpStream::connect((host.as_str(), *port));
            match tokio::time::timeout(Duration::from_secs(10), connect).await {
                Ok(Ok(_)) => Ok(format!("{host}:{port} answers")),
                Ok(Err(error)) => Err(format!("{host}:{port}: {error}")),
                Err(_) => Err(format!("{host}:{port} does not answer within ten seconds")),
            }
        }
    }
}
