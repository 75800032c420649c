//! What a change does, and to whom, is shown before it is made.

use axum::http::StatusCode;
use domain::language::Language;
use scraper::Html;

use crate::{
    access::form,
    document::flaws,
    pages::{book, person},
    support::{Answer, Site, Visitor},
};

/// The edition of the demonstration that is changed.
const EDITION: &str = "/staff/editions/magazzini-e-consegne";

#[track_caller]
fn sound(answer: &Answer, language: Language) {
    assert_eq!(flaws(answer, language), Vec::<String>::new());
}

/// The form of a page as a browser sends it, with some values replaced.
fn filled(page: &Answer, others: &[(&str, &str)]) -> Vec<(String, String)> {
    let page = Html::parse_document(&page.body);
    let fields = form::filled(&page, "/").unwrap();
    form::with(fields, others)
}

fn borrowed(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    let pairs = fields.iter();
    pairs
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

#[tokio::test]
async fn an_edit_that_reaches_people_is_shown_first_with_a_word_for_them() {
    let site = Site::open().await;
    let anna = person(&site).await;
    book(&anna, "magazzini-e-consegne").await;
    site.deliver().await;
    let operator = Visitor::operator(&site).await;
    for language in Language::OF_STAFF {
        let here = format!("/{language}{EDITION}/edit");
        let form = operator.get(&here).await.expect(StatusCode::OK);
        let typed = filled(&form, &[("room", "Sala nuova"), ("action", "save")]);
        let preview = operator.post(&here, &borrowed(&typed)).await;
        let preview = preview.expect(StatusCode::OK);
        sound(&preview, language);
        assert!(preview.text("table").contains("Sala nuova"));
        let too_long = "a".repeat(501);
        let long = filled(&preview, &[("reason", &too_long), ("step", "confirm")]);
        let long = operator.post(&here, &borrowed(&long)).await;
        sound(&long.expect(StatusCode::UNPROCESSABLE_ENTITY), language);
        let back = filled(&preview, &[("reason", "Ciao"), ("step", "change")]);
        let back = operator.post(&here, &borrowed(&back)).await;
        let back = back.expect(StatusCode::OK);
        sound(&back, language);
        assert_eq!(back.typed("room").unwrap(), "Sala nuova");
        assert_eq!(back.typed("reason").unwrap(), "Ciao");
    }
    let here = format!("/it{EDITION}/edit");
    let form = operator.get(&here).await;
    let typed = filled(&form, &[("room", "Sala nuova"), ("action", "save")]);
    let preview = operator.post(&here, &borrowed(&typed)).await;
    // Somebody books meanwhile: it is asked about again.
    let bo = Visitor::signed_in(&site, "bo@example.org").await;
    book(&bo, "magazzini-e-consegne").await;
    let confirmed = filled(
        &preview,
        &[("reason", "La sala è cambiata."), ("step", "confirm")],
    );
    let stale = operator.post(&here, &borrowed(&confirmed)).await;
    let stale = stale.expect(StatusCode::UNPROCESSABLE_ENTITY);
    sound(&stale, Language::It);
    let again = filled(
        &stale,
        &[("reason", "La sala è cambiata."), ("step", "confirm")],
    );
    for _ in 0..2 {
        let saved = operator.post_exactly(&here, &borrowed(&again)).await;
        saved.expect(StatusCode::SEE_OTHER);
    }
    let mail = site.mail("anna@example.org").await;
    assert!(mail.text.contains("La sala è cambiata."), "{}", mail.text);
    assert!(mail.text.contains("Sala nuova"), "{}", mail.text);
}

#[tokio::test]
async fn an_edit_that_reaches_nobody_is_saved_at_once() {
    let site = Site::open().await;
    let anna = person(&site).await;
    book(&anna, "magazzini-e-consegne").await;
    let operator = Visitor::operator(&site).await;
    let here = format!("/it{EDITION}/edit");
    let form = operator.get(&here).await.expect(StatusCode::OK);
    let typed = filled(&form, &[("capacity", "99"), ("action", "save")]);
    for _ in 0..2 {
        let saved = operator.post_exactly(&here, &borrowed(&typed)).await;
        saved.expect(StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn calling_off_says_who_is_told_and_carries_a_word() {
    let site = Site::open().await;
    let anna = person(&site).await;
    book(&anna, "magazzini-e-consegne").await;
    let operator = Visitor::operator(&site).await;
    for language in Language::OF_STAFF {
        let page = operator
            .get(&format!("/{language}{EDITION}/call-off"))
            .await;
        sound(&page.expect(StatusCode::OK), language);
    }
    let here = format!("/it{EDITION}/call-off");
    let page = operator.get(&here).await;
    assert!(
        page.text("#reach").contains("29 con il posto"),
        "{}",
        page.text("#reach")
    );
    let confirmed = filled(&page, &[("reason", "La docente è malata.")]);
    let done = operator.post(&here, &borrowed(&confirmed)).await;
    done.expect(StatusCode::SEE_OTHER);
    let mail = site.mail("anna@example.org").await;
    assert!(mail.text.contains("La docente è malata."), "{}", mail.text);
}
