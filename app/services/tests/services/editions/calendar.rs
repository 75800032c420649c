//! The staff calendar.

use domain::{
    booking::Groups,
    calendar_view::CalendarView,
    edition::{ActivityKind, Capacity},
    holiday::Holiday,
    id::SiteId,
    language::Language,
    staff::Role,
};
use services::{
    access::visitor::StaffMember,
    bookings::register,
    editions::{
        calendar::{Calendar, Mark, Search, show},
        call_off, delete_draft,
    },
};
use store::resource::Resources;
use store_testing::{TestDatabase, on_both_engines, sample};

use crate::support::{TestPortal, date, editions::event_on, moment};

on_both_engines!(
    sessions_stand_on_their_days_also_when_the_clocks_change,
    a_calendar_tells_its_holidays,
    filters_narrow_and_a_conflict_outside_them_is_told_all_the_same,
    marks_tell_what_is_amiss,
);

struct Scene {
    test: TestPortal,
    staff: StaffMember,
    site: SiteId,
}

impl Scene {
    async fn new(database: TestDatabase) -> Self {
        let test = TestPortal::new(database).await;
        let staff = test.staff(Role::Operator).await;
        let site = test.site("torino").await;
        Self { test, staff, site }
    }

    async fn calendar(&self, view: CalendarView, around: &str, search: &Search) -> Calendar {
        let period = view.around(date(around));
        show(&self.test.portal, &self.staff, period, search)
            .await
            .unwrap()
    }

    /// The entries of each day of a calendar that has any.
    async fn listed(
        &self,
        view: CalendarView,
        around: &str,
        search: &Search,
    ) -> Vec<(String, Vec<String>)> {
        let calendar = self.calendar(view, around, search).await;
        calendar
            .days
            .iter()
            .filter(|day| !day.sessions.is_empty())
            .map(|day| {
                let titles = day.sessions.iter();
                let titles =
                    titles.map(|session| session.entry.title.text(Language::It).to_owned());
                (day.date.to_string(), titles.collect())
            })
            .collect()
    }
}

async fn sessions_stand_on_their_days_also_when_the_clocks_change(database: TestDatabase) {
    let scene = Scene::new(database).await;
    for (title, day, start, end) in [
        // Winter time begins at three in the night of the 31st, summer time on 28 March.
        ("Prima", "2027-10-30", "22:00", "23:59"),
        ("Notte", "2027-10-31", "0:00", "1:00"),
        ("Sera", "2027-10-31", "23:00", "23:59"),
        ("Dopo", "2027-11-01", "0:00", "8:00"),
        ("Estate", "2027-03-28", "0:00", "23:30"),
    ] {
        let content = sample::with(event_on(scene.site, title, day, start, end), |plan| {
            plan.details.enrolment_closes_at = moment("2027-01-01T08:00:00Z");
        });
        scene.test.edition(&scene.staff, &content).await;
    }
    let all = Search::default();
    let day = |view, around| scene.listed(view, around, &all);
    let expected = |day: &str, titles: &[&str]| {
        let titles = titles.iter().map(ToString::to_string).collect();
        (day.to_owned(), titles)
    };
    let autumn = expected("2027-10-31", &["Notte", "Sera"]);
    assert_eq!(
        day(CalendarView::Day, "2027-10-31").await,
        std::slice::from_ref(&autumn)
    );
    assert_eq!(
        day(CalendarView::Week, "2027-10-31").await,
        [expected("2027-10-30", &["Prima"]), autumn]
    );
    assert_eq!(
        day(CalendarView::Month, "2027-11-15").await,
        [expected("2027-11-01", &["Dopo"])]
    );
    assert_eq!(
        day(CalendarView::Agenda, "2027-03-01").await,
        [expected("2027-03-28", &["Estate"])]
    );
}

async fn a_calendar_tells_its_holidays(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let all = Search::default();
    let december = scene
        .calendar(CalendarView::Month, "2026-12-10", &all)
        .await;
    let holidays: Vec<_> = december
        .days
        .iter()
        .filter_map(|day| Some((day.date.to_string(), day.holiday?)))
        .collect();
    let expected = [
        ("2026-12-08", Holiday::ImmaculateConception),
        ("2026-12-25", Holiday::Christmas),
        ("2026-12-26", Holiday::SaintStephen),
        ("2027-01-01", Holiday::NewYear),
    ];
    let expected = expected.map(|(day, holiday)| (day.to_owned(), holiday));
    assert_eq!(holidays, expected);
}

