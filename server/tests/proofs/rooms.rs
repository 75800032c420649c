//! However many colleagues want one room at one hour, one of them gets it.

use std::path::Path;

use domain::{
    edition::{
        ActivityKind, Capacity, EditionDetails, EditionState, LocalSession, Topic, parse_time,
    },
    id::SiteId,
    instant::Seconds,
    language::Language,
    staff::Role,
};
use services::{
    Failure, Portal, Scope,
    access::visitor::StaffMember,
    editions::{EditionPlan, EditionRefusal, PlannedSession, create, resource::ResourceRefusal},
};
use store::{
    edition_list::{self, Filter},
    resource::Resources,
    room, site, staff,
};
use store_testing::{TestDatabase, on_both_engines, sample};

use crate::support::{HandClock, portal, settings};

on_both_engines!(
    one_of_many_gets_the_room,
    whoever_wants_room_and_teacher_crosswise_blocks_nobody,
);

const COLLEAGUES: usize = 24;

fn content(site: SiteId, number: usize, resources: Resources) -> EditionPlan {
    let time = |text| parse_time(text).unwrap();
    let day = "2026-12-04".parse().unwrap();
    let title = format!("Incontro {number}");
    EditionPlan {
        activity: None,
        details: EditionDetails::new(
            ActivityKind::ThematicEvent,
            Topic::Digital,
            [(Language::It, title)].into_iter().collect(),
            site,
            Capacity::try_from(5).unwrap(),
            sample::NOW..sample::NOW + Seconds::days(3),
        ),
        resources,
        sessions: vec![PlannedSession {
            id: None,
            times: LocalSession::new(day, time("10:00"), time("12:00")).unwrap(),
        }],
        reservations: Vec::new(),
        published: true,
    }
}

/// A portal with a site, two rooms and two members of staff.
async fn scene(database: &TestDatabase) -> (Portal, SiteId, [Resources; 2]) {
    let site = sample::site("torino");
    let rooms = ["Sala A", "Sala B"].map(|name| sample::room(site.id, name, 9));
    let members = ["ada", "berta"].map(|name| sample::staff(&format!("{name}@example.org")));
    let mut transaction = database.write().await.unwrap();
    site::insert(&mut transaction, &site).await.unwrap();
    for (room, member) in rooms.iter().zip(&members) {
        room::insert(&mut transaction, room).await.unwrap();
        staff::insert(&mut transaction, member, sample::NOW)
            .await
            .unwrap();
    }
    transaction.commit().await.unwrap();
    let settings = settings(
        "127.0.0.1:0".parse().unwrap(),
        "unused",
        Path::new("unused"),
    );
    let portal = portal(
        &settings,
        store::Database::clone(database),
        HandClock::default(),
    )
    .await;
    let wanted = |room: usize, teacher: usize| Resources {
        room_id: Some(rooms[room].id),
        teacher_id: Some(members[teacher].id),
    };
    (portal, site.id, [wanted(0, 1), wanted(1, 0)])
}

/// Many colleagues publish at once; returns how many succeeded. All others must have been refused.
async fn publish(portal: &Portal, site: SiteId, resources: impl Fn(usize) -> Resources) -> usize {
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..COLLEAGUES {
        let portal = portal.clone();
        let content = content(site, number, resources(number));
        tasks.spawn(async move {
            let colleague = StaffMember {
                id: store::new_id(),
                role: Role::Operator,
                name: "Giulia".to_owned(),
                language: Language::It,
                scope: Scope::Office,
            };
            match create(&portal, &colleague, &content, store::new_id()).await {
                Ok(_) => true,
                Err(Failure::Refused(EditionRefusal::Resources(ResourceRefusal::Occupied {
                    ..
                }))) => false,
                Err(failure) => panic!("{failure}"),
            }
        });
    }
    let let_in = tasks.join_all().await;
    let_in.into_iter().filter(|was_let| *was_let).count()
}

async fn published(portal: &Portal) -> usize {
    let filter = Filter {
        state: Some(EditionState::Published),
        ..Filter::default()
    };
    let mut reader = portal.database.read().await.unwrap();
    let editions = edition_list::list(&mut reader, &filter, 0, 100)
        .await
        .unwrap();
    editions.len()
}

async fn one_of_many_gets_the_room(database: TestDatabase) {
    let (portal, site, [wanted, _]) = scene(&database).await;
    assert_eq!(publish(&portal, site, |_| wanted).await, 1);
    assert_eq!(published(&portal).await, 1);
}

/// Rooms are locked before teachers, so that two transactions that need the same ones crosswise do not
/// deadlock.
async fn whoever_wants_room_and_teacher_crosswise_blocks_nobody(database: TestDatabase) {
    let (portal, site, [one, other]) = scene(&database).await;
    let crossed = Resources {
        room_id: one.room_id,
        teacher_id: other.teacher_id,
    };
    let wanted = [one, other, crossed];
    let let_in = publish(&portal, site, |number| wanted[number % 3]).await;
    // Either the two that share nothing, or the one that shares with both.
    assert!((1..=2).contains(&let_in), "{let_in} were let");
    assert_eq!(published(&portal).await, let_in);
}
