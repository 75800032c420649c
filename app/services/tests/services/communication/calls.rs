//! Who has only a telephone is called about what others are told by mail.

use domain::{
    booking::{BookingState, Ending, Groups},
    call::{CallEnding, CallReason, CallStanding},
    counselling::{Location, Mode, Offer, OfficeHours, Service, SlotTiming, WeeklyAvailability},
    edition::{CallOffCause, EditionSlug, parse_time},
    id::CallId,
    instant::Seconds,
    reference::BookingReference,
    spoken_languages::SpokenLanguages,
    staff::Role,
};
use jiff::civil::Weekday;
use services::{
    Failure,
    access::visitor::StaffMember,
    bookings::{cancel_by_staff, register_at_desk},
    communication::{
        calls::{CallRefusal, CallResult, calls, owe_for_mail, settle, undo},
        undelivered::troubled_mails,
    },
    counselling::{self, NewAppointment, NewHours, SlotFilter, add_hours, book_at_desk, week},
    editions::{call_off, change, view_for_staff},
    people::desk::AtDesk,
    places::Heard,
    reports::today::today,
};
use store::call_owed::CallOwed;
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{
    TestPortal, at_desk, called,
    editions::{because, event, session},
    email, moment, refused,
};

on_both_engines!(
    an_offer_is_a_call_with_its_deadline_and_staff_accept_for_the_person,
    a_declined_place_goes_on_and_an_offer_that_ended_closes_its_call,
    nobody_reached_is_counted_and_what_was_told_can_be_undone,
    who_has_an_address_or_no_telephone_is_not_called,
    an_activity_that_is_called_off_is_a_call_and_the_older_ones_close,
    who_was_not_called_about_one_change_is_called_in_time_about_the_next,
    an_appointment_that_staff_move_or_cancel_is_a_call_until_it_is_past,
    who_knows_already_is_neither_called_nor_written_to,
    a_coordinator_sees_the_calls_of_their_sites_alone,
    a_mail_that_failed_becomes_a_call_and_is_not_sent_any_more,
    calls_are_forgotten_after_three_months,
);

struct Scene {
    test: TestPortal,
    staff: StaffMember,
    slug: EditionSlug,
}

impl Scene {
    /// An activity with that many places.
    async fn new(database: TestDatabase, places: i64) -> Self {
        let test = TestPortal::new(database).await;
        let staff = test.staff(Role::Operator).await;
        let content = event(test.site("torino").await, places);
        let slug = test.edition(&staff, &content).await;
        Self { test, staff, slug }
    }

    async fn book(&self, who: &AtDesk) -> BookingReference {
        let (portal, form) = (&self.test.portal, store::new_id());
        register_at_desk(portal, &self.staff, &self.slug, who, Groups::NONE, form)
            .await
            .unwrap()
    }

    async fn cancel(&self, reference: &BookingReference) {
        let reason = "Ha telefonato.".parse().unwrap();
        cancel_by_staff(
            &self.test.portal,
            &self.staff,
            reference,
            &reason,
            Heard::NotYet,
        )
        .await
        .unwrap();
    }

    async fn open(&self) -> Vec<CallOwed> {
        let calls = calls(&self.test.portal, &self.staff).await.unwrap();
        let count = i64::try_from(calls.open.len()).unwrap();
        assert_eq!(calls.count, count);
        let today = today(&self.test.portal, &self.staff).await.unwrap();
        assert_eq!(today.calls, count);
        calls.open
    }

    /// The one open call about an offer.
    async fn offer(&self) -> CallOwed {
        let open = self.open().await;
        let mut offers = open
            .into_iter()
            .filter(|call| call.reason == CallReason::Offer);
        let offer = offers.next().unwrap();
        assert!(offers.next().is_none());
        offer
    }

    async fn closed(&self) -> Vec<(CallReason, CallStanding)> {
        let now = self.test.portal.now();
        let calls = calls(&self.test.portal, &self.staff).await.unwrap();
        let closed = calls.closed.iter();
        closed
            .map(|call| (call.reason, call.standing(now)))
            .collect()
    }

    /// Gives the person of a booking another address.
    async fn give_address(&self, reference: &BookingReference, address: &str) {
        let mut transaction = self.test.portal.database.write().await.unwrap();
        let found = store::booking::by_reference(&mut transaction, reference).await;
        let person = found.unwrap().unwrap().person_id;
        store::person::set_email(&mut transaction, person, &email(address))
            .await
            .unwrap();
        transaction.commit().await.unwrap();
    }

