//! People who want the same edition at the same moment share one transaction: one after the other takes a place in
//! it, and all of them wait for its one commit. In a rush the commit and the lock cost more than what is done
//! between.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use domain::{
    booking::Groups,
    edition::EditionSlug,
    id::{PersonId, RequestId},
    reference::BookingReference,
};
use store::{Transaction, booking::Hold};
use tokio::sync::oneshot;

use crate::places::PlaceRefusal;
use crate::{Failure, Portal, places};

/// So many people share a transaction; it holds the edition for some milliseconds.
const MOST: usize = 16;

/// Who waits for a turn at each edition at which somebody has one.
#[derive(Default)]
pub(crate) struct Crowds(Mutex<Queues>);

type Queues = HashMap<EditionSlug, VecDeque<oneshot::Sender<Turn>>>;

/// The turn at an edition. Dropped, it goes to the next who waits.
struct Turn {
    crowds: Arc<Crowds>,
    /// None where the turn was passed on.
    edition: Option<EditionSlug>,
    /// What those before have done, and did not keep yet.
    shared: Option<Shared>,
}

/// A transaction in which people have taken places.
struct Shared {
    transaction: Transaction,
    /// Told when it is kept; dropped where it is undone.
    told: Vec<oneshot::Sender<()>>,
}

/// Takes a place as [`places::take`] does, together with whoever else wants one now. `None` where it was undone,
/// because of somebody else or because it cannot be done: then whoever asks tries it alone.
///
/// A refusal is told when the transaction is kept, for it may rest on what somebody else did in it.
pub(super) async fn take(
    portal: &Portal,
    person: PersonId,
    slug: &EditionSlug,
    groups: Groups,
    request: RequestId,
) -> Option<Result<BookingReference, PlaceRefusal>> {
    let mut turn = turn(&portal.crowds, slug).await?;
    let mut shared = if let Some(shared) = turn.shared.take() {
        shared
    } else if let Ok(transaction) = portal.database.write_in_turn(slug.as_str()).await {
        Shared {
            transaction,
            told: Vec::new(),
        }
    } else {
        turn.send_everybody_away();
        return None;
    };
    // Whoever holds an edition must not wait for a person, who may be waiting for the edition.
    let hold = if shared.told.is_empty() {
        Hold::Waiting
    } else {
        Hold::AtOnce
    };
    let now = portal.now();
    let outcome = match places::take(
        &mut shared.transaction,
        person,
        slug,
        groups,
        request,
        hold,
        now,
    )
    .await
    {
        Ok(reference) => Some(Ok(reference)),
        Err(Failure::Refused(refusal)) => Some(Err(refusal)),
        Err(Failure::NotFound) => None,
        // The transaction cannot go on.
        Err(Failure::Store(_) | Failure::Defect(_)) => return None,
    };
    let (kept, told) = oneshot::channel();
    shared.told.push(kept);
    turn.pass_on(shared);
    told.await.ok()?;
    outcome
}

/// Waits for a turn; none where those before could not begin.
async fn turn(crowds: &Arc<Crowds>, slug: &EditionSlug) -> Option<Turn> {
    let (given, turn) = oneshot::channel();
    {
        let mut waiting = crowds.waiting();
        if let Some(queue) = waiting.get_mut(slug) {
            queue.push_back(given);
        } else {
            waiting.insert(slug.clone(), VecDeque::new());
            return Some(Turn::at(crowds.clone(), slug.clone()));
        }
    }
    turn.await.ok()
}

impl Crowds {
    fn waiting(&self) -> MutexGuard<'_, Queues> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Turn {
    const fn at(crowds: Arc<Crowds>, slug: EditionSlug) -> Self {
        Self {
            crowds,
            edition: Some(slug),
            shared: None,
        }
    }

    /// Lets the next one go on in the transaction; keeps it where nobody waits, or enough have shared it.
    fn pass_on(mut self, shared: Shared) {
        let shared = if shared.told.len() < MOST {
            self.give(Some(shared))
        } else {
            Some(shared)
        };
        let Some(shared) = shared else {
            return;
        };
        // The next one may begin while this is being kept. A task of its own: that whoever was last goes away
        // must not undo what others did.
        drop(self);
        tokio::spawn(shared.keep());
    }

    /// Gives the turn to the next who waits, with the transaction to go on in if there is one. What is returned
    /// nobody took, and the turn is nobody's.
    fn give(&mut self, mut shared: Option<Shared>) -> Option<Shared> {
        let slug = self.edition.take()?;
        let mut waiting = self.crowds.waiting();
        while let Some(next) = waiting.get_mut(&slug).and_then(VecDeque::pop_front) {
            let mut turn = Self::at(self.crowds.clone(), slug.clone());
            turn.shared = shared.take();
            match next.send(turn) {
                Ok(()) => return None,
                // Whoever it was has gone.
                Err(mut turn) => {
                    turn.edition = None;
                    shared = turn.shared.take();
                }
            }
        }
        waiting.remove(&slug);
        shared
    }

    /// Lets everybody who waits try alone.
    fn send_everybody_away(mut self) {
        if let Some(slug) = self.edition.take() {
            self.crowds.waiting().remove(&slug);
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        // Where the one to whom it was given went away, what is undone is undone for all who shared it.
        self.shared = None;
        self.give(None);
    }
}

impl Shared {
    async fn keep(self) {
        if self.transaction.commit().await.is_ok() {
            for told in self.told {
                // Whoever went away has their place all the same.
                let _ = told.send(());
            }
        }
    }
}
