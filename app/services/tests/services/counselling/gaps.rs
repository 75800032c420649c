//! Appointments and lessons when a site is closed or a colleague is away.

use domain::{
    booking::Groups,
    call::{CallEnding, CallReason},
    counselling::{AppointmentState, Closure, Interval},
    edition::EditionState,
    id::StaffId,
    staff::Role,
};
use jiff::civil::Weekday;
use services::{
    Failure, Scope,
    access::visitor::StaffMember,
    bookings::register,
    closures::{
        Affected, AppointmentChoice, Choice, ClosingRefusal, Gap, Plan, absences, add_absence,
        affected, check, close, closure, closures, remove_absence, reopen,
    },
    communication::calls::calls,
    counselling::{NewHours, add_hours, book_at_desk, end_hours, hours_of, view_for_staff},
    notifications::Word,
};
use store::resource::Resources;
use store_testing::{TestDatabase, on_both_engines, sample};

use super::{Scene, mornings};
use crate::support::{
    called, date,
    editions::event_on,
    gaps::{closed, leaving},
    moment, refused,
};

on_both_engines!(
    a_closed_site_moves_or_cancels_its_appointments_and_says_why,
    a_closure_that_was_interrupted_moves_to_the_slot_that_was_chosen,
    who_has_only_a_telephone_is_called_about_a_closed_site_and_its_opening,
    no_slot_is_proposed_twice,
    no_slot_is_proposed_while_its_person_is_elsewhere,
    an_interrupted_absence_is_resumed,
    an_absence_shows_what_the_colleague_teaches_and_whom_they_receive,
    a_colleague_enters_hours_and_absences_for_those_they_look_after,
);

impl Scene {
    async fn close_gap(&self, staff: &StaffMember, first: &str, last: &str) -> (Gap, Affected) {
        let days = Closure::new(date(first), date(last)).unwrap();
        let portal = &self.test.portal;
        let gap = Gap::of_site(portal, staff, "torino", days).await.unwrap();
        let found = affected(portal, staff, &gap).await.unwrap();
        (gap, found)
    }
}

async fn a_closed_site_moves_or_cancels_its_appointments_and_says_why(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let administrator = scene.test.staff(Role::Administrator).await;
    let mut references = Vec::new();
    for number in 1..=3 {
        let person = scene.known(number).await;
        references.push(scene.book(&person, "2026-11-23").await);
    }
    scene.test.deliver().await;
    let (gap, found) = scene
        .close_gap(&administrator, "2026-11-23", "2026-11-24")
        .await;
    assert_eq!(found.appointments.len(), 3);
    let proposal = found.appointments[0].proposal.unwrap();
    assert_eq!(proposal.slot.date, date("2026-11-30"));
    let plan = Plan {
        gap,
        word: Some(Word::parse("Manca il riscaldamento").unwrap()),
        sessions: [].into(),
        appointments: [
            (
                references[0],
                AppointmentChoice::Move {
                    to: proposal.chosen(),
                },
            ),
            (references[1], AppointmentChoice::Cancel),
            (references[2], AppointmentChoice::Keep),
        ]
        .into(),
    };
    let seen = check(portal, &administrator, &plan, store::new_id())
        .await
        .unwrap()
        .mark;
    let request = store::new_id();
    for _ in 0..2 {
        close(portal, &administrator, &plan, &seen, request)
            .await
            .unwrap();
    }
    let moved = view_for_staff(portal, &scene.operator, &references[0]).await;
    assert_eq!(
        moved.unwrap().appointment.starts_at,
        proposal.slot.starts_at
    );
    assert_eq!(
        scene.state(&references[1]).await,
        AppointmentState::Cancelled
    );
    assert_eq!(scene.state(&references[2]).await, AppointmentState::Booked);
    let told = scene.test.deliver().await;
    assert_eq!(told.len(), 3);
    for message in told {
        assert!(
            message.text.contains("Manca il riscaldamento"),
            "{}",
            message.text
        );
    }
    assert_eq!(scene.times("2026-11-23").await, Vec::<String>::new());
    let closed = closure(portal, &administrator, "torino", request)
        .await
        .unwrap();
    assert_eq!(closed.report.appointments.len(), 3);
}

