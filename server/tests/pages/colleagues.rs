//! An office that begins: the first administrator, who invites colleagues.

use axum::http::StatusCode;
use services::access::staff::{Enrolment, first_start};

use crate::{
    pages::{book, meet},
    support::{Answer, Site, Visitor, mail_link},
};

const PASSWORD: &str = "quattro gatti sotto il ponte";

/// The code that an authenticator shows which was set up with a page.
fn code(site: &Site, key: &str, page: &Answer) -> (String, String) {
    let salt = page.typed("salt").unwrap();
    let offered = Enrolment::resume(&site.portal, key, &salt).unwrap();
    (salt, offered.code(site.portal.now()))
}

fn key_of(address: &str) -> String {
    let (_, key) = address.split_once("?key=").unwrap();
    key.to_owned()
}

/// The first administrator of an empty portal, signed in.
async fn first_administrator(site: &Site) -> Visitor<'_> {
    let key = first_start::offer(&site.portal).await.unwrap().unwrap();
    let address = format!("/it/staff/first?key={key}");
    let visitor = site.visitor();
    let page = visitor.get(&address).await.expect(StatusCode::OK);
    let (salt, code) = code(site, &key, &page);
    let fields = [
        ("name", "Ada Prima"),
        ("email", "ada@example.org"),
        ("language", "it"),
        ("salt", &salt),
        ("password", PASSWORD),
        ("password_again", PASSWORD),
        ("code", &code),
    ];
    let made = visitor.post(&address, &fields).await;
    assert_eq!(made.expect(StatusCode::SEE_OTHER).location(), "/it/staff");
    let gone = site.visitor().get(&address).await;
    gone.expect(StatusCode::NOT_FOUND);
    visitor
}

#[tokio::test]
async fn an_empty_portal_gets_its_first_administrator_who_invites_a_colleague() {
    let site = Site::empty().await;
    for wrong in ["", "?key=", "?key=nonsense"] {
        let visitor = site.visitor();
        let address = format!("/it/staff/first{wrong}");
        visitor.get(&address).await.expect(StatusCode::NOT_FOUND);
        let sent = visitor.post(&address, &[("name", "Ada")]).await;
        sent.expect(StatusCode::NOT_FOUND);
    }
    let ada = first_administrator(&site).await;
    let start = ada.get("/it/staff").await.expect(StatusCode::OK);
    assert!(start.body.contains("href=\"/it/staff/colleagues\""));

    let invited = [
        ("email", "nina@example.org"),
        ("name", "Nina Nuova"),
        ("role", "operator"),
        ("language", "en"),
    ];
    let sent = ada.post("/it/staff/colleagues/invite", &invited).await;
    sent.expect(StatusCode::SEE_OTHER);
    let mail = site.mail("nina@example.org").await;
    let address = mail_link(&mail, "/staff/invitation?key=").to_owned();
    assert!(address.starts_with("/en/"), "{address}");
    let nina = site.visitor();
    // To open the page is no use of it.
    nina.get(&address).await.expect(StatusCode::OK);
    let page = nina.get(&address).await.expect(StatusCode::OK);
    assert_eq!(page.header("cache-control"), "no-store");
    let (salt, code) = code(&site, &key_of(&address), &page);
    let fields = [
        ("salt", salt.as_str()),
        ("password", PASSWORD),
        ("password_again", PASSWORD),
        ("code", &code),
    ];
    let accepted = nina.post(&address, &fields).await;
    assert_eq!(
        accepted.expect(StatusCode::SEE_OTHER).location(),
        "/en/staff"
    );
    nina.get("/en/staff").await.expect(StatusCode::OK);
    let hidden = nina.get("/en/staff/colleagues").await;
    hidden.expect(StatusCode::NOT_FOUND);
    site.visitor()
        .get(&address)
        .await
        .expect(StatusCode::NOT_FOUND);
    let listed = ada.get("/it/staff/colleagues").await.text("main");
    assert!(listed.contains("Nina Nuova"), "{listed}");
    assert!(!listed.contains("Inviti non ancora accettati"), "{listed}");
}

#[tokio::test]
async fn an_administrator_adds_a_site_that_everybody_sees() {
    let site = Site::empty().await;
    let ada = first_administrator(&site).await;
    let new = "/it/staff/sites/new";
    ada.get("/it/staff/sites").await.expect(StatusCode::OK);
    ada.get(new).await.expect(StatusCode::OK);
    let with = |municipality: &'static str, phone: &'static str| {
        [
            ("name", "Torino Centro"),
            ("address", "Via Bologna 153"),
            ("municipality", municipality),
            ("phone", phone),
            ("email", "torino@example.org"),
            ("access_notes_it", "Ascensore."),
        ]
    };
    for (municipality, phone, field) in [
        ("", "011 5550100", "municipality"),
        ("Atlantide", "011 5550100", "municipality"),
        ("Samone", "011 5550100", "municipality"),
        ("Torino", "telefono", "phone"),
    ] {
        let refused = ada.post(new, &with(municipality, phone)).await;
        let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
        let problem = refused.attribute(".error-summary a", "href");
        assert_eq!(problem, Some(format!("#{field}")));
        assert_eq!(refused.typed("name").as_deref(), Some("Torino Centro"));
    }
    let added = ada.post(new, &with("torino", "011 5550100")).await;
    assert_eq!(
        added.expect(StatusCode::SEE_OTHER).location(),
        "/it/staff/sites"
    );
    let public = site.visitor().get("/it/sites").await.text("main");
    assert!(
        public.contains("Torino Centro") && public.contains("Ascensore."),
        "{public}"
    );
    let own = "/it/staff/sites/torino-centro";
    let form = ada.get(own).await.expect(StatusCode::OK);
    assert_eq!(form.typed("municipality").as_deref(), Some("Torino"));
    let changed = ada.post(own, &with("Ivrea", "011 5550100")).await;
    changed.expect(StatusCode::SEE_OTHER);
    let public = site.visitor().get("/it/sites").await.text("main");
    assert!(public.contains("Ivrea"), "{public}");
}

