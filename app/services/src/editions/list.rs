//! The catalogue: editions that are still to come, and those that go on.

use std::{collections::HashMap, sync::Arc};

use domain::{
    edition::{ActivityKind, EditionState, EnrolmentStatus, Topic, enrolment_status, rome},
    id::{ActivityId, EditionId},
    instant::Instant,
    language::Language,
    programme::SiteSlug,
    search_words::SearchWords,
};
use jiff::{ToSpan as _, civil::Date};
use store::{
    edition_list::{self, EditionOccupancy, Filter, Listed},
    site::Site,
};

use super::find::{Near, Nearby, found, nearby};
use crate::{Failure, Portal, platform::revision_cache::Revised, sites};

/// Editions per page of the catalogue.
pub const PAGE_SIZE: i64 = 50;

/// Search criteria for editions. `None` does not filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// Only those of this kind.
    pub kind: Option<ActivityKind>,
    /// Only those about this.
    pub topic: Option<Topic>,
    /// Only those at this site.
    pub site: Option<SiteSlug>,
    /// Only those held in this language, a BCP 47 tag.
    pub language: Option<String>,
    /// Only those that take place in this month, at least in part, given by its first day in Europe/Rome.
    pub month: Option<Date>,
    /// Only those with a free place.
    pub free: bool,
    /// Only those of this activity.
    pub activity: Option<ActivityId>,
    /// Only those that have these words in a text.
    pub words: Option<SearchWords>,
    /// Those near there first.
    pub near: Option<Near>,
}

/// One page of the catalogue.
#[derive(Clone, Debug)]
pub struct EditionPage {
    /// The editions on it, the earliest first.
    pub editions: Vec<Listed>,
    /// How many editions were found in all.
    pub total: i64,
    /// The number of this page, from 1.
    pub page: i64,
    /// How many pages there are, at least 1.
    pub pages: i64,
    /// All sites.
    pub sites: Arc<[Site]>,
    /// How near each site is, by its name; empty where no town was named.
    pub nearby: HashMap<String, Nearby>,
}

/// A page of the editions in the catalogue that match a search; the last one if there are fewer pages. Words are
/// looked for in that language and in Italian.
///
/// # Errors
/// Only where the database fails.
pub async fn list(
    portal: &Portal,
    search: &Search,
    language: Language,
    page: i64,
) -> Result<EditionPage, Failure> {
    let filter = filter(search, portal.now());
    let sites = sites::list(portal).await?;
    let mut reader = portal.database.read().await?;
    let mut page = page.max(1);
    if search.words.is_some() || search.near.is_some() {
        let nearby = nearby(search.near, &sites);
        let found = found(portal, &mut reader, &filter, search, language, &nearby).await?;
        return Ok(part_of(found, page, sites, nearby));
    }
    let mut editions = read_page(portal, &mut reader, &filter, page).await?;
    // On the last page, its own length gives the total: most lists need no count.
    let mut total = before(page).saturating_add(length(&editions));
    if length(&editions) > PAGE_SIZE || (editions.is_empty() && page > 1) {
        total = edition_list::count(&mut reader, &filter).await?;
    }
    let pages = pages_of(total);
    if page > pages {
        page = pages;
        editions = read_page(portal, &mut reader, &filter, page).await?;
    }
    if length(&editions) > PAGE_SIZE {
        editions.pop();
    }
    Ok(EditionPage {
        editions,
        total,
        page,
        pages,
        sites,
        nearby: HashMap::new(),
    })
}

/// A page of editions that are all known.
fn part_of(
    mut found: Vec<Listed>,
    page: i64,
    sites: Arc<[Site]>,
    nearby: HashMap<String, Nearby>,
) -> EditionPage {
    let total = length(&found);
    let pages = pages_of(total);
    let page = page.min(pages);
    let skipped = usize::try_from(before(page)).unwrap_or(usize::MAX);
    found.drain(..skipped.min(found.len()));
    found.truncate(usize::try_from(PAGE_SIZE).unwrap_or(usize::MAX));
    EditionPage {
        editions: found,
        total,
        page,
        pages,
        sites,
        nearby,
    }
}

/// How many pages that many editions fill, at least 1.
fn pages_of(total: i64) -> i64 {
    let pages = total.div_euclid(PAGE_SIZE) + i64::from(total % PAGE_SIZE > 0);
    pages.max(1)
}

/// The next editions in the catalogue, at most `most`. They invite: what has begun is left to the list.
///
/// # Errors
/// Only where the database fails.
pub async fn upcoming(portal: &Portal, most: i64) -> Result<Vec<Listed>, Failure> {
    let mut reader = portal.database.read().await?;
    let next = Filter {
        from: Some(portal.now()),
        state: Some(EditionState::Published),
        ..Filter::default()
    };
    Ok(edition_list::list(&mut reader, &next, 0, most).await?)
}

