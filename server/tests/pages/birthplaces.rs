//! Places of birth as people type them, in an application and among one's own details.

use axum::http::StatusCode;

use crate::{
    pages::{fill_in, person},
    support::Site,
};

const STEP: &str = "/it/programmes/imprecario/apply/birthplace";
const DETAILS: &str = "/it/account/details";

#[tokio::test]
async fn a_place_of_then_or_of_another_language_is_understood_wherever_it_is_typed() {
    let site = Site::open().await;
    let anna = person(&site).await;
    fill_in(&anna).await;
    for (typed, shown) in [
        (
            "Corigliano Calabro",
            "Corigliano Calabro (CS), oggi Corigliano-Rossano (CS)",
        ),
        (
            "URSS",
            "Unione Repubbliche Socialiste Sovietiche (non esiste più)",
        ),
        ("Macao", "Macao"),
        ("Bolzano/Bozen", "Bolzano (BZ)"),
        ("Reggio Emilia", "Reggio nell'Emilia (RE)"),
        ("Turin", "Torino (TO)"),
        ("USA", "Stati Uniti d'America"),
        ("المغرب", "Marocco"),
        ("Fès, Marocco", "Fès, Marocco"),
    ] {
        let sent = [("birthplace", typed)];
        anna.post(STEP, &sent).await.expect(StatusCode::SEE_OTHER);
        let account = anna.get("/it/account").await.expect(StatusCode::OK);
        assert!(account.text("main").contains(shown), "{typed}");
        // The form shows it again and takes it back as it is.
        let form = anna.get(DETAILS).await.expect(StatusCode::OK);
        let again = ["birthplace", "birthplace_sought", "birthplace_code"]
            .map(|field| (field, form.typed(field).unwrap_or_default()));
        let again: Vec<_> = again
            .iter()
            .map(|(field, value)| (*field, value.as_str()))
            .collect();
        anna.post(DETAILS, &again)
            .await
            .expect(StatusCode::SEE_OTHER);
        let account = anna.get("/it/account").await.expect(StatusCode::OK);
        assert!(account.text("main").contains(shown), "{typed} again");
        fill_in(&anna).await;
    }
}

#[tokio::test]
async fn a_place_that_nobody_knows_is_told_by_its_state() {
    let site = Site::open().await;
    let anna = person(&site).await;
    fill_in(&anna).await;
    for page in [STEP, DETAILS] {
        let asked = anna.post(page, &[("birthplace", "Casablanca")]).await;
        let asked = asked.expect(StatusCode::UNPROCESSABLE_ENTITY);
        let first = asked.attribute("[id='birthplace_code']", "value");
        assert_eq!(first.as_deref(), Some("Z330+Casablanca"), "{page}");
        let asked = anna.post(page, &[("birthplace", "Wukro Xyz")]).await;
        asked.expect(StatusCode::UNPROCESSABLE_ENTITY);
        let told = [
            ("birthplace", "Wukro Xyz"),
            ("birthplace_sought", "Wukro Xyz"),
            ("birthplace_state", "Z315"),
        ];
        anna.post(page, &told).await.expect(StatusCode::SEE_OTHER);
        let account = anna.get("/it/account").await.expect(StatusCode::OK);
        assert!(
            account.text("main").contains("Wukro Xyz, Etiopia"),
            "{page}"
        );
    }
}

#[tokio::test]
async fn the_state_is_kept_where_something_else_is_wrong() {
    let site = Site::open().await;
    let anna = person(&site).await;
    fill_in(&anna).await;
    let told = [
        ("birthplace", "Wukro Xyz"),
        ("birthplace_sought", "Wukro Xyz"),
        ("birthplace_state", "Z315"),
        ("phone", "12"),
    ];
    let refused = anna.post(DETAILS, &told).await;
    let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
    let state = "[name=birthplace_state]";
    assert_eq!(refused.attribute(state, "type").as_deref(), Some("hidden"));
    assert_eq!(refused.attribute(state, "value").as_deref(), Some("Z315"));

    // It belongs to the text for which it was chosen.
    let typed = [("birthplace", "Wukro Yz"), told[1], told[2]];
    let asked = anna.post(DETAILS, &typed).await;
    let asked = asked.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        asked.typed("birthplace_sought").as_deref(),
        Some("Wukro Yz")
    );
    let chosen = asked.attribute("option[value=Z315]", "selected");
    assert_eq!(chosen, None);
}
