//! Refused forms: every page says what is wrong and where, and keeps all input.

use axum::http::StatusCode;
use scraper::Selector;

use crate::{
    document::{flaws, languages},
    pages::{apply, person},
    support::{Answer, Site, Visitor},
};

/// A form that will be refused: its page, what is sent, and the fields that are wrong.
type Refusal<'a> = (&'a str, &'a [(&'a str, &'a str)], &'a [&'a str]);

async fn refused(visitor: &Visitor<'_>, refusals: &[Refusal<'_>]) {
    let mut found = Vec::new();
    for (page, sent, wrong) in refusals {
        for &language in languages(page) {
            let answer = visitor.post(&format!("/{language}{page}"), sent).await;
            let answer = answer.expect(StatusCode::UNPROCESSABLE_ENTITY);
            found.extend(flaws(&answer, language));
            found.extend(explains(&answer, wrong));
            found.extend(keeps(&answer, sent));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Errors are listed above the form, linked to each field, and beside each field.
fn explains(answer: &Answer, wrong: &[&str]) -> Vec<String> {
    let document = answer.document();
    let links = Selector::parse("#error-summary a").unwrap();
    let links: Vec<_> = document
        .select(&links)
        .filter_map(|link| link.attr("href"))
        .collect();
    let expected: Vec<_> = wrong.iter().map(|field| format!("#{field}")).collect();
    let mut found = Vec::new();
    if links != expected {
        found.push(format!("{}: the summary links to {links:?}", answer.path));
    }
    for field in wrong {
        let invalid = answer.attribute(&format!("[id='{field}']"), "aria-invalid");
        if invalid.as_deref() != Some("true")
            || answer.text(&format!("[id='{field}-error']")).is_empty()
        {
            found.push(format!(
                "{}: nothing beside {field} says that it is wrong",
                answer.path
            ));
        }
    }
    found
}

/// Everything that was typed is still there, except what must not be shown again.
fn keeps(answer: &Answer, sent: &[(&str, &str)]) -> Vec<String> {
    sent.iter()
        .filter(|(field, _)| !["password", "step", "action"].contains(field))
        .filter(|(field, value)| !value.is_empty() && answer.typed(field).as_deref() != Some(value))
        .map(|(field, value)| {
            format!(
                "{}: {field} was {value:?}, is {:?}",
                answer.path,
                answer.typed(field)
            )
        })
        .collect()
}

#[tokio::test]
async fn forms_that_everybody_sends() {
    let site = Site::open().await;
    let long = "a".repeat(300);
    let book = "/activities/magazzini-e-consegne/book";
    let check = "/programmes/imprecario/check";
    refused(
        &site.visitor(),
        &[
            ("/sign-in", &[("email", "")], &["email"]),
            ("/sign-in", &[("email", "anna example.org")], &["email"]),
            ("/sign-in", &[("email", &long)], &["email"]),
            (
                "/staff/sign-in",
                &[("email", ""), ("password", ""), ("code", "")],
                &["email", "password", "code"],
            ),
            (
                "/staff/sign-in",
                &[
                    ("email", "operator@example.org"),
                    ("password", "wrong"),
                    ("code", "000000"),
                ],
                &["email"],
            ),
            (
                book,
                &[("family_name", " \u{200B} "), ("email", "x")],
                &["family_name", "email"],
            ),
            (
                book,
                &[("family_name", &long), ("email", "anna@example.org")],
                &["family_name"],
            ),
            (
                book,
                &[("family_name", "12345"), ("email", "anna@example.org")],
                &["family_name"],
            ),
            (check, &[("fact", "income"), ("answer", "")], &["answer"]),
            (
                check,
                &[("fact", "income"), ("answer", "ottomila")],
                &["answer"],
            ),
            (check, &[("fact", "income"), ("answer", "-1")], &["answer"]),
            (
                check,
                &[("fact", "contracts"), ("answer", "2,5")],
                &["answer"],
            ),
            (
                check,
                &[("fact", "months_worked"), ("answer", "13")],
                &["answer"],
            ),
            (
                "/programmes/lifeguard-course/check",
                &[
                    ("fact", "birth_date"),
                    ("answer_day", "31"),
                    ("answer_month", "2"),
                    ("answer_year", "2000"),
                ],
                &["answer_day"],
            ),
            (
                "/programmes/vicenza/check",
                &[("fact", "employment_state")],
                &["answer"],
            ),
            ("/feedback", &[("path", "/it/privacy")], &["rating"]),
        ],
    )
    .await;
}

#[tokio::test]
async fn forms_of_an_application() {
    let site = Site::open().await;
    let anna = person(&site).await;
    anna.post("/it/programmes/imprecario/apply", &[])
        .await
        .expect(StatusCode::SEE_OTHER);
    let long = "a".repeat(300);
    let page = |step: &str| format!("/programmes/imprecario/apply/{step}");
    let birth_date = |day, month, year| {
        [
            ("birth_date_day", day),
            ("birth_date_month", month),
            ("birth_date_year", year),
        ]
    };
    refused(
        &anna,
        &[
            (
                &page("name"),
                &[("given_name", ""), ("family_name", "")],
                &["family_name"],
            ),
            (
                &page("name"),
                &[("given_name", &long), ("family_name", "\u{202E}")],
                &["given_name", "family_name"],
            ),
            (
                &page("birth-date"),
                &birth_date("31", "2", "1985"),
                &["birth_date_day"],
            ),
            (
                &page("birth-date"),
                &birth_date("", "", ""),
                &["birth_date"],
            ),
            (
                &page("birth-date"),
                &birth_date("1", "1", "2026"),
                &["birth_date_year"],
            ),
            (
                &page("birth-date"),
                &birth_date("1", "1", "85"),
                &["birth_date_year"],
            ),
            (
                &page("birthplace"),
                &[("birthplace", "Nessun luogo")],
                &["birthplace_state"],
            ),
            (
                &page("birthplace"),
                &[("birthplace", "Tori")],
                &["birthplace_code"],
            ),
            (
                &page("codice-fiscale"),
                &[("codice_fiscale", "RSSMRA85C67L219A")],
                &["codice_fiscale"],
            ),
            (
                &page("codice-fiscale"),
                &[("codice_fiscale", "QUESTO NON È UN CODICE")],
                &["codice_fiscale"],
            ),
            (
                &page("residence"),
                &[("municipality", ""), ("address", "")],
                &["municipality", "address"],
            ),
            (
                &page("residence"),
                &[("municipality", "Atlantide"), ("address", &long)],
                &["municipality", "address"],
            ),
            (&page("phone"), &[("phone", "12")], &["phone"]),
            (
                &page("phone"),
                &[("phone", "+999999999999999999999")],
                &["phone"],
            ),
            (&page("income"), &[("answer", "1e9")], &["answer"]),
            (
                &page("contracts"),
                &[("answer", "99999999999999999999")],
                &["answer"],
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn nothing_is_sent_without_the_declaration() {
    let site = Site::open().await;
    let anna = person(&site).await;
    apply(&anna).await;
    // A second application, to a programme with a single condition.
    let here = "/programmes/alice-labs/apply";
    anna.post(&format!("/it{here}"), &[])
        .await
        .expect(StatusCode::SEE_OTHER);
    let declaration = format!("{here}/declaration");
    let page = anna
        .get(&format!("/it{declaration}"))
        .await
        .expect(StatusCode::OK);
    let version = page.typed("rule_version").unwrap();
    let mark = page.typed("mark").unwrap();
    refused(
        &anna,
        &[
            (
                &declaration,
                &[("rule_version", &version), ("mark", &mark)],
                &["privacy_notice", "declaration"],
            ),
            (
                &declaration,
                &[
                    ("rule_version", &version),
                    ("mark", &mark),
                    ("privacy_notice", "yes"),
                ],
                &["declaration"],
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn forms_of_an_account() {
    let site = Site::open().await;
    let anna = person(&site).await;
    refused(
        &anna,
        &[
            (
                "/account/details",
                &[
                    ("family_name", "Rossi"),
                    ("phone", "12"),
                    ("codice_fiscale", "RSSMRA85C67L219A"),
                ],
                &["codice_fiscale", "phone"],
            ),
            (
                "/account/details",
                &[
                    ("birth_date_day", "31"),
                    ("birth_date_month", "4"),
                    ("birth_date_year", "1990"),
                ],
                &["birth_date_day"],
            ),
            ("/account/language", &[("language", "")], &["language"]),
        ],
    )
    .await;
}

#[tokio::test]
async fn forms_of_the_staff() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let application = apply(&anna).await;
    let operator = Visitor::operator(&site).await;
    let review = format!("/it/staff/applications/{application}/review");
    operator
        .post(&review, &[])
        .await
        .expect(StatusCode::SEE_OTHER);
    let decision = format!("/staff/applications/{application}/decision");
    refused(
        &operator,
        &[
            (
                &decision,
                &[("revision", "under_review-0"), ("step", "confirm")],
                &["next_step", "outcome"],
            ),
            (
                &decision,
                &[
                    ("revision", "under_review-0"),
                    ("step", "confirm"),
                    ("outcome", "not_admitted"),
                    ("next_step", "contact_office"),
                ],
                &["reason"],
            ),
            (
                &decision,
                &[
                    ("revision", "under_review-0"),
                    ("step", "confirm"),
                    ("outcome", "not_admitted"),
                    ("reason", "other"),
                    ("next_step", "contact_office"),
                ],
                &["explanation"],
            ),
            (
                "/staff/editions/new",
                &[
                    ("action", "save"),
                    ("kind", "thematic_event"),
                    ("topic", "logistics"),
                    ("site", "ivrea"),
                    ("languages", "it"),
                    ("title_it", "Un’attività"),
                    ("capacity", "0"),
                    ("admission", "programme"),
                    ("reserved_care_duties_places", "-1"),
                    ("reserved_social_services_date", "2026-12-01"),
                    ("minimum", "4"),
                    ("session_0_date", "2026-12-01"),
                    ("session_0_start", "10:00"),
                    ("session_0_end", "12:00"),
                    ("opens_date", "2026-11-22"),
                    ("opens_time", "10:00"),
                    ("closes_date", "2026-11-30"),
                    ("closes_time", "10:00"),
                    ("cancel_date", "2026-11-30"),
                    ("cancel_time", "25:00"),
                ],
                &[
                    "capacity",
                    "programme",
                    "reserved_social_services_time",
                    "reserved_care_duties_places",
                    "minimum",
                    "cancel_time",
                ],
            ),
        ],
    )
    .await;
}
