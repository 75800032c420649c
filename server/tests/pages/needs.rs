//! What somebody needs to take part, page by page.

use axum::http::StatusCode;

use crate::{
    pages::{book, person},
    support::{Site, Visitor},
};

#[tokio::test]
async fn what_is_asked_for_reaches_staff() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let reference = book(&anna, "magazzini-e-consegne").await;
    let booking = format!("/it/bookings/{reference}");
    let page = anna.get(&booking).await.expect(StatusCode::OK);
    assert!(page.body.contains(&format!("{booking}/needs")));

    let typed = [("interpreter", "sq"), ("childcare", "yes")];
    let saved = anna.post(&format!("{booking}/needs"), &typed).await;
    assert_eq!(saved.expect(StatusCode::SEE_OTHER).location(), booking);
    let needed = "Interprete: albanese";
    assert!(anna.get(&booking).await.body.contains(needed));
    let form = anna.get(&format!("{booking}/needs")).await;
    assert_eq!(form.text("option[selected]"), needed);

    let operator = Visitor::operator(&site).await;
    let edition = "/it/staff/editions/magazzini-e-consegne";
    assert!(operator.get(edition).await.body.contains(needed));
    let file = operator.get(&format!("{edition}/bookings.csv")).await;
    assert!(file.expect(StatusCode::OK).body.contains(needed));
}

#[tokio::test]
async fn a_wrong_language_is_refused_at_its_field_and_the_rest_is_kept() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let reference = book(&anna, "magazzini-e-consegne").await;
    let needs = format!("/it/bookings/{reference}/needs");
    let typed = [("interpreter", "the best"), ("childcare", "yes")];
    let refused = anna.post(&needs, &typed).await;
    let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        refused.text("#interpreter-error"),
        "Scegli una voce dell’elenco."
    );
    assert!(refused.body.contains("checked"));
    let other = format!("/it/appointments/{reference}/needs");
    assert_eq!(
        anna.get(&other)
            .await
            .expect(StatusCode::PERMANENT_REDIRECT)
            .location(),
        needs
    );
}
