//! An activity whose prerequisite is another activity.

use domain::{
    attendance::Attendance,
    booking::Groups,
    edition::EditionSlug,
    id::{ActivityId, SiteId},
    reference::BookingReference,
    staff::Role,
};
use services::{
    Failure,
    access::visitor::{SignedIn, StaffMember, Visitor},
    attendance::{Notes, certificate, note},
    bookings::{offer, register, register_at_desk},
    editions::{
        EditionPlan, EditionProblem, EditionRefusal, NewEditions, activities, call_off, change,
        create_all, show, view_for_staff,
    },
    people::desk::DeskRefusal,
    places::PlaceRefusal,
};
use store_testing::{TestDatabase, on_both_engines, sample};

use crate::support::{
    TestPortal, at_desk,
    editions::{event, event_on, session},
    moment, refused,
};

on_both_engines!(
    the_door_opens_to_those_who_have_a_certificate_and_nobody_else,
    who_attended_a_copy_of_the_activity_is_let_in,
    the_desk_goes_through_the_same_door,
    an_activity_asks_for_one_that_is_there_and_not_for_itself,
);

/// A portal with a lab of two sessions in December, the prerequisite of a course in January.
struct Scene {
    test: TestPortal,
    staff: StaffMember,
    site: SiteId,
    lab: EditionSlug,
    activity: ActivityId,
    course: EditionSlug,
}

impl Scene {
    async fn new(database: TestDatabase) -> Self {
        let test = TestPortal::new(database).await;
        let staff = test.staff(Role::Operator).await;
        let site = test.site("torino").await;
        let lab = sample::with(event(site, 10), |plan| {
            plan.sessions = vec![
                session("2026-12-04", "09:00", "11:00"),
                session("2026-12-05", "09:00", "11:00"),
            ];
        });
        let lab = test.edition(&staff, &lab).await;
        let seen = view_for_staff(&test.portal, &staff, &lab).await.unwrap();
        let activity = seen.edition.activity_id;
        let course = sample::with(in_january(site, "Secondo passo"), |plan| {
            plan.details.prerequisite_id = Some(activity);
        });
        let course = test.edition(&staff, &course).await;
        Self {
            test,
            staff,
            site,
            lab,
            activity,
            course,
        }
    }

    async fn content(&self, slug: &EditionSlug) -> EditionPlan {
        let seen = view_for_staff(&self.test.portal, &self.staff, slug)
            .await
            .unwrap();
        EditionPlan::of(
            &seen.edition,
            &seen.sessions,
            &seen.reservations,
            seen.assigned.resources(),
        )
        .unwrap()
    }

    async fn book(
        &self,
        person: &SignedIn,
        slug: &EditionSlug,
    ) -> Result<BookingReference, Failure<PlaceRefusal>> {
        let (portal, form) = (&self.test.portal, store::new_id());
        register(portal, person, None, slug, Groups::NONE, form).await
    }

    /// Records a person's attendance of each session.
    async fn came(&self, reference: BookingReference, came: [Option<Attendance>; 2]) {
        let (portal, staff) = (&self.test.portal, &self.staff);
        let seen = view_for_staff(portal, staff, &self.lab).await.unwrap();
        for (session, came) in seen.sessions.iter().zip(came) {
            let notes = Notes {
                entries: came.into_iter().map(|came| (reference, came)).collect(),
                others_present: false,
            };
            note(
                portal,
                staff,
                &self.lab,
                session.id,
                &notes,
                store::new_id(),
            )
            .await
            .unwrap();
        }
    }

    async fn earned(&self, person: &SignedIn, reference: BookingReference) -> bool {
        let visitor = Visitor::Person(person.clone());
        certificate(&self.test.portal, &visitor, &reference, None)
            .await
            .is_ok()
    }

    fn refusal(&self) -> PlaceRefusal {
        PlaceRefusal::NotAttended {
            activity: self.activity,
            title: event(self.site, 1).details.title,
        }
    }
}

fn in_january(site: SiteId, title: &str) -> EditionPlan {
    sample::with(
        event_on(site, title, "2027-01-15", "09:00", "11:00"),
        |plan| {
            plan.details.enrolment_closes_at = moment("2027-01-10T11:00:00Z");
            plan.details.cancellable_until = moment("2027-01-10T11:00:00Z");
        },
    )
}

