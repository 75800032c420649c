//! The calendar and the figures of the staff.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

mod support;

use domain::{
    booking::Groups,
    calendar_date::CalendarDate,
    calendar_view::CalendarView,
    edition::{ActivityKind, Capacity},
    holiday::Holiday,
    id::SiteId,
    language::Language,
    programme::SiteSlug,
    staff::Role,
};
use services::{
    access::visitor::StaffMember,
    bookings::register,
    editions::{
        EditionContent,
        calendar::{Calendar, Mark, Search, show},
        call_off,
    },
    reports::overview::{Figures, TimeSpan, csv, show as overview},
};
use store::resource::Resources;
use support::{TestPortal, editions::event_on};

fn date(text: &str) -> CalendarDate {
    CalendarDate::parse(text).unwrap()
}

struct Scene {
    test: TestPortal,
    staff: StaffMember,
    site: SiteId,
}

impl Scene {
    async fn new() -> Self {
        let test = TestPortal::new().await;
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

    /// What stands on each day of a calendar on which there is something.
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

#[tokio::test]
async fn sessions_stand_on_their_days_also_when_the_clocks_change() {
    let scene = Scene::new().await;
    for (title, day, start, end) in [
        // Winter time begins at three in the night of the 31st, summer time on 28 March.
        ("Prima", "2027-10-30", "22:00", "23:59"),
        ("Notte", "2027-10-31", "0:00", "1:00"),
        ("Sera", "2027-10-31", "23:00", "23:59"),
        ("Dopo", "2027-11-01", "0:00", "8:00"),
        ("Estate", "2027-03-28", "0:00", "23:30"),
    ] {
        let content = EditionContent {
            enrolment_closes_at: support::moment("2027-01-01T08:00:00Z"),
            ..event_on(scene.site, title, day, start, end)
        };
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

#[tokio::test]
async fn a_calendar_tells_its_holidays() {
    let scene = Scene::new().await;
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

#[tokio::test]
async fn filters_narrow_and_a_conflict_outside_them_is_told_all_the_same() {
    let scene = Scene::new().await;
    let elsewhere = scene.test.site("vicenza").await;
    let taught = |site, title: &str, kind, published| EditionContent {
        kind,
        published,
        resources: Resources {
            room_id: None,
            teacher_id: Some(scene.staff.id),
        },
        ..event_on(site, title, "2026-12-04", "10:00", "12:00")
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

#[tokio::test]
async fn marks_tell_what_is_amiss() {
    let scene = Scene::new().await;
    let portal = &scene.test.portal;
    let content = EditionContent {
        capacity: Capacity::try_from(1).unwrap(),
        ..event_on(scene.site, "Cucina", "2026-12-04", "10:00", "12:00")
    };
    let slug = scene.test.edition(&scene.staff, &content).await;
    for name in ["Ada", "Berta", "Carla"] {
        let address = format!("{name}@example.org");
        let person = scene.test.person(&address, name).await;
        register(portal, &person, None, &slug, Groups::NONE, store::new_id())
            .await
            .unwrap();
    }
    let draft = EditionContent {
        published: false,
        room: "Sala A".to_owned(),
        resources: Resources {
            room_id: None,
            teacher_id: Some(scene.staff.id),
        },
        ..event_on(scene.site, "Bozza", "2026-12-04", "13:00", "14:00")
    };
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
    call_off(portal, &scene.staff, &draft, 0, store::new_id())
        .await
        .unwrap();
    assert_eq!(marks().await[1], [Mark::CalledOff]);
    // What is over needs no room any more.
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

#[tokio::test]
async fn figures_are_counted_by_site_and_week() {
    let scene = Scene::new().await;
    let portal = &scene.test.portal;
    scene.test.site("vicenza").await;
    let sized = |title: &str, day: &str, places| EditionContent {
        capacity: Capacity::try_from(places).unwrap(),
        ..event_on(scene.site, title, day, "10:00", "12:00")
    };
    let monday = sized("Lunedì", "2026-12-07", 3);
    let sunday = sized("=Domenica", "2026-12-13", 1);
    let later = sized("Dopo", "2026-12-14", 6);
    scene.test.edition(&scene.staff, &monday).await;
    let slug = scene.test.edition(&scene.staff, &sunday).await;
    scene.test.edition(&scene.staff, &later).await;
    let draft = EditionContent {
        published: false,
        ..monday.clone()
    };
    scene.test.edition(&scene.staff, &draft).await;
    for name in ["Ada", "Berta"] {
        let address = format!("{name}@example.org");
        let person = scene.test.person(&address, name).await;
        register(portal, &person, None, &slug, Groups::NONE, store::new_id())
            .await
            .unwrap();
    }
    let time = TimeSpan::new(date("2026-12-07"), date("2026-12-14")).unwrap();
    let seen = overview(portal, &scene.staff, time, None).await.unwrap();
    let figures = |places, confirmed, waiting| Figures {
        places,
        confirmed,
        waiting,
        ..Figures::default()
    };
    assert_eq!(seen.total, figures(10, 1, 1));
    assert_eq!(
        seen.by_site,
        [("Torino Centro".to_owned(), figures(10, 1, 1))]
    );
    assert_eq!(
        seen.by_week,
        [
            (date("2026-12-07"), figures(4, 1, 1)),
            (date("2026-12-14"), figures(6, 0, 0)),
        ]
    );
    assert_eq!(seen.editions.len(), 3);
    let nowhere = SiteSlug::parse("vicenza").unwrap();
    let seen = overview(portal, &scene.staff, time, Some(&nowhere))
        .await
        .unwrap();
    assert!(seen.editions.is_empty());

    let file = csv(portal, &scene.staff, time, None, Language::En)
        .await
        .unwrap();
    let text = String::from_utf8(file).unwrap();
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines.len(), 4);
    assert_eq!(
        lines[2],
        "2026-12-13;Torino Centro;'=Domenica;Thematic event;1;1;0;0;1;0;100;"
    );
}
