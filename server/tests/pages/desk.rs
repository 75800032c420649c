//! Booking for who stands at the desk, on the pages.

use axum::http::StatusCode;
use domain::language::Language;

use crate::{
    document::flaws,
    support::{Site, Visitor},
};

const EDITION: &str = "campi-e-vigne";

#[tokio::test]
async fn who_has_no_address_leaves_with_a_page_on_paper() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let desk = format!("/it/staff/editions/{EDITION}/desk");
    let typed = [
        ("given_name", "王"),
        ("family_name", "秀英"),
        ("phone", "333 1234567"),
        ("language", "en"),
        ("consent", "yes"),
    ];
    let answer = operator.post(&desk, &typed).await;
    let confirmation = answer.expect(StatusCode::SEE_OTHER).location().to_owned();
    let page = operator.get(&confirmation).await.expect(StatusCode::OK);
    assert_eq!(flaws(&page, Language::It), Vec::<String>::new());
    assert!(
        page.text("main")
            .contains("Non abbiamo un tuo indirizzo e-mail")
    );
    let list = operator.get(&format!("/it/staff/editions/{EDITION}")).await;
    let list = list.text("main");
    for words in ["王 秀英", "Allo sportello", "Nessuna e-mail: da telefonare"] {
        assert!(list.contains(words), "{words} is not in {list}");
    }
}

#[tokio::test]
async fn nobody_is_booked_without_consent_and_nothing_typed_is_lost() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let typed = [
        ("family_name", "<script>O’Brien"),
        ("email", "no address"),
        ("phone", "12"),
        ("language", "it"),
    ];
    let mut found = Vec::new();
    for language in Language::ALL {
        let desk = format!("/{language}/staff/editions/{EDITION}/desk");
        let refused = operator.post(&desk, &typed).await;
        let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
        found.extend(flaws(&refused, language));
        for field in ["email", "phone", "consent"] {
            assert!(
                !refused.text(&format!("#{field}-error")).is_empty(),
                "{field}"
            );
        }
        for (field, value) in typed {
            assert_eq!(refused.typed(field).as_deref(), Some(value));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[tokio::test]
async fn the_desk_is_for_staff() {
    let site = Site::open().await;
    let desk = format!("/it/staff/editions/{EDITION}/desk");
    let anna = Visitor::signed_in(&site, "anna@example.org").await;
    anna.get(&desk).await.expect(StatusCode::NOT_FOUND);
    anna.post(&desk, &[]).await.expect(StatusCode::NOT_FOUND);
    let nobody = site.visitor().post(&desk, &[]).await;
    assert!(
        nobody
            .expect(StatusCode::SEE_OTHER)
            .location()
            .contains("/staff/sign-in")
    );
}
