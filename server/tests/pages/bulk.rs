//! Staff work on many sessions and many editions at once.

use axum::http::StatusCode;
use domain::language::Language;

use crate::{
    document::flaws,
    pages::{book, person},
    support::{Answer, Site, Visitor},
};

/// The edition of the demonstration that is worked on.
const EDITION: &str = "/staff/editions/magazzini-e-consegne";

/// A weekly series of three.
const WEEKLY: [(&str, &str); 8] = [
    ("recurrence", "weekly"),
    ("weekdays", "2"),
    ("from", "2026-12-08"),
    ("end", "count"),
    ("count", "3"),
    ("start", "17:30"),
    ("finish", "19:30"),
    ("mode", "replace"),
];

#[track_caller]
fn sound(answer: &Answer, language: Language) {
    assert_eq!(flaws(answer, language), Vec::<String>::new());
}

/// Fields with some of them said otherwise.
fn with<'a>(
    fields: &[(&'a str, &'a str)],
    others: &[(&'a str, &'a str)],
) -> Vec<(&'a str, &'a str)> {
    let mut fields = fields.to_vec();
    for other in others {
        fields.retain(|(name, _)| *name != other.0);
        fields.push(*other);
    }
    fields
}

/// The address of the first page behind a page's links that ends like that.
fn link(answer: &Answer, end: &str) -> String {
    answer
        .attribute(&format!("main a[href$='{end}']"), "href")
        .unwrap()
}

#[tokio::test]
async fn every_page_is_sound_in_every_language() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    for language in Language::ALL {
        let detail = operator.get(&format!("/{language}{EDITION}")).await;
        let mut pages = vec![link(&detail, "/move")];
        pages.extend(["/series", "/copy"].map(|page| format!("/{language}{EDITION}{page}")));
        pages.push(format!("/{language}/staff/editions/copy-season"));
        for page in pages {
            sound(&operator.get(&page).await.expect(StatusCode::OK), language);
            let refused = operator.post(&page, &[]).await;
            sound(&refused.expect(StatusCode::UNPROCESSABLE_ENTITY), language);
        }
    }
}

