//! A session ends while a person fills in a form: the input is still there after signing in again.

use axum::http::StatusCode;
use domain::{edition::EditionSlug, instant::Seconds};
use scraper::Selector;
use services::{Change, access::staff::current_code};

use crate::{
    pages::{book, meet, person},
    support::{Answer, Site, Visitor},
};

/// The hidden fields of the page's form.
fn hidden(answer: &Answer) -> Vec<(String, String)> {
    let fields = Selector::parse("main form input[type=hidden]").unwrap();
    answer
        .document()
        .select(&fields)
        .map(|field| {
            let attribute = |name| field.attr(name).unwrap().to_owned();
            (attribute("name"), attribute("value"))
        })
        .collect()
}

/// Sends the page's form with what is hidden in it and these fields.
async fn send(visitor: &Visitor<'_>, page: &Answer, typed: &[(&str, &str)]) -> Answer {
    let action = page.attribute("main form", "action").unwrap();
    send_to(visitor, page, &action, typed).await
}

/// The same for a form that posts to its own page.
async fn send_to(
    visitor: &Visitor<'_>,
    page: &Answer,
    action: &str,
    typed: &[(&str, &str)],
) -> Answer {
    let hidden = hidden(page);
    let fields: Vec<_> = hidden
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .chain(typed.iter().copied())
        .collect();
    visitor.post(action, &fields).await
}

/// The page that asks for the code, after the page that asks for the address.
async fn asked(visitor: &Visitor<'_>, page: &Answer, typed: &[(&str, &str)]) -> Answer {
    let kept = send(visitor, page, typed).await;
    let kept = kept.expect(StatusCode::SEE_OTHER);
    visitor.get(kept.location()).await.expect(StatusCode::OK)
}

/// Signs in on the page that answered a form, and sends the form again.
async fn sign_in_and_go_on(site: &Site, answer: Answer, email: &str) -> (Answer, Answer) {
    let visitor = site.visitor();
    let asked = asked(&visitor, &answer, &[("email", email)]).await;
    let code = site.code(email).await;
    let signed_in = send(&visitor, &asked, &[("code", &code)])
        .await
        .expect(StatusCode::OK);
    assert_eq!(signed_in.text("h1"), "Hai effettuato l’accesso");
    let action = signed_in.attribute("main form", "action").unwrap();
    let done = send(&visitor, &signed_in, &[]).await;
    let shown = visitor.get(&action).await;
    (done, shown)
}

#[tokio::test]
async fn a_part_of_an_application_is_kept() {
    let site = Site::open().await;
    let email = "anna@example.org";
    let anna = Visitor::signed_in(&site, email).await;
    let apply = "/it/programmes/imprecario/apply";
    anna.post(apply, &[]).await.expect(StatusCode::SEE_OTHER);
    let typed = [
        ("given_name", "Anna"),
        ("family_name", "O’Brien & D’Angelo"),
    ];
    let step = format!("{apply}/name?from=declaration");
    let refused = site.visitor().post(&step, &typed).await;
    let (done, shown) = sign_in_and_go_on(&site, refused.expect(StatusCode::OK), email).await;
    done.expect(StatusCode::SEE_OTHER);
    for (field, value) in typed {
        assert_eq!(shown.typed(field).as_deref(), Some(value));
    }
}

#[tokio::test]
async fn somebody_else_who_signs_in_writes_into_their_own_record() {
    let site = Site::open().await;
    let typed = [("family_name", "Bianchi")];
    let refused = site.visitor().post("/it/account/details", &typed).await;
    let refused = refused.expect(StatusCode::OK);
    let (done, shown) = sign_in_and_go_on(&site, refused, "bruno@example.org").await;
    assert_eq!(
        done.expect(StatusCode::SEE_OTHER).location(),
        "/it/account?done=details"
    );
    assert_eq!(shown.typed("family_name").as_deref(), Some("Bianchi"));
}

#[tokio::test]
async fn a_form_of_staff_is_kept_as_well() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    site.pass(Seconds::minutes(30));
    let page = "/it/staff/editions/new";
    let typed = [("title_it", "Un laboratorio nuovo")];
    let asked = operator.post(page, &typed).await.expect(StatusCode::OK);
    assert_eq!(asked.text("h1"), "Accesso operatori");
    assert!(asked.text("main").contains("Non si perde niente"));
    let code = current_code(&public::DEMO_AUTHENTICATOR, site.portal.now());
    let fields = [
        ("email", "operator@example.org"),
        ("password", "demonstration only"),
        ("code", &code),
    ];
    let signed_in = send(&operator, &asked, &fields)
        .await
        .expect(StatusCode::OK);
    assert_eq!(signed_in.text("h1"), "Hai effettuato l’accesso");
    let shown = send(&operator, &signed_in, &[])
        .await
        .expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        shown.typed("title_it").as_deref(),
        Some("Un laboratorio nuovo")
    );
}

