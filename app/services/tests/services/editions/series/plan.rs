//! Staff plan a series of sessions.

use domain::{
    booking::Groups,
    edition::{Series, SeriesEnd, SeriesError},
};
use services::{
    Failure,
    bookings::register,
    editions::{EditionProblem, EditionRefusal, SeriesMode, check},
};
use store_testing::{TestDatabase, on_both_engines};

use super::{Scene, fridays};

on_both_engines!(
    a_series_takes_the_place_of_what_is_to_come_and_everybody_is_told_once,
    what_has_begun_stays_and_what_is_there_keeps_its_identity,
    a_series_beside_others_may_not_overlap_with_them,
    an_edition_has_at_most_as_many_sessions_as_a_series,
);

async fn a_series_takes_the_place_of_what_is_to_come_and_everybody_is_told_once(
    database: TestDatabase,
) {
    let scene = Scene::new(database).await;
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
    // People's calendars move the existing session.
    assert_eq!(scene.see().await.sessions[0].id, before.sessions[0].id);
    let [told] = scene.test.deliver().await.try_into().unwrap();
    assert!(told.text.contains("18 dicembre 2026"), "{}", told.text);
}

async fn what_has_begun_stays_and_what_is_there_keeps_its_identity(database: TestDatabase) {
    let scene = Scene::new(database).await;
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
    // The first has begun; the third is the one that is replaced.
    assert_eq!(now, [ids[0], ids[2]]);
}

async fn a_series_beside_others_may_not_overlap_with_them(database: TestDatabase) {
    let scene = Scene::new(database).await;
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

async fn an_edition_has_at_most_as_many_sessions_as_a_series(database: TestDatabase) {
    let scene = Scene::new(database).await;
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
