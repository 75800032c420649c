//! Hostile input, and legitimate input that others have treated as hostile: names in every script.

use axum::http::StatusCode;
use domain::language::Language;
use ui::form::MOST_VALUES;

use crate::{
    document::flaws,
    pages::{apply, person},
    support::{Site, Visitor},
};

const SCRIPT: &str = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{7*1111111}}";

/// The markup is escaped: it created no element and no attribute.
#[track_caller]
fn is_harmless(body: &str) {
    assert!(!body.contains("<script>alert"), "a script came through");
    assert!(!body.contains("<img"), "an element came through");
    assert!(!body.contains("7777777"), "a template came to life");
}

#[tokio::test]
async fn markup_in_any_field_of_a_form_comes_back_as_words() {
    let site = Site::open().await;
    let anna = person(&site).await;
    anna.post("/it/programmes/imprecario/apply", &[])
        .await
        .expect(StatusCode::SEE_OTHER);
    let steps = "/it/programmes/imprecario/apply";
    let forms: [(&str, &[&str]); 10] = [
        ("/it/sign-in", &["email", "next", "code", "carry"]),
        ("/it/staff/sign-in", &["email", "code", "next"]),
        (
            "/it/programmes/imprecario/check",
            &["answer", "given", "again", "fact", "rule_version"],
        ),
        (
            "/it/activities/magazzini-e-consegne/book",
            &["given_name", "family_name", "email", "code"],
        ),
        (&format!("{steps}/name"), &["given_name"]),
        (
            &format!("{steps}/birthplace"),
            &[
                "birthplace",
                "birthplace_code",
                "birthplace_sought",
                "birthplace_state",
            ],
        ),
        (
            &format!("{steps}/residence"),
            &["municipality", "municipality_sought", "district"],
        ),
        (&format!("{steps}/phone"), &["phone"]),
        (&format!("{steps}/codice-fiscale"), &["codice_fiscale"]),
        (
            "/it/account/details",
            &[
                "phone",
                "residence",
                "birthplace",
                "codice_fiscale",
                "district",
            ],
        ),
    ];
    for visitor in [&anna, &site.visitor()] {
        for (page, fields) in forms {
            let sent: Vec<_> = fields.iter().map(|field| (*field, SCRIPT)).collect();
            let answer = visitor.post(page, &sent).await;
            assert!(
                !answer.status.is_server_error(),
                "{page}: {}",
                answer.status
            );
            is_harmless(&answer.body);
            if answer.status == StatusCode::UNPROCESSABLE_ENTITY {
                assert_eq!(flaws(&answer, Language::It), Vec::<String>::new());
            }
        }
    }
}

#[tokio::test]
async fn markup_in_an_address_comes_back_as_words() {
    let site = Site::open().await;
    let encoded =
        serde_urlencoded::to_string([("kind", SCRIPT), ("site", SCRIPT), ("next", SCRIPT)])
            .unwrap();
    for page in [
        "",
        "/activities",
        "/sign-in",
        "/staff/sign-in",
        "/programmes",
        "/nowhere",
    ] {
        let answer = site.visitor().get(&format!("/it{page}?{encoded}")).await;
        assert!(
            !answer.status.is_server_error(),
            "{page}: {}",
            answer.status
        );
        is_harmless(&answer.body);
        assert_eq!(flaws(&answer, Language::It), Vec::<String>::new());
    }
}

