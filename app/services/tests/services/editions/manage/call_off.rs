//! Staff call editions off.

use domain::edition::EditionState;
use services::editions::{EditionRefusal, call_off};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;
use crate::support::refused;

on_both_engines!(who_calls_an_edition_off_tells_everybody);

async fn who_calls_an_edition_off_tells_everybody(database: TestDatabase) {
    let scene = Scene::with_places(database, 1).await;
    for name in ["Ada", "Bea"] {
        scene.book(name).await;
    }
    scene.test.deliver().await;
    let request = store::new_id();
    for _ in 0..2 {
        // The second call repeats the same form.
        call_off(&scene.test.portal, &scene.staff, &scene.slug, 0, request)
            .await
            .unwrap();
    }
    let seen = scene.see().await;
    assert_eq!(seen.edition.state, EditionState::Cancelled);
    assert_eq!((seen.edition.confirmed, seen.edition.waiting), (0, 0));
    let mut told: Vec<_> = scene
        .test
        .deliver()
        .await
        .iter()
        .map(|message| message.to.email.to_string())
        .collect();
    told.sort_unstable();
    assert_eq!(told, ["ada@example.org", "bea@example.org"]);
    assert_eq!(scene.log().await, ["edition.created", "edition.called_off"]);

    let again = call_off(
        &scene.test.portal,
        &scene.staff,
        &scene.slug,
        1,
        store::new_id(),
    )
    .await;
    assert_eq!(refused(again), EditionRefusal::CalledOff);
    assert_eq!(
        scene.change(&scene.content, 1).await.unwrap_err(),
        EditionRefusal::CalledOff
    );
}
