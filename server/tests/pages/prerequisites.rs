//! An activity that requires attendance of another one, page by page.

use axum::http::StatusCode;
use domain::{instant::Seconds, language::Language};

use crate::{
    document::flaws,
    pages::{book, person},
    places::edition,
    structure::{is_not_kept, look},
    support::{Answer, Site, Visitor},
};

/// The required activity: on the first of December at half past five in the afternoon, for two hours.
const BEFORE: &str = "magazzini-e-consegne";

/// The option of the form that is the activity of [`BEFORE`].
async fn choice(operator: &Visitor<'_>) -> String {
    let form = operator.get("/it/staff/editions/new").await;
    let document = form.document();
    let selector = scraper::Selector::parse("select[name=prerequisite] option").unwrap();
    let mut options = document.select(&selector);
    assert_eq!(options.next().unwrap().attr("value"), Some(""));
    let option = options.find(|option| option.text().any(|words| words.contains("Magazzini")));
    option.unwrap().attr("value").unwrap().to_owned()
}

/// The links of the buttons on a refusal.
fn buttons(refused: &Answer) -> Vec<String> {
    let document = refused.document();
    let selector = scraper::Selector::parse(".button-row a").unwrap();
    let found = document.select(&selector);
    found
        .filter_map(|link| link.attr("href").map(ToOwned::to_owned))
        .collect()
}

#[tokio::test]
async fn who_has_not_attended_is_told_where_to_and_comes_back() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let before = choice(&operator).await;
    let more = [
        ("capacity", "5"),
        ("admission", "open"),
        ("prerequisite", before.as_str()),
    ];
    let course = edition(&operator, "Secondo passo", &more).await;
    let here = format!("/activities/{course}");
    let staff = format!("/staff/editions/{course}");
    look(
        &operator,
        &[staff.clone(), format!("{staff}/edit")],
        is_not_kept,
    )
    .await;
    let kept = operator.get(&format!("/it{staff}/edit")).await;
    assert_eq!(kept.typed("prerequisite"), Some(before.clone()));

    let anna = person(&site).await;
    for language in Language::ALL {
        let page = anna.get(&format!("/{language}{here}")).await;
        let page = page.expect(StatusCode::OK);
        let next = format!("/{language}/activities?activity={before}");
        let link = format!(".booking-panel a[href='{next}']");
        let title = page.text(&link);
        assert!(!title.is_empty(), "{}", page.path);
        assert!(page.body.contains("coursePrerequisites"));
        let book = format!("/{language}{here}/book");
        let name = [("family_name", "Bianchi")];
        for answer in [
            anna.get(&book).await.expect(StatusCode::OK),
            anna.post(&book, &name)
                .await
                .expect(StatusCode::UNPROCESSABLE_ENTITY),
        ] {
            assert_eq!(flaws(&answer, language), [] as [String; 0]);
            assert!(answer.text(".notice").contains(&title));
            assert_eq!(buttons(&answer)[0], next);
        }
        let catalogue = anna.get(&next).await.expect(StatusCode::OK);
        assert_eq!(flaws(&catalogue, language), [] as [String; 0]);
        assert!(catalogue.text("#results").contains(&title));
        assert!(!catalogue.text("#results").contains("Secondo passo"));
        assert_eq!(catalogue.typed("activity"), Some(before.clone()));
    }
    let mut at_desk = vec![
        ("family_name", "Neri"),
        ("language", "it"),
        ("consent", "yes"),
    ];
    at_desk.push(("email", "neri@example.org"));
    let refused = operator.post(&format!("/it{staff}/desk"), &at_desk).await;
    let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text("#email-error").contains("Magazzini"));

    let reference = book(&anna, BEFORE).await;
    let booking = anna.get(&format!("/it/bookings/{reference}")).await;
    let code = booking.text(".check-in-code .code");
    site.pass(Seconds::hours(9 * 24 + 7));
    let operator = Visitor::operator(&site).await;
    let register = operator
        .get(&format!("/it/staff/editions/{BEFORE}/attendance"))
        .await;
    let marker = format!("{BEFORE}/attendance/");
    let session = register.body.split(&marker).nth(1).unwrap()[..36].to_owned();
    let door = format!("/it/staff/check-in?session={session}");
    let came = operator.post(&door, &[("code", &code)]).await;
    came.expect(StatusCode::SEE_OTHER);
    let early = anna.get(&format!("/it{here}/book")).await;
    assert!(early.text(".notice").contains("Magazzini"));
    site.pass(Seconds::hours(3));
    book(&anna, &course).await;
}

#[tokio::test]
async fn an_activity_that_does_not_exist_is_not_asked_for() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    for language in Language::OF_STAFF {
        for wrong in [
            "magazzini-e-consegne",
            "01234567-89ab-7def-8123-456789abcdef",
        ] {
            let edit = format!("/{language}/staff/editions/{BEFORE}/edit");
            let form = operator.get(&edit).await;
            let document = form.document();
            let selector = scraper::Selector::parse("input[value], select").unwrap();
            let names = document.select(&selector);
            let names: Vec<_> = names.filter_map(|field| field.attr("name")).collect();
            let mut fields: Vec<(String, String)> = names
                .into_iter()
                .filter_map(|name| Some((name.to_owned(), form.typed(name)?)))
                .collect();
            fields.retain(|(name, _)| name != "prerequisite" && name != "request_id");
            fields.push(("prerequisite".to_owned(), wrong.to_owned()));
            let typed: Vec<_> = fields
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .chain([("languages", "it"), ("action", "save")])
                .collect();
            let refused = operator.post(&edit, &typed).await;
            let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
            assert_eq!(flaws(&refused, language), [] as [String; 0]);
            let words = refused.text("#prerequisite-error");
            assert!(!words.is_empty(), "{}", refused.text(".error-summary"));
        }
    }
}
