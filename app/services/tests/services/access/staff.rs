//! Adding members of staff.

use domain::{language::Language, name::Name, programme::SiteSlug, staff::Role};
use services::{
    Failure,
    access::staff::{AddRefusal, NewPassword, NewStaff, add},
};
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{PASSWORD, TestPortal, email};

on_both_engines!(
    an_address_belongs_to_one_member_of_staff,
    who_is_added_gets_a_secret_of_their_own_for_their_authenticator,
    a_coordinator_has_sites_and_nobody_else_has_any,
);

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
        password: NewPassword::parse(PASSWORD).unwrap(),
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
            password: NewPassword::parse(PASSWORD).unwrap(),
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
        password: NewPassword::parse(PASSWORD).unwrap(),
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
