//! Two published editions never share a room or a teacher at the same time.

use domain::{
    edition::{Capacity, EditionSlug},
    id::{RoomId, SiteId, StaffId},
    staff::Role,
    text::Line,
};
use services::{
    Failure,
    access::visitor::StaffMember,
    editions::{
        EditionPlan, EditionRefusal, change, create,
        resource::{Resource, ResourceRefusal, choices},
        room::{RoomContent, RoomRefusal, add, change as change_room, list, view},
        view_for_staff,
    },
};
use store::resource::Resources;
use store_testing::{TestDatabase, on_both_engines, sample};

use crate::support::{TestPortal, editions::event_on, moment};

on_both_engines!(
    a_room_that_is_taken_is_refused_and_others_are_offered,
    a_teacher_is_in_one_place_only,
    a_draft_may_clash_until_it_is_published,
    an_edition_does_not_clash_with_itself_nor_with_what_was_called_off,
    a_room_belongs_to_the_site_and_gives_the_edition_its_name,
    rooms_are_kept_once_and_changed,
);

/// A portal with one member of staff and two sites, the first with three rooms.
struct Scene {
    test: TestPortal,
    staff: StaffMember,
    site: SiteId,
    elsewhere: SiteId,
}

fn room(name: &str, seats: i64) -> RoomContent {
    RoomContent {
        name: Line::parse(name).unwrap(),
        capacity: Capacity::try_from(seats).unwrap(),
        equipment: None,
    }
}

impl Scene {
    async fn new(database: TestDatabase) -> Self {
        let test = TestPortal::new(database).await;
        let staff = test.staff(Role::Operator).await;
        let site = test.site("torino").await;
        let elsewhere = test.site("vicenza").await;
        let scene = Self {
            test,
            staff,
            site,
            elsewhere,
        };
        for (name, seats) in [("Grande", 40), ("Media", 12), ("Piccola", 9)] {
            scene.add(scene.site, &room(name, seats)).await.unwrap();
        }
        scene
    }

    async fn add(&self, site: SiteId, room: &RoomContent) -> Result<(), Failure<RoomRefusal>> {
        add(&self.test.portal, &self.staff, site, room, store::new_id()).await
    }

    async fn room(&self, name: &str) -> RoomId {
        let rooms = list(&self.test.portal, &self.staff).await.unwrap();
        rooms.iter().find(|room| room.name == name).unwrap().id
    }

    /// An event in a room, on 4 December 2026.
    async fn event_in(&self, name: &str, title: &str, start: &str, end: &str) -> EditionPlan {
        let room = self.room(name).await;
        sample::with(
            event_on(self.site, title, "2026-12-04", start, end),
            |plan| {
                plan.resources.room_id = Some(room);
            },
        )
    }

    async fn create(&self, content: &EditionPlan) -> Result<EditionSlug, ResourceRefusal> {
        create(&self.test.portal, &self.staff, content, store::new_id())
            .await
            .map_err(refusal)
    }

    async fn change(
        &self,
        slug: &EditionSlug,
        content: &EditionPlan,
    ) -> Result<(), ResourceRefusal> {
        let portal = &self.test.portal;
        let seen = view_for_staff(portal, &self.staff, slug).await.unwrap();
        let revision = seen.edition.revision;
        change(
            portal,
            &self.staff,
            slug,
            content,
            revision,
            store::new_id(),
        )
        .await
        .map_err(refusal)
    }
}

fn refusal(failure: Failure<EditionRefusal>) -> ResourceRefusal {
    match failure {
        Failure::Refused(EditionRefusal::Resources(refusal)) => refusal,
        other => panic!("{other}"),
    }
}

async fn a_room_that_is_taken_is_refused_and_others_are_offered(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let first = scene.event_in("Media", "Cucina", "10:00", "12:00").await;
    let kept = scene.create(&first).await.unwrap();
    let second = scene.event_in("Media", "Digitale", "11:00", "13:00").await;
    let ResourceRefusal::Occupied {
        clashes,
        free_rooms,
    } = scene.create(&second).await.unwrap_err()
    else {
        panic!("not a clash")
    };
    let [clash] = clashes.as_slice() else {
        panic!("{clashes:?}")
    };
    assert_eq!((clash.resource, &clash.slug), (Resource::Room, &kept));
    assert_eq!(clash.starts_at, moment("2026-12-04T09:00:00Z"));
    // Ten places: nine seats are too few, and the other two rooms are this one and a larger one.
    let names: Vec<_> = free_rooms.iter().map(|room| room.name.as_str()).collect();
    assert_eq!(names, ["Grande"]);

    let later = scene.event_in("Media", "Digitale", "12:00", "13:00").await;
    scene.create(&later).await.unwrap();
}

