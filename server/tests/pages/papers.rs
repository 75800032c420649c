//! Papers about texts that cannot be printed as they are.

use axum::http::StatusCode;
use domain::instant::Seconds;

use crate::{
    pages::{book, person},
    support::{Site, Visitor},
};

const EDITION: &str = "/staff/editions/magazzini-e-consegne";

#[tokio::test]
async fn a_sign_without_a_font_costs_no_paper_and_staff_are_told() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let reference = book(&anna, "magazzini-e-consegne").await;
    let rename = "UPDATE edition SET title = '{\"it\": \"Festa del lavoro 🎉\"}', room = 'Sala ☕ 2 → cortile',
        revision = revision + 1 WHERE slug = 'magazzini-e-consegne'";
    assert_eq!(site.database.execute(rename).await.unwrap(), 1);
    let operator = Visitor::operator(&site).await;
    let told = operator.get(&format!("/it{EDITION}")).await;
    let notice = told.expect(StatusCode::OK).text(".notice-info");
    assert!(notice.contains('🎉') && notice.contains('☕'), "{notice}");
    assert!(!notice.contains('→'), "{notice}");

    site.pass(Seconds::hours(9 * 24 + 10));
    let operator = Visitor::operator(&site).await;
    let register = operator.get(&format!("/it{EDITION}/attendance")).await;
    let marker = "magazzini-e-consegne/attendance/";
    let (_, session) = register.body.split_once(marker).unwrap();
    let session = format!("/it{EDITION}/attendance/{}", &session[..36]);
    let sheet = operator.get(&format!("{session}/sign-in-sheet.pdf")).await;
    assert!(sheet.expect(StatusCode::OK).body.starts_with("%PDF-"));
    operator
        .post(&session, &[("others", "present")])
        .await
        .expect(StatusCode::SEE_OTHER);
    let certificate = format!("/it/bookings/{reference}/certificate.pdf?birth_date=1");
    let certificate = anna.get(&certificate).await;
    assert!(certificate.expect(StatusCode::OK).body.starts_with("%PDF-"));
}
