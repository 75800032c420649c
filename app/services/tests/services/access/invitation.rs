//! Inviting colleagues.

use domain::{
    id::InvitationId,
    instant::Seconds,
    language::Language,
    name::Name,
    programme::SiteSlug,
    staff::{Position, Role},
};
use services::{
    Failure,
    access::{
        sign_in::Browser,
        staff::{
            Enrolment, InsertRefusal, NewPassword, RequestOrigin, directory,
            invitation::{
                Accepted, Invite, InviteRefusal, accept, invite, invited, renew, withdraw,
            },
        },
        visitor::{StaffMember, Visitor, recognise},
    },
};
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{PASSWORD, TestPortal, email, key, refused};

on_both_engines!(
    who_is_invited_chooses_password_and_authenticator,
    an_invitation_is_accepted_once,
    of_two_who_accept_at_once_one_does,
    after_three_days_an_invitation_is_over_until_it_is_sent_again,
    an_invitation_that_is_withdrawn_opens_nothing,
    an_address_is_invited_once,
    whoever_is_added_meanwhile_needs_no_invitation,
    only_administrators_invite,
);

const NINA: &str = "nina@example.org";

fn to(address: &str, role: Role, sites: &[&str]) -> Invite {
    let sites = sites.iter().map(|slug| SiteSlug::parse(slug).unwrap());
    Invite {
        email: email(address),
        name: Name::parse("Nina Nuova").unwrap(),
        position: Position::new(role, sites.collect()).unwrap(),
        language: Language::It,
    }
}

/// The key in the only mail that was sent.
async fn sent(test: &TestPortal) -> String {
    let [mail] = test.deliver().await.try_into().unwrap();
    key(&mail)
}

async fn invite_nina(test: &TestPortal, by: &StaffMember) -> (InvitationId, String) {
    invite(
        &test.portal,
        by,
        &to(NINA, Role::Operator, &[]),
        store::new_id(),
    )
    .await
    .unwrap();
    let [invitation] = directory(&test.portal, by)
        .await
        .unwrap()
        .invitations
        .try_into()
        .unwrap();
    (invitation.id, sent(test).await)
}

async fn accept_as(
    test: &TestPortal,
    key: &str,
    request: domain::id::RequestId,
) -> Result<Accepted, Failure<InsertRefusal>> {
    let offered = Enrolment::begin(&test.portal, key);
    let now = test.portal.now();
    let enrolled = offered.prove(&offered.code(now), now).unwrap();
    let password = NewPassword::parse(PASSWORD, &[]).unwrap();
    let from = RequestOrigin {
        client: "192.0.2.1",
        browser: Browser::default(),
        secret: None,
    };
    accept(&test.portal, key, (&password, &enrolled), &from, request).await
}

async fn is_open(test: &TestPortal, key: &str) -> bool {
    match invited(&test.portal, key).await {
        Ok(_) => true,
        Err(Failure::NotFound) => false,
        Err(failure) => panic!("{failure}"),
    }
}

async fn who_is_invited_chooses_password_and_authenticator(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    test.site("ivrea").await;
    let ada = test.staff(Role::Administrator).await;
    let new = to(NINA, Role::Coordinator, &["ivrea"]);
    invite(&test.portal, &ada, &new, store::new_id())
        .await
        .unwrap();
    let [mail] = test.deliver().await.try_into().unwrap();
    assert_eq!(mail.to.email.as_str(), NINA);
    let key = key(&mail);
    // Nothing in the database opens the page.
    let mut reader = test.portal.database.read().await.unwrap();
    let hash = store::staff_invitation::by_key(&mut reader, key.as_bytes(), test.portal.now());
    assert_eq!(hash.await.unwrap(), None);
    drop(reader);

    let offered = Enrolment::begin(&test.portal, &key);
    let again = Enrolment::resume(&test.portal, &key, offered.salt()).unwrap();
    assert_eq!(again.secret(), offered.secret());
    assert_ne!(
        Enrolment::begin(&test.portal, &key).secret(),
        offered.secret()
    );
    for wrong in ["", "xyz", &"F".repeat(32), &"0".repeat(33)] {
        assert!(
            Enrolment::resume(&test.portal, &key, wrong).is_none(),
            "{wrong}"
        );
    }
    assert!(offered.prove("", test.portal.now()).is_none());

    let accepted = accept_as(&test, &key, store::new_id()).await.unwrap();
    let Accepted::SignedIn(session) = accepted else {
        panic!("{accepted:?}")
    };
    let visitor = recognise(&test.portal, &session.session.token).await;
    let Visitor::Staff(nina) = visitor.unwrap() else {
        panic!("nobody signed in")
    };
    assert_eq!(
        (nina.role, nina.name.as_str()),
        (Role::Coordinator, "Nina Nuova")
    );
    assert!(matches!(nina.scope, services::Scope::Sites(ref sites) if sites.len() == 1));
    let mut reader = test.portal.database.read().await.unwrap();
    let log = store::audit::about(&mut reader, nina.id.into())
        .await
        .unwrap();
    assert_eq!(log[0].action, "staff.added");
}

