//! A session ends while a person fills in a form: the input is still there after signing in again.

use axum::http::StatusCode;
use scraper::Selector;

use crate::support::{Answer, Site, Visitor};

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
    let hidden = hidden(page);
    let fields: Vec<_> = hidden
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .chain(typed.iter().copied())
        .collect();
    visitor.post(&action, &fields).await
}

/// Signs in on the page that answered a form, and sends the form again.
async fn sign_in_and_go_on(site: &Site, answer: Answer, email: &str) -> (Answer, Answer) {
    let visitor = site.visitor();
    let asked = send(&visitor, &answer, &[("email", email)]).await;
    let code = site.code(email).await;
    let asked = asked.expect(StatusCode::OK);
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
