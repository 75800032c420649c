//! Staff call editions off, and delete drafts.

use domain::{
    attendance::Attendance,
    booking::BookingState,
    edition::{CallOffCause, CallOffError, EditionState},
    language::Language,
};
use services::{
    Failure,
    access::visitor::Visitor,
    editions::{
        EditionRefusal, Search, call_off, delete_draft, list, list_for_staff, show, view_for_staff,
    },
    outbox::Message,
    places::Heard,
};
use store::edition_list::Filter;
use store_testing::{TestDatabase, on_both_engines, sample};

use super::Scene;
use crate::support::{
    editions::{because, session},
    refused,
};

on_both_engines!(
    who_calls_an_edition_off_tells_everybody_why,
    who_is_told_of_too_few_is_told_of_other_dates,
    what_has_begun_is_not_called_off_and_stays_in_the_list,
    attendance_that_was_noted_is_not_lost,
    a_draft_is_deleted_and_not_called_off,
    a_copy_outlives_the_draft_that_it_was_made_of,
);

const ILL: &str = "La docente è malata.";

impl Scene {
    async fn call_off(&self, revision: i64) -> Result<(), Failure<EditionRefusal>> {
        let (portal, slug) = (&self.test.portal, &self.slug);
        let (cause, why) = (CallOffCause::Office, because(revision, ILL));
        call_off(portal, &self.staff, slug, cause, why, store::new_id()).await
    }

    async fn call_off_error(&self, revision: i64) -> CallOffError {
        match refused(self.call_off(revision).await) {
            EditionRefusal::CallOff(error) => error,
            other => panic!("{other:?}"),
        }
    }
}

fn to<'a>(messages: &'a [Message], name: &str) -> &'a Message {
    let mut found = messages
        .iter()
        .filter(|message| message.to.email.as_str().starts_with(name));
    let message = found.next().unwrap();
    assert!(found.next().is_none(), "one message for one cause");
    message
}

async fn who_calls_an_edition_off_tells_everybody_why(database: TestDatabase) {
    let scene = Scene::with_places(database, 1).await;
    for name in ["Ada", "Bea"] {
        scene.book(name).await;
    }
    scene.test.deliver().await;
    let request = store::new_id();
    for _ in 0..2 {
        // The second call repeats the same form.
        let portal = &scene.test.portal;
        let (cause, why) = (CallOffCause::Office, because(0, ILL));
        call_off(portal, &scene.staff, &scene.slug, cause, why, request)
            .await
            .unwrap();
    }
    let seen = scene.see().await;
    assert_eq!(seen.edition.state, EditionState::Cancelled);
    assert_eq!((seen.edition.confirmed, seen.edition.waiting), (0, 0));
    assert_eq!(seen.called_off.unwrap().reason, ILL);
    let told = scene.test.deliver().await;
    assert_eq!(told.len(), 2);
    for name in ["ada", "bea"] {
        let text = &to(&told, name).text;
        assert!(text.contains("L’attività non si tiene"), "{text}");
        assert!(text.contains(ILL), "{text}");
        assert!(!text.contains("prenotare di nuovo"), "{text}");
        assert!(text.contains("/it/counselling"), "{text}");
    }
    let file = to(&told, "ada").calendar.as_ref().unwrap();
    assert!(file.text.contains("STATUS:CANCELLED"), "{}", file.text);
    assert!(to(&told, "bea").calendar.is_none());
    assert_eq!(scene.log().await, ["edition.created", "edition.called_off"]);

    assert_eq!(scene.call_off_error(1).await, CallOffError::CalledOff);
    assert_eq!(
        scene.change(&scene.content, 1).await.unwrap_err(),
        EditionRefusal::CalledOff
    );
}

async fn who_is_told_of_too_few_is_told_of_other_dates(database: TestDatabase) {
    let scene = Scene::with_places(database, 5).await;
    scene.book("Ada").await;
    scene.test.deliver().await;
    let activity = scene.see().await.edition.activity_id;
    let copy = sample::with(scene.content.clone(), |plan| {
        plan.activity = Some(activity);
        plan.sessions = vec![session("2026-12-11", "17:30", "19:30")];
    });
    scene.test.edition(&scene.staff, &copy).await;
    let portal = &scene.test.portal;
    let cause = CallOffCause::TooFew;
    call_off(portal, &scene.staff, &scene.slug, cause, 0, store::new_id())
        .await
        .unwrap();
    let told = scene.test.deliver().await;
    let text = &to(&told, "ada").text;
    assert!(
        text.contains("Si erano prenotate troppo poche persone."),
        "{text}"
    );
    let others = format!("/it/activities?activity={activity}");
    assert!(text.contains(&others), "{text}");
}

