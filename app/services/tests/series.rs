//! Staff plan and move the sessions of an edition together.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

mod support;

use domain::{
    booking::Groups,
    edition::{EditScope, EditionSlug, Recurrence, Series, SeriesEnd, SeriesError, parse_time},
    staff::Role,
};
use jiff::civil::Weekday;
use services::{
    Failure,
    access::visitor::StaffMember,
    bookings::register,
    editions::{
        EditionContent, EditionProblem, EditionRefusal, ManagedEdition, MoveError, SeriesMode,
        SessionMove, change, check, create, view_for_staff,
    },
};
use support::{TestPortal, editions::event, moment};

struct Scene {
    test: TestPortal,
    staff: StaffMember,
    slug: EditionSlug,
}

impl Scene {
    async fn new() -> Self {
        let test = TestPortal::new().await;
        let staff = test.staff(Role::Operator).await;
        let content = event(test.site("torino").await, 5);
        let slug = create(&test.portal, &staff, &content, store::new_id())
            .await
            .unwrap();
        Self { test, staff, slug }
    }

    async fn see(&self) -> ManagedEdition {
        view_for_staff(&self.test.portal, &self.staff, &self.slug)
            .await
            .unwrap()
    }

    async fn content(&self) -> (EditionContent, ManagedEdition) {
        let seen = self.see().await;
        let content = EditionContent::of(
            &seen.edition,
            &seen.sessions,
            &seen.reservations,
            seen.assigned.resources(),
        )
        .unwrap();
        (content, seen)
    }

    async fn change(&self, content: &EditionContent) -> Result<(), Failure<EditionRefusal>> {
        let revision = self.see().await.edition.revision;
        let request = store::new_id();
        change(
            &self.test.portal,
            &self.staff,
            &self.slug,
            content,
            revision,
            request,
        )
        .await
    }

    async fn starts(&self) -> Vec<String> {
        let sessions = self.see().await.sessions;
        sessions
            .iter()
            .map(|session| session.starts_at.to_string())
            .collect()
    }
}

/// Fridays at half past five.
fn fridays(from: &str, end: SeriesEnd) -> Series {
    Series {
        recurrence: Recurrence::Weekly {
            weekdays: vec![Weekday::Friday],
            from: from.parse().unwrap(),
            end: Some(end),
        },
        left_out: std::iter::once("2026-12-25".parse().unwrap()).collect(),
        start: parse_time("17:30").unwrap(),
        end: parse_time("19:30").unwrap(),
    }
}

#[tokio::test]
async fn a_series_takes_the_place_of_what_is_to_come_and_everybody_is_told_once() {
    let scene = Scene::new().await;
    let ada = scene.test.person("ada@example.org", "Ada").await;
    let (portal, form) = (&scene.test.portal, store::new_id());
    register(portal, &ada, None, &scene.slug, Groups::NONE, form)
        .await
        .unwrap();
    scene.test.deliver().await;
    let (content, before) = scene.content().await;
    let planned = content
        .with_series(
            &fridays("2026-12-11", SeriesEnd::After(3)),
            SeriesMode::Replace,
            before.now,
        )
        .unwrap();
    scene.change(&planned).await.unwrap();
    assert_eq!(
        scene.starts().await,
        [
            "2026-12-11T16:30:00Z",
            "2026-12-18T16:30:00Z",
            "2027-01-01T16:30:00Z"
        ]
    );
    // People's calendars move the session that they know.
    assert_eq!(scene.see().await.sessions[0].id, before.sessions[0].id);
    let [told] = scene.test.deliver().await.try_into().unwrap();
    assert!(told.text.contains("18 dicembre 2026"), "{}", told.text);
}

#[tokio::test]
async fn what_has_begun_stays_and_what_is_there_keeps_its_identity() {
    let scene = Scene::new().await;
    let (content, seen) = scene.content().await;
    let planned = content
        .with_series(
            &fridays("2026-12-04", SeriesEnd::After(3)),
            SeriesMode::Replace,
            seen.now,
        )
        .unwrap();
    scene.change(&planned).await.unwrap();
    let ids: Vec<_> = scene
        .see()
        .await
        .sessions
        .iter()
        .map(|one| one.id)
        .collect();
    assert_eq!(ids[0], seen.sessions[0].id);

    scene.test.set("2026-12-05T09:00:00Z");
    let (content, seen) = scene.content().await;
    let planned = content
        .with_series(
            &fridays("2026-12-18", SeriesEnd::After(1)),
            SeriesMode::Replace,
            seen.now,
        )
        .unwrap();
    scene.change(&planned).await.unwrap();
    let now: Vec<_> = scene
        .see()
        .await
        .sessions
        .iter()
        .map(|one| one.id)
        .collect();
    // The first has begun; the third is the one that is planned again.
    assert_eq!(now, [ids[0], ids[2]]);
}

