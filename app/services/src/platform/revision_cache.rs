//! A cache of records by revision: a list queries its ids, their revisions and what changes often, and
//! reads the records only if one of them has changed.

use std::{hash::Hash, sync::Arc};

use domain::instant::{Instant, Seconds};
use quick_cache::{Weighter, sync::Cache};
use store::Footprint;

/// Maximum age of a record: the names of sites, rooms and teachers change without a new revision of the
/// editions that show them.
const FRESH: Seconds = Seconds::minutes(1);

/// Maximum bytes of cached records of one kind; the least recently used are evicted first.
const CAPACITY: u64 = 2 << 20;
/// Typical size of a record.
const USUAL: usize = 1_024;

/// A record with a revision in the database.
pub(crate) trait Revised {
    /// Its key.
    type Id: Eq + Hash + Clone;
    /// Its id and its current revision.
    fn revision(&self) -> (Self::Id, i64);
}

/// A record with its revision and the moment at which it was read.
struct Entry<Record> {
    revision: i64,
    read_at: Instant,
    record: Arc<Record>,
}

impl<Record> Clone for Entry<Record> {
    fn clone(&self) -> Self {
        Self {
            record: self.record.clone(),
            ..*self
        }
    }
}

#[derive(Clone)]
struct Bytes;

impl<Id, Record: Footprint> Weighter<Id, Entry<Record>> for Bytes {
    fn weight(&self, _: &Id, entry: &Entry<Record>) -> u64 {
        let own = size_of::<Id>() + size_of::<Entry<Record>>();
        u64::try_from(own + entry.record.footprint()).unwrap_or(u64::MAX)
    }
}

/// The cached records of lists.
pub(crate) struct RevisionCache<Record: Revised + Footprint>(
    Cache<Record::Id, Entry<Record>, Bytes>,
);

impl<Record: Revised + Footprint> Default for RevisionCache<Record> {
    fn default() -> Self {
        let entries = usize::try_from(CAPACITY).unwrap_or(usize::MAX) / USUAL;
        Self(Cache::with_weighter(entries, CAPACITY, Bytes))
    }
}

impl<Record: Revised + Footprint> RevisionCache<Record> {
    /// The records of a list, in its order. `read` reads the whole list; it is only awaited if one of
    /// them is missing or outdated. Records deleted meanwhile are left out.
    pub(crate) async fn or_read<Row: Revised<Id = Record::Id>, Error>(
        &self,
        rows: Vec<Row>,
        now: Instant,
        read: impl Future<Output = Result<Vec<Record>, Error>>,
    ) -> Result<Vec<(Row, Arc<Record>)>, Error> {
        if let Some(records) = self.all(&rows, now) {
            return Ok(rows.into_iter().zip(records).collect());
        }
        let records: std::collections::HashMap<_, _> = read
            .await?
            .into_iter()
            .map(|record| {
                let (id, revision) = record.revision();
                let entry = Entry {
                    revision,
                    read_at: now,
                    record: Arc::new(record),
                };
                self.0.insert(id.clone(), entry.clone());
                (id, entry.record)
            })
            .collect();
        let listed = rows.into_iter().filter_map(|row| {
            let record = records.get(&row.revision().0)?.clone();
            Some((row, record))
        });
        Ok(listed.collect())
    }

    fn all<Row: Revised<Id = Record::Id>>(
        &self,
        rows: &[Row],
        now: Instant,
    ) -> Option<Vec<Arc<Record>>> {
        let cached = |row: &Row| {
            let (id, revision) = row.revision();
            let entry = self.0.get(&id)?;
            let is_fresh = entry.read_at <= now && now < entry.read_at + FRESH;
            (is_fresh && entry.revision == revision).then_some(entry.record)
        };
        rows.iter().map(cached).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Eq)]
    struct Version(u16, i64);

    impl Revised for Version {
        type Id = u16;
        fn revision(&self) -> (u16, i64) {
            (self.0, self.1)
        }
    }

    impl Footprint for Version {
        fn footprint(&self) -> usize {
            64 << 10
        }
    }

    const NOW: Instant = Instant::from_seconds(1_000);

    /// The listed records, and whether `read` was awaited.
    async fn list(
        cache: &RevisionCache<Version>,
        rows: Vec<Version>,
        now: Instant,
        stored: Vec<Version>,
    ) -> (Vec<(u16, i64)>, bool) {
        let mut was_read = false;
        let read = async {
            was_read = true;
            Ok::<_, ()>(stored)
        };
        let listed = cache.or_read(rows, now, read).await.unwrap();
        let listed = listed.iter().map(|(_, record)| record.revision()).collect();
        (listed, was_read)
    }

    #[tokio::test]
    async fn what_nobody_changed_is_not_read_again() {
        let cache = RevisionCache::default();
        let both = || vec![Version(2, 5), Version(1, 1)];
        let first = list(&cache, both(), NOW, both()).await;
        assert_eq!(first, (vec![(2, 5), (1, 1)], true));
        let again = list(&cache, vec![Version(1, 1)], NOW, vec![]).await;
        assert_eq!(again, (vec![(1, 1)], false));
        let later = NOW + FRESH;
        let (_, was_read) = list(&cache, both(), later, both()).await;
        assert!(was_read, "after a minute everything is read anew");
    }

    #[tokio::test]
    async fn a_new_revision_is_read_and_what_vanished_is_left_out() {
        let cache = RevisionCache::default();
        list(&cache, vec![Version(1, 1)], NOW, vec![Version(1, 1)]).await;
        let rows = vec![Version(1, 2), Version(7, 1)];
        let changed = list(&cache, rows, NOW, vec![Version(1, 2)]).await;
        assert_eq!(changed, (vec![(1, 2)], true));
    }

    #[tokio::test]
    async fn it_never_holds_more_than_its_bytes_nor_forgets_everything() {
        let cache = RevisionCache::default();
        for id in 0..200 {
            list(&cache, vec![Version(id, 1)], NOW, vec![Version(id, 1)]).await;
            assert!(cache.0.weight() <= CAPACITY);
        }
        assert!(cache.0.len() > 10, "{}", cache.0.len());
    }
}
