//! Records as they were last read: a list asks the database which of them it shows and what may have
//! changed of each, and reads all of them only where somebody changed one.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Arc, Mutex, PoisonError},
};

use domain::instant::{Instant, Seconds};

/// After this time all are read anew: the names of sites, rooms and teachers change without a new revision
/// of the editions that show them.
const FRESH: Seconds = Seconds::minutes(1);

/// So many records are kept, about two megabytes of each kind.
const MOST: usize = 2_000;

/// Something of which the database says the revision.
pub(crate) trait Revised {
    /// By what it is known again.
    type Id: Eq + Hash;
    /// Its id, and the revision it has.
    fn revision(&self) -> (Self::Id, i64);
}

/// Records by id, each with its revision.
type Records<Record> = HashMap<<Record as Revised>::Id, (i64, Arc<Record>)>;

/// The records that lists showed.
pub(crate) struct RevisionCache<Record: Revised>(Mutex<(Option<Instant>, Records<Record>)>);

impl<Record: Revised> Default for RevisionCache<Record> {
    fn default() -> Self {
        Self(Mutex::new((None, HashMap::new())))
    }
}

impl<Record: Revised> RevisionCache<Record> {
    /// The records that stand in a list, in its order. `read` gives the whole list anew; it is waited for
    /// only where one of them is not known as it stands. What vanished meanwhile is left out.
    pub(crate) async fn or_read<Standing: Revised<Id = Record::Id>, Error>(
        &self,
        standings: Vec<Standing>,
        now: Instant,
        read: impl Future<Output = Result<Vec<Record>, Error>>,
    ) -> Result<Vec<(Standing, Arc<Record>)>, Error> {
        if let Some(records) = self.all(&standings, now) {
            return Ok(standings.into_iter().zip(records).collect());
        }
        let records: Records<Record> = read
            .await?
            .into_iter()
            .map(|record| {
                let (id, revision) = record.revision();
                (id, (revision, Arc::new(record)))
            })
            .collect();
        let listed = standings
            .into_iter()
            .filter_map(|standing| {
                let (_, record) = records.get(&standing.revision().0)?;
                let record = record.clone();
                Some((standing, record))
            })
            .collect();
        self.keep(records, now);
        Ok(listed)
    }

    fn all<Standing: Revised<Id = Record::Id>>(
        &self,
        standings: &[Standing],
        now: Instant,
    ) -> Option<Vec<Arc<Record>>> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (since, records) = &*known;
        if !is_fresh(*since, now) {
            return None;
        }
        let known = |standing: &Standing| {
            let (id, standing) = standing.revision();
            let (revision, record) = records.get(&id)?;
            (*revision == standing).then(|| record.clone())
        };
        standings.iter().map(known).collect()
    }

    fn keep(&self, read: Records<Record>, now: Instant) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (since, records) = &mut *known;
        if !is_fresh(*since, now) || records.len() + read.len() > MOST {
            *since = Some(now);
            records.clear();
        }
        records.extend(read);
    }
}

fn is_fresh(since: Option<Instant>, now: Instant) -> bool {
    since.is_some_and(|since| since <= now && now < since + FRESH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Eq)]
    struct Version(u8, i64);

    impl Revised for Version {
        type Id = u8;
        fn revision(&self) -> (u8, i64) {
            (self.0, self.1)
        }
    }

    const NOW: Instant = Instant::from_seconds(1_000);

    /// What is listed, and whether it was read for that.
    async fn list(
        known: &RevisionCache<Version>,
        standings: Vec<Version>,
        now: Instant,
        kept: Vec<Version>,
    ) -> (Vec<(u8, i64)>, bool) {
        let mut was_read = false;
        let read = async {
            was_read = true;
            Ok::<_, ()>(kept)
        };
        let listed = known.or_read(standings, now, read).await.unwrap();
        let listed = listed.iter().map(|(_, record)| record.revision()).collect();
        (listed, was_read)
    }

    #[tokio::test]
    async fn what_nobody_changed_is_not_read_again() {
        let known = RevisionCache::default();
        let both = || vec![Version(2, 5), Version(1, 1)];
        let first = list(&known, both(), NOW, both()).await;
        assert_eq!(first, (vec![(2, 5), (1, 1)], true));
        let again = list(&known, vec![Version(1, 1)], NOW, vec![]).await;
        assert_eq!(again, (vec![(1, 1)], false));
        let later = NOW + FRESH;
        let (_, was_read) = list(&known, both(), later, both()).await;
        assert!(was_read, "after a minute everything is read anew");
    }

    #[tokio::test]
    async fn a_new_revision_is_read_and_what_vanished_is_left_out() {
        let known = RevisionCache::default();
        list(&known, vec![Version(1, 1)], NOW, vec![Version(1, 1)]).await;
        let standings = vec![Version(1, 2), Version(7, 1)];
        let changed = list(&known, standings, NOW, vec![Version(1, 2)]).await;
        assert_eq!(changed, (vec![(1, 2)], true));
    }
}
