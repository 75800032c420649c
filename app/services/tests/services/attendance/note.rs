//! Staff record attendance.

use domain::{attendance::Attendance, instant::Seconds, staff::Role};
use services::{
    Failure,
    attendance::{AttendanceRefusal, check_in, register},
    bookings::{CancellationReason, cancel_by_staff},
    places::Heard,
};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;

on_both_engines!(
    attendance_is_noted_from_the_day_of_the_session_on,
    nobody_is_cancelled_and_present,
);

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
    let mut changes = scene.test.portal.changes.subscribe();
    scene.note(&staff, session, &absent, true).await.unwrap();
    // Open pages at the door hear of it.
    assert!(changes.try_recv().is_ok());
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

/// Staff cancel a booking while a colleague at the door checks its person in, or notes everybody as present.
async fn nobody_is_cancelled_and_present(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let staff = scene.test.staff(Role::Operator).await;
    let colleague = scene.test.staff(Role::Administrator).await;
    let portal = &scene.test.portal;
    let session = scene.sessions[0].id;
    let mut references = Vec::new();
    for name in ["Ada", "Bea", "Carla", "Dora"] {
        references.push(scene.booked(name).await.1);
    }
    scene.test.set("2026-12-01T16:00:00Z");
    let why = CancellationReason::parse("Ha telefonato.").unwrap();
    for (index, reference) in references.iter().enumerate() {
        let typed = reference.to_string();
        let noting = async {
            if index % 2 == 0 {
                check_in(portal, &staff, session, &typed).await.is_ok()
            } else {
                scene.note(&staff, session, &[], true).await.is_ok()
            }
        };
        let cancelling = cancel_by_staff(portal, &colleague, reference, &why, Heard::NotYet);
        let _ = tokio::join!(noting, cancelling);
    }
    let both = "SELECT count(*) FROM attendance JOIN booking ON booking.id = attendance.booking_id
        WHERE booking.state = 'cancelled' AND attendance.attendance = 'present'";
    assert_eq!(scene.test.database.number(both).await, 0);
}
