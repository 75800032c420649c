//! `imprecario serve`.

use std::{future::IntoFuture as _, net::SocketAddr, sync::Arc, time::Duration};

use anyhow::{Context as _, Result};
use services::{Portal, access::staff::first_start};
use tokio::{net::TcpListener, signal::unix};

use crate::{
    demo,
    http::{
        self,
        connections::{self, ConnectionLimits},
    },
    logging,
    mail::MailTransport,
    metrics::{Metrics, Requests},
    settings::Settings,
    workers,
};

/// How long open requests may take after the process was told to stop.
const LAST_REQUESTS: Duration = Duration::from_secs(10);

/// Serves until the process is told to stop; before, brings the tables up to date where that is asked for.
pub(crate) async fn run(settings: Settings, migrate: bool) -> Result<()> {
    logging::begin();
    let database = super::open_when_up(&settings).await?;
    if migrate {
        super::migrate::bring_up_to_date(&database).await?;
    } else {
        super::require_current(&database).await?;
    }
    super::require_kind(&database, settings.demo).await?;
    warn_of_open_networks(&settings);
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
    if let Some(key) = first_start::offer(&portal).await? {
        println!(
            "Nobody works here yet. Who opens this address becomes the first administrator; it works until then,"
        );
        println!("or until the next start, which prints another one:");
        println!("  {}/it/staff/first?key={key}", settings.base_url);
    }
    let ended = ended()?;
    let requests = match settings.metrics {
        Some(address) => Some(offer_metrics(address, &portal).await?),
        None => None,
    };
    let router = http::router(&settings, portal.clone(), requests);
    let closing = portal.closing.clone();
    let limits = ConnectionLimits::new(!settings.behind_proxy.is_empty());
    let server = connections::serve(listener, router, limits, async move {
        ended.await;
        closing.send_replace(true);
    });
    tokio::select! {
        () = server => {}
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

/// Says in the log which networks are believed in which visitors may be.
fn warn_of_open_networks(settings: &Settings) {
    for network in settings.behind_proxy.open_to_visitors() {
        tracing::warn!(
            %network,
            "behind_proxy lists a network that is not private: visitors who are in it say themselves where they come \
             from, and no limit holds them"
        );
    }
}

/// Serves the figures at an address of their own. Returns what counts the requests of the pages.
async fn offer_metrics(address: SocketAddr, portal: &Portal) -> Result<Requests> {
    let listener = TcpListener::bind(address)
        .await
        .with_context(|| format!("{address} cannot be listened on for metrics"))?;
    let metrics = Metrics::new(portal.clone());
    let requests = metrics.requests();
    tokio::spawn(axum::serve(listener, metrics.router()).into_future());
    Ok(requests)
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
