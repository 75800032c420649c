//! The codes of mails: they expire, allow few mistakes, and do not reveal which addresses are known.

use axum::http::StatusCode;
use domain::{instant::Seconds, language::Language};

use crate::{
    document::flaws,
    support::{Answer, Site, Visitor},
};

/// Asks for a code. Returns the address of the page that asks for it.
async fn ask(visitor: &Visitor<'_>, email: &str) -> String {
    let fields = [("email", email)];
    visitor.ask_for_code("/it/sign-in", &fields).await.path
}

async fn enter(visitor: &Visitor<'_>, page: &str, code: &str) -> Answer {
    visitor.post(page, &[("code", code)]).await
}

/// That a code, right or not, opens nothing any more.
async fn is_worthless(visitor: &Visitor<'_>, page: &str, code: &str) {
    let answer = enter(visitor, page, code)
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
    let page = ask(&visitor, email).await;
    let code = site.code(email).await;
    site.pass(Seconds::minutes(10));
    is_worthless(&visitor, &page, &code).await;
    let page = ask(&visitor, email).await;
    let fresh = site.code(email).await;
    enter(&visitor, &page, &fresh)
        .await
        .expect(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn five_wrong_codes_are_enough() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let email = "anna@example.org";
    let page = ask(&visitor, email).await;
    let code = site.code(email).await;
    for tries_left in (0..5).rev() {
        let answer = enter(&visitor, &page, wrong(&code))
            .await
            .expect(StatusCode::UNPROCESSABLE_ENTITY);
        let says = answer.text("#error-summary");
        assert!(
            tries_left < 2 || says.contains(&format!("ancora {tries_left} volte")),
            "{tries_left}: {says}"
        );
        site.pass(Seconds::minutes(1));
    }
    is_worthless(&visitor, &page, &code).await;
}

#[tokio::test]
async fn whoever_mistypes_several_times_waits_as_told_and_keeps_what_they_typed() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let email = "anna@example.org";
    let page = ask(&visitor, email).await;
    let code = site.code(email).await;
    for _ in 0..3 {
        enter(&visitor, &page, wrong(&code)).await;
    }
    let answer = enter(&visitor, &page, &code)
        .await
        .expect(StatusCode::UNPROCESSABLE_ENTITY);
    let says = answer.text("#error-summary");
    assert!(says.contains("tra 5 secondi"), "{says}");
    assert_eq!(answer.typed("code").as_deref(), Some(code.as_str()));
    site.pass(Seconds::new(5));
    enter(&visitor, &page, &code)
        .await
        .expect(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_code_belongs_to_the_browser_that_asked() {
    let site = Site::open().await;
    let (anna, stranger) = (site.visitor(), site.visitor());
    let email = "anna@example.org";
    let sent = anna.post("/it/sign-in", &[("email", email)]).await;
    let sent = sent.expect(StatusCode::SEE_OTHER);
    let (cookie, page) = (sent.header("set-cookie"), sent.location());
    for part in [
        "__Host-code=",
        "; Path=/;",
        "; Max-Age=3600;",
        "; HttpOnly",
        "; SameSite=Lax",
        "; Secure",
    ] {
        assert!(cookie.contains(part), "{part}: {cookie}");
    }
    let code = site.code(email).await;
    // A stranger does not find the page, and their own form has a code of its own.
    stranger.get(page).await.expect(StatusCode::NOT_FOUND);
    enter(&stranger, page, &code)
        .await
        .expect(StatusCode::NOT_FOUND);
    let stranger_s = ask(&stranger, email).await;
    for _ in 0..5 {
        enter(&stranger, &stranger_s, wrong(&code)).await;
        site.pass(Seconds::minutes(1));
    }
    is_worthless(&stranger, &stranger_s, &code).await;
    enter(&anna, page, &code)
        .await
        .expect(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_browser_that_refuses_cookies_is_told_so() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let email = "anna@example.org";
    let page = ask(&visitor, email).await;
    let code = site.code(email).await;
    visitor.forget_cookie("__Host-code");
    let answers = [
        visitor.get(&page).await,
        enter(&visitor, &page, &code).await,
        visitor.get("/it/code/nowhere").await,
    ];
    for answer in answers {
        let answer = answer.expect(StatusCode::NOT_FOUND);
        assert!(answer.text("main").contains("Permetti i cookie"));
        assert_eq!(flaws(&answer, Language::It), Vec::<String>::new());
    }
}

#[tokio::test]
async fn a_form_with_a_code_that_is_sent_twice_signs_in_twice() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let email = "anna@example.org";
    let page = ask(&visitor, email).await;
    let code = site.code(email).await;
    for _ in 0..2 {
        let signed_in = enter(&visitor, &page, &code).await;
        let signed_in = signed_in.expect(StatusCode::SEE_OTHER);
        assert_eq!(signed_in.location(), "/it/path");
        assert!(signed_in.header("set-cookie").contains("__Host-session="));
    }
    // Neither another form nor another browser can use it again.
    let another = ask(&visitor, email).await;
    enter(&visitor, &another, &code)
        .await
        .expect(StatusCode::UNPROCESSABLE_ENTITY);
    enter(&site.visitor(), &page, &code)
        .await
        .expect(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_code_works_once_and_only_for_its_address() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let anna_s = ask(&visitor, "anna@example.org").await;
    let marco_s = ask(&visitor, "marco@example.org").await;
    let code = site.code("anna@example.org").await;
    if code != site.code("marco@example.org").await {
        enter(&visitor, &marco_s, &code)
            .await
            .expect(StatusCode::UNPROCESSABLE_ENTITY);
    }
    // The address of the form is the one that the code went to, whatever is sent with it.
    let fields = [("email", "marco@example.org"), ("code", &*code)];
    visitor
        .post(&anna_s, &fields)
        .await
        .expect(StatusCode::SEE_OTHER);
    let account = visitor.get("/it/account").await;
    assert!(account.text("main").contains("anna@example.org"));
}

#[tokio::test]
async fn whoever_is_known_gets_the_same_answer_as_who_is_not() {
    let site = Site::open().await;
    Visitor::signed_in(&site, "known@example.org").await;
    let visitor = site.visitor();
    let mut pages = Vec::new();
    // Both addresses have the same length; nothing else differs but the one-time id.
    for email in ["known@example.org", "never@example.org"] {
        let page = visitor
            .ask_for_code("/it/sign-in", &[("email", email)])
            .await;
        let id = page.typed("request_id").unwrap();
        pages.push(page.body.replace(&id, "").replace(email, ""));
    }
    assert_eq!(pages[0], pages[1]);
}

#[tokio::test]
async fn too_many_codes_for_an_address_are_refused_until_time_has_passed() {
    let site = Site::open().await;
    let visitor = site.visitor();
    for _ in 0..5 {
        ask(&visitor, "anna@example.org").await;
    }
    let fields = [("email", "anna@example.org")];
    let answer = visitor.post("/it/sign-in", &fields).await;
    let answer = answer.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.typed("email").unwrap(), "anna@example.org");
    let says = answer.text("#error-summary");
    assert!(says.contains("tra 5 secondi"), "{says}");
    ask(&visitor, "marco@example.org").await;
    site.pass(Seconds::new(5));
    ask(&visitor, "anna@example.org").await;
}
