//! Staff find people, open their page and correct what is wrong.

use axum::http::StatusCode;
use domain::language::Language;

use crate::{
    document::flaws,
    pages::book,
    support::{Site, Visitor},
};

const NONE: [String; 0] = [];

/// The address of the only person who is found.
async fn found(staff: &Visitor<'_>, typed: &str) -> String {
    let query = serde_urlencoded::to_string([("q", typed)]).unwrap();
    let page = staff.get(&format!("/it/staff/people?{query}")).await;
    let page = page.expect(StatusCode::OK);
    page.attribute("tbody th a", "href")
        .unwrap_or_else(|| panic!("{typed}: {}", page.text("main")))
}

#[tokio::test]
async fn somebody_is_found_from_every_page_and_opened() {
    let site = Site::open().await;
    let anna = Visitor::signed_in(&site, "anna@example.org").await;
    let reference = book(&anna, "campi-e-vigne").await;
    let operator = Visitor::operator(&site).await;
    let today = operator.get("/it/staff").await;
    let to = today.attribute(".staff-search", "action");
    assert_eq!(to.as_deref(), Some("/it/staff/people"));
    let person = found(&operator, "ANNA@example.org").await;
    assert_eq!(found(&operator, &reference).await, person);
    for language in Language::OF_STAFF {
        let list = format!("/{language}/staff/people?q=anna%40example.org");
        for address in [list, person.replace("/it/", &format!("/{language}/"))] {
            let page = operator.get(&address).await.expect(StatusCode::OK);
            assert_eq!(flaws(&page, language), NONE, "{address}");
        }
    }
    let page = operator.get(&person).await;
    let text = page.text("main");
    for words in ["anna@example.org", &reference, "Che cosa ha in programma"] {
        assert!(text.contains(words), "{words} is not in {text}");
    }
    let account = anna.get("/it/account").await;
    assert!(
        account
            .text("main")
            .contains("ha aperto la pagina con i tuoi dati")
    );

    let coordinator = Visitor::coordinator(&site).await;
    let unknown = person.replace(|digit: char| digit.is_ascii_digit(), "0");
    for address in [unknown.as_str(), "/it/staff/people/none"] {
        coordinator.get(address).await.expect(StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn what_is_typed_wrong_is_said_and_kept() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let none = operator.get("/it/staff/people?q=").await;
    assert!(!none.expect(StatusCode::OK).text("main").contains("nessuno"));
    let nobody = operator.get("/it/staff/people?q=Zzyzx").await;
    assert!(nobody.text("main").contains("Non abbiamo trovato nessuno"));
    let slip = operator.get("/it/staff/people?q=PRE-2222-2223").await;
    let slip = slip.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        slip.attribute("#q", "value").as_deref(),
        Some("PRE-2222-2223")
    );
    assert!(!slip.text("#q-error").is_empty());
    let long = format!("/it/staff/people?q={}", "a".repeat(101));
    let long = operator.get(&long).await;
    long.expect(StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_correction_needs_a_reason_and_the_present_state() {
    let site = Site::open().await;
    let anna = Visitor::signed_in(&site, "anna@example.org").await;
    book(&anna, "campi-e-vigne").await;
    let operator = Visitor::operator(&site).await;
    let person = found(&operator, "anna@example.org").await;
    let correct = format!("{person}/correct");
    let page = operator.get(&correct).await.expect(StatusCode::OK);
    let seen = page.attribute("input[name=seen]", "value").unwrap();
    let typed = [
        ("given_name", "Анна"),
        ("family_name", "Арабська"),
        ("birth_date_day", "31"),
        ("birth_date_month", "2"),
        ("birth_date_year", "1985"),
        ("phone", "333 1234567"),
        ("language", "uk"),
        ("reason", ""),
        ("seen", seen.as_str()),
    ];
    for language in Language::OF_STAFF {
        let correct = correct.replace("/it/", &format!("/{language}/"));
        let refused = operator.post_exactly(&correct, &typed).await;
        let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(flaws(&refused, language), NONE);
        for (field, value) in &typed[..7] {
            assert_eq!(refused.typed(field).as_deref(), Some(*value), "{field}");
        }
        assert!(!refused.text("#reason-error").is_empty());
    }
    let mut sound = typed;
    sound[2].1 = "27";
    sound[7].1 = "Dal passaporto.";
    let done = operator.post(&correct, &sound).await;
    assert_eq!(done.expect(StatusCode::SEE_OTHER).location(), person);
    let page = operator.get(&person).await;
    for words in [
        "Анна Арабська",
        "27 febbraio 1985",
        "+393331234567",
        "Українська",
    ] {
        assert!(page.text("main").contains(words), "{words}");
    }
    // A colleague who was shown the state of before.
    sound[2].1 = "28";
    let late = operator.post(&correct, &sound).await;
    let late = late.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.text("main").contains("mentre scrivevi"));
    assert!(late.text("main").contains("27 febbraio 1985"));
    let present = late.attribute("input[name=seen]", "value").unwrap();
    sound[8].1 = &present;
    let done = operator.post(&correct, &sound).await;
    done.expect(StatusCode::SEE_OTHER);
    let account = anna.get("/uk/account").await.expect(StatusCode::OK);
    assert!(account.text("main").contains("виправлено ваші дані"));
}
