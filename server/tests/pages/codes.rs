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

/// That a code, right or not, opens nothing any more.
async fn is_worthless(visitor: &Visitor<'_>, email: &str, code: &str) {
    let answer = enter(visitor, email, code)
        .await
        .expect(StatusCode::UNPROCESSABLE_ENTITY);
    let says = answer.text("#error-summary");
    assert!(says.contains("Questo codice non vale più"), "{says}");
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
    is_worthless(&visitor, email, &code).await;
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
        site.pass(Seconds::minutes(1));
    }
    is_worthless(&visitor, email, &code).await;
}

#[tokio::test]
async fn whoever_mistypes_several_times_waits_as_told_and_keeps_what_they_typed() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let email = "anna@example.org";
    ask(&visitor, email).await.expect(StatusCode::OK);
    let code = site.code(email).await;
    for _ in 0..3 {
        enter(&visitor, email, wrong(&code)).await;
    }
    let answer = enter(&visitor, email, &code)
        .await
        .expect(StatusCode::UNPROCESSABLE_ENTITY);
    let says = answer.text("#error-summary");
    assert!(says.contains("tra 5 secondi"), "{says}");
    assert_eq!(answer.typed("code").as_deref(), Some(code.as_str()));
    site.pass(Seconds::new(5));
    enter(&visitor, email, &code)
        .await
        .expect(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_code_belongs_to_the_browser_that_asked() {
    let site = Site::open().await;
    let (anna, stranger) = (site.visitor(), site.visitor());
    let email = "anna@example.org";
    let asked = ask(&anna, email).await.expect(StatusCode::OK);
    let cookie = asked.header("set-cookie");
    for part in [
        "__Secure-code=",
        "; Path=/it/sign-in;",
        "; Max-Age=600;",
        "; HttpOnly",
        "; SameSite=Lax",
        "; Secure",
    ] {
        assert!(cookie.contains(part), "{part}: {cookie}");
    }
    let code = site.code(email).await;
    ask(&stranger, email).await.expect(StatusCode::OK);
    for _ in 0..5 {
        enter(&stranger, email, "000000").await;
        site.pass(Seconds::minutes(1));
    }
    is_worthless(&stranger, email, &code).await;
    enter(&anna, email, &code)
        .await
        .expect(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_browser_that_refuses_cookies_is_told_so() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let email = "anna@example.org";
    ask(&visitor, email).await.expect(StatusCode::OK);
    let code = site.code(email).await;
    visitor.forget_cookie("__Secure-code");
    let answer = enter(&visitor, email, &code)
        .await
        .expect(StatusCode::UNPROCESSABLE_ENTITY);
    let says = answer.text("#error-summary");
    assert!(says.contains("Permetti i cookie"), "{says}");
    assert_eq!(answer.typed("code").as_deref(), Some(code.as_str()));
}

#[tokio::test]
async fn a_form_with_a_code_that_is_sent_twice_signs_in_twice() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let email = "anna@example.org";
    ask(&visitor, email).await.expect(StatusCode::OK);
    let code = site.code(email).await;
    let request = store::new_id::<domain::id::RequestId>().to_string();
    let fields = [
        ("email", email),
        ("step", "code"),
        ("code", &code),
        ("request_id", &request),
    ];
    for _ in 0..2 {
        visitor
            .post_exactly("/it/sign-in", &fields)
            .await
            .expect(StatusCode::SEE_OTHER);
    }
    // Neither another form nor another browser can use it again.
    enter(&visitor, email, &code)
        .await
        .expect(StatusCode::UNPROCESSABLE_ENTITY);
    site.visitor()
        .post_exactly("/it/sign-in", &fields)
        .await
        .expect(StatusCode::UNPROCESSABLE_ENTITY);
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
    let body = |answer: &Answer, email: &str| {
        let id = answer.typed("request_id").unwrap();
        answer.body.replace(&id, "").replace(email, "")
    };
    assert_eq!(
        body(&known, "known@example.org"),
        body(&unknown, "never@example.org")
    );
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
    let says = answer.text("#error-summary");
    assert!(says.contains("tra 5 secondi"), "{says}");
    ask(&visitor, "marco@example.org")
        .await
        .expect(StatusCode::OK);
    site.pass(Seconds::new(5));
    ask(&visitor, "anna@example.org")
        .await
        .expect(StatusCode::OK);
}