#[tokio::test]
async fn only_staff_see_the_pages() {
    let site = Site::open().await;
    let anna = person(&site).await;
    for page in [
        format!("/it{EDITION}/series"),
        format!("/it{EDITION}/copy"),
        "/it/staff/editions/copy-season".to_owned(),
    ] {
        anna.get(&page).await.expect(StatusCode::NOT_FOUND);
        anna.post(&page, &[]).await.expect(StatusCode::NOT_FOUND);
        let visitor = site.visitor();
        visitor.get(&page).await.expect(StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn a_series_is_looked_at_then_used_and_everybody_is_told() {
    let site = Site::open().await;
    let anna = person(&site).await;
    book(&anna, "magazzini-e-consegne").await;
    let operator = Visitor::operator(&site).await;
    for language in Language::ALL {
        let here = format!("/{language}{EDITION}/series");
        let revision = operator.get(&here).await.typed("revision").unwrap();
        let fields = with(&WEEKLY, &[("revision", &revision)]);
        let preview = operator.post(&here, &fields).await.expect(StatusCode::OK);
        sound(&preview, language);
        // 8 December is a holiday.
        let holiday = preview.text("main ol .tag");
        assert!(
            holiday.contains("Immaco") || holiday.contains("Immacul"),
            "{holiday}"
        );
    }
    let here = format!("/it{EDITION}/series");
    let revision = operator.get(&here).await.typed("revision").unwrap();
    let fields = with(&WEEKLY, &[("revision", &revision), ("step", "use")]);
    operator
        .post(&here, &fields)
        .await
        .expect(StatusCode::SEE_OTHER);
    let mail = site.mail("anna@example.org").await;
    assert!(mail.text.contains("22 dicembre 2026"), "{}", mail.text);
    // A colleague who looked before comes too late.
    let late = operator.post(&here, &fields).await;
    late.expect(StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_series_without_sense_is_refused_at_its_field() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    for language in Language::ALL {
        let here = format!("/{language}{EDITION}/series");
        for (others, field) in [
            (&[("end", "")][..], "end"),
            (&[("count", "400")], "count"),
            (&[("count", "99999999999999999999")], "count"),
            (&[("end", "until"), ("until", "2034-12-08")], "until"),
            (&[("end", "until"), ("until", "2026-12-01")], "until"),
            (&[("weekdays", "9")], "weekdays"),
            (&[("finish", "17:00")], "finish"),
            (&[("from", "2026-11-03")], "from"),
            (&[("left_out", "8/12/2026\n31/02/2027")], "left_out"),
            (&[("recurrence", "dates")], "dates"),
            (
                &[("recurrence", "dates"), ("dates", "<b>\n1/1/26")],
                "dates",
            ),
        ] {
            let fields = with(&WEEKLY, others);
            let refused = operator.post(&here, &fields).await;
            let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
            sound(&refused, language);
            let error = refused.attribute(&format!("#{field}-error"), "id");
            assert!(
                error.is_some(),
                "{others:?}: {}",
                refused.text(".error-summary")
            );
        }
    }
}

#[tokio::test]
async fn a_session_is_moved_once_however_often_the_form_is_sent() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let detail = operator.get(&format!("/it{EDITION}")).await;
    let here = link(&detail, "/move");
    let page = operator.get(&here).await;
    let revision = page.typed("revision").unwrap();
    let fields = [
        ("date", "2026-12-25"),
        ("start", ""),
        ("finish", ""),
        ("scope", "all"),
        ("revision", &revision),
        ("request_id", "01900000-0000-7000-8000-000000000001"),
    ];
    let preview = operator.post_exactly(&here, &fields).await;
    let preview = preview.expect(StatusCode::OK);
    sound(&preview, Language::It);
    assert!(preview.text("main ol").contains("Natale"));
    let fields = with(&fields, &[("step", "move")]);
    for _ in 0..2 {
        let moved = operator.post_exactly(&here, &fields).await;
        moved.expect(StatusCode::SEE_OTHER);
    }
    let detail = operator.get(&format!("/it{EDITION}")).await;
    assert!(detail.text("main").contains("25 dicembre 2026"));
}

#[tokio::test]
async fn an_edition_is_copied_as_a_draft_on_the_same_day_of_the_week() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let here = format!("/it{EDITION}/copy");
    let fields = [("by", "5"), ("unit", "weeks")];
    let preview = operator.post(&here, &fields).await.expect(StatusCode::OK);
    sound(&preview, Language::It);
    let made = operator
        .post(&here, &with(&fields, &[("step", "use")]))
        .await
        .expect(StatusCode::SEE_OTHER);
    let copy = operator.get(made.location()).await.expect(StatusCode::OK);
    assert!(copy.text("h1").contains("Bozza"), "{}", copy.text("h1"));
    for by in ["0", "-1", "261", "tre", "99999999999999999999"] {
        let refused = operator.post(&here, &with(&fields, &[("by", by)])).await;
        refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn a_season_is_copied_whole() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let here = "/it/staff/editions/copy-season";
    let season = [
        ("site", "ivrea"),
        ("first", "2026-11-22"),
        ("last", "2027-06-30"),
        ("by", "26"),
        ("unit", "weeks"),
    ];
    let preview = operator.post(here, &season).await.expect(StatusCode::OK);
    sound(&preview, Language::It);
    let made = operator
        .post(here, &with(&season, &[("step", "use")]))
        .await
        .expect(StatusCode::SEE_OTHER);
    let drafts = operator.get(made.location()).await.expect(StatusCode::OK);
    assert!(drafts.text("tbody").contains("Magazzini"));
    let before = with(&season, &[("last", "2026-01-01")]);
    let refused = operator.post(here, &before).await;
    refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
    let nothing = with(&season, &[("first", "2026-01-01"), ("last", "2026-01-02")]);
    let refused = operator.post(here, &nothing).await;
    refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
}
