//! What connections may cost, over real sockets.

use std::{net::SocketAddr, time::Duration};

use axum::{
    Router,
    body::Bytes,
    routing::{get, post},
};
use server::http::connections::{ConnectionLimits, serve};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::JoinHandle,
};
use ui::live;

use crate::support::Site;

/// Limits that no test reaches unless it means to.
const WIDE: ConnectionLimits = ConnectionLimits {
    head: Duration::from_mins(10),
    pause: Duration::from_mins(10),
    unread: Duration::from_mins(10),
    in_all: 1_000,
    per_client: None,
};

/// A time that passes quickly.
const SHORT: Duration = Duration::from_millis(50);

struct Served {
    address: SocketAddr,
    end: oneshot::Sender<()>,
    ended: JoinHandle<()>,
}

impl Served {
    async fn with(router: Router, limits: ConnectionLimits) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (end, told) = oneshot::channel::<()>();
        let ended = tokio::spawn(serve(listener, router, limits, async move {
            told.await.unwrap();
        }));
        Self {
            address,
            end,
            ended,
        }
    }

    /// A small site.
    async fn new(limits: ConnectionLimits) -> Self {
        let router = Router::new()
            .route("/", get(|| async { "here" }))
            .route("/large", get(|| async { vec![0_u8; 64 << 20] }))
            .route("/form", post(|body: Bytes| async move { body }));
        Self::with(router, limits).await
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    /// A connection over which a page was asked for, kept open, and the status of the answer; none if it was
    /// closed instead.
    async fn get(&self, path: &str) -> (TcpStream, Option<u16>) {
        let mut stream = self.connect().await;
        // Where the server closed the connection already, reading tells.
        let _ = stream
            .write_all(format!("GET {path} HTTP/1.1\r\nHost: x\r\n\r\n").as_bytes())
            .await;
        let mut head = [0; 12];
        let status = match stream.read_exact(&mut head).await {
            Ok(_) => std::str::from_utf8(&head[9..]).unwrap().parse().ok(),
            Err(_) => None,
        };
        (stream, status)
    }
}

/// Everything until the server closes the connection.
async fn rest(stream: &mut TcpStream) -> String {
    let mut rest = String::new();
    stream.read_to_string(&mut rest).await.unwrap();
    rest
}

#[tokio::test]
async fn a_head_that_does_not_arrive_ends_the_connection() {
    let served = Served::new(ConnectionLimits {
        head: SHORT,
        ..WIDE
    })
    .await;
    for begun in ["", "GET / HTTP/1.1\r\nHost: x\r\nX-Slow"] {
        let mut stream = served.connect().await;
        stream.write_all(begun.as_bytes()).await.unwrap();
        let rest = rest(&mut stream).await;
        assert!(!rest.contains("200"), "{rest}");
    }
}

#[tokio::test]
async fn a_connection_that_nobody_uses_ends() {
    let served = Served::new(ConnectionLimits {
        head: SHORT,
        ..WIDE
    })
    .await;
    let (mut stream, status) = served.get("/").await;
    assert_eq!(status, Some(200));
    assert!(rest(&mut stream).await.ends_with("here"));
}

#[tokio::test]
async fn a_body_that_does_not_arrive_is_refused() {
    let served = Served::new(ConnectionLimits {
        pause: SHORT,
        ..WIDE
    })
    .await;
    let mut stream = served.connect().await;
    stream
        .write_all(b"POST /form HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\na=1")
        .await
        .unwrap();
    let answer = rest(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
}

#[tokio::test]
async fn whoever_reads_nothing_makes_room_for_others() {
    let served = Served::new(ConnectionLimits {
        unread: SHORT,
        in_all: 1,
        ..WIDE
    })
    .await;
    let (_stalled, status) = served.get("/large").await;
    assert_eq!(status, Some(200));
    let (_, status) = served.get("/").await;
    assert_eq!(status, Some(200));
}

#[tokio::test]
async fn one_client_holds_few_connections() {
    let served = Served::new(ConnectionLimits {
        per_client: Some(2),
        ..WIDE
    })
    .await;
    let (first, status) = served.get("/").await;
    assert_eq!(status, Some(200));
    let (_second, status) = served.get("/").await;
    assert_eq!(status, Some(200));
    assert_eq!(served.get("/").await.1, None);
    drop(first);
    // The server learns of it a moment later.
    while served.get("/").await.1.is_none() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn connections_beyond_those_of_the_process_wait() {
    let served = Served::new(ConnectionLimits { in_all: 1, ..WIDE }).await;
    let (first, status) = served.get("/").await;
    assert_eq!(status, Some(200));
    let mut second = Box::pin(served.get("/"));
    assert!(ready_now(&mut second).await.is_none());
    drop(first);
    assert_eq!(second.await.1, Some(200));
}

/// The output of a future that is ready now.
async fn ready_now<F: Future + Unpin>(future: &mut F) -> Option<F::Output> {
    tokio::select! {
        biased;
        output = future => Some(output),
        () = tokio::task::yield_now() => None,
    }
}

#[tokio::test]
async fn requests_under_way_are_finished_at_the_end() {
    let served = Served::new(WIDE).await;
    let (mut stream, status) = served.get("/").await;
    assert_eq!(status, Some(200));
    served.end.send(()).unwrap();
    served.ended.await.unwrap();
    assert!(rest(&mut stream).await.ends_with("here"));
}

#[tokio::test]
async fn one_client_holds_few_streams_and_its_pages_work_without() {
    let site = Site::open().await;
    let served = Served::with(site.router(), WIDE).await;
    let page = "/it/activities/magazzini-e-consegne";
    let stream = format!("{page}/places");
    let mut open = Vec::new();
    for _ in 0..live::MOST_PER_CLIENT {
        let (connection, status) = served.get(&stream).await;
        assert_eq!(status, Some(200));
        open.push(connection);
    }
    assert_eq!(served.get(&stream).await.1, Some(429));
    assert_eq!(served.get(page).await.1, Some(200));
    open.pop();
    while served.get(&stream).await.1 == Some(429) {
        tokio::task::yield_now().await;
    }
}