#[tokio::test]
async fn what_is_wrong_is_said_at_its_field_and_the_secret_stays() {
    let site = Site::empty().await;
    let key = first_start::offer(&site.portal).await.unwrap().unwrap();
    let address = format!("/it/staff/first?key={key}");
    let visitor = site.visitor();
    let page = visitor.get(&address).await.expect(StatusCode::OK);
    let secret = page.text("#authenticator-key");
    let (salt, code) = code(&site, &key, &page);
    let sent = async |name: &str, password: &str, again: &str, code: &str| {
        let fields = [
            ("name", name),
            ("email", "ada@example.org"),
            ("salt", &salt),
            ("password", password),
            ("password_again", again),
            ("code", code),
        ];
        visitor.post(&address, &fields).await
    };
    for (name, password, again, code, field) in [
        ("", PASSWORD, PASSWORD, code.as_str(), "name"),
        ("Ada Prima", "breve", "breve", &code, "password"),
        (
            "Ada Prima",
            "ada@example.org",
            "ada@example.org",
            &code,
            "password",
        ),
        ("Ada Prima", PASSWORD, "altro", &code, "password_again"),
        ("Ada Prima", PASSWORD, PASSWORD, "12", "code"),
    ] {
        let refused = sent(name, password, again, code).await;
        let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
        let problem = refused.attribute(".error-summary a", "href");
        assert_eq!(problem, Some(format!("#{field}")));
        assert_eq!(refused.typed("email").as_deref(), Some("ada@example.org"));
        assert_eq!(
            refused.text("#authenticator-key"),
            secret,
            "another QR code"
        );
        assert!(!refused.body.contains(PASSWORD), "the password is shown");
    }
    let forged = [("salt", "no such number"), ("code", code.as_str())];
    let refused = visitor.post(&address, &forged).await;
    refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
    let made = sent("Ada Prima", PASSWORD, PASSWORD, &code).await;
    made.expect(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_last_administrator_can_neither_leave_nor_become_something_else() {
    let site = Site::empty().await;
    let ada = first_administrator(&site).await;
    let list = ada.get("/it/staff/colleagues").await;
    let own = list
        .attribute("td a[href^='/it/staff/colleagues/']", "href")
        .unwrap();
    let demoted = [("name", "Ada Prima"), ("role", "operator")];
    let refused = ada.post(&own, &demoted).await;
    let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text(".error-summary").contains("Nessun altro"));
    let coordinator = [("name", "Ada Prima"), ("role", "coordinator")];
    let refused = ada.post(&own, &coordinator).await;
    let refused = refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text(".error-summary").contains("almeno una sede"));
    let access = format!("{own}/access");
    let page = ada.get(&access).await.expect(StatusCode::OK);
    assert_eq!(page.attribute("button[name=active]", "value"), None);
    let refused = ada.post(&access, &[("active", "no")]).await;
    refused.expect(StatusCode::UNPROCESSABLE_ENTITY);
    let renamed = [("name", "Ada Seconda"), ("role", "administrator")];
    let changed = ada.post(&own, &renamed).await;
    assert_eq!(
        changed.expect(StatusCode::SEE_OTHER).location(),
        "/it/staff/colleagues"
    );
    let list = ada.get("/it/staff/colleagues").await;
    assert!(list.text("main").contains("Ada Seconda"));
}

#[tokio::test]
async fn what_a_colleague_still_has_to_do_is_shown_before_their_access_is_removed() {
    let site = Site::open().await;
    let anna = Visitor::signed_in(&site, "anna@example.org").await;
    // From this her name is known.
    book(&anna, "magazzini-e-consegne").await;
    let appointment = meet(&anna).await;
    let administrator = Visitor::administrator(&site).await;
    let list = administrator.get("/it/staff/colleagues").await;
    let staff = site
        .database
        .texts("SELECT lower(hex(id)) FROM staff")
        .await;
    assert!(list.text("main").contains("operator@example.org"));
    let held = format!("/it/staff/counselling/appointments/{appointment}");
    let mut holder = None;
    for id in staff {
        let id: uuid::Uuid = id.parse().unwrap();
        let own = format!("/it/staff/colleagues/{id}/access");
        let page = administrator.get(&own).await.expect(StatusCode::OK);
        if page.body.contains(&held) {
            assert!(page.body.contains(&format!("absences?colleague={id}")));
            holder = Some(own);
        }
    }
    let own = holder.unwrap();
    let removed = administrator.post(&own, &[("active", "no")]).await;
    removed.expect(StatusCode::SEE_OTHER);
    let page = administrator.get(&own).await.expect(StatusCode::OK);
    assert!(page.body.contains(&held), "it is still to be handed over");
    assert!(!page.body.contains("absences?colleague="));
    assert_eq!(
        page.attribute("button[name=active]", "value").as_deref(),
        Some("yes")
    );
    administrator.get(&held).await.expect(StatusCode::OK);
}
