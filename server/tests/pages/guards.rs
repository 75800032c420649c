//! The layers around every page: headers, limits, and error pages.

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use domain::language::Language;

use crate::{
    document::flaws,
    pages::{DOORS, PUBLIC, STAFF, apply, book, person},
    support::{Site, Visitor},
};

#[tokio::test]
async fn every_answer_carries_the_guarding_headers() {
    let site = Site::open().await;
    let visitor = site.visitor();
    for path in [
        "/",
        "/it",
        "/it/nowhere",
        "/healthz",
        "/readyz",
        "/assets/nothing.css",
        "/it/path",
    ] {
        let answer = visitor.get(path).await;
        let policy = answer.header("content-security-policy");
        assert!(
            policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';"),
            "{path}: {policy}"
        );
        assert!(
            !policy.contains("unsafe-inline") && !policy.contains("http"),
            "{path}: {policy}"
        );
        for directive in [
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        ] {
            assert!(policy.contains(directive), "{path}: {policy}");
        }
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "same-origin"),
            ("cross-origin-opener-policy", "same-origin"),
            (
                "strict-transport-security",
                "max-age=63072000; includeSubDomains",
            ),
        ] {
            assert_eq!(answer.header(name), value, "{path}: {name}");
        }
    }
}

#[tokio::test]
async fn the_bare_address_leads_to_the_visitors_language() {
    let site = Site::open().await;
    for (accepted, address) in [
        ("", "/it"),
        ("en-GB,en;q=0.9,it;q=0.1", "/en"),
        ("tlh, it;q=0.5", "/it"),
        ("\"><script>", "/it"),
    ] {
        let request = Request::get("/")
            .header(header::ACCEPT_LANGUAGE, accepted)
            .body(Body::empty());
        let answer = site
            .visitor()
            .send(request.unwrap())
            .await
            .expect(StatusCode::SEE_OTHER);
        assert_eq!(answer.location(), address, "{accepted}");
        assert_eq!(answer.header("vary"), "Accept-Language");
    }
}

#[tokio::test]
async fn what_is_not_there_is_said_on_a_page() {
    let site = Site::open().await;
    let visitor = site.visitor();
    for path in [
        "/it/nowhere",
        "/it/programmes/nowhere",
        "/it/programmes/NOWHERE/check",
        "/it/programmes/imprecario/nowhere",
        "/it/activities/nowhere",
        "/it/activities/nowhere/book",
        "/it/activities/%00/book",
        "/it/activities/..%2f..%2fetc%2fpasswd",
        "/it/bookings/PRE-0000-0000",
        "/it/applications/IMP",
        "/it/programmes/'%20OR%201=1",
    ] {
        let answer = visitor.get(path).await.expect(StatusCode::NOT_FOUND);
        assert_eq!(flaws(&answer, Language::It), Vec::<String>::new());
    }
    for path in [
        "/xx",
        "/xx/programmes",
        "/IT",
        "/it-IT/path",
        "/nowhere",
        "/.env",
        "/wp-login.php",
    ] {
        let answer = visitor.get(path).await.expect(StatusCode::NOT_FOUND);
        assert_eq!(answer.text("h1"), "Questa pagina non esiste", "{path}");
    }
}

#[tokio::test]
async fn a_head_request_is_a_get_request_without_a_body() {
    let site = Site::open().await;
    let visitor = site.visitor();
    for path in PUBLIC.iter().chain(&DOORS) {
        let address = format!("/it{path}");
        let request = Request::builder()
            .method(Method::HEAD)
            .uri(&address)
            .body(Body::empty());
        let head = visitor.send(request.unwrap()).await.expect(StatusCode::OK);
        let get = visitor.get(&address).await;
        for name in ["content-type", "cache-control", "content-security-policy"] {
            assert_eq!(head.header(name), get.header(name), "{path}: {name}");
        }
    }
}