async fn a_closure_that_was_interrupted_moves_to_the_slot_that_was_chosen(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let administrator = scene.test.staff(Role::Administrator).await;
    for number in 1..=2 {
        let person = scene.known(number).await;
        scene.book(&person, "2026-11-23").await;
    }
    scene.test.deliver().await;
    let (gap, found) = scene
        .close_gap(&administrator, "2026-11-23", "2026-11-24")
        .await;
    let [first, second] = &found.appointments[..] else {
        panic!("two appointments")
    };
    let to = second.proposal.unwrap().chosen();
    let moved = second.entry.reference;
    let plan = Plan {
        gap,
        word: Some(Word::parse("Manca il riscaldamento").unwrap()),
        sessions: [].into(),
        appointments: [
            (first.entry.reference, AppointmentChoice::Cancel),
            (moved, AppointmentChoice::Move { to }),
        ]
        .into(),
    };
    let request = store::new_id();
    let seen = check(portal, &administrator, &plan, request).await;
    let seen = seen.unwrap().mark;
    let execute = async |sql| scene.test.database.execute(sql).await.unwrap();
    execute("ALTER TABLE appointment_move RENAME TO away").await;
    let interrupted = close(portal, &administrator, &plan, &seen, request).await;
    assert!(matches!(interrupted, Err(Failure::Store(_))));
    execute("ALTER TABLE away RENAME TO appointment_move").await;
    close(portal, &administrator, &plan, &seen, request)
        .await
        .unwrap();
    let found = view_for_staff(portal, &scene.operator, &moved).await;
    assert_eq!(
        found.unwrap().appointment.starts_at,
        second.proposal.unwrap().slot.starts_at
    );
    assert_eq!(scene.test.deliver().await.len(), 2);
}

async fn who_has_only_a_telephone_is_called_about_a_closed_site_and_its_opening(
    database: TestDatabase,
) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let administrator = scene.test.staff(Role::Administrator).await;
    let new = scene.new_appointment(scene.slots("2026-11-23").await[0].chosen());
    let (operator, rossi) = (&scene.operator, called("Rossi"));
    let reference = book_at_desk(portal, operator, &rossi, &new, store::new_id())
        .await
        .unwrap();
    let (days, request) = (Closure::on(date("2026-11-23")), store::new_id());
    for _ in 0..2 {
        closed(portal, &administrator, "torino", days, request)
            .await
            .unwrap();
    }
    let owed = calls(portal, &administrator).await.unwrap();
    let [call] = owed.open.try_into().unwrap();
    assert_eq!(call.reason, CallReason::SiteClosed);
    assert_eq!(call.appointment, Some(reference));
    assert_eq!(call.note.as_deref(), Some("Lavori"));
    assert_eq!(call.due_at, new.chosen.starts_at);

    let closure = closures(portal, &administrator).await.unwrap()[0]
        .closure
        .id;
    let word = Word::parse("Riparato").unwrap();
    let form = store::new_id();
    reopen(portal, &administrator, closure, true, Some(&word), form)
        .await
        .unwrap();
    let owed = calls(portal, &administrator).await.unwrap();
    let [call] = owed.open.try_into().unwrap();
    assert_eq!(call.reason, CallReason::SiteOpened);
    assert_eq!(call.note.as_deref(), Some("Riparato"));
    assert_eq!(owed.closed[0].ending, Some(CallEnding::Replaced));
    assert!(scene.test.deliver().await.is_empty());
}

async fn no_slot_is_proposed_twice(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let administrator = scene.test.staff(Role::Administrator).await;
    for number in 1..=3 {
        let person = scene.known(number).await;
        scene.book(&person, "2026-11-23").await;
    }
    let taken = scene.known(4).await;
    scene.book(&taken, "2026-11-30").await;
    let (_, found) = scene
        .close_gap(&administrator, "2026-11-23", "2026-11-23")
        .await;
    let mut slots: Vec<_> = found
        .appointments
        .iter()
        .map(|found| found.proposal.unwrap().slot.starts_at)
        .collect();
    slots.dedup();
    let times = [
        "2026-11-30T09:00:00Z",
        "2026-11-30T10:00:00Z",
        "2026-12-07T08:00:00Z",
    ];
    assert_eq!(slots, times.map(moment));
}

async fn no_slot_is_proposed_while_its_person_is_elsewhere(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let administrator = scene.test.staff(Role::Administrator).await;
    let person = scene.known(1).await;
    scene.book(&person, "2026-11-23").await;
    let activity = sample::with(
        event_on(scene.site, "Cucina", "2026-11-30", "9:00", "10:30"),
        |plan| {
            plan.details.enrolment_closes_at = moment("2026-11-29T11:00:00Z");
            plan.details.cancellable_until = moment("2026-11-29T11:00:00Z");
        },
    );
    let slug = scene.test.edition(&scene.operator, &activity).await;
    let (portal, form) = (&scene.test.portal, store::new_id());
    register(portal, &person, None, &slug, Groups::NONE, form)
        .await
        .unwrap();
    let (_, found) = scene
        .close_gap(&administrator, "2026-11-23", "2026-11-23")
        .await;
    let proposal = found.appointments[0].proposal.unwrap();
    assert_eq!(proposal.slot.starts_at, moment("2026-11-30T10:00:00Z"));
}

