//! What is not counted as it happens but read when it is asked for.

use std::{
    sync::atomic::Ordering,
    time::{Duration, Instant},
};

use prometheus_client::{
    metrics::{counter::Counter, family::Family, gauge::Gauge},
    registry::{Registry, Unit},
};
use services::{Portal, outbox::Lane};
use store::{job, session};
use tokio::sync::Mutex;

/// How old figures from the database may be: several who ask at once cost one query.
const CACHED_FOR: Duration = Duration::from_secs(5);

type ByLabel<Metric> = Family<[(&'static str, &'static str); 1], Metric>;

/// The figures that are read when they are asked for.
pub(super) struct Figures {
    portal: Portal,
    /// When the database was last asked.
    read_at: Mutex<Option<Instant>>,
    database_answers: Gauge,
    database_size: Gauge,
    connections: ByLabel<Gauge>,
    waiting: ByLabel<Gauge>,
    oldest: ByLabel<Gauge>,
    sessions: ByLabel<Gauge>,
    live_streams: Gauge,
    mails: ByLabel<Counter>,
}

impl std::fmt::Debug for Figures {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Figures")
    }
}

impl Figures {
    pub(super) fn register(registry: &mut Registry, portal: Portal) -> Self {
        let figures = Self {
            portal,
            read_at: Mutex::default(),
            database_answers: Gauge::default(),
            database_size: Gauge::default(),
            connections: Family::default(),
            waiting: Family::default(),
            oldest: Family::default(),
            sessions: Family::default(),
            live_streams: Gauge::default(),
            mails: Family::default(),
        };
        registry.register(
            "database_answers",
            "Whether the database answered when it was last asked",
            figures.database_answers.clone(),
        );
        registry.register_with_unit(
            "database_size",
            "The size of the database",
            Unit::Bytes,
            figures.database_size.clone(),
        );
        registry.register(
            "database_connections",
            "Connections of this process to the database, in use and idle; of SQLite those that read",
            figures.connections.clone(),
        );
        registry.register(
            "outbox_due",
            "Jobs that are due, by lane",
            figures.waiting.clone(),
        );
        registry.register_with_unit(
            "outbox_oldest_due",
            "How long the job has been due that has waited longest, by lane",
            Unit::Seconds,
            figures.oldest.clone(),
        );
        registry.register(
            "sessions",
            "Login sessions that have not ended",
            figures.sessions.clone(),
        );
        registry.register(
            "live_streams",
            "Open pages that this process keeps up to date",
            figures.live_streams.clone(),
        );
        registry.register(
            "mails",
            "Attempts of this process to send a mail, by outcome",
            figures.mails.clone(),
        );
        figures
    }

    /// Brings every figure up to date. Where the database does not answer, its figures stay as they were.
    pub(super) async fn refresh(&self) {
        let streams = self.portal.changes.receiver_count();
        self.live_streams.set(number(streams));
        for (outcome, count) in self.portal.deliveries.counts() {
            let counter = self.mails.get_or_create(&[("outcome", outcome)]);
            counter.inner().store(count, Ordering::Relaxed);
        }
        let connections = self.portal.database.connections();
        set(&self.connections, ("state", "in_use"), connections.in_use);
        set(&self.connections, ("state", "idle"), connections.idle);

        let mut read_at = self.read_at.lock().await;
        if read_at.is_none_or(|moment| moment.elapsed() >= CACHED_FOR) {
            let read = self.read().await;
            self.database_answers.set(i64::from(read.is_ok()));
            if let Err(error) = read {
                tracing::warn!(%error, "the figures of the database could not be read");
            }
            *read_at = Some(Instant::now());
        }
    }

    async fn read(&self) -> Result<(), store::Error> {
        let now = self.portal.now();
        let mut reader = self.portal.database.read().await?;
        self.database_size.set(reader.database_size().await?);
        let due = job::due(&mut reader, now).await?;
        for lane in Lane::ALL {
            let label = ("lane", lane.as_str());
            let of_lane = due.iter().find(|due| due.lane == lane);
            let (count, age) = of_lane.map_or((0, 0), |due| (due.count, (now - due.oldest).get()));
            set(&self.waiting, label, count);
            set(&self.oldest, label, age);
        }
        let sessions = session::count(&mut reader, now).await?;
        set(&self.sessions, ("of", "people"), sessions.people);
        set(&self.sessions, ("of", "staff"), sessions.staff);
        Ok(())
    }
}

fn set(gauges: &ByLabel<Gauge>, label: (&'static str, &'static str), value: i64) {
    gauges.get_or_create(&[label]).set(value);
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
