//! Members of staff: adding them, and what the command line does when nobody can sign in.

use domain::{language::Language, name::Name, programme::SiteSlug, staff::Role};
use services::{
    Failure,
    access::{
        sign_in::Browser,
        staff::{
            AddRefusal, AuthenticatorSecret, Credentials, NewPassword, NewStaff, RequestOrigin,
            activate, add, current_code, deactivate, list, reset_authenticator, reset_password,
            sign_in,
        },
    },
};
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{PASSWORD, SECRET, TestPortal, email};

on_both_engines!(
    an_address_belongs_to_one_member_of_staff,
    who_is_added_gets_a_secret_of_their_own_for_their_authenticator,
    a_coordinator_has_sites_and_nobody_else_has_any,
    another_password_ends_the_sessions_and_the_old_password,
    another_authenticator_ends_the_sessions_and_the_old_device,
    who_is_deactivated_does_not_get_in_until_activated,
    nobody_else_is_changed,
);

const MARTA: &str = "marta@example.org";

async fn portal_with_marta(database: TestDatabase) -> TestPortal {
    let test = TestPortal::new(database).await;
    test.add_staff(MARTA, Role::Operator, &[]).await;
    test
}

/// Whether Marta gets in, half a minute later than the last time.
async fn gets_in(test: &TestPortal, password: &str, secret: &AuthenticatorSecret) -> bool {
    test.pass(domain::instant::Seconds::new(30));
    let credentials = Credentials {
        email: &email(MARTA),
        password,
        code: &current_code(secret, test.portal.now()),
    };
    let origin = RequestOrigin {
        client: "192.0.2.1",
        browser: Browser::default(),
        secret: None,
    };
    match sign_in(&test.portal, &credentials, &origin).await {
        Ok(_) => true,
        Err(Failure::Refused(_)) => false,
        Err(failure) => panic!("{failure}"),
    }
}

/// The newest entry of the log about Marta: by whom, and what.
async fn last_entry(test: &TestPortal) -> (String, String) {
    let mut reader = test.portal.database.read().await.unwrap();
    let marta = store::staff::by_email(&mut reader, &email(MARTA).key()).await;
    let id = marta.unwrap().unwrap().id;
    let log = store::audit::about(&mut reader, id.into()).await.unwrap();
    let entry = log.into_iter().next().unwrap();
    (entry.actor_kind, entry.action)
}

fn by_system(action: &str) -> (String, String) {
    ("system".to_owned(), action.to_owned())
}

async fn another_password_ends_the_sessions_and_the_old_password(database: TestDatabase) {
    let test = portal_with_marta(database).await;
    assert!(gets_in(&test, PASSWORD, &SECRET).await);
    let other = NewPassword::parse("un’altra frase lunga", &[]).unwrap();
    let ended = reset_password(&test.portal, &email("Marta@Example.org"), &other).await;
    assert_eq!(ended.unwrap(), 1);
    assert_eq!(last_entry(&test).await, by_system("staff.password_reset"));
    assert!(!gets_in(&test, PASSWORD, &SECRET).await);
    assert!(gets_in(&test, "un’altra frase lunga", &SECRET).await);
}

async fn another_authenticator_ends_the_sessions_and_the_old_device(database: TestDatabase) {
    let test = portal_with_marta(database).await;
    assert!(gets_in(&test, PASSWORD, &SECRET).await);
    let new = reset_authenticator(&test.portal, &email(MARTA)).await;
    let new = new.unwrap();
    assert_eq!(new.sessions, 1);
    assert!(new.address.contains(&new.secret), "{}", new.address);
    assert_eq!(
        last_entry(&test).await,
        by_system("staff.authenticator_reset")
    );
    assert!(!gets_in(&test, PASSWORD, &SECRET).await);
    let mut reader = test.portal.database.read().await.unwrap();
    let marta = store::staff::by_email(&mut reader, &email(MARTA).key()).await;
    let secret = marta.unwrap().unwrap().totp_secret.try_into().unwrap();
    drop(reader);
    assert!(gets_in(&test, PASSWORD, &secret).await);
}

