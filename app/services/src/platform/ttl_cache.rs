//! Short lists that nearly every page asks for and that change once in months: sites, rooms, colleagues.

use std::sync::{Arc, Mutex, PoisonError};

use domain::instant::{Instant, Seconds};

/// How long a list is taken for the present one. Another process may have changed it.
const FRESH: Seconds = Seconds::minutes(1);

/// A list as it was last read.
pub(crate) struct TtlCache<Record>(Mutex<Option<(Instant, Arc<[Record]>)>>);

impl<Record> Default for TtlCache<Record> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<Record> TtlCache<Record> {
    /// The list as it was at most a minute ago. `read` is waited for only where that is not known.
    ///
    /// # Errors
    /// Those of `read`.
    pub(crate) async fn or_read(
        &self,
        now: Instant,
        read: impl Future<Output = Result<Vec<Record>, store::Error>>,
    ) -> Result<Arc<[Record]>, store::Error> {
        if let Some(list) = self.fresh(now) {
            return Ok(list);
        }
        let list: Arc<[Record]> = read.await?.into();
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *known = Some((now, list.clone()));
        Ok(list)
    }

    /// Lets the list be read anew: this process has changed it.
    pub(crate) fn forget(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn fresh(&self, now: Instant) -> Option<Arc<[Record]>> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (read_at, list) = known.as_ref()?;
        (*read_at <= now && now < *read_at + FRESH).then(|| list.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Instant = Instant::from_seconds(1_000);

    async fn list(recent: &TtlCache<u8>, now: Instant, kept: u8) -> u8 {
        let read = async { Ok(vec![kept]) };
        recent.or_read(now, read).await.unwrap()[0]
    }

    #[tokio::test]
    async fn a_list_is_read_again_after_a_minute_or_a_change() {
        let recent = TtlCache::default();
        assert_eq!(list(&recent, NOW, 1).await, 1);
        assert_eq!(list(&recent, NOW + Seconds::new(59), 2).await, 1);
        assert_eq!(list(&recent, NOW + FRESH, 2).await, 2);
        recent.forget();
        assert_eq!(list(&recent, NOW + FRESH, 3).await, 3);
    }

    #[tokio::test]
    async fn a_clock_that_was_set_back_has_the_list_read_again() {
        let recent = TtlCache::default();
        list(&recent, NOW, 1).await;
        assert_eq!(list(&recent, NOW - Seconds::new(1), 2).await, 2);
    }
}
