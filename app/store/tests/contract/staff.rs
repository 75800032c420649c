//! Members of staff.

use store::{Error, staff};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW},
};

on_both_engines!(
    a_member_of_staff_is_kept,
    an_address_belongs_to_one_member_of_staff,
    a_step_is_accepted_once,
);

async fn a_member_of_staff_is_kept(database: TestDatabase) {
    let giulia = sample::staff("Giulia@example.org");
    let gone = staff::Staff {
        active: false,
        ..sample::staff("gone@example.org")
    };
    let mut transaction = database.write().await.unwrap();
    staff::insert(&mut transaction, &giulia, NOW).await.unwrap();
    staff::insert(&mut transaction, &gone, NOW).await.unwrap();
    let by_email = staff::by_email(&mut transaction, &giulia.email.key())
        .await
        .unwrap();
    assert_eq!(by_email, Some(giulia));
    let by_email = staff::by_email(&mut transaction, &gone.email.key())
        .await
        .unwrap();
    assert_eq!(by_email, Some(gone.clone()));
    for (id, expected) in [(gone.id, Some(gone)), (store::new_id(), None)] {
        assert_eq!(staff::by_id(&mut transaction, id).await.unwrap(), expected);
        assert_eq!(staff::lock(&mut transaction, id).await.unwrap(), expected);
    }
    assert_eq!(
        staff::by_email(&mut transaction, "nobody@example.org")
            .await
            .unwrap(),
        None
    );
}

async fn an_address_belongs_to_one_member_of_staff(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    staff::insert(&mut transaction, &sample::staff("giulia@example.org"), NOW)
        .await
        .unwrap();
    let twin = sample::staff("GIULIA@example.org");
    let refused = staff::insert(&mut transaction, &twin, NOW).await;
    assert!(matches!(refused, Err(Error::Duplicate(_))), "{refused:?}");
}

async fn a_step_is_accepted_once(database: TestDatabase) {
    let giulia = sample::staff("giulia@example.org");
    let mut transaction = database.write().await.unwrap();
    staff::insert(&mut transaction, &giulia, NOW).await.unwrap();
    assert!(
        staff::accept_step(&mut transaction, giulia.id, 100)
            .await
            .unwrap()
    );
    assert!(
        !staff::accept_step(&mut transaction, giulia.id, 100)
            .await
            .unwrap()
    );
    assert!(
        !staff::accept_step(&mut transaction, giulia.id, 99)
            .await
            .unwrap()
    );
    assert!(
        staff::accept_step(&mut transaction, giulia.id, 101)
            .await
            .unwrap()
    );
    assert!(
        !staff::accept_step(&mut transaction, store::new_id(), 102)
            .await
            .unwrap()
    );
    let kept = staff::by_email(&mut transaction, &giulia.email.key())
        .await
        .unwrap()
        .unwrap();
    assert_eq!(kept.totp_step, 101);
}
