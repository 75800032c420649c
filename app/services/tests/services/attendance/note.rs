//! Staff record attendance.

use domain::{attendance::Attendance, instant::Seconds, staff::Role};
use services::{
    Failure,
    attendance::{AttendanceRefusal, register},
};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;

on_both_engines!(attendance_is_noted_from_the_day_of_the_session_on);

async fn attendance_is_noted_from_the_day_of_the_session_on(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (_, annas) = scene.booked("Anna").await;
    let (_, brunos) = scene.booked("Bruno").await;
    let staff = scene.test.staff(Role::Operator).await;
    let session = scene.sessions[0].id;
    let refused = scene.note(&staff, session, &[], true).await;
    assert!(matches!(
        refused,
        Err(Failure::Refused(AttendanceRefusal::NotYet))
    ));
    let unknown = scene.note(&staff, store::new_id(), &[], true).await;
    assert!(matches!(unknown, Err(Failure::NotFound)));
    scene.test.set("2026-12-01T07:00:00Z");
    let absent = [(annas, Attendance::Absent)];
    scene.note(&staff, session, &absent, true).await.unwrap();
    // Everybody is recorded now: nobody is left to be marked.
    scene.note(&staff, session, &[], true).await.unwrap();
    let list = register(&scene.test.portal, &staff, scene.slug())
        .await
        .unwrap();
    let of = |reference| {
        let participant = list
            .participants
            .iter()
            .find(|one| one.reference == reference);
        list.attendance(participant.unwrap().id, session)
    };
    assert_eq!(of(annas), Some(Attendance::Absent));
    assert_eq!(of(brunos), Some(Attendance::Present));
    let hours = list.attended(list.participants[1].id);
    assert_eq!(
        (hours.attended, hours.of),
        (Seconds::hours(2), Seconds::hours(4))
    );
}
