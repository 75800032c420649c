//! The sessions at a site.

use domain::{edition::EditionState, instant::Seconds};
use store::{edition, site, site_sessions};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, session},
};

on_both_engines!(the_sessions_of_a_site_are_found_by_their_start);

async fn the_sessions_of_a_site_are_found_by_their_start(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let [here, elsewhere] = ["torino", "ivrea"].map(sample::site);
    for site in [&here, &elsewhere] {
        site::insert(&mut transaction, site).await.unwrap();
    }
    let lab = sample::edition("cucina", here.id, 12);
    let sessions = [0, 24, 48].map(|hours| session(&lab, hours));
    edition::insert(&mut transaction, &lab, &sessions)
        .await
        .unwrap();
    let called_off = sample::with(sample::edition("annullata", here.id, 12), |edition| {
        edition.state = EditionState::Cancelled;
    });
    let other = sample::edition("altrove", elsewhere.id, 12);
    for edition in [&called_off, &other] {
        edition::insert(&mut transaction, edition, &[session(edition, 0)])
            .await
            .unwrap();
    }
    let first = sessions[0].starts_at;
    let found =
        site_sessions::between(&mut transaction, here.id, first, first + Seconds::hours(48))
            .await
            .unwrap();
    let ids: Vec<_> = found.iter().map(|session| session.id).collect();
    assert_eq!(ids, [sessions[0].id, sessions[1].id]);
    assert_eq!(found[0].edition, lab.slug);
    assert_eq!(found[0].title, lab.details.title);
    assert_eq!(found[0].local_date, sessions[0].local_date);

    let later = site_sessions::between(
        &mut transaction,
        here.id,
        first + Seconds::new(1),
        first + Seconds::hours(24),
    );
    assert_eq!(later.await.unwrap(), []);
}
