//! The codes of mails: they expire, allow few mistakes, and do not reveal which addresses are known.

use axum::http::StatusCode;
use domain::instant::Seconds;

use crate::support::{Answer, Site, Visitor};

async fn ask(visitor: &Visitor<'_>, email: &str) -> Answer {
    visitor.post("/it/sign-in", &[("email", email)]).await
}

async fn enter(visitor: &Visitor<'_>, email: &str, code: &str) -> Answer {
    visitor
        .post(
            "/it/sign-in",
            &[("email", email), ("step", "code"), ("code", code)],
        )
        .await
}

/// A code other than this one.
fn wrong(code: &str) -> &'static str {
    if code == "111111" { "222222" } else { "111111" }
}

#[tokio::test]
async fn a_code_runs_out_after_ten_minutes() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let email = "anna@example.org";
    ask(&visitor, email).await.expect(StatusCode::OK);
    let code = site.code(email).await;
    site.pass(Seconds::minutes(10));
    let answer = enter(&visitor, email, &code)
        .await
        .expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer
            .text("#error-summary")
            .contains("Questo codice non vale più")
    );
    ask(&visitor, email).await.expect(StatusCode::OK);
    let fresh = site.code(email).await;
    enter(&visitor, email, &fresh)
        .await
        .expect(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn five_wrong_codes_are_enough() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let email = "anna@example.org";
    ask(&visitor, email).await.expect(StatusCode::OK);
    let code = site.code(email).await;
    for tries_left in (0..5).rev() {
        let answer = enter(&visitor, email, wrong(&code))
            .await
            .expect(StatusCode::UNPROCESSABLE_ENTITY);
        let says = answer.text("#error-summary");
        assert!(
            tries_left < 2 || says.contains(&format!("ancora {tries_left} volte")),
            "{tries_left}: {says}"
        );
    }
    let answer = enter(&visitor, email, &code)
        .await
        .expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer
            .text("#error-summary")
            .contains("Questo codice non vale più")
    );
}

#[tokio::test]
async fn a_code_works_once_and_only_for_its_address() {
    let site = Site::open().await;
    let visitor = site.visitor();
    ask(&visitor, "anna@example.org")
        .await
        .expect(StatusCode::OK);
    ask(&visitor, "marco@example.org")
        .await
        .expect(StatusCode::OK);
    let code = site.code("anna@example.org").await;
    if code != site.code("marco@example.org").await {
        enter(&visitor, "marco@example.org", &code)
            .await
            .expect(StatusCode::UNPROCESSABLE_ENTITY);
    }
    enter(&visitor, "anna@example.org", &code)
        .await
        .expect(StatusCode::SEE_OTHER);
    enter(&site.visitor(), "anna@example.org", &code)
        .await
        .expect(StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn whoever_is_known_gets_the_same_answer_as_who_is_not() {
    let site = Site::open().await;
    Visitor::signed_in(&site, "known@example.org").await;
    let visitor = site.visitor();
    let known = ask(&visitor, "known@example.org").await;
    let unknown = ask(&visitor, "never@example.org").await;
    assert_eq!(known.status, unknown.status);
    // Both addresses have the same length; nothing else differs but the one-time id.
    assert_eq!(known.body.replace("known@", "never@"), unknown.body);
}

#[tokio::test]
async fn too_many_codes_for_an_address_are_refused_until_time_has_passed() {
    let site = Site::open().await;
    let visitor = site.visitor();
    for _ in 0..5 {
        ask(&visitor, "anna@example.org")
            .await
            .expect(StatusCode::OK);
    }
    let answer = ask(&visitor, "anna@example.org")
        .await
        .expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.typed("email").unwrap(), "anna@example.org");
    ask(&visitor, "marco@example.org")
        .await
        .expect(StatusCode::OK);
    site.pass(Seconds::minutes(16));
    ask(&visitor, "anna@example.org")
        .await
        .expect(StatusCode::OK);
}
