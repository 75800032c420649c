//! Secret addresses of calendars.

use domain::instant::Seconds;
use store::{
    Error,
    calendar_feed::{self, CalendarFeed, Subscriber},
    session::Owner,
    staff,
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW},
};

on_both_engines!(
    an_address_shows_its_owners_calendar_until_revoked,
    an_owner_has_one_address,
    the_address_of_a_colleague_who_left_shows_nothing,
);

async fn an_address_shows_its_owners_calendar_until_revoked(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let chiara = sample::insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let other = sample::insert_person(&mut transaction, "other@example.org", "Verdi").await;
    let (owner, others) = (Owner::Person(chiara), Owner::Person(other));
    for (token, owner) in [([1; 32], owner), ([2; 32], others)] {
        calendar_feed::insert(&mut transaction, &token, owner, NOW)
            .await
            .unwrap();
    }
    let found = calendar_feed::by_token(&mut transaction, &[1; 32]).await;
    let expected = Subscriber {
        person_id: Some(chiara),
        staff_id: None,
        last_used_at: None,
    };
    assert_eq!(found.unwrap(), Some(expected));
    for unknown in [&[3; 32][..], &[]] {
        let found = calendar_feed::by_token(&mut transaction, unknown).await;
        assert_eq!(found.unwrap(), None);
    }

    let later = NOW + Seconds::days(1);
    calendar_feed::touch(&mut transaction, &[1; 32], later)
        .await
        .unwrap();
    let feed = CalendarFeed {
        created_at: NOW,
        last_used_at: Some(later),
    };
    let of_chiara = calendar_feed::of_owner(&mut transaction, owner).await;
    assert_eq!(of_chiara.unwrap(), Some(feed));

    assert!(
        calendar_feed::revoke(&mut transaction, owner)
            .await
            .unwrap()
    );
    assert!(
        !calendar_feed::revoke(&mut transaction, owner)
            .await
            .unwrap()
    );
    let of_chiara = calendar_feed::of_owner(&mut transaction, owner).await;
    assert_eq!(of_chiara.unwrap(), None);
    let found = calendar_feed::by_token(&mut transaction, &[1; 32]).await;
    assert_eq!(found.unwrap(), None);
    let found = calendar_feed::by_token(&mut transaction, &[2; 32]).await;
    assert_eq!(found.unwrap().unwrap().person_id, Some(other));
}

async fn an_owner_has_one_address(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let chiara = sample::insert_person(&mut transaction, "chiara@example.org", "Rossi").await;
    let owner = Owner::Person(chiara);
    calendar_feed::insert(&mut transaction, &[1; 32], owner, NOW)
        .await
        .unwrap();
    let refused = calendar_feed::insert(&mut transaction, &[2; 32], owner, NOW).await;
    assert!(matches!(refused, Err(Error::Duplicate(_))), "{refused:?}");
}

async fn the_address_of_a_colleague_who_left_shows_nothing(database: TestDatabase) {
    let giulia = sample::staff("giulia@example.org");
    let gone = staff::Staff {
        active: false,
        ..sample::staff("gone@example.org")
    };
    let mut transaction = database.write().await.unwrap();
    for (token, member) in [([1; 32], &giulia), ([2; 32], &gone)] {
        staff::insert(&mut transaction, member, NOW).await.unwrap();
        calendar_feed::insert(&mut transaction, &token, Owner::Staff(member.id), NOW)
            .await
            .unwrap();
    }
    let found = calendar_feed::by_token(&mut transaction, &[1; 32]).await;
    assert_eq!(found.unwrap().unwrap().staff_id, Some(giulia.id));
    let found = calendar_feed::by_token(&mut transaction, &[2; 32]).await;
    assert_eq!(found.unwrap(), None);
}
