//! Operators' office hours.

use domain::{
    calendar_date::CalendarDate,
    counselling::{Closure, Interval},
    holiday::PatronDay,
    instant::Seconds,
};
use jiff::civil::Weekday;
use store::office_hours::{self, Absence, Hours, SiteClosure, SitePatronDay};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW, insert_staff},
};

on_both_engines!(
    hours_are_kept,
    hours_end_and_are_only_their_operators,
    absences_are_kept_until_they_are_over,
    closures_are_kept_until_they_are_over,
    a_patron_day_takes_the_place_of_another,
);

fn day(day: i8) -> CalendarDate {
    CalendarDate::new(2026, 11, day).unwrap()
}

async fn hours_are_kept(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let site = sample::site("ivrea");
    store::site::insert(&mut transaction, &site).await.unwrap();
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let gone = store::staff::Staff {
        active: false,
        ..sample::staff("gone@example.org")
    };
    store::staff::insert(&mut transaction, &gone, NOW)
        .await
        .unwrap();
    let at_site = sample::hours(giulia, Some(site.id), Weekday::Monday);
    let anywhere = sample::hours(giulia, None, Weekday::Sunday);
    let of_gone = sample::hours(gone.id, None, Weekday::Monday);
    for hours in [&anywhere, &of_gone, &at_site] {
        office_hours::insert_hours(&mut transaction, hours)
            .await
            .unwrap();
    }
    let found = office_hours::hours(&mut transaction, day(22))
        .await
        .unwrap();
    assert_eq!(found, [at_site, anywhere]);
}

async fn hours_end_and_are_only_their_operators(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let other = insert_staff(&mut transaction, "other@example.org").await;
    let hours = sample::hours(giulia, None, Weekday::Monday);
    office_hours::insert_hours(&mut transaction, &hours)
        .await
        .unwrap();
    let end = async |transaction: &mut store::Transaction, staff, last| {
        office_hours::end_hours(transaction, hours.id, staff, last)
            .await
            .unwrap()
    };
    let known = async |transaction: &mut store::Transaction, from| -> Vec<Hours> {
        office_hours::hours(transaction, from).await.unwrap()
    };
    assert!(!end(&mut transaction, other, day(22)).await);
    assert!(end(&mut transaction, giulia, day(22)).await);
    let ended = known(&mut transaction, day(22)).await;
    assert_eq!(ended[0].weekly.valid_until(), Some(day(22)));
    assert_eq!(known(&mut transaction, day(23)).await, []);
    // Hours that would never have been valid are deleted.
    let before = CalendarDate::new(2025, 12, 31).unwrap();
    assert!(end(&mut transaction, giulia, before).await);
    assert_eq!(known(&mut transaction, before).await, []);
}

async fn absences_are_kept_until_they_are_over(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let other = insert_staff(&mut transaction, "other@example.org").await;
    let (id, ends_at) = (store::new_id(), NOW + Seconds::hours(2));
    let time = Interval::new(NOW, ends_at).unwrap();
    office_hours::insert_absence(&mut transaction, id, giulia, time)
        .await
        .unwrap();
    let absence = Absence {
        id,
        staff_id: giulia,
        starts_at: NOW,
        ends_at,
    };
    for (sought, expected) in [(id, Some(absence)), (store::new_id(), None)] {
        let found = office_hours::absence(&mut transaction, sought).await;
        assert_eq!(found.unwrap(), expected);
    }
    for (from, expected) in [(NOW, vec![absence]), (ends_at, vec![])] {
        let found = office_hours::absences(&mut transaction, from).await;
        assert_eq!(found.unwrap(), expected);
    }
    for (staff, is_removed) in [(other, false), (giulia, true), (giulia, false)] {
        let removed = office_hours::remove_absence(&mut transaction, id, staff).await;
        assert_eq!(removed.unwrap(), is_removed);
    }
    let found = office_hours::absence(&mut transaction, id).await;
    assert_eq!(found.unwrap(), None);
}

async fn closures_are_kept_until_they_are_over(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let site = sample::site("ivrea");
    store::site::insert(&mut transaction, &site).await.unwrap();
    let closure = |site_id, first, last| SiteClosure {
        id: store::new_id(),
        site_id,
        days: Closure::new(day(first), day(last)).unwrap(),
        reason: "Lavori".to_owned(),
    };
    let at_site = closure(Some(site.id), 23, 24);
    let everywhere = closure(None, 22, 23);
    for closure in [&at_site, &everywhere] {
        office_hours::insert_closure(&mut transaction, closure)
            .await
            .unwrap();
    }
    for (from, expected) in [
        (23, vec![everywhere.clone(), at_site.clone()]),
        (24, vec![at_site.clone()]),
        (25, vec![]),
    ] {
        let found = office_hours::closures(&mut transaction, day(from)).await;
        assert_eq!(found.unwrap(), expected, "from {from} November");
    }
    for closure in [&at_site, &everywhere] {
        let found = office_hours::closure(&mut transaction, closure.id).await;
        assert_eq!(found.unwrap().as_ref(), Some(closure));
    }
    for (id, expected) in [
        (at_site.id, Some(at_site.site_id)),
        (at_site.id, None),
        (everywhere.id, Some(None)),
    ] {
        let removed = office_hours::remove_closure(&mut transaction, id).await;
        assert_eq!(removed.unwrap(), expected);
        let found = office_hours::closure(&mut transaction, id).await;
        assert_eq!(found.unwrap(), None);
    }
}

async fn a_patron_day_takes_the_place_of_another(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let site = sample::site("ivrea");
    store::site::insert(&mut transaction, &site).await.unwrap();
    for text in ["06-24", "07-07"] {
        let patron_day = PatronDay::parse(text).unwrap();
        office_hours::set_patron_day(&mut transaction, site.id, patron_day)
            .await
            .unwrap();
        let expected = SitePatronDay {
            site_id: site.id,
            patron_day,
        };
        let found = office_hours::patron_days(&mut transaction).await.unwrap();
        assert_eq!(found, [expected]);
    }
    for _ in 0..2 {
        office_hours::remove_patron_day(&mut transaction, site.id)
            .await
            .unwrap();
        let found = office_hours::patron_days(&mut transaction).await;
        assert!(found.unwrap().is_empty());
    }
}
