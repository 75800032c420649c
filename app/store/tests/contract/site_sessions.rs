//! The sessions at a site.

use domain::{edition::EditionState, instant::Seconds};
use store::{
    edition,
    resource::{self, Resources},
    site, site_sessions,
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, insert_edition, insert_staff, session},
};

on_both_engines!(
    the_sessions_of_a_site_are_found_by_their_start,
    a_teachers_sessions_are_found_where_they_overlap,
);

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
    let other_session = session(&other, 1);
    for (edition, session) in [
        (&called_off, session(&called_off, 0)),
        (&other, other_session.clone()),
    ] {
        edition::insert(&mut transaction, edition, &[session])
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

    for (from, until, expected) in [
        (0, 24, vec![sessions[0].id, other_session.id]),
        (1, 48, vec![other_session.id, sessions[1].id]),
        (72, 96, vec![]),
    ] {
        let (from, until) = (first + Seconds::hours(from), first + Seconds::hours(until));
        let found = site_sessions::everywhere_between(&mut transaction, from, until).await;
        let ids: Vec<_> = found.unwrap().iter().map(|session| session.id).collect();
        assert_eq!(ids, expected);
    }
}

async fn a_teachers_sessions_are_found_where_they_overlap(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    let giulia = insert_staff(&mut transaction, "giulia@example.org").await;
    let other = insert_staff(&mut transaction, "other@example.org").await;
    let lab = insert_edition(&mut transaction, "cucina", 5).await;
    insert_edition(&mut transaction, "altrove", 5).await;
    let called_off = sample::with(
        sample::edition("annullata", lab.details.site_id, 5),
        |edition| edition.state = EditionState::Cancelled,
    );
    edition::insert(&mut transaction, &called_off, &[session(&called_off, 0)])
        .await
        .unwrap();
    let resources = Resources {
        teacher_id: Some(giulia),
        ..Resources::default()
    };
    for edition in [lab.id, called_off.id] {
        resource::assign(&mut transaction, edition, resources)
            .await
            .unwrap();
    }
    let (starts, ends, second) = (lab.starts_at, lab.ends_at, Seconds::new(1));
    for (teacher, from, until, is_found) in [
        (giulia, ends - second, ends, true),
        (giulia, starts, starts + second, true),
        (giulia, ends, ends + second, false),
        (giulia, starts - second, starts, false),
        (other, starts, ends, false),
    ] {
        let found = site_sessions::taught_between(&mut transaction, teacher, from, until).await;
        let found: Vec<_> = found.unwrap().into_iter().map(|one| one.edition).collect();
        let expected: Vec<_> = is_found.then(|| lab.slug.clone()).into_iter().collect();
        assert_eq!(found, expected);
    }
}
