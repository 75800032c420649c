//! Rooms of sites.

use domain::edition::Capacity;
use store::{
    Error,
    room::{self, Room},
    site,
};
use store_testing::{TestDatabase, on_both_engines, sample};

on_both_engines!(
    a_room_is_kept_and_changed,
    a_name_belongs_to_one_room_of_a_site,
);

async fn a_room_is_kept_and_changed(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let site = sample::site("torino");
    site::insert(&mut transaction, &site).await.unwrap();
    let hall = sample::room(site.id, "Sala B", 20);
    let small = sample::room(site.id, "Sala A", 4);
    for room in [&hall, &small] {
        room::insert(&mut transaction, room).await.unwrap();
    }
    let listed = room::list(&mut transaction).await.unwrap();
    assert_eq!(listed, [small, hall.clone()]);
    let elsewhere = sample::site("vicenza");
    let changed = Room {
        site_id: elsewhere.id,
        name: "Sala grande".to_owned(),
        capacity: Capacity::try_from(25).unwrap(),
        equipment: String::new(),
        ..hall.clone()
    };
    room::update(&mut transaction, &changed).await.unwrap();
    let expected = Some(Room {
        site_id: site.id,
        ..changed
    });
    let kept = room::by_id(&mut transaction, hall.id).await.unwrap();
    assert_eq!(kept, expected);
    let locked = room::lock(&mut transaction, hall.id).await.unwrap();
    assert_eq!(locked, expected);
    let nobodys = store::new_id();
    assert_eq!(room::by_id(&mut transaction, nobodys).await.unwrap(), None);
    assert_eq!(room::lock(&mut transaction, nobodys).await.unwrap(), None);
}

async fn a_name_belongs_to_one_room_of_a_site(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let here = sample::site("torino");
    let there = sample::site("vicenza");
    for site in [&here, &there] {
        site::insert(&mut transaction, site).await.unwrap();
        room::insert(&mut transaction, &sample::room(site.id, "Sala A", 20))
            .await
            .unwrap();
    }
    let refused = room::insert(&mut transaction, &sample::room(here.id, "Sala A", 5)).await;
    assert!(matches!(refused, Err(Error::Duplicate(_))), "{refused:?}");
}
