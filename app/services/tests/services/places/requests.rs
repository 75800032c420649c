//! Places are given on request, to people of a programme, or by a minimum of participants.

use domain::{
    application::ApplicationState,
    booking::{
        BookingState::{Cancelled, Confirmed, Offered, Requested, Waiting},
        Ending,
    },
    edition::{Admission, MinimumParticipants, MinimumParticipantsError},
    instant::Instant,
    reference::BookingReference,
};
use services::{
    access::visitor::{SignedIn, Visitor},
    bookings::{
        CancellationReason, NotApprovedReason, RequestDecision, cancel_by_staff, decide_request,
        offer,
    },
    editions::{EditionPlan, EditionProblem, EditionRefusal, hold_with_fewer, view_for_staff},
    places::{Heard, PlaceRefusal},
};
use store::application::{self, Application};
use store_testing::{TestDatabase, on_both_engines, sample};

use super::{Scene, capacity};
use crate::support::{IMPRECARIO, moment, refused};

on_both_engines!(
    staff_decide_on_requests,
    only_people_of_the_programme_are_let_in,
    after_the_close_nobody_is_put_on_the_waiting_list,
    the_mail_says_the_position_of_when_it_leaves,
    too_few_people_are_decided_on_in_time,
);

async fn staff_decide_on_requests(database: TestDatabase) {
    let scene = Scene::new(database, 1, |content| {
        content.details.admission = Admission::Approval;
    })
    .await;
    let ada = scene.book("Ada", &[]).await;
    let bea = scene.book("Bea", &[]).await;
    let carla = scene.book("Carla", &[]).await;
    let dora = scene.book("Dora", &[]).await;
    for booked in [&ada, &bea, &carla, &dora] {
        assert_eq!(scene.state(booked).await, Requested);
    }
    assert_eq!(
        scene.test.subjects().await.first().map(String::as_str),
        Some("Abbiamo ricevuto la tua richiesta: Assistenza familiare")
    );
    let decide = async |(_, reference): &(SignedIn, BookingReference), decision| {
        decide_request(&scene.test.portal, &scene.staff, reference, &decision).await
    };
    decide(&carla, RequestDecision::Approve).await.unwrap();
    decide(&bea, RequestDecision::Approve).await.unwrap();
    decide(&ada, RequestDecision::Approve).await.unwrap();
    assert_eq!(scene.state(&carla).await, Confirmed);
    // The waiting list is ordered by the moment of the request.
    assert_eq!(scene.see(&ada).await.position, 1);
    assert_eq!(scene.see(&bea).await.position, 2);
    scene.test.deliver().await;

    let reason = NotApprovedReason::parse("Serve il livello A2.").unwrap();
    decide(&dora, RequestDecision::Refuse(reason))
        .await
        .unwrap();
    let [mail] = scene.test.deliver().await.try_into().unwrap();
    assert!(mail.text.contains("Serve il livello A2."));
    assert_eq!(
        scene.see(&dora).await.booking.ending,
        Some(Ending::NotApproved)
    );
    assert_eq!(
        refused(decide(&dora, RequestDecision::Approve).await),
        PlaceRefusal::AlreadyDecided
    );
    let seen = view_for_staff(&scene.test.portal, &scene.staff, &scene.slug)
        .await
        .unwrap();
    assert_eq!((seen.edition.held, seen.edition.waiting), (1, 2));
    // When staff cancel, the place goes to the earliest request.
    let why = CancellationReason::parse("Ha telefonato.").unwrap();
    cancel_by_staff(
        &scene.test.portal,
        &scene.staff,
        &carla.1,
        &why,
        Heard::NotYet,
    )
    .await
    .unwrap();
    assert_eq!(scene.state(&ada).await, Offered);
    assert_eq!(scene.state(&carla).await, Cancelled);
}

async fn only_people_of_the_programme_are_let_in(database: TestDatabase) {
    let scene = Scene::new(database, 5, |_| {}).await;
    let programme = scene.test.programme(IMPRECARIO).await;
    let by_programme = |content: &mut EditionPlan| {
        content.details.admission = Admission::Programme;
        content.details.programme_id = Some(programme.id);
    };
    let unknown = scene
        .change(|content| {
            by_programme(content);
            content.details.programme_id = None;
        })
        .await;
    assert_eq!(
        unknown,
        Err(EditionRefusal::Problems(vec![
            EditionProblem::UnknownProgramme
        ]))
    );
    scene.change(by_programme).await.unwrap();
    let ada = scene.person("Ada").await;
    let refusal = PlaceRefusal::NotAdmitted {
        programme: programme.slug.clone(),
        name: programme.content.name.clone(),
    };
    assert_eq!(refused(scene.try_to_book(&ada, &[]).await), refusal);
    let found = async || {
        let visitor = Visitor::Person(ada.clone());
        let found = offer(&scene.test.portal, &visitor, &scene.slug).await;
        found.unwrap().obstacle
    };
    let application = Application {
        state: ApplicationState::Submitted,
        ..sample::application(ada.person, programme.id)
    };
    let mut transaction = scene.test.portal.database.write().await.unwrap();
    application::insert(&mut transaction, &application)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(found().await, Some(refusal));
    let admitted = Application {
        state: ApplicationState::Admitted,
        ..application
    };
    let mut transaction = scene.test.portal.database.write().await.unwrap();
    let before = ApplicationState::Submitted;
    application::update(&mut transaction, &admitted, before, None)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(found().await, None);
    scene.try_to_book(&ada, &[]).await.unwrap();
}

