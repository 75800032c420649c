//! How much one client may hold at once.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// Counts what each client holds, so that none holds everything.
#[derive(Debug)]
pub struct ClientLimit {
    most: usize,
    held: Mutex<HashMap<String, usize>>,
}

/// One of the things that a client may hold. Dropping it gives it back.
#[derive(Debug)]
pub struct Held {
    limit: Arc<ClientLimit>,
    client: String,
}

impl ClientLimit {
    /// Each client may hold that many at once.
    pub fn new(most: usize) -> Arc<Self> {
        Arc::new(Self {
            most,
            held: Mutex::default(),
        })
    }

    /// One more for a client; `None` if it holds the maximum already.
    pub fn take(self: &Arc<Self>, client: &str) -> Option<Held> {
        let mut held = self.counts();
        let count = held.entry(client.to_owned()).or_default();
        if *count >= self.most {
            return None;
        }
        *count += 1;
        Some(Held {
            limit: self.clone(),
            client: client.to_owned(),
        })
    }

    fn counts(&self) -> MutexGuard<'_, HashMap<String, usize>> {
        // A count is changed in one step, so that it is right even after a panic.
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let mut held = self.limit.counts();
        if let Some(count) = held.get_mut(&self.client) {
            *count -= 1;
            // Clients come and go: those that hold nothing are forgotten.
            if *count == 0 {
                held.remove(&self.client);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_takes_nothing_from_another_and_is_forgotten_with_what_it_held() {
        let limit = ClientLimit::new(2);
        let first = limit.take("one");
        let second = limit.take("one");
        assert!(first.is_some() && second.is_some());
        assert!(limit.take("one").is_none());
        assert!(limit.take("other").is_some());
        drop(first);
        assert!(limit.take("one").is_some());
        drop(second);
        assert!(limit.counts().is_empty());
    }
}
