//! One client does its worst, and everybody else is served.

use std::net::SocketAddr;

use store_testing::{TestDatabase, on_both_engines};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpSocket, TcpStream},
    task::JoinSet,
};

use crate::support::{Process, edition_from_now};

on_both_engines!(
    whoever_comes_from_elsewhere_is_served,
    whoever_comes_from_the_same_address_is_not,
);

/// The attacker's address, and that of a visitor.
const WORST: &str = "127.0.0.2:0";
const OTHER: &str = "127.0.0.3:0";

async fn connect(from: &str, portal: SocketAddr) -> std::io::Result<TcpStream> {
    let socket = TcpSocket::new_v4()?;
    socket.bind(from.parse().unwrap())?;
    socket.connect(portal).await
}

/// Asks for a page from an address. The status, or none if the connection was closed instead.
async fn status(from: &str, portal: SocketAddr, path: &str) -> Option<u16> {
    let mut stream = connect(from, portal).await.ok()?;
    let request = format!("GET {path} HTTP/1.1\r\nHost: {portal}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.ok()?;
    let mut head = [0; 12];
    stream.read_exact(&mut head).await.ok()?;
    std::str::from_utf8(&head[9..]).unwrap().parse().ok()
}

/// Codes for hundreds of addresses and forms of thousands of fields, all at once.
async fn flood(portal: SocketAddr) {
    let mut forms = JoinSet::new();
    for number in 0..60 {
        let form = if number % 2 == 0 {
            format!("email=nobody-{number}%40example.org")
        } else {
            "a=b&".repeat(16_000)
        };
        forms.spawn(async move {
            let Ok(mut stream) = connect(WORST, portal).await else {
                return;
            };
            let request = format!(
                "POST /it/sign-in HTTP/1.1\r\nHost: {portal}\r\nConnection: close\r\n\
                 Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n\
                 Content-Length: {}\r\n\r\n{form}",
                form.len()
            );
            // It is refused or closed, as it pleases.
            let _ = stream.write_all(request.as_bytes()).await;
            let _ = stream.read(&mut [0; 64]).await;
        });
    }
    forms.join_all().await;
}

/// Opens as many connections as it gets and keeps them: half of them say nothing, the others listen to the places
/// of an activity and read nothing of it.
async fn hold(portal: SocketAddr) -> Vec<TcpStream> {
    let mut held = Vec::new();
    for number in 0..150 {
        let Ok(mut stream) = connect(WORST, portal).await else {
            continue;
        };
        let request = if number % 2 == 0 {
            "GET /it HTTP/1.1\r\nHost:".to_owned()
        } else {
            format!("GET /it/activities/cucina/places HTTP/1.1\r\nHost: {portal}\r\n\r\n")
        };
        let _ = stream.write_all(request.as_bytes()).await;
        held.push(stream);
    }
    held
}

async fn whoever_comes_from_elsewhere_is_served(database: TestDatabase) {
    let folder = tempfile::tempdir().unwrap();
    edition_from_now(&database, "cucina", 5).await;
    let process = Process::start(&database.address, &folder.path().join("mail")).await;
    let portal = process.browser("").portal;
    let _held = hold(portal).await;
    let flooding = tokio::spawn(flood(portal));
    for path in ["/it", "/it/activities", "/it/activities/cucina", "/readyz"] {
        assert_eq!(status(OTHER, portal, path).await, Some(200), "{path}");
    }
    flooding.await.unwrap();
    assert_eq!(status(OTHER, portal, "/it").await, Some(200));
}

/// The control: the attacker did reach a limit.
async fn whoever_comes_from_the_same_address_is_not(database: TestDatabase) {
    let folder = tempfile::tempdir().unwrap();
    edition_from_now(&database, "cucina", 5).await;
    let process = Process::start(&database.address, &folder.path().join("mail")).await;
    let portal = process.browser("").portal;
    let _held = hold(portal).await;
    assert_eq!(status(WORST, portal, "/it").await, None);
}
