//! Moments in time.

use domain::{
    edition::EditionState,
    instant::{Instant, Seconds},
};
use store::{
    edition,
    edition_list::{self, Filter},
};
use store_testing::{
    TestDatabase, on_both_engines,
    sample::{self, insert_edition, session},
};

on_both_engines!(every_moment_comes_back_and_sorts);

/// From the first second of the year 1 to the last of the year 9999.
const MOMENTS: [&str; 9] = [
    "0001-01-01T00:00:00Z",
    "1582-10-15T00:00:00Z",
    "1969-12-31T23:59:59Z",
    "1970-01-01T00:00:00Z",
    "1999-12-31T23:59:59Z",
    "2000-01-01T00:00:00Z",
    "2026-10-25T01:30:00Z",
    "2038-01-19T03:14:08Z",
    "9999-12-30T21:59:59Z",
];

fn moments() -> Vec<Instant> {
    MOMENTS
        .iter()
        .map(|text| Instant::from_seconds(text.parse::<jiff::Timestamp>().unwrap().as_second()))
        .collect()
}

async fn every_moment_comes_back_and_sorts(database: TestDatabase) {
    let mut transaction = database.write().await.unwrap();
    for (number, moment) in moments().into_iter().enumerate().rev() {
        let slug = format!("edition-{number}");
        let site = insert_edition(&mut transaction, &format!("site-{number}"), 1)
            .await
            .details
            .site_id;
        let edition = sample::with(sample::edition(&slug, site, 1), |edition| {
            edition.state = EditionState::Draft;
            edition.starts_at = moment;
            edition.ends_at = moment;
            edition.details.enrolment_opens_at = moment;
            edition.details.enrolment_closes_at = moment;
        });
        let sessions = [edition::ClassSession {
            ends_at: moment,
            ..session(&edition, 0)
        }];
        edition::insert(&mut transaction, &edition, &sessions)
            .await
            .unwrap();
        let kept = edition::by_id(&mut transaction, edition.id)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(kept.starts_at, moment);
        assert_eq!(kept.ends_at, moment);
        assert_eq!(
            edition::sessions(&mut transaction, edition.id)
                .await
                .unwrap(),
            sessions
        );
    }
    let drafts = Filter {
        state: Some(EditionState::Draft),
        ..Filter::default()
    };
    let listed = edition_list::list(&mut transaction, &drafts, 0, 100)
        .await
        .unwrap();
    let starts: Vec<_> = listed.iter().map(|line| line.starts_at).collect();
    assert_eq!(starts, moments());
    // Comparing is the same as sorting.
    for (number, moment) in moments().into_iter().enumerate() {
        let from = Filter {
            from: Some(moment),
            ..drafts.clone()
        };
        let until = Filter {
            until: Some(moment),
            ..drafts.clone()
        };
        let after = Filter {
            from: Some(moment + Seconds::new(1)),
            ..drafts.clone()
        };
        let number = i64::try_from(number).unwrap();
        let all = i64::try_from(MOMENTS.len()).unwrap();
        assert_eq!(
            edition_list::count(&mut transaction, &from).await.unwrap(),
            all - number
        );
        assert_eq!(
            edition_list::count(&mut transaction, &until).await.unwrap(),
            number
        );
        assert_eq!(
            edition_list::count(&mut transaction, &after).await.unwrap(),
            all - number - 1
        );
    }
}
