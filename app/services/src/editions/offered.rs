//! What the catalogue can be filtered by: only what it holds.

use std::collections::BTreeSet;

use domain::{
    edition::{ActivityKind, EditionState, Topic, local_date},
    instant::{Instant, Seconds},
};
use jiff::{ToSpan as _, civil::Date};
use store::edition_list::{self, Filter};

use crate::{Failure, Portal};

/// Maximum editions that are looked at, the earliest first.
const MOST: i64 = 2_000;

/// Maximum months of one edition.
const MONTHS: usize = 24;

/// The kinds, topics, sites, languages and months that the catalogue has something of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offered {
    /// The kinds.
    pub kinds: Vec<ActivityKind>,
    /// The topics.
    pub topics: Vec<Topic>,
    /// The names of the sites in page URLs.
    pub sites: BTreeSet<String>,
    /// The tags of the languages.
    pub languages: BTreeSet<String>,
    /// The first days of the months, in Europe/Rome.
    pub months: BTreeSet<Date>,
}

/// What the catalogue can be filtered by, at most a minute old.
///
/// # Errors
/// Only where the database fails.
pub async fn offered(portal: &Portal) -> Result<Offered, Failure> {
    let now = portal.now();
    let read = async {
        let filter = Filter {
            going_on: Some(now),
            state: Some(EditionState::Published),
            ..Filter::default()
        };
        let mut reader = portal.database.read().await?;
        edition_list::offered(&mut reader, &filter, MOST).await
    };
    let editions = portal.offered.or_read(now, read).await?;
    let mut offered = Offered::default();
    for edition in editions.iter() {
        if !offered.kinds.contains(&edition.kind) {
            offered.kinds.push(edition.kind);
        }
        if !offered.topics.contains(&edition.topic) {
            offered.topics.push(edition.topic);
        }
        offered.sites.insert(edition.site.clone());
        let tags = edition.languages.split(',').filter(|tag| !tag.is_empty());
        offered.languages.extend(tags.map(ToOwned::to_owned));
        offered
            .months
            .extend(months(edition.starts_at.max(now), edition.ends_at));
    }
    Ok(offered)
}

/// The months in which something takes place that begins and ends at those moments.
fn months(starts_at: Instant, ends_at: Instant) -> impl Iterator<Item = Date> {
    let month = |moment| Date::from(local_date(moment)).first_of_month();
    // What ends at midnight is not of the next day.
    let last = month(ends_at - Seconds::new(1));
    std::iter::successors(Some(month(starts_at)), |month| {
        month.checked_add(1.month()).ok()
    })
    .take_while(move |month| *month <= last)
    .take(MONTHS)
}
