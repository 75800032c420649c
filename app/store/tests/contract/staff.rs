//! Members of staff.

use domain::staff::Role;
use jiff::civil::Weekday;
use store::{
    Error, office_hours,
    resource::{self, Resources},
    site, staff,
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, NOW, insert_edition, insert_staff},
};

on_both_engines!(
    a_member_of_staff_is_kept,
    an_address_belongs_to_one_member_of_staff,
    a_step_is_accepted_once,
    colleagues_are_those_who_may_sign_in,
    a_coordinator_looks_after_sites,
    a_coordinator_looks_after_those_who_coordinate_or_receive_at_the_sites,
    credentials_are_replaced_for_one_member_alone,
    name_role_and_sites_are_changed_for_one_member_alone,
    administrators_are_those_who_may_sign_in,
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

async fn colleagues_are_those_who_may_sign_in(database: TestDatabase) {
    let member = |name: &str, email: &str| staff::Staff {
        name: name.to_owned(),
        ..sample::staff(email)
    };
    let giulia = member("Giulia", "giulia@example.org");
    let ada = member("Ada", "ada@example.org");
    let gone = staff::Staff {
        active: false,
        ..member("Berta", "berta@example.org")
    };
    let mut transaction = database.write().await.unwrap();
    for one in [&giulia, &ada, &gone] {
        staff::insert(&mut transaction, one, NOW).await.unwrap();
    }
    let everybody = staff::everybody(&mut transaction).await.unwrap();
    let everybody: Vec<_> = everybody.into_iter().map(|member| member.id).collect();
    assert_eq!(everybody, [ada.id, gone.id, giulia.id]);
    let found: Vec<_> = staff::colleagues(&mut transaction)
        .await
        .unwrap()
        .into_iter()
        .map(|colleague| (colleague.id, colleague.name))
        .collect();
    let expected = [&ada, &giulia].map(|member| (member.id, member.name.clone()));
    assert_eq!(found, expected);
    // Former staff are still named where they taught.
    let berta = staff::colleague(&mut transaction, gone.id).await.unwrap();
    assert_eq!(berta.unwrap().name, "Berta");
    let held = staff::lock(&mut transaction, ada.id).await.unwrap();
    assert_eq!(held.unwrap().name, "Ada");
    let nobody = store::new_id();
    let nobody_found = staff::colleague(&mut transaction, nobody).await.unwrap();
    assert_eq!(nobody_found, None);
    assert_eq!(staff::lock(&mut transaction, nobody).await.unwrap(), None);
}

async fn a_coordinator_looks_after_sites(database: TestDatabase) {
    let giulia = sample::staff("giulia@example.org");
    let mut transaction = database.write().await.unwrap();
    staff::insert(&mut transaction, &giulia, NOW).await.unwrap();
    assert_eq!(staff::sites(&mut transaction, giulia.id).await.unwrap(), []);
    let sites = ["ivrea", "torino"].map(sample::site);
    for site in &sites {
        site::insert(&mut transaction, site).await.unwrap();
        staff::add_site(&mut transaction, giulia.id, site.id)
            .await
            .unwrap();
    }
    let kept = staff::sites(&mut transaction, giulia.id).await.unwrap();
    assert_eq!(kept, sites.each_ref().map(|site| site.id));
    let other = staff::sites(&mut transaction, store::new_id()).await;
    assert_eq!(other.unwrap(), []);
    let again = staff::add_site(&mut transaction, giulia.id, sites[0].id).await;
    assert!(matches!(again, Err(Error::Duplicate(_))), "{again:?}");
}

async fn credentials_are_replaced_for_one_member_alone(database: TestDatabase) {
    let [ada, berta] = ["ada@example.org", "berta@example.org"].map(sample::staff);
    let mut transaction = database.write().await.unwrap();
    for member in [&berta, &ada] {
        staff::insert(&mut transaction, member, NOW).await.unwrap();
    }
    staff::accept_step(&mut transaction, ada.id, 100)
        .await
        .unwrap();
    staff::set_password(&mut transaction, ada.id, "$argon2id$other")
        .await
        .unwrap();
    staff::set_authenticator(&mut transaction, ada.id, &[7; 20])
        .await
        .unwrap();
    staff::set_active(&mut transaction, ada.id, false)
        .await
        .unwrap();
    let changed = staff::Staff {
        password_hash: "$argon2id$other".to_owned(),
        totp_secret: vec![7; 20],
        active: false,
        ..ada
    };
    let everybody = staff::list(&mut transaction).await.unwrap();
    assert_eq!(everybody, [changed, berta]);
}

async fn a_coordinator_looks_after_those_who_coordinate_or_receive_at_the_sites(
    database: TestDatabase,
) {
    let mut transaction = database.write().await.unwrap();
    let lab = insert_edition(&mut transaction, "ivrea", 5).await;
    let here = lab.details.site_id;
    let elsewhere = sample::site("torino");
    site::insert(&mut transaction, &elsewhere).await.unwrap();
    let mut members = Vec::new();
    for (name, active) in [
        ("Receives", true),
        ("Coordinates", true),
        ("Asks", true),
        ("Teaches", true),
        ("Far", true),
        ("Gone", false),
    ] {
        let member = staff::Staff {
            name: name.to_owned(),
            active,
            ..sample::staff(&format!("{name}@example.org"))
        };
        staff::insert(&mut transaction, &member, NOW).await.unwrap();
        members.push(member.id);
    }
    let [receives, coordinates, asks, teaches, far, gone] = members[..] else {
        panic!("{members:?}")
    };
    let alone = insert_staff(&mut transaction, "alone@example.org").await;
    for (member, site) in [(asks, here), (coordinates, here), (gone, here)] {
        staff::add_site(&mut transaction, member, site)
            .await
            .unwrap();
    }
    for (member, site) in [(receives, here), (far, elsewhere.id)] {
        let hours = sample::hours(member, Some(site), Weekday::Monday);
        office_hours::insert_hours(&mut transaction, &hours)
            .await
            .unwrap();
    }
    let resources = Resources {
        teacher_id: Some(teaches),
        ..Resources::default()
    };
    resource::assign(&mut transaction, lab.id, resources)
        .await
        .unwrap();
    for (coordinator, expected) in [
        (asks, vec![asks, coordinates, receives]),
        (alone, vec![alone]),
    ] {
        let found = staff::looked_after(&mut transaction, coordinator).await;
        let found: Vec<_> = found.unwrap().into_iter().map(|one| one.id).collect();
        assert_eq!(found, expected);
    }
}

async fn name_role_and_sites_are_changed_for_one_member_alone(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    assert!(!staff::is_anybody(&mut transaction).await.unwrap());
    let site = sample::site("ivrea");
    site::insert(&mut transaction, &site).await.unwrap();
    let [ada, berta] = ["ada@example.org", "berta@example.org"].map(sample::staff);
    for member in [&ada, &berta] {
        staff::insert(&mut transaction, member, NOW).await.unwrap();
        staff::add_site(&mut transaction, member.id, site.id)
            .await
            .unwrap();
    }
    assert!(staff::is_anybody(&mut transaction).await.unwrap());
    staff::change(&mut transaction, ada.id, "Ada", Role::Administrator)
        .await
        .unwrap();
    staff::remove_sites(&mut transaction, ada.id).await.unwrap();
    let changed = staff::Staff {
        name: "Ada".to_owned(),
        role: Role::Administrator,
        ..ada
    };
    let everybody = staff::list(&mut transaction).await.unwrap();
    assert_eq!(everybody, [changed, berta.clone()]);
    let assigned = staff::assigned(&mut transaction).await.unwrap();
    let berta_there = staff::Assigned {
        staff_id: berta.id,
        site_id: site.id,
    };
    assert_eq!(assigned, [berta_there]);
}

async fn administrators_are_those_who_may_sign_in(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let mut expected = Vec::new();
    for (address, role, active) in [
        ("a@example.org", Role::Administrator, true),
        ("b@example.org", Role::Administrator, false),
        ("c@example.org", Role::Coordinator, true),
        ("d@example.org", Role::Administrator, true),
    ] {
        let member = staff::Staff {
            role,
            active,
            ..sample::staff(address)
        };
        staff::insert(&mut transaction, &member, NOW).await.unwrap();
        if role == Role::Administrator && active {
            expected.push(member.id);
        }
    }
    expected.sort();
    let found = staff::lock_administrators(&mut transaction).await.unwrap();
    assert_eq!(found, expected);
}
