//! Changing colleagues, and removing their access.

use domain::{
    name::Name,
    programme::SiteSlug,
    staff::{Position, Role},
};
use services::{
    Failure,
    access::{
        staff::{
            ActivationRefusal, ChangeRefusal, change, colleague, deactivate, directory,
            set_activation,
        },
        visitor::StaffMember,
    },
};
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{TestPortal, email, refused};

on_both_engines!(
    a_colleague_gets_another_name_role_and_sites,
    the_last_administrator_stays,
    of_two_administrators_who_leave_at_once_one_stays,
    who_is_no_administrator_any_more_changes_nobody,
    access_is_removed_and_given_again,
    only_administrators_see_and_change_colleagues,
);

fn position(role: Role, sites: &[&str]) -> Position {
    let sites = sites.iter().map(|slug| SiteSlug::parse(slug).unwrap());
    Position::new(role, sites.collect()).unwrap()
}

async fn make(
    test: &TestPortal,
    by: &StaffMember,
    member: &StaffMember,
    position: &Position,
) -> Result<(), Failure<ChangeRefusal>> {
    let name = Name::parse("Berta Bianchi").unwrap();
    change(
        &test.portal,
        by,
        member.id,
        (&name, position),
        store::new_id(),
    )
    .await
}

async fn a_colleague_gets_another_name_role_and_sites(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    test.site("ivrea").await;
    let ada = test.staff(Role::Administrator).await;
    let berta = test.staff(Role::Operator).await;
    let coordinator = position(Role::Coordinator, &["ivrea"]);
    // The same form twice.
    let (name, request) = (Name::parse("Berta Bianchi").unwrap(), store::new_id());
    for _ in 0..2 {
        change(&test.portal, &ada, berta.id, (&name, &coordinator), request)
            .await
            .unwrap();
    }
    let found = colleague(&test.portal, &ada, berta.id).await.unwrap();
    let entry = found.entry;
    assert_eq!(entry.account.name, "Berta Bianchi");
    assert_eq!(entry.account.role, Role::Coordinator);
    assert_eq!(entry.sites.len(), 1);
    let unknown = position(Role::Coordinator, &["nowhere"]);
    let refusal = refused(make(&test, &ada, &berta, &unknown).await);
    assert!(
        matches!(refusal, ChangeRefusal::UnknownSite(_)),
        "{refusal:?}"
    );
    make(&test, &ada, &berta, &position(Role::Operator, &[]))
        .await
        .unwrap();
    let found = colleague(&test.portal, &ada, berta.id).await.unwrap();
    assert_eq!(found.entry.sites, []);
}

async fn the_last_administrator_stays(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let ada = test.staff(Role::Administrator).await;
    let gone = test
        .colleague("gone@example.org", Role::Administrator, &[])
        .await;
    set_activation(&test.portal, &ada, gone.id, false, store::new_id())
        .await
        .unwrap();
    let operator = position(Role::Operator, &[]);
    let demoted = refused(make(&test, &ada, &ada, &operator).await);
    assert_eq!(demoted, ChangeRefusal::LastAdministrator);
    let left = set_activation(&test.portal, &ada, ada.id, false, store::new_id()).await;
    assert_eq!(refused(left), ActivationRefusal::LastAdministrator);
    let left = deactivate(&test.portal, &email("administrator@example.org")).await;
    assert_eq!(refused(left), ActivationRefusal::LastAdministrator);
    assert!(
        colleague(&test.portal, &ada, ada.id)
            .await
            .unwrap()
            .is_last_administrator
    );
    // With another one they may go.
    set_activation(&test.portal, &ada, gone.id, true, store::new_id())
        .await
        .unwrap();
    make(&test, &ada, &ada, &operator).await.unwrap();
}

async fn of_two_administrators_who_leave_at_once_one_stays(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let ada = test.staff(Role::Administrator).await;
    let berta = test
        .colleague("berta@example.org", Role::Administrator, &[])
        .await;
    let operator = position(Role::Operator, &[]);
    let (first, second) = tokio::join!(
        make(&test, &ada, &ada, &operator),
        make(&test, &berta, &berta, &operator),
    );
    assert_ne!(first.is_ok(), second.is_ok(), "{first:?} {second:?}");
    let last = if first.is_ok() { &berta } else { &ada };
    let left = set_activation(&test.portal, last, last.id, false, store::new_id()).await;
    assert_eq!(refused(left), ActivationRefusal::LastAdministrator);
}

async fn who_is_no_administrator_any_more_changes_nobody(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let ada = test.staff(Role::Administrator).await;
    let berta = test
        .colleague("berta@example.org", Role::Administrator, &[])
        .await;
    let operator = position(Role::Operator, &[]);
    make(&test, &ada, &berta, &operator).await.unwrap();
    // Her request began while she was one.
    let late = make(&test, &berta, &ada, &operator).await;
    assert!(matches!(late, Err(Failure::NotFound)), "{late:?}");
}

async fn access_is_removed_and_given_again(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let ada = test.staff(Role::Administrator).await;
    let berta = test.staff(Role::Operator).await;
    for active in [false, true] {
        set_activation(&test.portal, &ada, berta.id, active, store::new_id())
            .await
            .unwrap();
        let found = colleague(&test.portal, &ada, berta.id).await.unwrap();
        assert_eq!(found.entry.account.active, active);
        let mut reader = test.portal.database.read().await.unwrap();
        let log = store::audit::about(&mut reader, berta.id.into()).await;
        let expected = if active {
            "staff.activated"
        } else {
            "staff.deactivated"
        };
        assert_eq!(log.unwrap()[0].action, expected);
    }
    let nobody = set_activation(&test.portal, &ada, store::new_id(), false, store::new_id()).await;
    assert!(matches!(nobody, Err(Failure::NotFound)), "{nobody:?}");
}

async fn only_administrators_see_and_change_colleagues(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    test.site("ivrea").await;
    let ada = test.staff(Role::Administrator).await;
    let coordinator = test
        .coordinator("coordinator@example.org", &["ivrea"])
        .await;
    let operator = test.staff(Role::Operator).await;
    for by in [&coordinator, &operator] {
        let seen = directory(&test.portal, by).await;
        assert!(matches!(seen, Err(Failure::NotFound)), "{seen:?}");
        let raised = make(&test, by, by, &position(Role::Administrator, &[])).await;
        assert!(matches!(raised, Err(Failure::NotFound)), "{raised:?}");
        let removed = set_activation(&test.portal, by, ada.id, false, store::new_id()).await;
        assert!(matches!(removed, Err(Failure::NotFound)), "{removed:?}");
    }
}