async fn filters_narrow_and_a_conflict_outside_them_is_told_all_the_same(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let elsewhere = scene.test.site("vicenza").await;
    let taught = |site, title: &str, kind, published| {
        sample::with(
            event_on(site, title, "2026-12-04", "10:00", "12:00"),
            |plan| {
                plan.details.kind = kind;
                plan.published = published;
                plan.resources = Resources {
                    room_id: None,
                    teacher_id: Some(scene.staff.id),
                };
            },
        )
    };
    let here = taught(scene.site, "Qui", ActivityKind::ThematicEvent, true);
    let there = taught(elsewhere, "Là", ActivityKind::Lab, false);
    scene.test.edition(&scene.staff, &here).await;
    scene.test.edition(&scene.staff, &there).await;
    for (search, titles) in [
        (Search::default(), &["Qui", "Là"][..]),
        (
            Search {
                site: Some(elsewhere),
                ..Search::default()
            },
            &["Là"],
        ),
        (
            Search {
                kind: Some(ActivityKind::ThematicEvent),
                ..Search::default()
            },
            &["Qui"],
        ),
        (
            Search {
                room: Some(store::new_id()),
                ..Search::default()
            },
            &[],
        ),
    ] {
        let calendar = scene
            .calendar(CalendarView::Day, "2026-12-04", &search)
            .await;
        let sessions = &calendar.days[0].sessions;
        let found: Vec<_> = sessions
            .iter()
            .map(|session| session.entry.title.text(Language::It))
            .collect();
        assert_eq!(found, titles, "{search:?}");
        for session in sessions {
            assert!(session.marks.contains(&Mark::Conflict), "{session:?}");
        }
    }
}

async fn marks_tell_what_is_amiss(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let content = sample::with(
        event_on(scene.site, "Cucina", "2026-12-04", "10:00", "12:00"),
        |plan| plan.details.capacity = Capacity::try_from(1).unwrap(),
    );
    let slug = scene.test.edition(&scene.staff, &content).await;
    for name in ["Ada", "Berta", "Carla"] {
        let address = format!("{name}@example.org");
        let person = scene.test.person(&address, name).await;
        register(portal, &person, None, &slug, Groups::NONE, store::new_id())
            .await
            .unwrap();
    }
    let draft = sample::with(
        event_on(scene.site, "Bozza", "2026-12-04", "13:00", "14:00"),
        |plan| {
            plan.published = false;
            "Sala A".clone_into(&mut plan.details.room);
            plan.resources = Resources {
                room_id: None,
                teacher_id: Some(scene.staff.id),
            };
        },
    );
    let draft = scene.test.edition(&scene.staff, &draft).await;

    let marks = async || {
        let all = Search::default();
        let calendar = scene.calendar(CalendarView::Day, "2026-12-04", &all).await;
        let sessions = calendar.days[0].sessions.iter();
        sessions
            .map(|session| session.marks.clone())
            .collect::<Vec<_>>()
    };
    let full = [
        Mark::RoomMissing,
        Mark::TeacherMissing,
        Mark::Full,
        Mark::Waiting(2),
    ];
    assert_eq!(marks().await, [full.to_vec(), vec![Mark::Draft]]);
    let published = event_on(scene.site, "Sartoria", "2026-12-04", "13:00", "14:00");
    let published = scene.test.edition(&scene.staff, &published).await;
    delete_draft(portal, &scene.staff, &draft, 0, store::new_id())
        .await
        .unwrap();
    call_off(
        portal,
        &scene.staff,
        &published,
        domain::edition::CallOffCause::Office,
        crate::support::editions::because(0, "Per malattia."),
        store::new_id(),
    )
    .await
    .unwrap();
    assert_eq!(marks().await[1], [Mark::CalledOff]);
    // Past sessions need no room.
    scene.test.set("2026-12-05T09:00:00Z");
    let staff = scene.staff.clone();
    let over = show(
        portal,
        &staff,
        CalendarView::Day.around(date("2026-12-04")),
        &Search::default(),
    )
    .await
    .unwrap();
    assert_eq!(
        over.days[0].sessions[0].marks,
        [Mark::Full, Mark::Waiting(2)]
    );
}