async fn an_interrupted_absence_is_resumed(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (portal, operator) = (&scene.test.portal, &scene.operator);
    let lesson = sample::with(
        event_on(scene.site, "Cucina", "2026-12-07", "14:00", "16:00"),
        |plan| plan.resources.teacher_id = Some(operator.id),
    );
    let lesson = scene.test.edition(operator, &lesson).await;
    let person = scene.known(1).await;
    let reference = scene.book(&person, "2026-12-07").await;
    let day = Interval::new(
        moment("2026-12-07T07:00:00Z"),
        moment("2026-12-07T17:00:00Z"),
    );
    let gap = Gap::of_colleague(portal, operator, operator.id, day.unwrap())
        .await
        .unwrap();
    let mut plan = leaving(portal, operator, gap).await;
    for choice in plan.sessions.values_mut() {
        *choice = Choice::CallOff;
    }
    let silent = Plan {
        word: None,
        ..plan.clone()
    };
    // Nobody booked the lesson: nobody would read a word.
    check(portal, operator, &silent, store::new_id())
        .await
        .unwrap();
    for choice in plan.appointments.values_mut() {
        *choice = AppointmentChoice::Cancel;
    }
    let (seen, request) = (
        check(portal, operator, &plan, store::new_id()).await,
        store::new_id(),
    );
    let seen = seen.unwrap().mark;
    let execute = async |sql| scene.test.database.execute(sql).await.unwrap();
    execute("ALTER TABLE called_off RENAME TO away").await;
    let interrupted = add_absence(portal, operator, &plan, &seen, request).await;
    assert!(matches!(interrupted, Err(Failure::Store(_))));
    execute("ALTER TABLE away RENAME TO called_off").await;
    for _ in 0..2 {
        add_absence(portal, operator, &plan, &seen, request)
            .await
            .unwrap();
    }
    let called_off = services::editions::view_for_staff(portal, operator, &lesson).await;
    assert_eq!(called_off.unwrap().edition.state, EditionState::Cancelled);
    let cancelled = view_for_staff(portal, operator, &reference).await.unwrap();
    assert_eq!(cancelled.appointment.state, AppointmentState::Cancelled);
    let entered = absences(portal, operator, operator.id).await.unwrap();
    assert_eq!(entered.len(), 1);
}

async fn an_absence_shows_what_the_colleague_teaches_and_whom_they_receive(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (portal, operator) = (&scene.test.portal, &scene.operator);
    scene.a_colleague_receives_too().await;
    let person = scene.known(1).await;
    let lesson = sample::with(
        event_on(scene.site, "Cucina", "2026-12-07", "14:00", "16:00"),
        |plan| {
            plan.resources = Resources {
                room_id: None,
                teacher_id: Some(operator.id),
            };
        },
    );
    let lesson = scene.test.edition(operator, &lesson).await;
    let reference = scene.book(&person, "2026-12-07").await;
    let with = view_for_staff(portal, operator, &reference).await.unwrap();
    let away = with.appointment.staff_id;
    let administrator = scene
        .test
        .colleague("capo@example.org", Role::Administrator, &[])
        .await;
    let day = Interval::new(
        moment("2026-12-07T07:00:00Z"),
        moment("2026-12-07T17:00:00Z"),
    )
    .unwrap();
    let found = |of: StaffId| {
        let administrator = &administrator;
        async move {
            let gap = Gap::of_colleague(portal, administrator, of, day)
                .await
                .unwrap();
            let found = affected(portal, administrator, &gap).await.unwrap();
            (gap, found)
        }
    };
    let (_, of_operator) = found(operator.id).await;
    assert_eq!(of_operator.sessions.len(), 1);
    assert_eq!(of_operator.sessions[0].edition, lesson);
    let (gap, of_receiver) = found(away).await;
    assert_eq!(of_receiver.appointments.len(), 1);
    let proposal = of_receiver.appointments[0].proposal.unwrap();
    assert_ne!(proposal.staff, away, "somebody else receives in that time");
    assert_eq!(proposal.slot.starts_at, with.appointment.starts_at);
    scene.test.deliver().await;

    let mut plan = leaving(portal, &administrator, gap).await;
    let to = proposal.chosen();
    plan.appointments
        .insert(reference, AppointmentChoice::Move { to });
    for choice in plan.sessions.values_mut() {
        *choice = Choice::Move { days: 7 };
    }
    plan.word = None;
    let silent = check(portal, &administrator, &plan, store::new_id()).await;
    assert_eq!(refused(silent), ClosingRefusal::WordMissing);
    plan.word = Some(Word::parse("Ti riceve una collega.").unwrap());
    let seen = check(portal, &administrator, &plan, store::new_id())
        .await
        .unwrap()
        .mark;
    let stale = add_absence(portal, &administrator, &plan, "else", store::new_id()).await;
    assert_eq!(refused(stale), ClosingRefusal::ReachChanged);
    let request = store::new_id();
    for _ in 0..2 {
        add_absence(portal, &administrator, &plan, &seen, request)
            .await
            .unwrap();
    }
    let moved = view_for_staff(portal, operator, &reference).await.unwrap();
    assert_ne!(moved.appointment.staff_id, away);
    let entered = absences(portal, &administrator, away).await.unwrap();
    assert_eq!(entered.len(), 1);
    assert!(entered[0].booked.is_empty() && entered[0].sessions.is_empty());
    let told = scene.test.deliver().await;
    let to_person = told
        .iter()
        .find(|mail| mail.to.email == person.email.clone().unwrap());
    let text = &to_person.unwrap().text;
    assert!(text.contains("Ti riceve una collega."), "{text}");
}