async fn the_door_opens_to_those_who_have_a_certificate_and_nobody_else(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let noted = [
        None,
        Some(Attendance::Present),
        Some(Attendance::Absent),
        Some(Attendance::Excused),
    ];
    let every = noted
        .iter()
        .flat_map(|one| noted.map(|other| [*one, other]));
    let mut people = Vec::new();
    for (number, came) in every.enumerate() {
        let name = format!("Persona{number}");
        let email = format!("{number}@example.org");
        let person = scene.test.person(&email, &name).await;
        // Six of sixteen wait for a place.
        let reference = scene.book(&person, &scene.lab).await.unwrap();
        people.push((person, reference, came));
    }
    scene.test.set("2026-12-05T09:00:00Z");
    for (_, reference, came) in &people {
        scene.came(*reference, *came).await;
    }
    let who = async || {
        let mut who = Vec::new();
        for (number, (person, reference, _)) in people.iter().enumerate() {
            let visitor = Visitor::Person(person.clone());
            let found = offer(&scene.test.portal, &visitor, &scene.course).await;
            let is_let_in = found.unwrap().obstacle.is_none();
            assert_eq!(is_let_in, scene.earned(person, *reference).await);
            who.extend(is_let_in.then_some(number));
        }
        who
    };
    // Until the lab is over, nobody has attended it.
    assert!(who().await.is_empty());
    scene.test.set("2026-12-05T11:00:00Z");
    assert_eq!(who().await, [5]);
    scene.book(&people[5].0, &scene.course).await.unwrap();
    let refusal = refused(scene.book(&people[6].0, &scene.course).await);
    assert_eq!(refusal, scene.refusal());
}

async fn who_attended_a_copy_of_the_activity_is_let_in(database: TestDatabase) {
    let mut scene = Scene::new(database).await;
    let copy = scene.content(&scene.lab).await.copied(7).unwrap();
    let drafts = NewEditions {
        contents: std::slice::from_ref(&copy),
        origin: "copy",
        request: store::new_id(),
        source: None,
    };
    let (portal, staff) = (&scene.test.portal, &scene.staff);
    let made = create_all(portal, staff, &drafts).await.unwrap();
    let mut content = scene.content(&made).await;
    content.published = true;
    content.activity = None;
    let seen = view_for_staff(portal, staff, &made).await.unwrap();
    assert_eq!(seen.edition.activity_id, scene.activity);
    change(portal, staff, &made, &content, 0, store::new_id())
        .await
        .unwrap();
    let seen = view_for_staff(portal, staff, &made).await.unwrap();
    assert_eq!(seen.edition.activity_id, scene.activity);
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let reference = scene.book(&anna, &made).await.unwrap();
    scene.lab = made;
    scene.test.set("2026-12-12T11:00:00Z");
    assert!(scene.book(&anna, &scene.course).await.is_err());
    scene.came(reference, [Some(Attendance::Present); 2]).await;
    scene.book(&anna, &scene.course).await.unwrap();
    // The copy of an edition has the same prerequisite.
    let course = scene.content(&scene.course).await;
    assert_eq!(
        course.copied(7).unwrap().details.prerequisite_id,
        Some(scene.activity)
    );
}

async fn the_desk_goes_through_the_same_door(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (portal, staff, form) = (&scene.test.portal, &scene.staff, store::new_id());
    let outcome = register_at_desk(
        portal,
        staff,
        &scene.course,
        &at_desk("Neri"),
        Groups::NONE,
        form,
    )
    .await;
    assert_eq!(refused(outcome), DeskRefusal::Booking(scene.refusal()));
}

async fn an_activity_asks_for_one_that_is_there_and_not_for_itself(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (portal, staff) = (&scene.test.portal, &scene.staff);
    let mut draft = in_january(scene.site, "Bozza");
    draft.published = false;
    let draft = scene.test.edition(staff, &draft).await;
    let unpublished = view_for_staff(portal, staff, &draft).await.unwrap();
    for (prerequisite, problem) in [
        (scene.activity, EditionProblem::OwnPrerequisite),
        (store::new_id(), EditionProblem::UnknownPrerequisite),
        (
            unpublished.edition.activity_id,
            EditionProblem::UnknownPrerequisite,
        ),
    ] {
        let mut content = scene.content(&scene.lab).await;
        content.details.prerequisite_id = Some(prerequisite);
        let outcome = change(portal, staff, &scene.lab, &content, 0, store::new_id()).await;
        let expected = EditionRefusal::Problems(vec![problem]);
        assert_eq!(refused(outcome), expected);
    }
    let choices = activities(portal, staff).await.unwrap();
    assert_eq!(choices.len(), 2);
    // An activity that was called off may have been attended before.
    call_off(
        portal,
        staff,
        &scene.lab,
        domain::edition::CallOffCause::Office,
        crate::support::editions::because(0, "Per malattia."),
        store::new_id(),
    )
    .await
    .unwrap();
    let seen = show(portal, &Visitor::Anonymous, &scene.course).await;
    assert_eq!(seen.unwrap().prerequisite.unwrap().id, scene.activity);
    assert_eq!(activities(portal, staff).await.unwrap(), choices);
}
