//! Check-in with a code, the register, the certificate and feedback, page by page.

use axum::http::StatusCode;
use domain::{instant::Seconds, language::Language};

use crate::{
    document::{flaws, languages},
    pages::{book, person},
    support::{Answer, Site, Visitor},
};

const EDITION: &str = "/staff/editions/magazzini-e-consegne/attendance";

/// The code on a booking's page.
fn code(page: &Answer) -> String {
    page.text(".check-in-code .code")
}

/// The id of the first session that a register links to.
fn session(register: &Answer) -> String {
    let marker = "magazzini-e-consegne/attendance/";
    let start = register.body.find(marker).unwrap() + marker.len();
    register.body[start..start + 36].to_owned()
}

async fn assert_sound(visitor: &Visitor<'_>, path: &str) {
    for &language in languages(path) {
        let answer = visitor.get(&format!("/{language}{path}")).await;
        let answer = answer.expect(StatusCode::OK);
        assert_eq!(flaws(&answer, language), [] as [String; 0]);
    }
}

#[tokio::test]
async fn from_the_door_to_the_certificate() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let reference = book(&anna, "magazzini-e-consegne").await;
    let booking = format!("/bookings/{reference}");
    let page = anna.get(&format!("/it{booking}")).await;
    let code = code(&page);
    assert!(page.body.contains("role=\"img\""));
    assert!(code.starts_with(&reference), "{code}");

    // At five on the day, half an hour before the beginning.
    site.pass(Seconds::hours(9 * 24 + 7));
    let operator = Visitor::operator(&site).await;
    let register = operator.get(&format!("/it{EDITION}")).await;
    let session = session(&register);
    let door = format!("/staff/check-in?session={session}");
    for path in [
        EDITION,
        &format!("{EDITION}/{session}"),
        "/staff/check-in",
        &door,
    ] {
        assert_sound(&operator, path).await;
    }
    let forged = format!("{}2222", &code[..code.len() - 4]);
    for wrong in ["", "PRE-2222", &forged] {
        let answer = operator
            .post(&format!("/it{door}"), &[("code", wrong)])
            .await;
        let answer = answer.expect(StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(flaws(&answer, Language::It), [] as [String; 0]);
    }
    for _ in 0..2 {
        let answer = operator
            .post(&format!("/it{door}"), &[("code", &code)])
            .await;
        let next = answer.expect(StatusCode::SEE_OTHER).location().to_owned();
        let next = operator.get(&next).await.expect(StatusCode::OK);
        assert!(next.text(".notice").contains("Anna O’Brien-D’Angelo"));
    }
    let list = operator.get(&format!("/it{EDITION}/{session}")).await;
    assert_eq!(list.text("input[checked]"), "");
    assert!(
        list.body
            .contains(&format!("name=\"before-{reference}\" value=\"present\""))
    );

    let early = anna.get(&format!("/it{booking}/certificate.pdf")).await;
    early.expect(StatusCode::NOT_FOUND);
    site.pass(Seconds::hours(3));
    assert_sound(&anna, &booking).await;
    assert_sound(&anna, &format!("{booking}/feedback")).await;
    let pdf = anna.get(&format!("/it{booking}/certificate.pdf")).await;
    let pdf = pdf.expect(StatusCode::OK);
    assert_eq!(pdf.header("content-type"), "application/pdf");
    assert!(pdf.body.starts_with("%PDF-"));
    // A staff session ends after two hours without a request.
    let operator = Visitor::operator(&site).await;
    let sheet = operator
        .get(&format!("/en{EDITION}/{session}/sign-in-sheet.pdf"))
        .await;
    assert!(sheet.expect(StatusCode::OK).body.starts_with("%PDF-"));

    let feedback = format!("/it{booking}/feedback");
    let refused = anna.post(&feedback, &[("comment", "Bene")]).await;
    let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(flaws(&refused, Language::It), [] as [String; 0]);
    let said = [("rating", "5"), ("comment", "Bene così")];
    anna.post(&feedback, &said)
        .await
        .expect(StatusCode::SEE_OTHER);
    let thanks = anna.get(&format!("/it{booking}")).await;
    assert!(thanks.text(".notice").contains("Grazie"));
    // A single answer would reveal who gave it.
    let results = operator
        .get("/it/staff/editions/magazzini-e-consegne")
        .await;
    assert!(!results.body.contains("Bene così"));
}

#[tokio::test]
async fn a_certificate_is_checked_by_its_code() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let reference = book(&anna, "magazzini-e-consegne").await;
    site.pass(Seconds::hours(9 * 24 + 10));
    let operator = Visitor::operator(&site).await;
    let register = operator.get(&format!("/it{EDITION}")).await;
    let list = format!("/it{EDITION}/{}", session(&register));
    let others = [("others", "present")];
    operator
        .post(&list, &others)
        .await
        .expect(StatusCode::SEE_OTHER);
    let signed_in = anna.known().await;
    let reference = reference.parse().unwrap();
    let earned =
        services::attendance::certificate(&site.portal, &signed_in, &reference, None).await;
    let code = earned.unwrap().code.to_string();

    let stranger = site.visitor();
    assert_sound(&stranger, "/certificates").await;
    assert_sound(&stranger, &format!("/certificates/{code}")).await;
    let found = stranger
        .get(&format!("/it/certificates?code={}", code.to_lowercase()))
        .await;
    let there = found.expect(StatusCode::SEE_OTHER).location().to_owned();
    let genuine = stranger.get(&there).await.expect(StatusCode::OK);
    assert!(genuine.text(".summary-list").contains("A. O."));
    assert!(!genuine.body.contains("Brien"));
    let forged = format!("{}2222", &code[..code.len() - 4]);
    for wrong in [forged.as_str(), "nothing", "PRE-2222-2222-2222-2222"] {
        for language in Language::ALL {
            let answer = stranger
                .get(&format!("/{language}/certificates/{wrong}"))
                .await;
            let answer = answer.expect(StatusCode::NOT_FOUND);
            assert_eq!(flaws(&answer, language), [] as [String; 0]);
        }
    }
}