/// Whether one can book an edition of the catalogue now.
pub fn enrolment(portal: &Portal, edition: &Listed) -> EnrolmentStatus {
    enrolment_status(
        edition.state,
        edition.enrolment_opens_at,
        edition.enrolment_closes_at,
        edition.starts_at,
        portal.now(),
    )
}

/// One edition more than the page shows, to detect a next page.
async fn read_page(
    portal: &Portal,
    reader: &mut store::Connection,
    filter: &Filter,
    page: i64,
) -> Result<Vec<Listed>, store::Error> {
    read(portal, reader, filter, before(page), PAGE_SIZE + 1).await
}

/// The editions that match a filter as they stand, the earliest first.
pub(super) async fn read(
    portal: &Portal,
    reader: &mut store::Connection,
    filter: &Filter,
    skip: i64,
    most: i64,
) -> Result<Vec<Listed>, store::Error> {
    let now = portal.now();
    let occupancies = edition_list::listed_occupancies(reader, filter, skip, most).await?;
    let list = edition_list::list(reader, filter, skip, most);
    let listed = portal.editions.or_read(occupancies, now, list).await?;
    let as_it_stands = |(occupancy, edition): (EditionOccupancy, Arc<Listed>)| Listed {
        held: occupancy.held,
        waiting: occupancy.waiting,
        set_aside: occupancy.set_aside,
        ..Listed::clone(&edition)
    };
    Ok(listed.into_iter().map(as_it_stands).collect())
}

impl Revised for Listed {
    type Id = EditionId;

    fn revision(&self) -> (EditionId, i64) {
        (self.id, self.revision)
    }
}

impl Revised for EditionOccupancy {
    type Id = EditionId;

    fn revision(&self) -> (EditionId, i64) {
        (self.id, self.revision)
    }
}

/// The number of editions on the pages before this one.
const fn before(page: i64) -> i64 {
    (page - 1).saturating_mul(PAGE_SIZE)
}

fn length(editions: &[Listed]) -> i64 {
    i64::try_from(editions.len()).unwrap_or(i64::MAX)
}

fn filter(search: &Search, now: Instant) -> Filter {
    let month = search.month.and_then(bounds);
    Filter {
        kind: search.kind,
        topic: search.topic,
        site: search.site.clone(),
        language: search.language.clone(),
        going_on: Some(month.map_or(now, |(first, _)| first.max(now))),
        until: month.map(|(_, end)| end),
        free: search.free,
        state: Some(EditionState::Published),
        activity: search.activity,
        ..Filter::default()
    }
}

/// The first moment of a month in Europe/Rome, and that of the next one.
fn bounds(month: Date) -> Option<(Instant, Instant)> {
    let first = month.first_of_month();
    let next = first.checked_add(1.month()).ok()?;
    Some((start_of(first)?, start_of(next)?))
}

fn start_of(day: Date) -> Option<Instant> {
    let midnight = day.to_zoned(rome()).ok()?.timestamp();
    Some(Instant::from_seconds(midnight.as_second()))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn instant(text: &str) -> Instant {
        Instant::from_seconds(text.parse::<jiff::Timestamp>().unwrap().as_second())
    }

    fn in_month(month: Date, now: &str) -> (Option<Instant>, Option<Instant>) {
        let search = Search {
            month: Some(month),
            ..Search::default()
        };
        let filter = filter(&search, instant(now));
        (filter.going_on, filter.until)
    }

    #[test]
    fn a_month_begins_and_ends_by_the_clocks_of_rome() {
        // Summer time begins within March: the two midnights have different UTC offsets.
        let (from, until) = in_month(date(2027, 3, 1), "2026-11-22T09:00:00Z");
        assert_eq!(from, Some(instant("2027-02-28T23:00:00Z")));
        assert_eq!(until, Some(instant("2027-03-31T22:00:00Z")));
    }

    #[test]
    fn what_is_over_is_not_listed_even_in_its_month() {
        let (from, _) = in_month(date(2026, 11, 1), "2026-11-22T09:00:00Z");
        assert_eq!(from, Some(instant("2026-11-22T09:00:00Z")));
    }

    #[test]
    fn a_month_beyond_the_calendar_narrows_nothing() {
        let (from, until) = in_month(date(9999, 12, 1), "2026-11-22T09:00:00Z");
        assert_eq!(from, Some(instant("2026-11-22T09:00:00Z")));
        assert_eq!(until, None);
    }
}