#[tokio::test]
async fn a_series_beside_others_may_not_overlap_with_them() {
    let scene = Scene::new().await;
    let (content, seen) = scene.content().await;
    let planned = content
        .with_series(
            &fridays("2026-12-04", SeriesEnd::After(2)),
            SeriesMode::Add,
            seen.now,
        )
        .unwrap();
    let refused = check(&scene.test.portal, &scene.staff, &scene.slug, &planned)
        .await
        .unwrap_err();
    assert!(matches!(
        refused,
        Failure::Refused(EditionRefusal::Problems(problems))
            if problems == [EditionProblem::SessionsOverlap(1)]
    ));
}

#[tokio::test]
async fn an_edition_has_at_most_as_many_sessions_as_a_series() {
    let scene = Scene::new().await;
    let (content, seen) = scene.content().await;
    let full = fridays("2026-12-11", SeriesEnd::After(Series::MOST));
    assert_eq!(
        content
            .clone()
            .with_series(&full, SeriesMode::Replace, seen.now)
            .unwrap()
            .sessions
            .len(),
        Series::MOST
    );
    for (mode, count, sessions) in [
        (SeriesMode::Add, Series::MOST, Series::MOST + 1),
        (SeriesMode::Replace, 400, 400),
    ] {
        let series = fridays("2026-12-11", SeriesEnd::After(count));
        assert_eq!(
            content
                .clone()
                .with_series(&series, mode, seen.now)
                .map(drop),
            Err(SeriesError::TooManySessions { sessions })
        );
    }
}

#[tokio::test]
async fn sessions_move_alone_with_those_after_them_or_all_together() {
    let scene = Scene::new().await;
    let (content, seen) = scene.content().await;
    let planned = content
        .with_series(
            &fridays("2026-12-04", SeriesEnd::After(3)),
            SeriesMode::Replace,
            seen.now,
        )
        .unwrap();
    scene.change(&planned).await.unwrap();
    let (content, seen) = scene.content().await;
    let moved = |scope, hours| {
        let to = SessionMove {
            chosen: seen.sessions[1].id,
            scope,
            to: "2026-12-12".parse().unwrap(),
            hours,
        };
        let moved = content.clone().with_moved(&to, seen.now).unwrap();
        moved
            .sessions
            .iter()
            .map(|session| session.times.starts_at().to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        moved(EditScope::ThisSession, None),
        [
            "2026-12-04T16:30:00Z",
            "2026-12-12T16:30:00Z",
            "2026-12-18T16:30:00Z"
        ]
    );
    assert_eq!(
        moved(EditScope::ThisAndFollowing, None),
        [
            "2026-12-04T16:30:00Z",
            "2026-12-12T16:30:00Z",
            "2026-12-19T16:30:00Z"
        ]
    );
    let hours = Some((parse_time("9:00").unwrap(), parse_time("11:00").unwrap()));
    assert_eq!(
        moved(EditScope::All, hours),
        [
            "2026-12-05T08:00:00Z",
            "2026-12-12T08:00:00Z",
            "2026-12-19T08:00:00Z"
        ]
    );
}

#[tokio::test]
async fn a_move_across_the_change_of_the_clocks_keeps_the_local_time() {
    let scene = Scene::new().await;
    let (content, seen) = scene.content().await;
    let to = |day: &str, hours: Option<(&str, &str)>| SessionMove {
        chosen: seen.sessions[0].id,
        scope: EditScope::All,
        to: day.parse().unwrap(),
        hours: hours.map(|(start, end)| (parse_time(start).unwrap(), parse_time(end).unwrap())),
    };
    let summer = content
        .clone()
        .with_moved(&to("2027-03-28", None), seen.now)
        .unwrap();
    assert_eq!(
        summer.sessions[0].times.starts_at(),
        moment("2027-03-28T15:30:00Z")
    );
    // The clocks skip half past two that night.
    assert!(matches!(
        content
            .clone()
            .with_moved(&to("2027-03-28", Some(("2:30", "4:00"))), seen.now),
        Err(MoveError::Session(SeriesError::Session { .. }))
    ));
}

#[tokio::test]
async fn a_move_to_before_the_deadlines_takes_them_along() {
    let scene = Scene::new().await;
    let (content, seen) = scene.content().await;
    let to = SessionMove {
        chosen: seen.sessions[0].id,
        scope: EditScope::All,
        to: "2026-12-02".parse().unwrap(),
        hours: None,
    };
    let moved = content.with_moved(&to, seen.now).unwrap();
    scene.change(&moved).await.unwrap();
    let edition = scene.see().await.edition;
    assert_eq!(edition.enrolment_closes_at, edition.starts_at);
    assert_eq!(edition.cancellable_until, edition.starts_at);
}

#[tokio::test]
async fn what_has_begun_does_not_move() {
    let scene = Scene::new().await;
    scene.test.set("2026-12-04T17:00:00Z");
    let (content, seen) = scene.content().await;
    let to = SessionMove {
        chosen: seen.sessions[0].id,
        scope: EditScope::All,
        to: "2026-12-20".parse().unwrap(),
        hours: None,
    };
    assert_eq!(
        content.with_moved(&to, seen.now).map(drop),
        Err(MoveError::NotToCome)
    );
}
