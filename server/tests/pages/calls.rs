//! A person with a telephone alone: the office calls, and they look up and cancel by reference.

use axum::http::StatusCode;
use domain::language::Language;

use crate::{
    document::flaws,
    support::{Site, Visitor},
};

const EDITION: &str = "campi-e-vigne";

/// Somebody without an address books at the desk. Returns the reference.
async fn at_desk(operator: &Visitor<'_>, family: &str, phone: &str) -> String {
    let typed = [
        ("family_name", family),
        ("phone", phone),
        ("language", "it"),
        ("consent", "yes"),
    ];
    let desk = format!("/it/staff/editions/{EDITION}/desk");
    let booked = operator.post(&desk, &typed).await;
    let address = booked.expect(StatusCode::SEE_OTHER).location().to_owned();
    address.rsplit('/').next().unwrap().to_owned()
}

async fn cancel(operator: &Visitor<'_>, reference: &str) {
    let cancel = format!("/it/staff/editions/{EDITION}/bookings/{reference}/cancel");
    let page = operator.get(&cancel).await.expect(StatusCode::OK);
    assert!(page.text("main").contains("telefonate da fare"));
    let done = operator.post(&cancel, &[("reason", "Sala chiusa.")]).await;
    done.expect(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn who_knows_already_comes_on_no_list() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let reference = at_desk(&operator, "Verdi", "333 1234567").await;
    let cancel = format!("/it/staff/editions/{EDITION}/bookings/{reference}/cancel");
    let page = operator.get(&cancel).await.expect(StatusCode::OK);
    assert_eq!(flaws(&page, Language::It), [] as [String; 0]);
    let chosen = page.attribute("input[name=heard][checked]", "value");
    assert_eq!(chosen.as_deref(), Some("no"));
    // What was chosen is kept where something else is missing.
    let refused = operator.post(&cancel, &[("heard", "yes")]).await;
    let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
    let chosen = refused.attribute("input[name=heard][checked]", "value");
    assert_eq!(chosen.as_deref(), Some("yes"));
    let typed = [("heard", "yes"), ("reason", "Ha telefonato.")];
    let done = operator.post(&cancel, &typed).await;
    done.expect(StatusCode::SEE_OTHER);
    let none = operator.get("/it/staff/calls").await.expect(StatusCode::OK);
    assert!(none.text("main").contains("Nessuno aspetta una telefonata"));
}

#[tokio::test]
async fn a_call_is_owed_made_and_taken_back() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let reference = at_desk(&operator, "Verdi", "333 1234567").await;
    let none = operator.get("/it/staff/calls").await.expect(StatusCode::OK);
    assert!(none.text("main").contains("Nessuno aspetta una telefonata"));
    cancel(&operator, &reference).await;
    let today = operator.get("/it/staff").await;
    let first = ".figures div:first-child";
    assert_eq!(today.text(&format!("{first} dt")), "Telefonate da fare");
    assert_eq!(today.text(&format!("{first} dd")), "1");
    for language in Language::ALL {
        let page = operator.get(&format!("/{language}/staff/calls")).await;
        let page = page.expect(StatusCode::OK);
        assert_eq!(flaws(&page, language), [] as [String; 0]);
    }
    let page = operator.get("/it/staff/calls").await;
    let call = page.attribute("input[name=call]", "value").unwrap();
    for words in ["Verdi", "+393331234567", &reference] {
        assert!(page.text("table").contains(words), "{words}");
    }

    let send = async |action: &str| {
        let fields = [("call", call.as_str()), ("action", action)];
        operator.post("/it/staff/calls", &fields).await
    };
    send("not_reached").await.expect(StatusCode::SEE_OTHER);
    let page = operator.get("/it/staff/calls").await;
    assert!(page.text("table").contains("Non raggiunta una volta"));
    send("told").await.expect(StatusCode::SEE_OTHER);
    let page = operator.get("/it/staff/calls").await;
    assert_eq!(flaws(&page, Language::It), [] as [String; 0]);
    assert!(page.text("main").contains("È stata avvisata"));
    let again = send("told").await.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        again
            .text("#error-summary")
            .contains("Qualcuno ha fatto prima")
    );
    send("undo").await.expect(StatusCode::SEE_OTHER);
    let page = operator.get("/it/staff/calls").await;
    assert!(page.text("table").contains("Verdi"));
    send("else").await.expect(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_paper_s_reference_opens_and_cancels_one_booking() {
    let site = Site::open().await;
    let operator = Visitor::operator(&site).await;
    let reference = at_desk(&operator, "Verdi", "333 1234567").await;
    let paper = operator.get(&format!("/it/bookings/{reference}")).await;
    let paper = paper.text("main");
    assert!(paper.contains("/it/bookings/find"), "{paper}");
    assert!(!paper.contains("scriviamo"), "{paper}");
    let other = at_desk(&operator, "Bianchi", "").await;
    let paper = operator.get(&format!("/it/bookings/{other}")).await;
    let paper = paper.text("main");
    assert!(paper.contains("non possiamo avvisarti"), "{paper}");
    assert!(!paper.contains("/bookings/find") && !paper.contains("ti telefoniamo"));

    let nobody = site.visitor();
    for language in Language::ALL {
        let page = nobody.get(&format!("/{language}/bookings/find")).await;
        let page = page.expect(StatusCode::OK);
        assert_eq!(flaws(&page, language), [] as [String; 0]);
    }
    for typed in [
        [("reference", "nothing"), ("phone", "333 1234567")],
        [("reference", &reference), ("phone", "")],
        [("reference", &reference), ("phone", "333 7654321")],
    ] {
        let refused = nobody.post("/it/bookings/find", &typed).await;
        let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(flaws(&refused, Language::It), [] as [String; 0]);
        for (field, value) in typed {
            assert_eq!(refused.typed(field).as_deref(), Some(value));
        }
    }
    let typed = [
        ("reference", reference.to_lowercase()),
        ("phone", "+39 333 1234567".to_owned()),
    ];
    let typed = typed
        .each_ref()
        .map(|(field, value)| (*field, value.as_str()));
    let found = nobody.post("/it/bookings/find", &typed).await;
    let address = found.expect(StatusCode::SEE_OTHER).location().to_owned();
    let page = nobody.get(&address).await.expect(StatusCode::OK);
    assert!(page.text("main").contains(&reference));
    let (path, key) = address.split_once('?').unwrap();
    let cancel = format!("{path}/cancel?{key}");
    nobody.get(&cancel).await.expect(StatusCode::OK);
    let gone = nobody.post(&cancel, &[]).await;
    let gone = gone.expect(StatusCode::SEE_OTHER).location().to_owned();
    let page = nobody.get(&gone).await.expect(StatusCode::OK);
    assert!(page.text("main").contains("La prenotazione è disdetta"));
}