async fn what_has_begun_is_not_called_off_and_stays_in_the_list(database: TestDatabase) {
    let scene = Scene::with_places(database, 5).await;
    let weeks = sample::with(scene.content.clone(), |plan| {
        plan.sessions = ["2026-12-04", "2026-12-11", "2026-12-18"]
            .map(|day| session(day, "17:30", "19:30"))
            .to_vec();
    });
    scene.change(&weeks, 0).await.unwrap();
    let listed = || async {
        let found = list(&scene.test.portal, &Search::default(), Language::It, 1)
            .await
            .unwrap();
        let now = scene.test.portal.now();
        let coming = Filter {
            going_on: Some(now),
            ..Filter::default()
        };
        let by_staff = list_for_staff(&scene.test.portal, &scene.staff, &coming, 0, 9)
            .await
            .unwrap();
        assert_eq!(found.editions.len(), by_staff.len());
        found.editions.len()
    };
    scene.test.set("2026-12-04T16:29:59Z");
    assert!(scene.see().await.check_call_off().is_ok());
    scene.test.set("2026-12-04T16:30:00Z");
    assert_eq!(scene.call_off_error(1).await, CallOffError::Begun);
    scene.test.set("2026-12-11T12:00:00Z");
    assert_eq!(scene.call_off_error(1).await, CallOffError::Begun);
    assert_eq!(listed().await, 1, "between its sessions");
    let today = services::reports::today::today(&scene.test.portal, &scene.staff)
        .await
        .unwrap();
    assert_eq!(today.sessions.len(), 1, "on each of its days");
    scene.test.set("2026-12-18T18:30:00Z");
    assert_eq!(scene.call_off_error(1).await, CallOffError::Over);
    assert_eq!(listed().await, 0, "after the last one");
    assert_eq!(scene.see().await.edition.state, EditionState::Published);
}

async fn attendance_that_was_noted_is_not_lost(database: TestDatabase) {
    let scene = Scene::with_places(database, 5).await;
    let weeks = sample::with(scene.content.clone(), |plan| {
        plan.sessions = ["2026-12-04", "2026-12-11"]
            .map(|day| session(day, "17:30", "19:30"))
            .to_vec();
    });
    scene.change(&weeks, 0).await.unwrap();
    let reference = scene.book("Ada").await;
    let absent = scene.book("Bea").await;
    scene.test.set("2026-12-05T09:00:00Z");
    let first = scene.see().await.sessions[0].id;
    let portal = &scene.test.portal;
    let noted = services::attendance::Notes {
        entries: vec![
            (reference, Attendance::Present),
            (absent, Attendance::Absent),
        ],
        others_present: false,
    };
    services::attendance::note(
        portal,
        &scene.staff,
        &scene.slug,
        first,
        &noted,
        store::new_id(),
    )
    .await
    .unwrap();
    assert_eq!(scene.call_off_error(1).await, CallOffError::Begun);
    let reason = services::bookings::CancellationReason::parse("Non viene più.").unwrap();
    let cancel = |reference| {
        let (staff, reason) = (&scene.staff, &reason);
        async move {
            services::bookings::cancel_by_staff(portal, staff, &reference, reason, Heard::NotYet)
                .await
        }
    };
    assert_eq!(
        refused(cancel(reference).await),
        services::places::PlaceRefusal::Attended
    );
    cancel(absent).await.unwrap();
    scene.test.set("2026-12-12T09:00:00Z");
    assert_eq!(
        refused(cancel(reference).await),
        services::places::PlaceRefusal::Over
    );
    let seen = scene.see().await;
    assert_eq!(seen.bookings[0].state, BookingState::Confirmed);
}

async fn a_draft_is_deleted_and_not_called_off(database: TestDatabase) {
    let scene = Scene::with_places(database, 5).await;
    let draft = sample::with(scene.content.clone(), |plan| plan.published = false);
    let slug = scene.test.edition(&scene.staff, &draft).await;
    let (portal, staff) = (&scene.test.portal, &scene.staff);
    let (cause, why) = (CallOffCause::Office, because(0, ILL));
    let off = call_off(portal, staff, &slug, cause, why, store::new_id()).await;
    assert_eq!(refused(off), EditionRefusal::CallOff(CallOffError::Draft));
    let hidden = show(portal, &Visitor::Anonymous, &slug).await;
    assert!(matches!(hidden, Err(Failure::NotFound)));

    let published = delete_draft(portal, staff, &scene.slug, 0, store::new_id()).await;
    assert_eq!(refused(published), EditionRefusal::NotADraft);
    let form = store::new_id();
    for _ in 0..2 {
        delete_draft(portal, staff, &slug, 0, form).await.unwrap();
    }
    let gone = view_for_staff(portal, staff, &slug).await;
    assert!(matches!(gone, Err(Failure::NotFound)));
    assert!(scene.test.deliver().await.is_empty());
    let again = delete_draft(portal, staff, &slug, 0, store::new_id()).await;
    assert!(matches!(again, Err(Failure::NotFound)));
}

async fn a_copy_outlives_the_draft_that_it_was_made_of(database: TestDatabase) {
    let scene = Scene::with_places(database, 5).await;
    let draft = sample::with(scene.content.clone(), |plan| plan.published = false);
    let (portal, staff) = (&scene.test.portal, &scene.staff);
    let slug = scene.test.edition(staff, &draft).await;
    let activity = view_for_staff(portal, staff, &slug)
        .await
        .unwrap()
        .edition
        .activity_id;
    let copy = sample::with(scene.content.clone(), |plan| {
        plan.activity = Some(activity);
        plan.sessions = vec![session("2026-12-11", "17:30", "19:30")];
    });
    let copy = scene.test.edition(staff, &copy).await;
    delete_draft(portal, staff, &slug, 0, store::new_id())
        .await
        .unwrap();
    let kept = view_for_staff(portal, staff, &copy).await.unwrap().edition;
    assert_eq!(kept.activity_id, kept.id.into());
}
