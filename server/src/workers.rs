//! The workers of the outbox, and periodic maintenance.

use std::{collections::VecDeque, sync::Arc, time::Duration};

use services::{
    Failure, Portal,
    outbox::{self, Claimed, Courtesy, Ended, Lane, Transport},
    with_causes,
};
use tokio::{
    task::JoinSet,
    time::{Instant, interval, sleep, sleep_until},
};

/// How long workers sleep without a wake-up.
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// How long workers wait after a wake-up, so that jobs queued at the same time are claimed in one batch;
/// workers for jobs for which a person waits do not.
const GATHER: Duration = Duration::from_millis(100);
/// How long workers wait where the database does not answer.
const PAUSE: Duration = Duration::from_secs(1);
/// How often jobs of dead workers are taken over.
const TAKE_OVER_EVERY: Duration = Duration::from_secs(30);
/// How often expired data is deleted, and the day's waiting times are recorded if missing.
const RETENTION_EVERY: Duration = Duration::from_hours(1);

/// Maximum concurrent jobs in the lane `now`, besides all others: each may need a connection to the mail
/// server.
pub const NOW_CONNECTIONS: usize = 4;

/// Runs until the portal is closing and jobs in progress have ended. The lanes `service` and `bulk` share at
/// most `connections` concurrent jobs, at least two. Failures are logged and retried.
pub async fn run(portal: Portal, transport: Arc<dyn Transport>, connections: usize) {
    let now = Workers::new(&portal, &transport, Lanes::Now, NOW_CONNECTIONS);
    let shared = Workers::new(&portal, &transport, Lanes::Shared, connections);
    tokio::join!(now.run(), shared.run(), upkeep(&portal, &*transport));
}

/// Periodic maintenance.
async fn upkeep(portal: &Portal, transport: &dyn Transport) {
    let mut take_over = interval(TAKE_OVER_EVERY);
    let mut retention = interval(RETENTION_EVERY);
    loop {
        let done = tokio::select! {
            () = portal.told_to_end() => return,
            _ = take_over.tick() => outbox::take_over(portal, transport).await.map(drop),
            _ = retention.tick() => forget_and_measure(portal).await,
        };
        if let Err(error) = done {
            let error = with_causes(&error);
            tracing::warn!(error, "the upkeep was not done");
        }
    }
}

async fn forget_and_measure(portal: &Portal) -> Result<(), Failure> {
    services::retention::forget_what_is_old(portal).await?;
    services::counselling::measure_waiting(portal).await
}

/// The lanes that workers serve.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lanes {
    Now,
    /// `service` goes first; `bulk` may use all connections but one.
    Shared,
}

/// Workers that share connections.
struct Workers {
    portal: Portal,
    transport: Arc<dyn Transport>,
    /// None where a person waits for the mails.
    courtesy: Option<Arc<Courtesy>>,
    lanes: Lanes,
    connections: usize,
    /// Claimed but not started: only if repeating them is harmless.
    claimed: VecDeque<Claimed>,
    under_way: JoinSet<Ended>,
    /// Not marked as done or failed yet.
    ended: Vec<Ended>,
    /// Claimed jobs of the lane `bulk` that have not ended.
    bulk: usize,
}

impl Workers {
    fn new(
        portal: &Portal,
        transport: &Arc<dyn Transport>,
        lanes: Lanes,
        connections: usize,
    ) -> Self {
        Self {
            portal: portal.clone(),
            transport: transport.clone(),
            courtesy: (lanes == Lanes::Shared).then(Arc::default),
            lanes,
            connections,
            claimed: VecDeque::new(),
            under_way: JoinSet::new(),
            ended: Vec::new(),
            bulk: 0,
        }
    }

    async fn run(mut self) {
        let portal = self.portal.clone();
        let mut look_at = Instant::now();
        loop {
            let is_time = look_at <= Instant::now() && self.has_room();
            if self.claimed.is_empty() && (is_time || !self.ended.is_empty()) {
                look_at = Instant::now() + LOOK_EVERY;
                if let Err(error) = self.finish_and_claim().await {
                    let error = with_causes(&error);
                    tracing::warn!(error, "jobs could be neither settled nor claimed");
                    sleep(PAUSE).await;
                }
            }
            self.begin();
            let has_room = self.has_room();
            tokio::select! {
                // After the stop signal nothing more is claimed.
                biased;
                () = portal.told_to_end() => break,
                Some(ended) = self.under_way.join_next() => self.note(ended.ok()),
                () = woken(&portal, self.lanes), if has_room => {
                    look_at = look_at.min(Instant::now() + self.gather());
                }
                () = sleep_until(look_at), if has_room => {}
            }
        }
        self.finish().await;
    }

    /// In one transaction, so that a mail costs the database as little as possible.
    async fn finish_and_claim(&mut self) -> Result<(), Failure> {
        let begun = self.under_way.len();
        let free = outbox::batch(&*self.transport).unwrap_or(self.connections - begun);
        let bulk = (self.connections - 1).saturating_sub(self.bulk);
        let lanes = match self.lanes {
            Lanes::Now => vec![(Lane::Now, free)],
            Lanes::Shared => vec![(Lane::Service, free), (Lane::Bulk, bulk)],
        };
        let claimed = outbox::finish_and_claim(&self.portal, &self.ended, &lanes, free).await?;
        self.ended.clear();
        let bulk = claimed.iter().filter(|job| job.lane() == Lane::Bulk);
        self.bulk += bulk.count();
        self.claimed.extend(claimed);
        Ok(())
    }

    fn has_room(&self) -> bool {
        self.under_way.len() < self.connections
    }

    fn begin(&mut self) {
        while self.has_room()
            && let Some(job) = self.claimed.pop_front()
        {
            let (portal, transport) = (self.portal.clone(), self.transport.clone());
            let courtesy = self.courtesy.clone();
            self.under_way.spawn(async move {
                outbox::carry_out(&portal, &*transport, courtesy.as_deref(), job).await
            });
        }
    }

    /// Records a job that has ended, and all others that have ended meanwhile.
    fn note(&mut self, first: Option<Ended>) {
        let mut next = first;
        loop {
            if let Some(ended) = next {
                self.bulk -= usize::from(ended.lane() == Lane::Bulk);
                self.ended.push(ended);
            }
            match self.under_way.try_join_next() {
                Some(ended) => next = ended.ok(),
                None => return,
            }
        }
    }

    const fn gather(&self) -> Duration {
        match self.lanes {
            Lanes::Now => Duration::ZERO,
            Lanes::Shared => GATHER,
        }
    }

    /// A mail that is being sent is finished; other due jobs wait for the next start.
    async fn finish(mut self) {
        self.begin();
        while let Some(ended) = self.under_way.join_next().await {
            self.note(ended.ok());
            self.begin();
        }
        if let Err(error) = outbox::finish_and_claim(&self.portal, &self.ended, &[], 0).await {
            let error = with_causes(&error);
            tracing::warn!(error, "jobs that were done are left to their lease");
        }
    }
}

async fn woken(portal: &Portal, lanes: Lanes) {
    match lanes {
        Lanes::Now => portal.wakes.woken(Lane::Now).await,
        Lanes::Shared => tokio::select! {
            () = portal.wakes.woken(Lane::Service) => {}
            () = portal.wakes.woken(Lane::Bulk) => {}
        },
    }
}

#[cfg(test)]
mod tests;
