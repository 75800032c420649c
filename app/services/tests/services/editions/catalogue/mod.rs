//! The public view of editions.

mod find;
mod list;
mod show;

use domain::{
    edition::Topic, id::SiteId, instant::Seconds, language::Language,
    spoken_languages::SpokenLanguages,
};
use store::edition::{Edition, insert};
use store_testing::sample;

use crate::support::{TestPortal, moment};

/// An edition on 4 December 2026 at half past five in the afternoon, open for booking.
fn edition(slug: &str, site: SiteId) -> Edition {
    let starts_at = moment("2026-12-04T16:30:00Z");
    sample::with(sample::edition(slug, site, 10), |edition| {
        edition.details.topic = Topic::Logistics;
        edition.details.title = [(Language::It, slug)].into_iter().collect();
        edition.details.languages = SpokenLanguages::default();
        edition.details.enrolment_closes_at = starts_at - Seconds::days(1);
        edition.details.cancellable_until = starts_at - Seconds::days(1);
        edition.starts_at = starts_at;
        edition.ends_at = starts_at + Seconds::hours(2);
    })
}

async fn keep(test: &TestPortal, editions: impl IntoIterator<Item = Edition>) {
    let mut transaction = test.portal.database.write().await.unwrap();
    for edition in editions {
        insert(&mut transaction, &edition, &[]).await.unwrap();
    }
    transaction.commit().await.unwrap();
}