    async fn settle(&self, id: CallId, result: CallResult) -> Result<(), Failure<CallRefusal>> {
        let form = store::new_id();
        settle(&self.test.portal, &self.staff, id, result, form).await
    }

    async fn state(&self, reference: &BookingReference) -> BookingState {
        let mut reader = self.test.portal.database.read().await.unwrap();
        let found = store::booking::by_reference(&mut reader, reference).await;
        found.unwrap().unwrap().state
    }
}

async fn an_offer_is_a_call_with_its_deadline_and_staff_accept_for_the_person(
    database: TestDatabase,
) {
    let scene = Scene::new(database, 1).await;
    let first = scene.book(&called("Rossi")).await;
    let second = scene.book(&called("Bianchi")).await;
    assert!(scene.open().await.is_empty());
    scene.cancel(&first).await;

    let offer = scene.offer().await;
    assert_eq!(offer.due_at, moment("2026-11-23T09:00:00Z"));
    assert_eq!(offer.booking, Some(second));
    assert_eq!(offer.phone, called("Bianchi").phone);
    assert_eq!(offer.site.as_deref(), Some("Torino Centro"));
    assert!(scene.test.deliver().await.is_empty());

    let told = scene.settle(offer.id, CallResult::Told).await;
    assert_eq!(refused(told), CallRefusal::NeedsAnswer);
    let (portal, form) = (&scene.test.portal, store::new_id());
    for _ in 0..2 {
        settle(portal, &scene.staff, offer.id, CallResult::Accepted, form)
            .await
            .unwrap();
    }
    assert_eq!(scene.state(&second).await, BookingState::Confirmed);
    let again = scene.settle(offer.id, CallResult::Declined).await;
    assert_eq!(refused(again), CallRefusal::NotOpen);

    let calls = calls(portal, &scene.staff).await.unwrap();
    let settled = calls
        .closed
        .iter()
        .find(|call| call.id == offer.id)
        .unwrap();
    assert_eq!(settled.ending, Some(CallEnding::Accepted));
    assert_eq!(settled.ended_by, Some(scene.staff.name.clone()));
    let mut reader = portal.database.read().await.unwrap();
    let booking = store::booking::by_reference(&mut reader, &second).await;
    let id = booking.unwrap().unwrap().id;
    let log = store::audit::about(&mut reader, id.into()).await.unwrap();
    let answered = log.iter().find(|entry| entry.action == "booking.answered");
    assert_eq!(answered.unwrap().staff_name, Some(scene.staff.name.clone()));
}

async fn a_declined_place_goes_on_and_an_offer_that_ended_closes_its_call(database: TestDatabase) {
    let scene = Scene::new(database, 1).await;
    let first = scene.book(&called("Rossi")).await;
    let second = scene.book(&called("Bianchi")).await;
    let third = scene.book(&called("Verdi")).await;
    scene.cancel(&first).await;
    let offer = scene.offer().await;
    scene.settle(offer.id, CallResult::Declined).await.unwrap();
    assert_eq!(scene.state(&second).await, BookingState::Cancelled);
    assert_eq!(scene.state(&third).await, BookingState::Offered);

    // Nobody calls until the offer has ended, of which no worker knows yet.
    let offer = scene.offer().await;
    assert_eq!(offer.booking, Some(third));
    scene.test.set_to(offer.due_at);
    let late = scene.settle(offer.id, CallResult::Accepted).await;
    assert_eq!(refused(late), CallRefusal::NotOpen);
    let closed = scene.closed().await;
    assert!(closed.contains(&(CallReason::Offer, CallStanding::Past)));
    scene.test.deliver().await;
    let mut reader = scene.test.portal.database.read().await.unwrap();
    let ended = store::booking::by_reference(&mut reader, &third).await;
    assert_eq!(ended.unwrap().unwrap().ending, Some(Ending::Expired));
}