#[tokio::test]
async fn a_form_from_another_site_is_refused_on_a_page() {
    let site = Site::open().await;
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("origin", "https://elsewhere.example"),
    ] {
        let request = Request::post("/it/sign-in")
            .header(header::HOST, "portal.example")
            .header(name, value)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from("email=anna%40example.org"));
        let answer = site
            .visitor()
            .send(request.unwrap())
            .await
            .expect(StatusCode::FORBIDDEN);
        assert_eq!(answer.text("h1"), "Non abbiamo potuto accettare il modulo");
        assert_eq!(flaws(&answer, Language::It), Vec::<String>::new());
    }
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused_on_a_page() {
    let site = Site::open().await;
    let answer = site
        .visitor()
        .post("/it/sign-in", &[("email", &"a".repeat(70_000))])
        .await;
    let answer = answer.expect(StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(answer.text("h1"), "È troppo in una volta sola");
    assert_eq!(flaws(&answer, Language::It), Vec::<String>::new());
}

#[tokio::test]
async fn a_form_that_no_page_made_is_refused_on_a_page() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let odd = [
        ("request_id", "'; DROP TABLE person; --"),
        ("email", "anna@example.org"),
    ];
    let answer = visitor
        .post_exactly("/it/sign-in", &odd)
        .await
        .expect(StatusCode::BAD_REQUEST);
    assert_eq!(answer.text("h1"), "Il portale non ha capito");
    let request = Request::post("/it/sign-in")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(&b"email=%ff%fe&%%%"[..]));
    let answer = visitor.send(request.unwrap()).await;
    assert!(answer.status.is_client_error(), "{}", answer.status);
    assert_eq!(
        flaws(&answer, Language::It).len(),
        usize::from(
            answer.status == StatusCode::UNPROCESSABLE_ENTITY
                && !answer.text("title").starts_with("Errore")
        )
    );
}

#[tokio::test]
async fn whoever_is_not_signed_in_is_led_to_signing_in_and_back() {
    let site = Site::open().await;
    let visitor = site.visitor();
    for (path, door) in [
        ("/it/path", "/it/sign-in?next=%2Fit%2Fpath"),
        ("/en/account", "/en/sign-in?next=%2Fen%2Faccount"),
        ("/it/staff", "/it/staff/sign-in?next=%2Fit%2Fstaff"),
    ] {
        assert_eq!(
            visitor
                .get(path)
                .await
                .expect(StatusCode::SEE_OTHER)
                .location(),
            door
        );
    }
    let elsewhere = visitor
        .get("/it/sign-in?next=https://elsewhere.example")
        .await;
    let email = "anna@example.org";
    let next = elsewhere.typed("next").unwrap();
    let asked = visitor
        .ask_for_code("/it/sign-in", &[("email", email), ("next", &next)])
        .await;
    let code = site.code(email).await;
    let answer = visitor
        .post(&asked.path, &[("code", &code)])
        .await
        .expect(StatusCode::SEE_OTHER);
    assert_eq!(answer.location(), "/it/path");
    let cookie = answer.header("set-cookie");
    for part in [
        "__Host-session=",
        "Path=/",
        "HttpOnly",
        "SameSite=Lax",
        "Secure",
    ] {
        assert!(cookie.contains(part), "{cookie}");
    }
}

/// Another person's data looks like missing data.
#[tokio::test]
async fn nobody_sees_what_is_somebody_elses() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let booking = book(&anna, "magazzini-e-consegne").await;
    let application = apply(&anna).await;
    let marco = Visitor::signed_in(&site, "marco@example.org").await;
    for path in [
        format!("/it/bookings/{booking}"),
        format!("/it/bookings/{booking}/cancel"),
        format!("/it/bookings/{booking}/calendar.ics"),
        format!("/it/bookings/{booking}?key=0123456789abcdef"),
        format!("/it/applications/{application}"),
        format!("/it/applications/{application}/withdraw"),
    ] {
        marco.get(&path).await.expect(StatusCode::NOT_FOUND);
    }
    for path in [
        format!("/it/bookings/{booking}/cancel"),
        format!("/it/applications/{application}/withdraw"),
    ] {
        marco.post(&path, &[]).await.expect(StatusCode::NOT_FOUND);
    }
    for path in STAFF {
        marco
            .get(&format!("/it{path}"))
            .await
            .expect(StatusCode::NOT_FOUND);
    }
    let review = format!("/it/staff/applications/{application}/review");
    marco.post(&review, &[]).await.expect(StatusCode::NOT_FOUND);
    anna.get(&format!("/it/bookings/{booking}"))
        .await
        .expect(StatusCode::OK);
    let seen = anna
        .get(&format!("/it/applications/{application}"))
        .await
        .expect(StatusCode::OK);
    assert_eq!(seen.text("h1"), "Candidatura inviata");
}
