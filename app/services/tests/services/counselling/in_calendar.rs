//! Appointments in the staff calendar.

use domain::{
    calendar_date::CalendarDate,
    calendar_view::CalendarView,
    counselling::{AppointmentState, Mode},
    edition::ActivityKind,
    id::{SiteId, StaffId},
    instant::Seconds,
    staff::Role,
};
use services::{
    access::visitor::StaffMember,
    editions::calendar::{Calendar, Mark, Search, show},
};
use store::{appointment, resource::Resources};
use store_testing::sample;
use store_testing::{TestDatabase, on_both_engines};

use crate::support::{TestPortal, editions::event_on, moment};

on_both_engines!(
    appointments_stand_on_their_day_and_can_be_narrowed,
    who_teaches_and_receives_at_once_is_told,
);

/// A portal with an operator and their appointments of Friday 4 December 2026: at nine at the site, at
/// ten by phone, at eleven at the site and cancelled.
struct Scene {
    test: TestPortal,
    operator: StaffMember,
    site: SiteId,
}

impl Scene {
    async fn new(database: TestDatabase) -> Self {
        let test = TestPortal::new(database).await;
        let operator = test.staff(Role::Operator).await;
        let site = test.site("torino").await;
        let scene = Self {
            test,
            operator,
            site,
        };
        let of = scene.operator.id;
        let booked = AppointmentState::Booked;
        let cancelled = AppointmentState::Cancelled;
        scene.receive(of, Some(site), "08:00", booked).await;
        scene.receive(of, None, "09:00", booked).await;
        scene.receive(of, Some(site), "10:00", cancelled).await;
        scene
    }

    /// Stores an appointment of a new person, at that time in UTC, 45 minutes long.
    async fn receive(
        &self,
        operator: StaffId,
        site_id: Option<SiteId>,
        time: &str,
        state: AppointmentState,
    ) {
        let mut transaction = self.test.portal.database.write().await.unwrap();
        let email = format!("{}@example.org", store::new_id::<SiteId>());
        let person = sample::insert_person(&mut transaction, &email, "Rossi").await;
        let starts_at = moment(&format!("2026-12-04T{time}:00Z"));
        let ends_at = starts_at + Seconds::minutes(45);
        let kept = appointment::Appointment {
            starts_at,
            ends_at,
            busy_from: starts_at,
            busy_until: ends_at,
            site_id,
            mode: site_id.map_or(Mode::Phone, |_| Mode::InPerson),
            state,
            ..sample::appointment(operator, person, 0)
        };
        appointment::insert(&mut transaction, &kept).await.unwrap();
        transaction.commit().await.unwrap();
    }

    async fn seen(&self, staff: &StaffMember, search: &Search) -> Calendar {
        let period = CalendarView::Week.around(CalendarDate::parse("2026-12-01").unwrap());
        show(&self.test.portal, staff, period, search)
            .await
            .unwrap()
    }

    /// The local times of the appointments that a search finds.
    async fn times(&self, staff: &StaffMember, search: &Search) -> Vec<String> {
        let calendar = self.seen(staff, search).await;
        let found = calendar
            .days
            .iter()
            .flat_map(|day| day.appointments.clone());
        found
            .map(|found| texts::rome(found.entry.starts_at).strftime("%a %H:%M"))
            .map(|time| time.to_string())
            .collect()
    }
}

async fn appointments_stand_on_their_day_and_can_be_narrowed(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let colleague = scene.test.staff(Role::Administrator).await;
    scene
        .receive(
            colleague.id,
            Some(scene.site),
            "07:00",
            AppointmentState::Missed,
        )
        .await;
    let elsewhere = scene.test.site("vicenza").await;
    let search = Search::default();
    for (search, times) in [
        (search, vec!["Fri 08:00", "Fri 09:00", "Fri 10:00"]),
        (
            Search {
                site: Some(scene.site),
                ..search
            },
            vec!["Fri 08:00", "Fri 09:00"],
        ),
        (
            Search {
                site: Some(elsewhere),
                ..search
            },
            vec![],
        ),
        (
            Search {
                operator: Some(scene.operator.id),
                ..search
            },
            vec!["Fri 09:00", "Fri 10:00"],
        ),
        (
            Search {
                kind: Some(ActivityKind::Counselling),
                ..search
            },
            vec!["Fri 08:00", "Fri 09:00", "Fri 10:00"],
        ),
        (
            Search {
                kind: Some(ActivityKind::Lab),
                ..search
            },
            vec![],
        ),
        (
            Search {
                room: Some(store::new_id()),
                ..search
            },
            vec![],
        ),
    ] {
        assert_eq!(
            scene.times(&scene.operator, &search).await,
            times,
            "{search:?}"
        );
    }
    // A coordinator sees those at their sites, and their own.
    let carla = scene.test.coordinator("carla@example.org", &["vicenza"]);
    let carla = carla.await;
    assert!(scene.times(&carla, &search).await.is_empty());
    scene
        .receive(carla.id, None, "13:00", AppointmentState::Booked)
        .await;
    assert_eq!(scene.times(&carla, &search).await, ["Fri 14:00"]);
    let gina = scene
        .test
        .coordinator("gina@example.org", &["torino"])
        .await;
    assert_eq!(
        scene.times(&gina, &search).await,
        ["Fri 08:00", "Fri 09:00"]
    );
}

async fn who_teaches_and_receives_at_once_is_told(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let taught = |title, start, end, teacher| {
        sample::with(
            event_on(scene.site, title, "2026-12-04", start, end),
            |plan| {
                plan.published = false;
                plan.resources = Resources {
                    room_id: None,
                    teacher_id: Some(teacher),
                };
            },
        )
    };
    let colleague = scene.test.staff(Role::Administrator).await;
    for (title, start, end, teacher) in [
        ("Insieme", "9:30", "9:45", scene.operator.id),
        // When the first appointment ends and before the second begins.
        ("Tra", "9:45", "10:00", scene.operator.id),
        ("Altrui", "9:00", "12:00", colleague.id),
        // When the appointment was cancelled.
        ("Dopo", "11:00", "12:00", scene.operator.id),
    ] {
        let content = taught(title, start, end, teacher);
        scene.test.edition(&scene.operator, &content).await;
    }
    let search = Search::default();
    let calendar = scene.seen(&scene.operator, &search).await;
    let friday = &calendar.days[4];
    let sessions: Vec<_> = friday
        .sessions
        .iter()
        .filter(|session| session.marks.contains(&Mark::Conflict))
        .map(|session| session.entry.title.text(domain::language::Language::It))
        .collect();
    assert_eq!(sessions, ["Insieme"]);
    let conflicts: Vec<_> = friday
        .appointments
        .iter()
        .map(|appointment| appointment.conflicts)
        .collect();
    assert_eq!(conflicts, [true, false]);
    // The other entry of a conflict may be at another site.
    scene.test.site("vicenza").await;
    let carla = scene.test.coordinator("carla@example.org", &["vicenza"]);
    let carla = carla.await;
    let seen = scene.seen(&carla, &search).await;
    assert!(seen.days[4].is_empty());
}