async fn a_colleague_enters_hours_and_absences_for_those_they_look_after(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (portal, operator) = (&scene.test.portal, &scene.operator);
    let here = scene.test.coordinator("qui@example.org", &["torino"]).await;
    let rivoli = scene.test.site("rivoli").await;
    let there = scene
        .test
        .coordinator("altrove@example.org", &["rivoli"])
        .await;
    let day = Interval::new(
        moment("2026-11-23T07:00:00Z"),
        moment("2026-11-23T17:00:00Z"),
    );
    let day = day.unwrap();
    let hidden = Gap::of_colleague(portal, &there, operator.id, day).await;
    assert!(matches!(hidden, Err(Failure::NotFound)));
    let gap = Gap::of_colleague(portal, &here, operator.id, day)
        .await
        .unwrap();
    let plan = leaving(portal, &here, gap).await;
    let seen = check(portal, &here, &plan, store::new_id())
        .await
        .unwrap()
        .mark;
    add_absence(portal, &here, &plan, &seen, store::new_id())
        .await
        .unwrap();
    let [told] = scene.test.deliver().await.try_into().unwrap();
    assert_eq!(told.to.email.as_str(), "operator@example.org");
    assert!(told.text.contains("assenza"), "{}", told.text);
    let logged = "SELECT details FROM audit WHERE action = 'absence.added'";
    let logged = scene.test.database.texts(logged).await;
    assert!(logged[0].contains(&operator.id.to_string()), "{logged:?}");
    let own = absences(portal, operator, operator.id).await.unwrap();
    let id = own[0].absence.id;
    let hidden = remove_absence(portal, &there, id).await;
    assert!(matches!(hidden, Err(Failure::NotFound)));
    remove_absence(portal, &here, id).await.unwrap();
    assert_eq!(scene.test.deliver().await.len(), 1);

    let tuesdays = |site| NewHours {
        site: Some(site),
        weekly: mornings(Weekday::Tuesday, "2026-11-22", None),
    };
    let add = async |staff: &StaffMember, site| {
        add_hours(portal, staff, operator.id, tuesdays(site), store::new_id()).await
    };
    assert!(matches!(add(&there, rivoli).await, Err(Failure::NotFound)));
    assert!(matches!(add(&here, rivoli).await, Err(Failure::NotFound)));
    add(&here, scene.site).await.unwrap();
    assert_eq!(scene.test.deliver().await.len(), 1);
    let hours = hours_of(portal, &here, operator.id).await.unwrap();
    assert_eq!(hours.len(), 2);
    let hidden = end_hours(portal, &there, hours[0].id).await;
    assert!(matches!(hidden, Err(Failure::NotFound)));
    end_hours(portal, &here, hours[0].id).await.unwrap();
    assert_eq!(here.scope, Scope::Sites(vec![scene.site]));
}