async fn nobody_reached_is_counted_and_what_was_told_can_be_undone(database: TestDatabase) {
    let scene = Scene::new(database, 1).await;
    let first = scene.book(&called("Rossi")).await;
    scene.cancel(&first).await;
    let [call] = scene.open().await.try_into().unwrap();
    assert_eq!(call.reason, CallReason::BookingCancelled);
    let offer = scene.settle(call.id, CallResult::Accepted).await;
    assert_eq!(refused(offer), CallRefusal::NoOffer);

    let (portal, staff) = (&scene.test.portal, &scene.staff);
    for tries in [1, 2] {
        scene.settle(call.id, CallResult::NotReached).await.unwrap();
        assert_eq!(scene.open().await[0].tries, tries);
    }
    undo(portal, staff, call.id, store::new_id()).await.unwrap();
    assert_eq!(scene.open().await[0].tries, 1);

    scene.settle(call.id, CallResult::Told).await.unwrap();
    assert!(scene.open().await.is_empty());
    undo(portal, staff, call.id, store::new_id()).await.unwrap();
    assert_eq!(scene.open().await[0].id, call.id);
    undo(portal, staff, call.id, store::new_id()).await.unwrap();
    let nothing = undo(portal, staff, call.id, store::new_id()).await;
    assert!(matches!(nothing, Err(Failure::NotFound)));
}

async fn who_has_an_address_or_no_telephone_is_not_called(database: TestDatabase) {
    let scene = Scene::new(database, 2).await;
    let with_address = AtDesk {
        email: Some(email("bea@example.org")),
        ..called("Bea")
    };
    let told = scene.book(&with_address).await;
    let silent = scene.book(&at_desk("Rossi")).await;
    scene.test.deliver().await;
    scene.cancel(&told).await;
    scene.cancel(&silent).await;
    assert!(scene.open().await.is_empty());
    let [mail] = scene.test.deliver().await.try_into().unwrap();
    assert_eq!(mail.to.email, email("bea@example.org"));
}

async fn an_activity_that_is_called_off_is_a_call_and_the_older_ones_close(database: TestDatabase) {
    let scene = Scene::new(database, 1).await;
    let first = scene.book(&called("Rossi")).await;
    scene.book(&called("Bianchi")).await;
    scene.cancel(&first).await;
    let offer = scene.offer().await;
    let portal = &scene.test.portal;
    let seen = view_for_staff(portal, &scene.staff, &scene.slug).await;
    let revision = seen.unwrap().edition.revision;
    let (cause, why) = (
        CallOffCause::Office,
        because(revision, "La docente è malata"),
    );
    let form = store::new_id();
    call_off(portal, &scene.staff, &scene.slug, cause, why, form)
        .await
        .unwrap();
    let open = scene.open().await;
    let reasons: Vec<_> = open.iter().map(|call| call.reason).collect();
    assert_eq!(reasons, [CallReason::BookingCancelled; 2]);
    assert!(
        open.iter()
            .all(|call| call.due_at == moment("2026-12-04T16:30:00Z"))
    );
    let notes: Vec<_> = open.iter().map(|call| call.note.as_deref()).collect();
    assert_eq!(notes, [Some("Ha telefonato."), Some("La docente è malata")]);
    let ended = CallStanding::Settled(CallEnding::Ended);
    assert_eq!(scene.closed().await, [(CallReason::Offer, ended)]);
    let late = scene.settle(offer.id, CallResult::Accepted).await;
    assert_eq!(refused(late), CallRefusal::NotOpen);
}

async fn who_was_not_called_about_one_change_is_called_in_time_about_the_next(
    database: TestDatabase,
) {
    let scene = Scene::new(database, 1).await;
    scene.book(&called("Rossi")).await;
    let portal = &scene.test.portal;
    let seen = view_for_staff(portal, &scene.staff, &scene.slug).await;
    let mut content = event(seen.unwrap().edition.details.site_id, 1);
    for (revision, day) in [(0, "2026-12-11"), (1, "2026-12-18")] {
        content.sessions = vec![session(day, "17:30", "19:30")];
        let (seen, form) = (because(revision, "Neve"), store::new_id());
        change(portal, &scene.staff, &scene.slug, &content, seen, form)
            .await
            .unwrap();
    }
    let [call] = scene.open().await.try_into().unwrap();
    assert_eq!(call.reason, CallReason::ActivityChanged);
    assert_eq!(call.due_at, moment("2026-12-04T16:30:00Z"));
    assert_eq!(call.expires_at, Some(moment("2026-12-18T16:30:00Z")));
}

