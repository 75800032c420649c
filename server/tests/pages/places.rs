//! Offers, reserved places and requests, on the pages of people and staff.

use axum::http::StatusCode;
use domain::instant::Seconds;

use crate::{
    pages::{book, person},
    structure::{is_not_kept, look},
    support::{Site, Visitor, mail_link},
};

/// Lets an operator create an edition with the form, and returns its name in page URLs.
pub async fn edition(operator: &Visitor<'_>, title: &str, more: &[(&str, &str)]) -> String {
    let mut fields = vec![
        ("action", "save"),
        ("kind", "course"),
        ("topic", "care_and_health"),
        ("site", "ivrea"),
        ("languages", "it"),
        ("title_it", title),
        ("session_0_date", "2026-12-10"),
        ("session_0_start", "10:00"),
        ("session_0_end", "12:00"),
        ("opens_date", "2026-11-22"),
        ("opens_time", "09:00"),
        ("closes_date", "2026-12-08"),
        ("closes_time", "10:00"),
        ("cancel_date", "2026-12-08"),
        ("cancel_time", "10:00"),
        ("published", "yes"),
    ];
    fields.extend(more);
    let answer = operator.post("/it/staff/editions/new", &fields).await;
    let answer = answer.expect(StatusCode::SEE_OTHER);
    answer.location().rsplit('/').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_reserved_place_is_asked_for_and_a_free_one_offered() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let course = edition(
        &operator,
        "Assistenza familiare",
        &[
            ("admission", "open"),
            ("capacity", "2"),
            ("reserved_care_duties_places", "1"),
            ("reserved_care_duties_date", "2026-12-01"),
            ("reserved_care_duties_time", "10:00"),
        ],
    )
    .await;
    let here = format!("/it/activities/{course}");
    let anna = person(&site).await;
    let form = anna.get(&format!("{here}/book")).await;
    assert_eq!(
        form.attribute("input[name=groups]", "value").as_deref(),
        Some("care_duties")
    );
    let annas = book(&anna, &course).await;
    let bea = Visitor::signed_in(&site, "bea@example.org").await;
    let beas = book(&bea, &course).await;
    let carla = Visitor::signed_in(&site, "carla@example.org").await;
    let name = [("family_name", "Bianchi"), ("groups", "care_duties")];
    let answer = carla.post(&format!("{here}/book"), &name).await;
    let carlas = answer.expect(StatusCode::SEE_OTHER).location().to_owned();
    let page = carla.get(&carlas).await.expect(StatusCode::OK);
    assert!(
        page.text("h1").contains("Il posto è tuo"),
        "{}",
        page.text("h1")
    );
    let page = bea.get(&format!("/it/bookings/{beas}")).await;
    assert!(page.text("h1").contains("attesa"), "{}", page.text("h1"));
    look(
        &operator,
        &[
            format!("/staff/editions/{course}"),
            format!("/staff/editions/{course}/edit"),
        ],
        is_not_kept,
    )
    .await;

    anna.post(&format!("/it/bookings/{annas}/cancel"), &[])
        .await
        .expect(StatusCode::SEE_OTHER);
    let booking = format!("/bookings/{beas}");
    let offer = format!("{booking}/offer");
    let pages = [booking.clone(), offer.clone(), "/path".to_owned()];
    look(&bea, &pages, is_not_kept).await;
    let next = bea.get("/it/path").await;
    assert_eq!(
        next.attribute(".next-step a", "href"),
        Some(format!("/it{offer}"))
    );
    // The link in the mail shows the offer to whoever has it, and changes nothing.
    let mail = site.mail("bea@example.org").await;
    let link = mail_link(&mail, "/offer?key=");
    let stranger = site.visitor();
    let seen = stranger.get(link).await.expect(StatusCode::OK);
    assert!(
        seen.attribute("form[method=post] button[value=accept]", "name")
            .is_some()
    );
    let unanswered = stranger.post(link, &[("answer", "perhaps")]).await;
    let unanswered = unanswered.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        unanswered.attribute("#error-summary a", "href").as_deref(),
        Some("#answer")
    );
    let without_key = link.split('?').next().unwrap();
    let carlas_try = carla.post(without_key, &[("answer", "decline")]).await;
    carlas_try.expect(StatusCode::NOT_FOUND);
    for _ in 0..2 {
        let answer = stranger.post(link, &[("answer", "accept")]).await;
        answer.expect(StatusCode::SEE_OTHER);
    }
    let page = bea.get(&format!("/it{booking}")).await;
    assert!(
        page.text("h1").contains("Il posto è tuo"),
        "{}",
        page.text("h1")
    );
    bea.get(&format!("/it{offer}"))
        .await
        .expect(StatusCode::SEE_OTHER);
    let late = bea
        .post(&format!("/it{offer}"), &[("answer", "decline")])
        .await;
    late.expect(StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn staff_decide_on_requests_and_on_too_few_people() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let course = edition(
        &operator,
        "Bagnini",
        &[
            ("admission", "approval"),
            ("capacity", "5"),
            ("minimum", "3"),
            ("decide_date", "2026-12-01"),
            ("decide_time", "10:00"),
        ],
    )
    .await;
    let anna = person(&site).await;
    let booking = book(&anna, &course).await;
    let mine = format!("/bookings/{booking}");
    look(
        &anna,
        &[mine.clone(), format!("{mine}/cancel")],
        is_not_kept,
    )
    .await;
    let staff = format!("/staff/editions/{course}");
    let decision = format!("{staff}/bookings/{booking}/decision");
    look(&operator, &[staff.clone(), decision.clone()], is_not_kept).await;
    anna.get(&format!("/it{decision}"))
        .await
        .expect(StatusCode::NOT_FOUND);
    let path = format!("/it{decision}");
    for fields in [&[][..], &[("decision", "refuse"), ("reason", " ")]] {
        let answer = operator.post(&path, fields).await;
        answer.expect(StatusCode::UNPROCESSABLE_ENTITY);
    }
    let answer = operator.post(&path, &[("decision", "approve")]).await;
    answer.expect(StatusCode::SEE_OTHER);
    let again = operator.post(&path, &[("decision", "approve")]).await;
    again.expect(StatusCode::UNPROCESSABLE_ENTITY);
    let page = anna.get(&format!("/it{mine}")).await;
    assert!(
        page.text("h1").contains("Il posto è tuo"),
        "{}",
        page.text("h1")
    );

    site.pass(Seconds::days(10));
    let operator = Visitor::operator(&site).await;
    let page = operator
        .get(&format!("/it{staff}"))
        .await
        .expect(StatusCode::OK);
    assert!(
        page.text("form.notice").contains('3'),
        "{}",
        page.text("main")
    );
    look(&operator, std::slice::from_ref(&staff), is_not_kept).await;
    let answer = operator.post(&format!("/it{staff}/minimum"), &[]).await;
    answer.expect(StatusCode::SEE_OTHER);
    let page = operator.get(&format!("/it{staff}")).await;
    assert_eq!(page.text("form.notice"), "");
}
