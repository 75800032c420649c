//! An imported file is stored once.

use domain::edition::EditionState;
use services::{
    Failure,
    editions::{
        import::{ImportRefusal, import},
        view_for_staff,
    },
};
use store_testing::{TestDatabase, on_both_engines};

use super::{GOOD, Scene, file};

on_both_engines!(a_file_becomes_drafts, the_same_file_is_imported_once,);

async fn a_file_becomes_drafts(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let slug = scene.import(&file(&[GOOD, ";;;;;;;;;;;;"])).await.unwrap();
    assert_eq!(slug, "citta-e-caffe-2026-12-04");
    let slug = slug.parse().unwrap();
    let seen = view_for_staff(&scene.test.portal, &scene.staff, &slug)
        .await
        .unwrap();
    assert_eq!(seen.edition.state, EditionState::Draft);
    assert_eq!(seen.edition.details.languages.to_string(), ",it,ro,");
    let starts: Vec<_> = seen
        .sessions
        .iter()
        .map(|session| session.starts_at.to_string())
        .collect();
    assert_eq!(starts, ["2026-12-04T08:30:00Z", "2026-12-11T08:30:00Z"]);
    assert_eq!(seen.history.len(), 1);
    assert!(seen.history[0].details.contains("import"));
}

async fn the_same_file_is_imported_once(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let request = store::new_id();
    let bytes = file(&[GOOD]);
    let portal = &scene.test.portal;
    let once = import(portal, &scene.staff, bytes.clone(), request)
        .await
        .unwrap();
    // The same form.
    let twice = import(portal, &scene.staff, bytes.clone(), request)
        .await
        .unwrap();
    assert_eq!(once, twice);
    // The same file with another form, saved by another program.
    let again = String::from_utf8(bytes).unwrap().replace("\r\n", "\n");
    assert!(matches!(
        scene.import(format!("\u{FEFF}{again}\n").as_bytes()).await,
        Err(Failure::Refused(ImportRefusal::MadeBefore))
    ));
    assert_eq!(scene.count().await, 1);
}