async fn an_appointment_that_staff_move_or_cancel_is_a_call_until_it_is_past(
    database: TestDatabase,
) {
    let scene = Scene::new(database, 1).await;
    let portal = &scene.test.portal;
    let site = scene.test.site("rivoli").await;
    let time = |text| parse_time(text).unwrap();
    let timing = SlotTiming {
        length: 60,
        buffer_before: 0,
        buffer_after: 0,
    };
    let offer = Offer {
        services: [Service::FirstInterview].into(),
        modes: [Mode::InPerson].into(),
        languages: SpokenLanguages::parse(",it,").unwrap(),
    };
    let hours = OfficeHours::new(time("9:00"), time("12:00"), timing, offer).unwrap();
    let from = "2026-11-22".parse().unwrap();
    let new = NewHours {
        site: Some(site),
        weekly: WeeklyAvailability::new(Weekday::Monday, from, None, hours).unwrap(),
    };
    add_hours(portal, &scene.staff, scene.staff.id, new, store::new_id())
        .await
        .unwrap();
    let wanted = SlotFilter {
        service: Service::FirstInterview,
        place: Location::Site(site),
        language: Some("it".to_owned()),
    };
    let free = week(portal, &wanted, None).await.unwrap();
    let (chosen, later) = (free.days[0].1[0].chosen(), free.days[0].1[1].chosen());
    let new = NewAppointment {
        chosen,
        wanted,
        about: None,
        phone: None,
        name: None,
    };
    let reference = book_at_desk(
        portal,
        &scene.staff,
        &called("Rossi"),
        &new,
        store::new_id(),
    )
    .await
    .unwrap();
    assert!(scene.open().await.is_empty());

    let staff = &scene.staff;
    counselling::reschedule_by_staff(
        portal,
        staff,
        &reference,
        later,
        None,
        store::new_id(),
        Heard::NotYet,
    )
    .await
    .unwrap();
    let [moved] = scene.open().await.try_into().unwrap();
    assert_eq!(moved.reason, CallReason::AppointmentMoved);
    assert_eq!(moved.due_at, chosen.starts_at, "before they come in vain");
    assert_eq!(moved.expires_at, Some(later.starts_at));

    let message = "L’operatore è malato".parse().unwrap();
    counselling::cancel_by_staff(
        portal,
        staff,
        &reference,
        &message,
        store::new_id(),
        Heard::NotYet,
    )
    .await
    .unwrap();
    let [cancelled] = scene.open().await.try_into().unwrap();
    assert_eq!(cancelled.reason, CallReason::AppointmentCancelled);
    assert_eq!(cancelled.note.as_deref(), Some("L’operatore è malato"));
    assert_eq!(
        cancelled.due_at, chosen.starts_at,
        "nobody told of the move"
    );
    let ended = CallStanding::Settled(CallEnding::Ended);
    assert_eq!(
        scene.closed().await,
        [(CallReason::AppointmentMoved, ended)]
    );
    scene.test.set_to(later.starts_at);
    assert!(scene.open().await.is_empty());
    let past = (CallReason::AppointmentCancelled, CallStanding::Past);
    assert!(scene.closed().await.contains(&past));
}

async fn who_knows_already_is_neither_called_nor_written_to(database: TestDatabase) {
    let scene = Scene::new(database, 5).await;
    let portal = &scene.test.portal;
    let with_address = AtDesk {
        email: Some(email("bea@example.org")),
        ..called("Bea")
    };
    let days = [(0, "2026-12-11"), (1, "2026-12-18")];
    for (who, (revision, day)) in [called("Rossi"), with_address].into_iter().zip(days) {
        let reference = scene.book(&who).await;
        // What they were to be told of before is needless now.
        let seen = view_for_staff(portal, &scene.staff, &scene.slug).await;
        let mut content = event(seen.unwrap().edition.details.site_id, 5);
        content.sessions = vec![session(day, "17:30", "19:30")];
        let (seen, form) = (because(revision, "Neve"), store::new_id());
        change(portal, &scene.staff, &scene.slug, &content, seen, form)
            .await
            .unwrap();
        scene.test.deliver().await;
        let reason = "Ha telefonato.".parse().unwrap();
        cancel_by_staff(portal, &scene.staff, &reference, &reason, Heard::Already)
            .await
            .unwrap();
        assert!(scene.open().await.is_empty(), "{who:?}");
        assert!(scene.test.deliver().await.is_empty(), "{who:?}");
        let mut reader = portal.database.read().await.unwrap();
        let booking = store::booking::by_reference(&mut reader, &reference).await;
        let booking = booking.unwrap().unwrap();
        assert_eq!(booking.state, BookingState::Cancelled);
        let log = store::audit::about(&mut reader, booking.id.into())
            .await
            .unwrap();
        let is_told = |details: &str| {
            let details: serde_json::Value = serde_json::from_str(details).unwrap();
            details["told"].as_bool()
        };
        let mut told = log.iter().map(|entry| is_told(&entry.details));
        assert!(told.any(|told| told == Some(false)), "{log:?}");
    }
}

