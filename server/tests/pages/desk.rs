//! Booking for a person at the desk, on the pages.

use axum::http::StatusCode;
use domain::language::Language;

use crate::{
    document::flaws,
    support::{Answer, Site, Visitor},
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
    let asked = nobody.expect(StatusCode::OK);
    assert_eq!(asked.text("h1"), "Accesso operatori");
}

const APPOINTMENT: &str = "/staff/counselling/desk";
const CHOICE: &str = "/staff/counselling/desk?service=orientation&place=ivrea&spoken=it";

/// The value of the first free slot on a page.
fn first_slot(page: &Answer) -> String {
    let slot = page.attribute("input[type=radio][name=slot]", "value");
    slot.unwrap()
}

#[tokio::test]
async fn an_appointment_is_booked_for_who_has_no_address() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    for language in Language::ALL {
        for path in [APPOINTMENT, CHOICE, &format!("{CHOICE}&week=2026-12-07")] {
            let page = operator.get(&format!("/{language}{path}")).await;
            let page = page.expect(StatusCode::OK);
            assert_eq!(flaws(&page, language), [] as [String; 0]);
        }
    }
    let nothing = operator.get(&format!("/it{APPOINTMENT}")).await;
    assert_eq!(nothing.attribute("input[name=slot]", "id"), None);
    let page = operator.get(&format!("/it{CHOICE}")).await;
    let slot = first_slot(&page);
    let typed = [
        ("slot", slot.as_str()),
        ("given_name", "王"),
        ("family_name", "秀英"),
        ("phone", "333 1234567"),
        ("language", "en"),
        ("about", "Un lavoro in magazzino"),
        ("consent", "yes"),
    ];
    let answer = operator.post(&format!("/it{CHOICE}"), &typed).await;
    let confirmation = answer.expect(StatusCode::SEE_OTHER).location().to_owned();
    let page = operator.get(&confirmation).await.expect(StatusCode::OK);
    assert_eq!(flaws(&page, Language::It), [] as [String; 0]);
    assert!(page.text("main").contains("王 秀英"));
    assert!(page.text("main").contains("ti telefoniamo"));
    let reference = confirmation.rsplit('/').next().unwrap();
    let detail = format!("/it/staff/counselling/appointments/{reference}");
    let detail = operator.get(&detail).await.expect(StatusCode::OK);
    assert_eq!(flaws(&detail, Language::It), [] as [String; 0]);
    for words in ["Allo sportello:", "Nessuna e-mail", "3331234567"] {
        let seen = detail.text("main").replace(' ', "");
        assert!(seen.contains(&words.replace(' ', "")), "{words}");
    }

    // Somebody else wants the slot that another window took.
    let typed = typed.map(|(field, value)| match field {
        "phone" => (field, "333 7654321"),
        _ => (field, value),
    });
    for language in Language::ALL {
        let again = operator.post(&format!("/{language}{CHOICE}"), &typed).await;
        let again = again.expect(StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(flaws(&again, language), [] as [String; 0]);
        assert!(!again.text("#slot-error").is_empty());
        assert_ne!(first_slot(&again), slot);
        for (field, value) in &typed[1..6] {
            assert_eq!(again.typed(field).as_deref(), Some(*value), "{field}");
        }
    }
}

#[tokio::test]
async fn what_is_wrong_with_an_appointment_stands_beside_its_field() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    for language in Language::ALL {
        let here = format!("/{language}{CHOICE}");
        let typed = [
            ("family_name", ""),
            ("phone", "qui"),
            ("email", "nessuno"),
            ("language", "en"),
        ];
        let refused = operator.post(&here, &typed).await;
        let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(flaws(&refused, language), [] as [String; 0]);
        for field in ["slot", "family_name", "phone", "email", "consent"] {
            let words = refused.text(&format!("#{field}-error"));
            assert!(!words.is_empty(), "{field}");
        }
        let called = here.replace("place=ivrea", "place=phone");
        let page = operator.get(&called).await.expect(StatusCode::OK);
        let typed = [
            ("slot", &*first_slot(&page)),
            ("family_name", "Neri"),
            ("language", "it"),
            ("consent", "yes"),
        ];
        let refused = operator.post(&called, &typed).await;
        let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(flaws(&refused, language), [] as [String; 0]);
        assert!(!refused.text("#phone-error").is_empty());
        assert_eq!(refused.typed("slot").as_deref(), Some(typed[0].1));
    }
}

#[tokio::test]
async fn a_coordinator_books_appointments_at_their_sites_alone() {
    let site = Site::open().await;
    let coordinator = Visitor::coordinator(&site).await;
    let page = coordinator.get(&format!("/it{APPOINTMENT}")).await;
    let page = page.expect(StatusCode::OK);
    let document = page.document();
    let selector = scraper::Selector::parse("select[name=place] option").unwrap();
    let places = document.select(&selector);
    let places: Vec<_> = places.filter_map(|place| place.attr("value")).collect();
    assert_eq!(places, ["torino-centro", "torino-circoscrizione-2"]);
    // A link from a colleague returns to the choice; nothing is booked.
    for place in ["ivrea", "phone", "anywhere"] {
        let here = format!("/it{APPOINTMENT}?service=orientation&place={place}&spoken=it");
        let page = coordinator.get(&here).await.expect(StatusCode::OK);
        assert_eq!(page.attribute("#family_name", "id"), None);
        let sent = coordinator.post(&here, &[]).await;
        sent.expect(StatusCode::NOT_FOUND);
    }
    let anna = Visitor::signed_in(&site, "anna@example.org").await;
    let refused = anna.get(&format!("/it{APPOINTMENT}")).await;
    refused.expect(StatusCode::NOT_FOUND);
}