async fn an_invitation_is_accepted_once(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let ada = test.staff(Role::Administrator).await;
    let (_, key) = invite_nina(&test, &ada).await;
    let request = store::new_id();
    let first = accept_as(&test, &key, request).await;
    assert!(matches!(first, Ok(Accepted::SignedIn(_))), "{first:?}");
    // The same form twice.
    let again = accept_as(&test, &key, request).await;
    assert!(matches!(again, Ok(Accepted::Before)), "{again:?}");
    let another = accept_as(&test, &key, store::new_id()).await;
    assert!(matches!(another, Err(Failure::NotFound)), "{another:?}");
    assert!(!is_open(&test, &key).await);
}

async fn of_two_who_accept_at_once_one_does(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let ada = test.staff(Role::Administrator).await;
    let (_, key) = invite_nina(&test, &ada).await;
    let (first, second) = tokio::join!(
        accept_as(&test, &key, store::new_id()),
        accept_as(&test, &key, store::new_id()),
    );
    assert_ne!(first.is_ok(), second.is_ok(), "{first:?} {second:?}");
}

async fn after_three_days_an_invitation_is_over_until_it_is_sent_again(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let ada = test.staff(Role::Administrator).await;
    let (id, key) = invite_nina(&test, &ada).await;
    test.pass(Seconds::new(72 * 3600 - 1));
    assert!(is_open(&test, &key).await);
    test.pass(Seconds::new(1));
    assert!(!is_open(&test, &key).await);
    let late = accept_as(&test, &key, store::new_id()).await;
    assert!(matches!(late, Err(Failure::NotFound)), "{late:?}");

    renew(&test.portal, &ada, id, store::new_id())
        .await
        .unwrap();
    let other = sent(&test).await;
    assert!(!is_open(&test, &key).await);
    assert!(is_open(&test, &other).await);
    // Sent twice before the first mail leaves: only the second has a key that works.
    for _ in 0..2 {
        renew(&test.portal, &ada, id, store::new_id())
            .await
            .unwrap();
    }
    assert!(!is_open(&test, &other).await);
    assert!(is_open(&test, &sent(&test).await).await);
}

async fn an_invitation_that_is_withdrawn_opens_nothing(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let ada = test.staff(Role::Administrator).await;
    let (id, key) = invite_nina(&test, &ada).await;
    let request = store::new_id();
    for _ in 0..2 {
        withdraw(&test.portal, &ada, id, request).await.unwrap();
    }
    assert!(!is_open(&test, &key).await);
    for gone in [
        withdraw(&test.portal, &ada, id, store::new_id()).await,
        renew(&test.portal, &ada, id, store::new_id()).await,
    ] {
        assert!(matches!(gone, Err(Failure::NotFound)), "{gone:?}");
    }
    // One that has not left yet is not sent.
    let bo = to("bo@example.org", Role::Operator, &[]);
    invite(&test.portal, &ada, &bo, store::new_id())
        .await
        .unwrap();
    let listed = directory(&test.portal, &ada).await.unwrap();
    withdraw(
        &test.portal,
        &ada,
        listed.invitations[0].id,
        store::new_id(),
    )
    .await
    .unwrap();
    assert_eq!(test.deliver().await, []);
}

async fn an_address_is_invited_once(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let ada = test.staff(Role::Administrator).await;
    let (nina, request) = (to(NINA, Role::Operator, &[]), store::new_id());
    for _ in 0..2 {
        invite(&test.portal, &ada, &nina, request).await.unwrap();
    }
    let same = to("NINA@example.org", Role::Administrator, &[]);
    let twice = invite(&test.portal, &ada, &same, store::new_id()).await;
    assert_eq!(refused(twice), InviteRefusal::Invited);
    let own = to("administrator@example.org", Role::Operator, &[]);
    let taken = invite(&test.portal, &ada, &own, store::new_id()).await;
    assert_eq!(refused(taken), InviteRefusal::EmailTaken);
    let nowhere = to("bo@example.org", Role::Coordinator, &["nowhere"]);
    let unknown = refused(invite(&test.portal, &ada, &nowhere, store::new_id()).await);
    assert!(
        matches!(unknown, InviteRefusal::UnknownSite(_)),
        "{unknown:?}"
    );
    assert_eq!(test.deliver().await.len(), 1);
}

async fn whoever_is_added_meanwhile_needs_no_invitation(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    let ada = test.staff(Role::Administrator).await;
    let (_, key) = invite_nina(&test, &ada).await;
    test.add_staff("Nina@example.org", Role::Operator, &[])
        .await;
    assert!(!is_open(&test, &key).await);
    let listed = directory(&test.portal, &ada).await.unwrap();
    assert_eq!(listed.invitations, []);
}

async fn only_administrators_invite(database: TestDatabase) {
    let test = TestPortal::new(database).await;
    test.site("ivrea").await;
    let ada = test.staff(Role::Administrator).await;
    let (id, key) = invite_nina(&test, &ada).await;
    let coordinator = test
        .coordinator("coordinator@example.org", &["ivrea"])
        .await;
    let operator = test.staff(Role::Operator).await;
    let bo = to("bo@example.org", Role::Administrator, &[]);
    for by in [&coordinator, &operator] {
        let tried = invite(&test.portal, by, &bo, store::new_id()).await;
        assert!(matches!(tried, Err(Failure::NotFound)), "{tried:?}");
        for tried in [
            withdraw(&test.portal, by, id, store::new_id()).await,
            renew(&test.portal, by, id, store::new_id()).await,
        ] {
            assert!(matches!(tried, Err(Failure::NotFound)), "{tried:?}");
        }
    }
    assert!(is_open(&test, &key).await);
}
