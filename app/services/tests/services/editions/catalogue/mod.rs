//! What everybody can read of editions.

mod list;
mod show;

use domain::{edition::Topic, id::SiteId, instant::Seconds, language::Language};
use store::edition::{Edition, insert};
use store_testing::sample;

use crate::support::{TestPortal, moment};

/// An edition on 4 December 2026 at half past five in the afternoon, open for booking.
fn edition(slug: &str, site: SiteId) -> Edition {
    let starts_at = moment("2026-12-04T16:30:00Z");
    Edition {
        topic: Topic::Logistics,
        title: [(Language::It, slug)].into_iter().collect(),
        languages: ",it,".to_owned(),
        enrolment_closes_at: starts_at - Seconds::days(1),
        cancellable_until: starts_at - Seconds::days(1),
        starts_at,
        ends_at: starts_at + Seconds::hours(2),
        ..sample::edition(slug, site, 10)
    }
}

async fn keep(test: &TestPortal, editions: impl IntoIterator<Item = Edition>) {
    let mut transaction = test.portal.database.write().await.unwrap();
    for edition in editions {
        insert(&mut transaction, &edition, &[]).await.unwrap();
    }
    transaction.commit().await.unwrap();
}
