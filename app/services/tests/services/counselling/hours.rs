//! Operators enter their hours, and what removes slots.

use domain::{
    counselling::{Closure, Interval},
    holiday::PatronDay,
    staff::Role,
};
use jiff::civil::{Date, Weekday};
use services::{
    Failure, Scope,
    access::visitor::{StaffMember, Visitor},
    closures::{EVERY_SITE, absences, closures, remove_absence, reopen},
    counselling::{
        AppointmentRefusal, Chosen, HoursRefusal, cancel, end_hours, hours_of, patron_days,
        set_patron_day, week,
    },
    editions::{EditionRefusal, call_off, create, resource::ResourceRefusal},
};
use store::resource::Resources;
use store_testing::{TestDatabase, on_both_engines, sample};

use super::{Scene, mornings};
use crate::support::{
    date,
    editions::event_on,
    gaps::{absent, closed},
    moment, refused,
};

on_both_engines!(
    notice_and_horizon_bound_what_is_offered,
    hours_do_not_overlap_and_end,
    the_clocks_change_and_nine_stays_nine,
    absences_closures_and_feasts_take_slots_away,
    who_teaches_receives_nobody_then_and_who_receives_does_not_teach,
);

async fn notice_and_horizon_bound_what_is_offered(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene.test.set("2026-11-23T05:30:00Z");
    assert_eq!(
        scene.times("2026-11-23").await,
        ["11-23 11:00"],
        "at half past six the morning is too near, but for eleven o'clock"
    );
    let far = week(
        &scene.test.portal,
        &scene.wanted(),
        Some(date("2027-06-01")),
    )
    .await
    .unwrap();
    // Sixty days from 23 November is 22 January, a Friday.
    assert_eq!(far.monday, date("2027-01-18"));
    assert_eq!(far.later, None);
    assert!(far.earlier.is_some());
    assert_eq!(far.day, date("2027-01-22"));
    assert_eq!(far.bookable, date("2026-11-23")..=date("2027-01-22"));
    let free = far.free.iter().map(|(day, count)| (*day, *count));
    let mondays = ["2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21"];
    let mondays = mondays
        .into_iter()
        .chain(["2026-12-28", "2027-01-04", "2027-01-11"]);
    let mondays = mondays.chain(["2027-01-18"]).map(|day| (date(day), 3));
    let expected = [(date("2026-11-23"), 1)].into_iter().chain(mondays);
    assert_eq!(free.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
    let past = Chosen {
        starts_at: moment("2026-11-23T08:00:00Z"),
        site: Some(scene.site),
    };
    let anna = scene.test.person("anna@example.org", "Anna").await;
    let reason = refused(scene.try_to_book(&anna, past).await);
    assert_eq!(reason, AppointmentRefusal::SlotTaken);
}

async fn hours_do_not_overlap_and_end(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let overlapping = mornings(Weekday::Monday, "2026-12-01", None);
    let outcome = scene.receive(None, overlapping).await;
    assert_eq!(
        refused(outcome),
        HoursRefusal::Overlaps(date("2026-12-07")),
        "an operator is in one place, at whatever site"
    );
    let portal = &scene.test.portal;
    let own = hours_of(portal, &scene.operator, scene.operator.id)
        .await
        .unwrap();
    assert_eq!(own.len(), 1);
    end_hours(portal, &scene.operator, own[0].id).await.unwrap();
    assert_eq!(scene.times("2026-11-23").await, Vec::<String>::new());
    let again = end_hours(portal, &scene.operator, store::new_id()).await;
    assert!(matches!(again, Err(Failure::NotFound)));
}

async fn the_clocks_change_and_nine_stays_nine(database: TestDatabase) {
    let scene = Scene::new(database).await;
    for (now, day, utc) in [
        ("2027-03-20T09:00:00Z", "2027-03-22", "08:00"),
        ("2027-03-27T09:00:00Z", "2027-04-05", "07:00"),
        ("2027-10-23T09:00:00Z", "2027-10-25", "07:00"),
        ("2027-10-30T09:00:00Z", "2027-11-08", "08:00"),
    ] {
        scene.test.set(now);
        let slots = scene.slots(day).await;
        let first = slots[0].slot.starts_at;
        assert_eq!(texts::rome(first).strftime("%H:%M").to_string(), "09:00");
        let monday = Date::from(date(day));
        let expected = moment(&format!("{monday}T{utc}:00Z"));
        assert_eq!(first, expected, "{day}");
        assert_eq!(slots.len(), 3, "{day}");
    }
}

async fn absences_closures_and_feasts_take_slots_away(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let anna = scene.test.person("anna@example.org", "Anna").await;
    scene.book(&anna, "2026-11-23").await;
    let time = Interval::new(
        moment("2026-11-23T08:30:00Z"),
        moment("2026-11-23T09:30:00Z"),
    );
    absent(portal, &scene.operator, time.unwrap()).await;
    assert_eq!(scene.times("2026-11-23").await, ["11-23 11:00"]);
    let known = absences(portal, &scene.operator, scene.operator.id)
        .await
        .unwrap();
    assert_eq!(known[0].booked.len(), 1, "nine o'clock lies in the absence");
    remove_absence(portal, &scene.operator, known[0].absence.id)
        .await
        .unwrap();

    let days = Closure::new(date("2026-11-23"), date("2026-11-24")).unwrap();
    let close = async |staff, slug| closed(portal, staff, slug, days, store::new_id()).await;
    let not_theirs = close(&scene.operator, EVERY_SITE).await;
    assert!(matches!(not_theirs, Err(Failure::NotFound)));
    let administrator = scene.test.staff(Role::Administrator).await;
    close(&administrator, EVERY_SITE).await.unwrap();
    assert_eq!(scene.times("2026-11-23").await, Vec::<String>::new());
    let known = closures(portal, &administrator).await.unwrap();
    assert_eq!(known[0].booked.len(), 1);
    // A coordinator closes their own site, and opens no other.
    let coordinator = StaffMember {
        role: Role::Coordinator,
        scope: Scope::Sites(vec![scene.site]),
        ..scene.operator.clone()
    };
    let every_site = known[0].closure.id;
    let seen = closures(portal, &coordinator).await.unwrap();
    assert!(!seen[0].removable, "it closes every site");
    let open = async |staff, id| reopen(portal, staff, id, false, None, store::new_id()).await;
    let not_theirs = open(&coordinator, every_site).await;
    assert!(matches!(not_theirs, Err(Failure::NotFound)));
    open(&administrator, every_site).await.unwrap();
    assert_eq!(scene.times("2026-11-23").await.len(), 2);
    scene.rivoli_on_tuesdays().await;
    for (site, theirs) in [("rivoli", false), ("torino", true)] {
        assert_eq!(close(&coordinator, site).await.is_ok(), theirs);
    }
    let seen = closures(portal, &coordinator).await.unwrap();
    assert!(seen[0].removable);
    open(&coordinator, seen[0].closure.id).await.unwrap();

    let here = "torino".parse().unwrap();
    let feast = Some(PatronDay::parse("11-30").unwrap());
    let set =
        async |staff, slug, day| set_patron_day(portal, staff, slug, day, store::new_id()).await;
    let not_theirs = set(&scene.operator, &here, feast).await;
    assert!(matches!(not_theirs, Err(Failure::NotFound)));
    let elsewhere = "altrove".parse().unwrap();
    let nowhere = set(&administrator, &elsewhere, feast).await;
    assert!(matches!(nowhere, Err(Failure::NotFound)));
    set(&administrator, &here, None).await.unwrap();
    assert_eq!(scene.times("2026-11-30").await.len(), 3);
    set(&administrator, &here, feast).await.unwrap();
    let known = patron_days(portal, &administrator).await.unwrap();
    assert_eq!(known[0].1, feast);
    assert_eq!(scene.times("2026-11-30").await, Vec::<String>::new());
    // 8 December, a Tuesday, is a holiday; the Monday before it is not.
    assert_eq!(scene.times("2026-12-07").await.len(), 3);
}

async fn who_teaches_receives_nobody_then_and_who_receives_does_not_teach(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (portal, operator) = (&scene.test.portal, &scene.operator);
    let elsewhere = scene.test.site("vicenza").await;
    let taught = |published| {
        sample::with(
            event_on(elsewhere, "Cucina", "2026-12-07", "9:30", "10:30"),
            |plan| {
                plan.published = published;
                plan.resources = Resources {
                    room_id: None,
                    teacher_id: Some(operator.id),
                };
            },
        )
    };
    let free = ["12-07 09:00", "12-07 10:00", "12-07 11:00"];
    scene.test.edition(operator, &taught(false)).await;
    assert_eq!(scene.times("2026-12-07").await, free);
    let lesson = scene.test.edition(operator, &taught(true)).await;
    assert_eq!(scene.times("2026-12-07").await, ["12-07 11:00"]);
    call_off(
        portal,
        operator,
        &lesson,
        domain::edition::CallOffCause::Office,
        crate::support::editions::because(0, "Per malattia."),
        store::new_id(),
    )
    .await
    .unwrap();
    assert_eq!(scene.times("2026-12-07").await, free);

    let anna = scene.test.person("anna@example.org", "Anna").await;
    let reference = scene.book(&anna, "2026-12-07").await;
    let outcome = create(portal, operator, &taught(true), store::new_id()).await;
    let starts_at = moment("2026-12-07T08:00:00Z");
    assert_eq!(
        refused(outcome),
        EditionRefusal::Resources(ResourceRefusal::TeacherReceives { starts_at })
    );
    // Drafts may clash, and so may another operator's appointment.
    scene.test.edition(operator, &taught(false)).await;
    let visitor = Visitor::Person(anna);
    cancel(portal, &visitor, &reference, None).await.unwrap();
    scene.test.edition(operator, &taught(true)).await;
}
