//! Who counts as one client.

use std::net::{IpAddr, SocketAddr};

use axum::{
    body::Body,
    extract::ConnectInfo,
    http::{Request, StatusCode, header},
};

use crate::{logs::Log, support::Site};

/// Asks for a code for an address of its own, over a connection from `peer`; returns whether it was sent.
async fn asks(site: &Site, number: usize, peer: &str, forwarded_for: Option<&str>) -> bool {
    let request_id = store::new_id::<domain::id::RequestId>().to_string();
    let email = format!("person.{number}@example.org");
    let fields = [("email", email.as_str()), ("request_id", &request_id)];
    let mut request = Request::post("/it/sign-in")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::HOST, "portal.example")
        .header("sec-fetch-site", "same-origin")
        .extension(ConnectInfo(SocketAddr::new(
            peer.parse::<IpAddr>().unwrap(),
            4711,
        )));
    if let Some(list) = forwarded_for {
        request = request.header("x-forwarded-for", list);
    }
    let body = serde_urlencoded::to_string(fields).unwrap();
    let answer = site
        .visitor()
        .send(request.body(Body::from(body)).unwrap())
        .await;
    answer.status == StatusCode::SEE_OTHER
}

#[tokio::test]
async fn a_network_of_ipv6_is_one_client() {
    let site = Site::open().await;
    let mut sent = 0;
    for number in 0..45 {
        let peer = format!("2001:db8:1:2::{number:x}");
        sent += usize::from(asks(&site, number, &peer, None).await);
    }
    assert_eq!(sent, 30, "a quarter of an hour has 30 codes for a client");
    assert!(asks(&site, 45, "2001:db8:1:3::1", None).await);
}

#[tokio::test]
async fn a_client_is_the_same_however_its_address_comes() {
    let site = Site::behind(&["127.0.0.1", "10.0.0.0/8"]).await;
    let ways = [
        ("192.0.2.7", None),
        ("::ffff:192.0.2.7", None),
        ("127.0.0.1", Some("192.0.2.7")),
        (
            "::ffff:127.0.0.1",
            Some("198.51.100.1, 192.0.2.7, 10.1.1.1"),
        ),
        ("10.9.9.9", Some("::ffff:192.0.2.7")),
    ];
    for number in 0..30 {
        let (peer, list) = ways[number % ways.len()];
        assert!(asks(&site, number, peer, list).await, "{number}");
    }
    for (peer, list) in ways {
        assert!(!asks(&site, 30, peer, list).await, "{peer} {list:?}");
    }
    // A list that a stranger wrote is not believed.
    assert!(asks(&site, 31, "192.0.2.8", Some("192.0.2.7")).await);
}

#[tokio::test]
async fn proxies_that_are_not_listed_or_say_nothing_are_told_once() {
    let site = Site::behind(&["127.0.0.1"]).await;
    let (log, _guard) = Log::begin(false);
    for number in 0..3 {
        asks(&site, number, "10.1.1.1", Some("192.0.2.7")).await;
        asks(&site, number, "127.0.0.1", None).await;
    }
    let text = log.text();
    for words in ["list it in behind_proxy", "let it send X-Forwarded-For"] {
        assert_eq!(text.matches(words).count(), 1, "{text}");
    }
}