async fn who_is_deactivated_does_not_get_in_until_activated(database: TestDatabase) {
    let test = portal_with_marta(database).await;
    assert!(gets_in(&test, PASSWORD, &SECRET).await);
    assert_eq!(deactivate(&test.portal, &email(MARTA)).await.unwrap(), 1);
    assert_eq!(last_entry(&test).await, by_system("staff.deactivated"));
    assert!(!gets_in(&test, PASSWORD, &SECRET).await);
    let [marta] = list(&test.portal).await.unwrap().try_into().unwrap();
    assert_eq!((marta.email.as_str(), marta.active), (MARTA, false));
    activate(&test.portal, &email(MARTA)).await.unwrap();
    assert_eq!(last_entry(&test).await, by_system("staff.activated"));
    assert!(gets_in(&test, PASSWORD, &SECRET).await);
}

async fn nobody_else_is_changed(database: TestDatabase) {
    let test = portal_with_marta(database).await;
    assert!(gets_in(&test, PASSWORD, &SECRET).await);
    let nobody = email("nobody@example.org");
    let password = NewPassword::parse("un’altra frase lunga", &[]).unwrap();
    let portal = &test.portal;
    let refused = [
        reset_password(portal, &nobody, &password).await.err(),
        reset_authenticator(portal, &nobody).await.err(),
    ];
    for refusal in refused {
        assert!(matches!(refusal, Some(Failure::NotFound)), "{refusal:?}");
    }
    let refused = [
        deactivate(portal, &nobody).await.err(),
        activate(portal, &nobody).await.err(),
    ];
    for refusal in refused {
        assert!(matches!(refusal, Some(Failure::NotFound)), "{refusal:?}");
    }
    test.add_staff("other@example.org", Role::Operator, &[])
        .await;
    let ended = deactivate(portal, &email("other@example.org")).await;
    assert_eq!(ended.unwrap(), 0);
    assert!(gets_in(&test, PASSWORD, &SECRET).await);
}

async fn an_address_belongs_to_one_member_of_staff(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    test.add_staff("marta@example.org", Role::Operator, &[])
        .await;
    let new = NewStaff {
        email: email("Marta@Example.org"),
        name: Name::parse("Un’altra Marta").unwrap(),
        role: Role::Administrator,
        sites: Vec::new(),
        language: Language::It,
        password: NewPassword::parse(PASSWORD, &[]).unwrap(),
    };
    assert!(matches!(
        add(&test.portal, &new).await,
        Err(Failure::Refused(AddRefusal::EmailTaken))
    ));
}

async fn who_is_added_gets_a_secret_of_their_own_for_their_authenticator(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let mut secrets = Vec::new();
    for address in ["one@example.org", "two@example.org"] {
        let new = NewStaff {
            email: email(address),
            name: Name::parse("Marta").unwrap(),
            role: Role::Operator,
            sites: Vec::new(),
            language: Language::En,
            password: NewPassword::parse(PASSWORD, &[]).unwrap(),
        };
        let added = add(&test.portal, &new).await.unwrap();
        assert!(
            added.address.starts_with("otpauth://totp/"),
            "{}",
            added.address
        );
        assert!(added.address.contains(&added.secret), "{}", added.address);
        secrets.push(added.secret);
    }
    assert_ne!(secrets[0], secrets[1]);
}

async fn a_coordinator_has_sites_and_nobody_else_has_any(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    test.site("torino").await;
    let new = |role, sites: &[&str]| NewStaff {
        email: email("new@example.org"),
        name: Name::parse("Nuova").unwrap(),
        role,
        sites: sites
            .iter()
            .map(|slug| SiteSlug::parse(slug).unwrap())
            .collect(),
        language: Language::It,
        password: NewPassword::parse(PASSWORD, &[]).unwrap(),
    };
    let unknown = SiteSlug::parse("atlantide").unwrap();
    for (new, expected) in [
        (new(Role::Coordinator, &[]), AddRefusal::SitesOfAnotherRole),
        (
            new(Role::Operator, &["torino"]),
            AddRefusal::SitesOfAnotherRole,
        ),
        (
            new(Role::Coordinator, &["torino", "atlantide"]),
            AddRefusal::UnknownSite(unknown),
        ),
    ] {
        match add(&test.portal, &new).await {
            Err(Failure::Refused(refusal)) => assert_eq!(refusal, expected),
            other => panic!("{other:?}"),
        }
    }
    // Nothing refused is stored, and a site given twice is one site.
    let twice = new(Role::Coordinator, &["torino", "torino"]);
    add(&test.portal, &twice).await.unwrap();
}