async fn too_few_people_are_decided_on_in_time(database: TestDatabase) {
    let decide_by = moment("2026-12-01T11:00:00Z");
    let with_minimum = |content: &mut EditionPlan| {
        content.details.minimum = Some(MinimumParticipants {
            number: capacity(2),
            decide_by,
        });
    };
    let scene = Scene::new(database, 3, with_minimum).await;
    let ada = scene.book("Ada", &[]).await;
    let see = async || {
        view_for_staff(&scene.test.portal, &scene.staff, &scene.slug)
            .await
            .unwrap()
    };
    assert_eq!(see().await.minimum_to_decide(), None);
    scene.test.set("2026-12-01T11:00:00Z");
    assert_eq!(see().await.minimum_to_decide(), Some(capacity(2)));
    let bea = scene.book("Bea", &[]).await;
    assert_eq!(see().await.minimum_to_decide(), None);
    scene.leave(&bea).await;
    let request = store::new_id();
    for _ in 0..2 {
        hold_with_fewer(&scene.test.portal, &scene.staff, &scene.slug, request)
            .await
            .unwrap();
    }
    assert_eq!(see().await.minimum_to_decide(), None);
    assert_eq!(see().await.history.len(), 2);
    assert_eq!(scene.state(&ada).await, Confirmed);
    let late = |content: &mut EditionPlan| {
        content.details.minimum = Some(MinimumParticipants {
            number: capacity(9),
            decide_by: Instant::from_seconds(i64::from(u32::MAX)),
        });
    };
    let problem = EditionProblem::Minimum(MinimumParticipantsError::AboveCapacity);
    assert_eq!(
        scene.change(late).await,
        Err(EditionRefusal::Problems(vec![problem]))
    );
}

async fn after_the_close_nobody_is_put_on_the_waiting_list(database: TestDatabase) {
    let scene = Scene::new(database, 1, |content| {
        content.details.admission = Admission::Approval;
    })
    .await;
    let ada = scene.book("Ada", &[]).await;
    let bea = scene.book("Bea", &[]).await;
    let carla = scene.book("Carla", &[]).await;
    let decide = async |(_, reference): &(SignedIn, BookingReference)| {
        let decision = RequestDecision::Approve;
        decide_request(&scene.test.portal, &scene.staff, reference, &decision).await
    };
    decide(&ada).await.unwrap();
    decide(&bea).await.unwrap();
    assert_eq!(scene.state(&bea).await, Waiting);
    scene.test.set("2026-12-03T11:00:00Z");
    scene.test.deliver().await;
    let now = scene.test.portal.now();
    assert!(scene.see(&bea).await.has_lapsed(now));
    assert!(!scene.see(&carla).await.has_lapsed(now));
    assert_eq!(refused(decide(&carla).await), PlaceRefusal::Full);
    assert_eq!(scene.state(&carla).await, Requested);
    assert!(scene.test.deliver().await.is_empty());
    // A place that has become free is given to whom staff admit: who waits gets none any more.
    let why = CancellationReason::parse("Ha telefonato.").unwrap();
    cancel_by_staff(
        &scene.test.portal,
        &scene.staff,
        &ada.1,
        &why,
        Heard::NotYet,
    )
    .await
    .unwrap();
    assert_eq!(scene.state(&bea).await, Waiting);
    decide(&carla).await.unwrap();
    assert_eq!(scene.state(&carla).await, Confirmed);
}

async fn the_mail_says_the_position_of_when_it_leaves(database: TestDatabase) {
    let scene = Scene::new(database, 1, |_| {}).await;
    scene.book("Ada", &[]).await;
    let bea = scene.book("Bea", &[]).await;
    scene.book("Carla", &[]).await;
    scene.leave(&bea).await;
    let messages = scene.test.deliver().await;
    let told = messages.iter().find(|message| {
        message.to.email.to_string() == "carla@example.org" && message.subject.contains("attesa")
    });
    let text = &told.unwrap().text;
    let position = text.split("Il tuo posto in lista").nth(1).unwrap();
    let digits: String = position
        .chars()
        .skip_while(|letter| !letter.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .collect();
    assert_eq!(digits, "1", "{text}");
}