async fn a_teacher_is_in_one_place_only(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let taught = |site, title: &str, teacher: StaffId| {
        sample::with(
            event_on(site, title, "2026-12-04", "10:00", "12:00"),
            |plan| {
                plan.resources = Resources {
                    room_id: None,
                    teacher_id: Some(teacher),
                };
            },
        )
    };
    let marta = scene.staff.id;
    let kept = scene
        .create(&taught(scene.site, "Uno", marta))
        .await
        .unwrap();
    let twin = taught(scene.elsewhere, "Due", marta);
    let refused = scene.create(&twin).await.unwrap_err();
    let ResourceRefusal::Occupied {
        clashes,
        free_rooms,
    } = refused
    else {
        panic!("{refused:?}")
    };
    assert_eq!(clashes.len(), 1);
    assert_eq!(
        (clashes[0].resource, &clashes[0].slug),
        (Resource::Teacher, &kept)
    );
    assert_eq!(free_rooms, []);
    let stranger = taught(scene.site, "Tre", store::new_id());
    let refused = scene.create(&stranger).await.unwrap_err();
    assert_eq!(refused, ResourceRefusal::UnknownTeacher);
}

async fn a_draft_may_clash_until_it_is_published(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let first = scene.event_in("Media", "Cucina", "10:00", "12:00").await;
    scene.create(&first).await.unwrap();
    let mut second = scene.event_in("Media", "Digitale", "11:00", "13:00").await;
    second.published = false;
    let draft = scene.create(&second).await.unwrap();
    second.published = true;
    assert!(matches!(
        scene.change(&draft, &second).await,
        Err(ResourceRefusal::Occupied { .. })
    ));
    second.resources.room_id = Some(scene.room("Grande").await);
    scene.change(&draft, &second).await.unwrap();
}

async fn an_edition_does_not_clash_with_itself_nor_with_what_was_called_off(
    database: TestDatabase,
) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let content = scene.event_in("Media", "Cucina", "10:00", "12:00").await;
    let first = scene.create(&content).await.unwrap();
    scene.change(&first, &content).await.unwrap();
    let seen = view_for_staff(portal, &scene.staff, &first).await.unwrap();
    let revision = seen.edition.revision;
    services::editions::call_off(
        portal,
        &scene.staff,
        &first,
        domain::edition::CallOffCause::Office,
        crate::support::editions::because(revision, "Per malattia."),
        store::new_id(),
    )
    .await
    .unwrap();
    scene.create(&content).await.unwrap();
}

async fn a_room_belongs_to_the_site_and_gives_the_edition_its_name(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let content = scene.event_in("Media", "Cucina", "10:00", "12:00").await;
    let wrong = sample::with(content.clone(), |plan| {
        plan.details.site_id = scene.elsewhere;
    });
    let refused = scene.create(&wrong).await.unwrap_err();
    assert_eq!(refused, ResourceRefusal::UnknownRoom);

    let slug = scene.create(&content).await.unwrap();
    let portal = &scene.test.portal;
    let seen = view_for_staff(portal, &scene.staff, &slug).await.unwrap();
    assert_eq!(seen.edition.details.room, "Media");
    assert_eq!(seen.assigned.room.unwrap().name, "Media");
    let worded = sample::with(content, |plan| {
        "Secondo piano".clone_into(&mut plan.details.room);
    });
    scene.change(&slug, &worded).await.unwrap();
    let seen = view_for_staff(portal, &scene.staff, &slug).await.unwrap();
    assert_eq!(seen.edition.details.room, "Secondo piano");
}

async fn rooms_are_kept_once_and_changed(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let twin = scene.add(scene.site, &room("Media", 5)).await;
    assert!(matches!(
        twin,
        Err(Failure::Refused(RoomRefusal::NameTaken))
    ));
    scene.add(scene.elsewhere, &room("Media", 5)).await.unwrap();
    let nowhere = scene.add(store::new_id(), &room("Media", 5)).await;
    assert!(matches!(nowhere, Err(Failure::NotFound)));

    let id = scene.room("Piccola").await;
    let request = store::new_id();
    for seats in [15, 99] {
        let content = room("Rinnovata", seats);
        change_room(portal, &scene.staff, id, &content, request)
            .await
            .unwrap();
    }
    let kept = view(portal, &scene.staff, id).await.unwrap();
    // The same form sent twice changes it once.
    assert_eq!(
        (kept.name.as_str(), i64::from(kept.capacity)),
        ("Rinnovata", 15)
    );
    let twin = change_room(
        portal,
        &scene.staff,
        id,
        &room("Grande", 9),
        store::new_id(),
    )
    .await;
    assert!(matches!(
        twin,
        Err(Failure::Refused(RoomRefusal::NameTaken))
    ));
    let offered = choices(portal, &scene.staff).await.unwrap();
    assert_eq!(offered.rooms.len(), 4);
    assert_eq!(offered.teachers.len(), 1);
}