#[tokio::test]
async fn an_old_page_does_not_undo_what_others_noted() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let reference = book(&anna, "magazzini-e-consegne").await;
    let before = format!("before-{reference}");
    let operator = async || Visitor::operator(&site).await;
    let early = operator().await;
    let register = early.get(&format!("/it{EDITION}")).await;
    let list = format!("/it{EDITION}/{}", session(&register));
    let refused = early.post(&list, &[(&reference, "present")]).await;
    let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(flaws(&refused, Language::It), [] as [String; 0]);

    site.pass(Seconds::hours(9 * 24 + 7));
    let operator = operator().await;
    let noted = |value: &str| format!("name=\"{before}\" value=\"{value}\"");
    let came = [(before.as_str(), ""), (reference.as_str(), "present")];
    operator
        .post(&list, &came)
        .await
        .expect(StatusCode::SEE_OTHER);
    assert!(operator.get(&list).await.body.contains(&noted("present")));
    let unchanged = [(before.as_str(), "absent"), (reference.as_str(), "absent")];
    operator
        .post(&list, &unchanged)
        .await
        .expect(StatusCode::SEE_OTHER);
    assert!(operator.get(&list).await.body.contains(&noted("present")));
    let changed = [
        (before.as_str(), "present"),
        (reference.as_str(), "excused"),
    ];
    operator
        .post(&list, &changed)
        .await
        .expect(StatusCode::SEE_OTHER);
    assert!(operator.get(&list).await.body.contains(&noted("excused")));
}

/// What the browser receives for a code.
fn told(answer: &Answer) -> serde_json::Value {
    assert_eq!(answer.header("content-type"), "application/json");
    serde_json::from_str(&answer.body).unwrap()
}

#[tokio::test]
async fn codes_that_the_browser_sends_are_answered_in_words() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let reference = book(&anna, "magazzini-e-consegne").await;
    let code = code(&anna.get(&format!("/it/bookings/{reference}")).await);
    let other = book(&anna, "leggere-la-busta-paga").await;
    let other = services::attendance::check_in_code(&site.portal, other.parse().unwrap());

    let operator = Visitor::operator(&site).await;
    let session = session(&operator.get(&format!("/it{EDITION}")).await);
    let door = "/it/staff/check-in-by-code";
    let send = async |visitor: &Visitor<'_>, code: &str| {
        let fields = [("session", session.as_str()), ("code", code)];
        visitor.post_exactly(door, &fields).await
    };
    let early = send(&operator, &code).await;
    let early = told(&early.expect(StatusCode::UNPROCESSABLE_ENTITY));
    assert_eq!(early["code"], "refused");

    let anonymous = send(&site.visitor(), &code).await;
    let anonymous = told(&anonymous.expect(StatusCode::UNAUTHORIZED));
    assert_eq!(anonymous, serde_json::json!({ "code": "signed_out" }));
    send(&anna, &code).await.expect(StatusCode::NOT_FOUND);
    let coordinator = Visitor::coordinator(&site).await;
    let elsewhere = send(&coordinator, &code).await;
    elsewhere.expect(StatusCode::NOT_FOUND);

    site.pass(Seconds::hours(9 * 24 + 7));
    let ended = send(&operator, &code).await;
    ended.expect(StatusCode::UNAUTHORIZED);
    let operator = Visitor::operator(&site).await;
    let list = format!("/it{EDITION}/{session}");
    let noted = format!("name=\"before-{reference}\" value=\"present\"");
    assert!(!operator.get(&list).await.body.contains(&noted));
    let first = told(&send(&operator, &code).await.expect(StatusCode::OK));
    assert_eq!(first["name"], "Anna O’Brien-D’Angelo");
    assert!(operator.get(&list).await.body.contains(&noted));
    site.pass(Seconds::minutes(29));
    let again = send(&operator, &code.to_lowercase()).await;
    assert_eq!(told(&again.expect(StatusCode::OK)), first);

    let forged = format!("{}2222", &code[..code.len() - 4]);
    let refusals = [
        (&forged, "non è stato fatto dal portale"),
        (&other.to_string(), "per un’altra attività"),
    ];
    for (wrong, words) in refusals {
        let refused = send(&operator, wrong).await;
        let refused = told(&refused.expect(StatusCode::UNPROCESSABLE_ENTITY));
        assert_eq!(refused["code"], "refused");
        let told = refused["words"].as_str().unwrap();
        assert!(told.contains(words), "{told}");
    }
    let session = store::new_id::<domain::id::SessionId>().to_string();
    for nowhere in [
        [("session", session.as_str()), ("code", &code)],
        [("session", &reference), ("code", &code)],
        [("session", session.as_str()), ("code", "")],
    ] {
        let nowhere = operator.post_exactly(door, &nowhere).await;
        nowhere.expect(StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn only_the_page_at_the_door_may_use_the_camera() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let register = operator.get(&format!("/it{EDITION}")).await;
    let door = format!("/it/staff/check-in?session={}", session(&register));
    let door = operator.get(&door).await.expect(StatusCode::OK);
    let policy = |page: &Answer| page.header("permissions-policy").to_owned();
    assert!(policy(&door).starts_with("camera=(self), geolocation=()"));
    let choose = operator.get("/it/staff/check-in").await;
    for other in [&register, &choose] {
        assert!(policy(other).starts_with("camera=(), geolocation=()"));
    }
}
