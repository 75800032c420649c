//! Invitations of colleagues.

use domain::{id::StaffId, instant::Seconds, language::Language, programme::SiteSlug, staff::Role};
use store::{
    Error,
    staff_invitation::{self, Invitation},
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{NOW, insert_staff},
};

on_both_engines!(
    an_invitation_is_kept_until_it_is_deleted,
    an_address_has_one_invitation,
    a_key_opens_its_invitation_until_it_expires,
    another_round_ends_the_key_before,
    old_invitations_are_forgotten,
);

fn invitation(email: &str, invited_by: StaffId) -> Invitation {
    Invitation {
        id: store::new_id(),
        email: email.parse().unwrap(),
        name: "Nina Nuova".to_owned(),
        role: Role::Coordinator,
        sites: vec![SiteSlug::parse("ivrea").unwrap()],
        language: Language::En,
        invited_by,
        round: 1,
        sent_at: NOW,
        expires_at: NOW + Seconds::hours(72),
    }
}

async fn an_invitation_is_kept_until_it_is_deleted(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let by = insert_staff(&mut transaction, "marta@example.org").await;
    let nina = invitation("Nina@example.org", by);
    let bo = invitation("bo@example.org", by);
    for stored in [&nina, &bo] {
        staff_invitation::insert(&mut transaction, stored)
            .await
            .unwrap();
    }
    let found = staff_invitation::by_id(&mut transaction, nina.id).await;
    assert_eq!(found.unwrap(), Some(nina.clone()));
    let listed = staff_invitation::list(&mut transaction).await.unwrap();
    assert_eq!(listed, [bo.clone(), nina.clone()]);
    for expected in [true, false] {
        let deleted = staff_invitation::delete(&mut transaction, nina.id).await;
        assert_eq!(deleted.unwrap(), expected);
    }
    staff_invitation::delete_of(&mut transaction, "bo@example.org")
        .await
        .unwrap();
    let listed = staff_invitation::list(&mut transaction).await.unwrap();
    assert_eq!(listed, []);
}

async fn an_address_has_one_invitation(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let by = insert_staff(&mut transaction, "marta@example.org").await;
    staff_invitation::insert(&mut transaction, &invitation("nina@example.org", by))
        .await
        .unwrap();
    let twin = invitation("NINA@example.org", by);
    let refused = staff_invitation::insert(&mut transaction, &twin).await;
    assert!(matches!(refused, Err(Error::Duplicate(_))), "{refused:?}");
}

async fn a_key_opens_its_invitation_until_it_expires(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let by = insert_staff(&mut transaction, "marta@example.org").await;
    let nina = invitation("nina@example.org", by);
    staff_invitation::insert(&mut transaction, &nina)
        .await
        .unwrap();
    for (round, expected) in [(2, false), (1, true)] {
        let set = staff_invitation::set_key(&mut transaction, nina.id, round, &[1]).await;
        assert_eq!(set.unwrap(), expected);
    }
    let before = nina.expires_at - Seconds::new(1);
    for (hash, now, expected) in [
        ([1], before, Some(&nina)),
        ([1], nina.expires_at, None),
        ([2], NOW, None),
    ] {
        let found = staff_invitation::by_key(&mut transaction, &hash, now).await;
        assert_eq!(found.unwrap().as_ref(), expected);
    }
    staff_invitation::revoke_every(&mut transaction)
        .await
        .unwrap();
    let found = staff_invitation::by_key(&mut transaction, &[1], NOW).await;
    assert_eq!(found.unwrap(), None);
}

async fn another_round_ends_the_key_before(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let by = insert_staff(&mut transaction, "marta@example.org").await;
    let nina = invitation("nina@example.org", by);
    staff_invitation::insert(&mut transaction, &nina)
        .await
        .unwrap();
    staff_invitation::set_key(&mut transaction, nina.id, 1, &[1])
        .await
        .unwrap();
    let (now, until) = (NOW + Seconds::days(1), NOW + Seconds::days(4));
    for (id, expected) in [(nina.id, true), (store::new_id(), false)] {
        let renewed = staff_invitation::renew(&mut transaction, id, until, now).await;
        assert_eq!(renewed.unwrap(), expected);
    }
    let found = staff_invitation::by_key(&mut transaction, &[1], now).await;
    assert_eq!(found.unwrap(), None);
    let set = staff_invitation::set_key(&mut transaction, nina.id, 1, &[2]).await;
    assert!(!set.unwrap(), "the mail of the round before");
    let found = staff_invitation::by_id(&mut transaction, nina.id).await;
    let renewed = Invitation {
        round: 2,
        sent_at: now,
        expires_at: until,
        ..nina
    };
    assert_eq!(found.unwrap(), Some(renewed));
}

async fn old_invitations_are_forgotten(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let by = insert_staff(&mut transaction, "marta@example.org").await;
    let nina = invitation("nina@example.org", by);
    staff_invitation::insert(&mut transaction, &nina)
        .await
        .unwrap();
    let later = nina.expires_at + Seconds::new(1);
    for (moment, expected) in [(nina.expires_at, 1), (later, 0)] {
        staff_invitation::forget_before(&mut transaction, moment)
            .await
            .unwrap();
        let listed = staff_invitation::list(&mut transaction).await.unwrap();
        assert_eq!(listed.len(), expected);
    }
}
