//! The figures for monitoring.

use axum::{Router, body::Body, http::Request};
use tower::ServiceExt as _;

use crate::{
    pages::person,
    support::{Site, Visitor},
};

async fn figures(router: &Router) -> String {
    let request = Request::get("/metrics").body(Body::empty()).unwrap();
    let response = router.clone().oneshot(request).await.unwrap();
    let kind = &response.headers()["content-type"];
    assert_eq!(
        kind,
        "application/openmetrics-text; version=1.0.0; charset=utf-8"
    );
    let body = axum::body::to_bytes(response.into_body(), 1 << 20).await;
    String::from_utf8(body.unwrap().to_vec()).unwrap()
}

#[track_caller]
fn expect(text: &str, line: &str) {
    assert!(text.lines().any(|found| found == line), "{line}:\n{text}");
}

#[tokio::test]
async fn what_goes_on_is_counted() {
    let (site, metrics) = Site::counted().await;
    let router = metrics.router();
    person(&site).await;
    Visitor::operator(&site).await;
    site.visitor().get("/it/activities/nowhere").await;
    site.visitor()
        .get("/en/activities/magazzini-e-consegne")
        .await;

    let text = figures(&router).await;
    let version = env!("CARGO_PKG_VERSION");
    expect(
        &text,
        &format!("imprecario_build_info{{version=\"{version}\"}} 1"),
    );
    let requests = "imprecario_requests_total{route=\"/{language}/activities/{slug}\",status=";
    expect(&text, &format!("{requests}\"2xx\"}} 1"));
    expect(&text, &format!("{requests}\"4xx\"}} 1"));
    let duration =
        "imprecario_request_duration_seconds_count{route=\"/{language}/activities/{slug}\"}";
    expect(&text, &format!("{duration} 2"));
    for line in [
        "imprecario_sessions{of=\"people\"} 1",
        "imprecario_sessions{of=\"staff\"} 1",
        "imprecario_mails_total{outcome=\"refused\"} 0",
        "imprecario_outbox_due{lane=\"now\"} 0",
        "imprecario_outbox_oldest_due_seconds{lane=\"service\"} 0",
        "imprecario_live_streams 0",
        "imprecario_database_answers 1",
    ] {
        expect(&text, line);
    }
    let sent = text
        .lines()
        .find_map(|line| line.strip_prefix("imprecario_mails_total{outcome=\"sent\"} "));
    assert!(sent.unwrap().parse::<u64>().unwrap() > 0);
    let bytes = text
        .lines()
        .find_map(|line| line.strip_prefix("imprecario_database_size_bytes "));
    assert!(bytes.unwrap().parse::<u64>().unwrap() > 100_000);
    assert!(text.ends_with("# EOF\n"));
}

#[tokio::test]
async fn a_database_that_is_gone_is_a_figure_too() {
    let (site, metrics) = Site::counted().await;
    site.portal.database.close().await;
    let text = figures(&metrics.router()).await;
    expect(&text, "imprecario_database_answers 0");
}
