//! What can be done: one use case per file. Each one knows who may do it, what happens, and what
//! follows from it; all of that is one transaction.

use std::{collections::BTreeMap, sync::Arc};

use domain::{edition::ActivityKind, instant::Instant, reminder::ReminderLeads};
use tokio::sync::{broadcast, watch};

pub mod access;
pub mod applications;
pub mod attendance;
pub mod bookings;
pub mod closures;
pub mod communication;
pub mod counselling;
pub mod editions;
mod jobs;
pub mod notifications;
pub mod people;
pub mod places;
mod platform;
pub mod programmes;
pub mod reports;
pub mod retention;
pub mod sites;

pub use access::Scope;
pub use people::Overlap;
pub use platform::{Change, Failure, Refusal, SigningKey, outbox, spreadsheet};
pub use store;

/// Where the time comes from. Nothing else in the portal asks what time it is.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Instant;
}

/// The machine's own clock.
#[derive(Clone, Copy, Debug)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        Instant::from_seconds(jiff::Timestamp::now().as_second())
    }
}

/// What the office decided about its portal.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The address under which people reach the portal, without a slash at its end.
    pub base_url: String,
    /// The office's name, as mails and pages sign with it.
    pub office: String,
    /// The address at which the office reads what people answer to its mails.
    pub office_email: domain::email::EmailAddress,
    /// How many hours before the start people are reminded, by kind of activity; the default for a kind
    /// that is not here.
    pub reminders: BTreeMap<ActivityKind, ReminderLeads>,
    /// Whether the portal shows invented data and its development mailbox.
    pub demo: bool,
    /// Whether open pages load themselves again when the server restarts; for developers.
    pub reload: bool,
}

impl Settings {
    /// How many hours before the start people are reminded of a kind of activity.
    pub(crate) fn reminder_leads(&self, kind: ActivityKind) -> ReminderLeads {
        self.reminders.get(&kind).cloned().unwrap_or_default()
    }
}

/// Everything a use case works with. Cheap to clone.
#[derive(Clone)]
pub struct Portal {
    /// Where everything is kept.
    pub database: store::Database,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// What the office decided.
    pub settings: Arc<Settings>,
    /// Signs the links in mails.
    pub signing_key: SigningKey,
    /// What is to be done for each kind of job.
    pub(crate) jobs: Arc<outbox::Registry>,
    /// Wakes the workers when a job was queued.
    pub wakes: Arc<outbox::Wakes>,
    /// Says what has changed, for pages that are kept fresh.
    pub changes: broadcast::Sender<Change>,
    /// The sites, which nearly every page names.
    pub(crate) sites: Arc<platform::ttl_cache::TtlCache<store::site::Site>>,
    /// The rooms, to which the calendar of the staff is narrowed.
    pub(crate) rooms: Arc<platform::ttl_cache::TtlCache<store::room::Room>>,
    /// The members of staff, likewise.
    pub(crate) colleagues: Arc<platform::ttl_cache::TtlCache<store::staff::Colleague>>,
    /// The editions that the catalogue showed.
    pub(crate) editions: Arc<platform::revision_cache::RevisionCache<store::edition::Listed>>,
    /// The sessions that the calendar of the staff showed.
    pub(crate) sessions: Arc<platform::revision_cache::RevisionCache<store::timetable::Entry>>,
    /// Turns true when the process was told to end, so that streams of events and the workers end by themselves.
    pub closing: watch::Sender<bool>,
}

impl Portal {
    /// Puts a portal together; finds or makes its signing key.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn new(
        database: store::Database,
        clock: Arc<dyn Clock>,
        settings: Settings,
    ) -> Result<Self, store::Error> {
        Ok(Self {
            signing_key: SigningKey::find_or_make(&database).await?,
            database,
            clock,
            settings: Arc::new(settings),
            jobs: Arc::new(jobs::registry()),
            wakes: Arc::default(),
            changes: broadcast::channel(256).0,
            sites: Arc::default(),
            rooms: Arc::default(),
            colleagues: Arc::default(),
            editions: Arc::default(),
            sessions: Arc::default(),
            closing: watch::channel(false).0,
        })
    }

    /// The office in whose name mails are written.
    pub(crate) fn office(&self) -> notifications::Office {
        notifications::Office {
            name: self.settings.office.clone(),
            email: self.settings.office_email.clone(),
            site: self.settings.base_url.clone(),
        }
    }

    /// The host that people reach the portal under.
    pub(crate) fn host(&self) -> &str {
        let address = self.settings.base_url.as_str();
        let host = address.split_once("://").map_or(address, |(_, rest)| rest);
        host.split(['/', ':']).next().unwrap_or(host)
    }

    /// Waits until the process was told to end.
    pub async fn told_to_end(&self) {
        // The sender gone is an end as well.
        let _ = self.closing.subscribe().wait_for(|closing| *closing).await;
    }

    /// The present moment.
    pub fn now(&self) -> Instant {
        self.clock.now()
    }

    /// Today's date where the offices are, in Europe/Rome.
    pub fn today(&self) -> jiff::civil::Date {
        domain::edition::local_date(self.now()).into()
    }
}
