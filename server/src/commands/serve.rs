//! `imprecario serve`.

use std::{sync::Arc, time::Duration};

use anyhow::{Context as _, Result};
use tokio::{net::TcpListener, signal::unix};

use crate::{demo, http, mail::MailTransport, settings::Settings, workers};

/// How long open requests may take after the process was told to stop.
const LAST_REQUESTS: Duration = Duration::from_secs(10);

/// Serves until the process is told to stop; before, brings the tables up to date where that is asked for.
pub(crate) async fn run(settings: Settings, migrate: bool) -> Result<()> {
    tracing_subscriber::fmt()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_env("IMPRECARIO_LOG")
                .unwrap_or_else(|_| "info".into()),
        )
        .with_writer(std::io::stderr)
        .init();
    let database = super::open_when_up(&settings).await?;
    if migrate {
        super::migrate::bring_up_to_date(&database).await?;
    } else {
        super::require_current(&database).await?;
    }
    super::require_kind(&database, settings.demo).await?;
    let portal = super::assemble(&settings, database).await?;
    let transport = Arc::new(MailTransport::open(&settings)?);
    let listener = TcpListener::bind(settings.listen)
        .await
        .with_context(|| format!("{} cannot be listened on", settings.listen))?;
    let workers = workers::run(portal.clone(), transport, settings.mail.connections);
    let workers = tokio::spawn(workers);
    println!("Imprecario listens on {}", settings.base_url);
    if settings.demo {
        demo::print_accounts();
    }
    let ended = ended()?;
    let router = http::router(&settings, portal.clone());
    let service = router.into_make_service_with_connect_info::<std::net::SocketAddr>();
    let closing = portal.closing.clone();
    let server = axum::serve(listener, service).with_graceful_shutdown(async move {
        ended.await;
        closing.send_replace(true);
    });
    tokio::select! {
        result = server => result.context("the server ended")?,
        // A slow client may hold a connection open for ever.
        () = async {
            portal.told_to_end().await;
            tokio::time::sleep(LAST_REQUESTS).await;
        } => {}
    }
    // A mail that is being sent is finished; other due jobs wait for the next start.
    if tokio::time::timeout(LAST_REQUESTS, workers).await.is_err() {
        tracing::warn!("a mail was under way for too long and is left to its lease");
    }
    portal.database.close().await;
    Ok(())
}

/// Resolves when the process is told to stop: by a service manager or by Ctrl-C.
fn ended() -> Result<impl Future<Output = ()>> {
    let mut terminate = unix::signal(unix::SignalKind::terminate())?;
    let mut interrupt = unix::signal(unix::SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}
