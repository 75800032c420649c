//! Short lists that nearly every page needs and that rarely change: sites, rooms, colleagues.

use std::sync::{Arc, Mutex, PoisonError};

use domain::instant::{Instant, Seconds};

/// Maximum age of a list. Another process may have changed it.
const FRESH: Seconds = Seconds::minutes(1);

/// A cached list.
pub(crate) struct TtlCache<Record>(Mutex<Option<(Instant, Arc<[Record]>)>>);

impl<Record> Default for TtlCache<Record> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<Record> TtlCache<Record> {
    /// The list, at most a minute old. `read` is only awaited if the cached one is older.
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
        let mut cached = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *cached = Some((now, list.clone()));
        Ok(list)
    }

    /// Invalidates the list: this process has changed it.
    pub(crate) fn forget(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn fresh(&self, now: Instant) -> Option<Arc<[Record]>> {
        let cached = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (read_at, list) = cached.as_ref()?;
        (*read_at <= now && now < *read_at + FRESH).then(|| list.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Instant = Instant::from_seconds(1_000);

    async fn list(cache: &TtlCache<u8>, now: Instant, stored: u8) -> u8 {
        let read = async { Ok(vec![stored]) };
        cache.or_read(now, read).await.unwrap()[0]
    }

    #[tokio::test]
    async fn a_list_is_read_again_after_a_minute_or_a_change() {
        let cache = TtlCache::default();
        assert_eq!(list(&cache, NOW, 1).await, 1);
        assert_eq!(list(&cache, NOW + Seconds::new(59), 2).await, 1);
        assert_eq!(list(&cache, NOW + FRESH, 2).await, 2);
        cache.forget();
        assert_eq!(list(&cache, NOW + FRESH, 3).await, 3);
    }

    #[tokio::test]
    async fn a_clock_that_was_set_back_has_the_list_read_again() {
        let cache = TtlCache::default();
        list(&cache, NOW, 1).await;
        assert_eq!(list(&cache, NOW - Seconds::new(1), 2).await, 2);
    }
}
