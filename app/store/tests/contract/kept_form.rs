//! Forms that are kept until their address is proved.

use domain::{email::EmailAddress, id::RequestId, instant::Seconds};
use store::{
    Transaction,
    kept_form::{self, KeptForm, NewKeptForm},
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW},
};

on_both_engines!(
    a_form_is_kept_until_it_ends,
    the_same_form_takes_the_place_of_what_its_browser_sent_before,
    what_was_carried_out_stays_as_it_was,
    whoever_is_gone_takes_their_forms_along,
);

const END: Seconds = Seconds::hours(1);

async fn keep(
    transaction: &mut Transaction,
    id: RequestId,
    browser: u8,
    email: &str,
    body: &str,
) -> bool {
    let new = NewKeptForm {
        id,
        browser_hash: &[browser; 32],
        email: &EmailAddress::parse(email).unwrap(),
        address: "/sign-in",
        body,
        expires_at: NOW + END,
    };
    kept_form::keep(transaction, &new, NOW).await.unwrap()
}

async fn kept(transaction: &mut Transaction, id: RequestId) -> KeptForm {
    let kept = kept_form::by_id(transaction, id, NOW).await.unwrap();
    kept.unwrap()
}

async fn a_form_is_kept_until_it_ends(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let id = store::new_id();
    assert!(keep(&mut transaction, id, 1, "Anna@example.org", "next=%2Fit").await);
    let form = kept(&mut transaction, id).await;
    assert_eq!(form.browser_hash, [1; 32]);
    assert_eq!(
        (&*form.address, &*form.body, form.email.as_str()),
        ("/sign-in", "next=%2Fit", "Anna@example.org")
    );
    assert_eq!(
        (form.done_at, form.person_id, form.leads_to),
        (None, None, None)
    );
    let other = kept_form::by_id(&mut transaction, store::new_id(), NOW).await;
    assert_eq!(other.unwrap(), None);
    let ended = kept_form::by_id(&mut transaction, id, NOW + END).await;
    assert_eq!(ended.unwrap(), None);
    let later = NOW + END + END;
    kept_form::keep_until(&mut transaction, id, later)
        .await
        .unwrap();
    kept_form::forget_before(&mut transaction, NOW + END)
        .await
        .unwrap();
    let longer = kept_form::by_id(&mut transaction, id, NOW + END).await;
    assert!(longer.unwrap().is_some());
    kept_form::forget_before(&mut transaction, later)
        .await
        .unwrap();
    let gone = kept_form::by_id(&mut transaction, id, NOW).await.unwrap();
    assert_eq!(gone, None);
}

async fn the_same_form_takes_the_place_of_what_its_browser_sent_before(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let id = store::new_id();
    assert!(keep(&mut transaction, id, 1, "anna@example.org", "a=1").await);
    assert!(keep(&mut transaction, id, 1, "bo@example.org", "a=2").await);
    assert!(!keep(&mut transaction, id, 2, "eve@example.org", "a=3").await);
    let form = kept(&mut transaction, id).await;
    assert_eq!(
        (form.email.as_str(), &*form.body),
        ("bo@example.org", "a=2")
    );
}

async fn what_was_carried_out_stays_as_it_was(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let anna = sample::insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let bo = sample::insert_person(&mut transaction, "bo@example.org", "Verdi").await;
    let id = store::new_id();
    assert!(keep(&mut transaction, id, 1, "anna@example.org", "a=1").await);
    for (person, leads_to) in [(anna, "/bookings/1"), (bo, "/bookings/2")] {
        kept_form::finish(&mut transaction, id, person, leads_to, NOW)
            .await
            .unwrap();
    }
    let form = kept(&mut transaction, id).await;
    assert_eq!(form.done_at, Some(NOW));
    assert_eq!(form.person_id, Some(anna));
    assert_eq!(form.leads_to.as_deref(), Some("/bookings/1"));
    assert_eq!(form.body, "a=1");
    kept_form::empty(&mut transaction, id).await.unwrap();
    assert_eq!(kept(&mut transaction, id).await.body, "");
    assert!(!keep(&mut transaction, id, 1, "anna@example.org", "a=1").await);
    assert_eq!(kept(&mut transaction, id).await.body, "");
}

async fn whoever_is_gone_takes_their_forms_along(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let anna = sample::insert_person(&mut transaction, "anna@example.org", "Rossi").await;
    let (hers, another) = (store::new_id(), store::new_id());
    for id in [hers, another] {
        assert!(keep(&mut transaction, id, 1, "anna@example.org", "a=1").await);
    }
    kept_form::finish(&mut transaction, hers, anna, "/path", NOW)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    database.execute("DELETE FROM person").await.unwrap();
    let mut transaction = database.write().await.unwrap();
    let gone = kept_form::by_id(&mut transaction, hers, NOW).await;
    assert_eq!(gone.unwrap(), None);
    kept(&mut transaction, another).await;
}
