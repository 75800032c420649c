//! The log that administrators search.

use axum::http::StatusCode;

use crate::{
    pages::{book, person},
    structure::{is_not_kept, look},
    support::{Site, Visitor},
};

const PAGE: &str = "/it/staff/log";

#[tokio::test]
async fn an_administrator_finds_who_did_what_and_gets_there() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let booking = book(&anna, "negozi-e-grandi-catene").await;
    let administrator = Visitor::administrator(&site).await;
    let today = administrator.get("/it/staff").await;
    let link = format!("nav a[href='{PAGE}']");
    assert!(today.attribute(&link, "href").is_some());
    let page = administrator.get(PAGE).await.expect(StatusCode::OK);
    let rows = page.text("tbody");
    assert!(rows.contains("ha prenotato"), "{rows}");
    let there = format!("tbody a[href='/it/bookings/{booking}']");
    assert!(page.attribute(&there, "href").is_some());
    // Every link of the log opens for whoever reads it.
    let links = scraper::Selector::parse("tbody a").unwrap();
    let links: std::collections::BTreeSet<_> = page
        .document()
        .select(&links)
        .map(|link| link.attr("href").unwrap().to_owned())
        .collect();
    assert!(links.len() > 3, "{links:?}");
    for link in links {
        administrator.get(&link).await.expect(StatusCode::OK);
    }

    let found = administrator
        .get(&format!("{PAGE}?person=anna%40example"))
        .await;
    assert!(
        found
            .expect(StatusCode::OK)
            .text("tbody")
            .contains("ha prenotato")
    );
    let none = administrator
        .get(&format!("{PAGE}?person=nobody%40example"))
        .await;
    assert!(
        none.expect(StatusCode::OK)
            .attribute("tbody", "role")
            .is_none()
    );
    let account = anna.get("/it/account").await;
    assert!(
        account
            .body
            .contains("ha cercato te nel registro delle azioni")
    );

    let file = administrator.get("/it/staff/log.csv?group=bookings").await;
    let file = file.expect(StatusCode::OK);
    assert!(file.body.contains(&booking), "{}", file.body);
}

#[tokio::test]
async fn filters_that_make_no_sense_are_explained_and_kept() {
    let site = Site::open().await;
    let administrator = Visitor::administrator(&site).await;
    for (query, field) in [
        ("from=yesterday", "from"),
        ("from=2026-11-22&until=2026-11-01", "until"),
        ("from=2020-01-01", "until"),
        ("person=%07", "person"),
    ] {
        let page = administrator.get(&format!("{PAGE}?{query}")).await;
        let page = page.expect(StatusCode::UNPROCESSABLE_ENTITY);
        let link = format!(".error-summary a[href='#{field}']");
        assert!(page.attribute(&link, "href").is_some(), "{query}");
        let file = administrator
            .get(&format!("/it/staff/log.csv?{query}"))
            .await;
        let back = file.expect(StatusCode::SEE_OTHER);
        assert!(back.location().starts_with(&format!("{PAGE}?")), "{query}");
    }
    for ignored in [
        "staff=x",
        "group=x",
        "before=x",
        "before=9223372036854775807.x",
    ] {
        let page = administrator.get(&format!("{PAGE}?{ignored}")).await;
        page.expect(StatusCode::OK);
    }
}

#[tokio::test]
async fn the_log_is_sound_in_every_language() {
    let site = Site::open().await;
    let administrator = Visitor::administrator(&site).await;
    let pages = [
        "/staff/log",
        "/staff/log?group=administration&from=2026-11-01&until=2026-11-22",
        "/staff/log?from=2030-01-01&until=2030-01-02",
    ];
    look(&administrator, &pages, is_not_kept).await;
}