#[tokio::test]
async fn a_wrong_password_loses_nothing_either() {
    let site = Site::open().await;
    let page = "/it/staff/editions/new";
    let asked = site.visitor().post(page, &[("title_it", "Nuovo")]).await;
    let fields = [
        ("email", "operator@example.org"),
        ("password", "wrong"),
        ("code", "000000"),
    ];
    let again = send(&site.visitor(), &asked, &fields)
        .await
        .expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(hidden(&again).contains(&("carry".to_owned(), "title_it=Nuovo".to_owned())));
}

#[tokio::test]
async fn a_shared_browser_forgets_the_session() {
    let site = Site::open().await;
    let visitor = site.visitor();
    let email = "anna@example.org";
    let asked = visitor
        .ask_for_code("/it/sign-in", &[("email", email)])
        .await;
    let code = site.code(email).await;
    let fields = [("code", &*code), ("shared", "yes")];
    let signed_in = visitor
        .post(&asked.path, &fields)
        .await
        .expect(StatusCode::SEE_OTHER);
    let cookie = signed_in.header("set-cookie");
    assert!(cookie.starts_with("__Host-session="), "{cookie}");
    assert!(!cookie.contains("Max-Age"), "{cookie}");
}

#[tokio::test]
async fn what_concerns_all_data_asks_for_a_fresh_code() {
    let site = Site::open().await;
    let email = "anna@example.org";
    let anna = Visitor::signed_in(&site, email).await;
    let pages = ["/it/account/export", "/it/account/erasure"];
    for page in pages {
        anna.get(page).await.expect(StatusCode::OK);
    }
    site.pass(Seconds::minutes(15));
    let form = anna.get("/it/account/calendar").await;
    anna.get("/it/account").await.expect(StatusCode::OK);
    for page in pages {
        let answer = anna.get(page).await.expect(StatusCode::SEE_OTHER);
        let next = page.replace('/', "%2F");
        assert_eq!(answer.location(), format!("/it/sign-in?next={next}"));
    }
    assert_eq!(
        anna.get("/it/account/export.json").await.location(),
        "/it/account/export"
    );
    anna.post("/it/account/erasure", &[])
        .await
        .expect(StatusCode::OK);
    // What was sent meanwhile is done after the code, once.
    let asked = send_to(&anna, &form, "/it/account/calendar", &[("act", "create")]).await;
    assert_eq!(asked.text("h1"), "Conferma che sei tu");
    let asked = self::asked(&anna, &asked, &[]).await;
    let code = site.code(email).await;
    let proved = send(&anna, &asked, &[("code", &code)]).await;
    let done = send(&anna, &proved.expect(StatusCode::OK), &[]).await;
    assert!(done.expect(StatusCode::OK).body.contains("/calendar.ics"));
    for page in pages {
        anna.get(page).await.expect(StatusCode::OK);
    }
}

#[tokio::test]
async fn open_streams_end_with_their_session() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let end = async {
        while site.portal.changes.receiver_count() == 0 {
            tokio::task::yield_now().await;
        }
        site.pass(Seconds::minutes(30));
        let edition = EditionSlug::parse("magazzini-e-consegne").unwrap();
        site.portal.changes.send(Change::Edition(edition)).unwrap();
    };
    // The whole stream is read, which comes to an end.
    let (stream, ()) = tokio::join!(operator.get("/it/staff/calendar.events"), end);
    assert_eq!(
        stream.expect(StatusCode::OK).body.matches("data:").count(),
        1
    );
}

#[tokio::test]
async fn what_was_to_be_cancelled_is_cancelled_after_signing_in() {
    let site = Site::open().await;
    let anna = person(&site).await;
    let booking = book(&anna, "magazzini-e-consegne").await;
    let appointment = meet(&anna).await;
    for (page, title) in [
        (
            format!("/it/bookings/{booking}"),
            "La prenotazione è disdetta",
        ),
        (
            format!("/it/appointments/{appointment}"),
            "Questo colloquio non si tiene",
        ),
    ] {
        let asked = site.visitor().post(&format!("{page}/cancel"), &[]).await;
        let asked = asked.expect(StatusCode::OK);
        assert!(asked.text("main").contains("Non si perde niente"));
        let (done, _) = sign_in_and_go_on(&site, asked, "anna@example.org").await;
        assert_eq!(done.expect(StatusCode::SEE_OTHER).location(), page);
        assert_eq!(anna.get(&page).await.text("h1"), title);
    }
}