async fn a_coordinator_sees_the_calls_of_their_sites_alone(database: TestDatabase) {
    let scene = Scene::new(database, 1).await;
    let portal = &scene.test.portal;
    scene.test.site("rivoli").await;
    let first = scene.book(&called("Rossi")).await;
    scene.cancel(&first).await;
    let [call] = scene.open().await.try_into().unwrap();
    let here = scene.test.coordinator("a@example.org", &["torino"]).await;
    let elsewhere = scene.test.coordinator("b@example.org", &["rivoli"]).await;
    assert_eq!(calls(portal, &here).await.unwrap().open.len(), 1);
    let seen = calls(portal, &elsewhere).await.unwrap();
    assert!(seen.open.is_empty() && seen.closed.is_empty() && seen.count == 0);
    let form = store::new_id();
    let outcome = settle(portal, &elsewhere, call.id, CallResult::Told, form).await;
    assert!(matches!(outcome, Err(Failure::NotFound)));
    let outcome = undo(portal, &elsewhere, call.id, form).await;
    assert!(matches!(outcome, Err(Failure::NotFound)));
    settle(portal, &here, call.id, CallResult::Told, form)
        .await
        .unwrap();
    // What staff read of somebody is in the log.
    let mut reader = portal.database.read().await.unwrap();
    let log = store::audit::about(&mut reader, call.person_id.into()).await;
    let read = log.unwrap().into_iter();
    let read = read.filter(|entry| entry.action == "person.calls_viewed");
    assert_eq!(read.count(), 2);
}

async fn a_mail_that_failed_becomes_a_call_and_is_not_sent_any_more(database: TestDatabase) {
    let scene = Scene::new(database, 1).await;
    let portal = &scene.test.portal;
    let first = scene.book(&called("Rossi")).await;
    let with_address = AtDesk {
        email: Some(email("bea@example.org")),
        ..called("Bea")
    };
    let second = scene.book(&with_address).await;
    scene.test.deliver().await;
    scene.test.mailbag.refuse_address("550 5.1.1 no such user");
    scene.cancel(&first).await;
    scene.test.deliver().await;
    let [mail] = troubled_mails(portal, &scene.staff)
        .await
        .unwrap()
        .try_into()
        .unwrap();
    assert!(mail.has_telephone);
    scene.give_address(&second, "beatrice@example.org").await;
    let [mail] = troubled_mails(portal, &scene.staff)
        .await
        .unwrap()
        .try_into()
        .unwrap();
    assert!(mail.has_telephone, "it is about Bea, whatever her address");
    let elsewhere = scene.test.coordinator("a@example.org", &["torino"]).await;
    let outcome = owe_for_mail(portal, &elsewhere, mail.id).await;
    assert!(matches!(outcome, Err(Failure::NotFound)));

    owe_for_mail(portal, &scene.staff, mail.id).await.unwrap();
    assert!(
        troubled_mails(portal, &scene.staff)
            .await
            .unwrap()
            .is_empty()
    );
    let again = owe_for_mail(portal, &scene.staff, mail.id).await;
    assert!(matches!(again, Err(Failure::NotFound)));
    let offer = scene.offer().await;
    assert_eq!(offer.booking, Some(second));
    scene.settle(offer.id, CallResult::Accepted).await.unwrap();
    assert_eq!(scene.state(&second).await, BookingState::Confirmed);
}

async fn calls_are_forgotten_after_three_months(database: TestDatabase) {
    let scene = Scene::new(database, 1).await;
    let portal = &scene.test.portal;
    let first = scene.book(&called("Rossi")).await;
    scene.cancel(&first).await;
    let [call] = scene.open().await.try_into().unwrap();
    let find = async || {
        let mut reader = portal.database.read().await.unwrap();
        let found = store::call_owed::by_id(&mut reader, call.id).await;
        found.unwrap().is_some()
    };
    scene.test.set_to(call.due_at + Seconds::days(89));
    services::retention::forget_what_is_old(portal)
        .await
        .unwrap();
    assert!(find().await);
    scene.test.pass(Seconds::days(2));
    services::retention::forget_what_is_old(portal)
        .await
        .unwrap();
    assert!(!find().await);
}