/// Stored data is shown to staff, too: a name that is markup, wherever it appears.
#[tokio::test]
async fn markup_that_is_kept_is_words_on_every_page() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let application = apply(&anna).await;
    let name = "<script>alert(1)</script>";
    let fields = [("family_name", name), ("given_name", "<b>Anna</b>")];
    let details = "/it/account/details";
    anna.post(details, &fields)
        .await
        .expect(StatusCode::SEE_OTHER);
    anna.post("/it/activities/magazzini-e-consegne/book", &[])
        .await
        .expect(StatusCode::SEE_OTHER);
    let operator = Visitor::operator(&site).await;
    for (visitor, path) in [
        (&anna, "/it/path".to_owned()),
        (&anna, "/it/account".to_owned()),
        (&anna, details.to_owned()),
        (&operator, "/it/staff/applications".to_owned()),
        (&operator, format!("/it/staff/applications/{application}")),
        (
            &operator,
            "/it/staff/editions/magazzini-e-consegne".to_owned(),
        ),
    ] {
        let answer = visitor.get(&path).await.expect(StatusCode::OK);
        is_harmless(&answer.body);
        assert!(
            answer.body.contains("&lt;script"),
            "{path} does not show the name"
        );
        assert_eq!(flaws(&answer, Language::It), Vec::<String>::new());
    }
    let confirmation = site.mail("anna@example.org").await;
    is_harmless(&confirmation.html);
}

#[tokio::test]
async fn more_values_than_any_form_has_are_refused() {
    let site = Site::open().await;
    let visitor = site.visitor();
    for (values, status) in [
        (MOST_VALUES, StatusCode::UNPROCESSABLE_ENTITY),
        (MOST_VALUES + 1, StatusCode::PAYLOAD_TOO_LARGE),
    ] {
        let fields = vec![("email", ""); values];
        let answer = visitor.post_exactly("/it/sign-in", &fields).await;
        let answer = answer.expect(status);
        assert_eq!(flaws(&answer, Language::It), Vec::<String>::new());
    }
}

#[tokio::test]
async fn numbers_of_pages_and_parameters_out_of_range_are_no_defects() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let long = "x".repeat(8_000);
    let many = "topic=digital&kind=lab&".repeat(400);
    for path in [
        "activities",
        "staff/editions",
        "staff/applications",
        "staff/calendar",
    ] {
        for query in [
            "page=9223372036854775807",
            "page=4294967295",
            "page=-1",
            "month=999999-99",
            "day=9999-12-31",
            "day=0000-01-01",
            &format!("site={long}&language={long}&day={long}"),
            &many,
        ] {
            let answer = operator.get(&format!("/it/{path}?{query}")).await;
            assert!(!answer.status.is_server_error(), "{path}?{query:.60}");
        }
    }
}

#[tokio::test]
async fn names_in_every_script_are_kept_as_they_are() {
    let site = Site::open().await;
    for (number, (given, family)) in [
        ("Siobhán", "O’Brien-D’Angelo"),
        ("محمد", "العمري"),
        ("", "王秀英"),
        ("Ionuț", "Ştefănescu"),
    ]
    .into_iter()
    .enumerate()
    {
        let visitor = Visitor::signed_in(&site, &format!("person.{number}.new@example.org")).await;
        let fields = [("given_name", given), ("family_name", family)];
        let answer = visitor
            .post("/it/activities/magazzini-e-consegne/book", &fields)
            .await;
        let booking = answer.expect(StatusCode::SEE_OTHER).location().to_owned();
        let shown = visitor.get(&booking).await.expect(StatusCode::OK);
        let whole = format!("{given} {family}");
        assert!(shown.text("main").contains(whole.trim()), "{whole}");
    }
}

#[tokio::test]
async fn invisible_signs_are_taken_out_or_refused() {
    let site = Site::open().await;
    let visitor = Visitor::signed_in(&site, "invisible@example.org").await;
    let fields = [
        ("given_name", "An\u{0}na\u{7}"),
        ("family_name", "\u{202E}issoR\u{202C}\u{200B}"),
    ];
    let answer = visitor.post("/it/account/details", &fields).await;
    assert!([StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY].contains(&answer.status));
    if answer.status == StatusCode::SEE_OTHER {
        let account = visitor.get("/it/account").await.expect(StatusCode::OK);
        assert!(
            account.text("main").contains("Anna issoR"),
            "{}",
            account.text("main")
        );
        for sign in ['\u{0}', '\u{7}', '\u{202E}', '\u{200B}'] {
            assert!(!account.text("main").contains(sign), "{sign:?}");
        }
    }
}
