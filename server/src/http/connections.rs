//! Accepting connections, within limits.

use std::{convert::Infallible, net::SocketAddr, pin::pin, sync::Arc, time::Duration};

use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, Request},
    response::Response,
    serve::Listener,
};
use domain::client::Client;
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use tokio::{net::TcpListener, sync::Semaphore};
use tokio_io_timeout::TimeoutStream;
use tower::ServiceExt as _;
use tower_http::timeout::RequestBodyTimeoutLayer;
use ui::ClientLimit;

/// What connections may cost.
#[derive(Clone, Copy, Debug)]
pub struct ConnectionLimits {
    /// How long the complete head of a request may take to arrive. The time begins with the connection and
    /// with every answer, so that it also ends connections that nobody uses.
    pub head: Duration,
    /// How long a request's body may pause.
    pub pause: Duration,
    /// How long the client may read nothing of what is sent.
    pub unread: Duration,
    /// Maximum open connections; more of them wait to be accepted.
    pub in_all: usize,
    /// Maximum open connections from one address; more of them are closed. `None` behind a proxy, from
    /// whose address all of them come.
    pub per_client: Option<usize>,
}

impl ConnectionLimits {
    /// Those of the portal. The connections of a process fit into the 1,024 files that a process may
    /// usually open, with what the database and mails need; a whole office may be behind one address.
    pub const fn new(behind_proxy: bool) -> Self {
        Self {
            head: Duration::from_secs(30),
            pause: Duration::from_secs(10),
            unread: Duration::from_secs(30),
            in_all: 800,
            per_client: if behind_proxy { None } else { Some(100) },
        }
    }
}

/// Serves until `ended` resolves, then finishes the requests under way.
pub async fn serve(
    mut listener: TcpListener,
    router: Router,
    limits: ConnectionLimits,
    ended: impl Future<Output = ()>,
) {
    let router = router.layer(RequestBodyTimeoutLayer::new(limits.pause));
    let free = Arc::new(Semaphore::new(limits.in_all));
    let clients = limits.per_client.map(ClientLimit::new);
    let graceful = GracefulShutdown::new();
    let mut ended = pin!(ended);
    loop {
        let next = async {
            let place = free.clone().acquire_owned().await;
            (place, Listener::accept(&mut listener).await)
        };
        let (place, (stream, address)) = tokio::select! {
            next = next => next,
            () = &mut ended => break,
        };
        let held = match &clients {
            Some(clients) => match clients.take(&Client::from(address.ip()).to_string()) {
                Some(held) => Some(held),
                // Dropped, and thereby closed.
                None => continue,
            },
            None => None,
        };
        let mut stream = TimeoutStream::new(stream);
        stream.set_write_timeout(Some(limits.unread));
        let router = router.clone();
        let service = service_fn(move |request| answer(router.clone(), address, request));
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(limits.head)
            .serve_connection(TokioIo::new(Box::pin(stream)), service);
        let connection = graceful.watch(connection);
        tokio::spawn(async move {
            // A connection that breaks concerns nobody but its client.
            let _ = connection.await;
            drop((place, held));
        });
    }
    drop(listener);
    graceful.shutdown().await;
}

async fn answer(
    router: Router,
    client: SocketAddr,
    request: Request<Incoming>,
) -> Result<Response, Infallible> {
    let mut request = request.map(Body::new);
    request.extensions_mut().insert(ConnectInfo(client));
    router.oneshot(request).await
}
