//! The use cases, one per file. Each one checks permissions, makes the change and triggers its
//! consequences, all in one transaction.

use std::{collections::BTreeMap, sync::Arc};

use domain::{edition::ActivityKind, instant::Instant, limits::Limits, reminder::ReminderLeads};
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
pub mod restored;
pub mod retention;
pub mod sites;

pub use access::Scope;
pub use people::Overlap;
pub use platform::{
    CancellationToken, Change, Failure, Refusal, SigningKeys, compute, outbox, rotate_keys,
    spreadsheet, with_causes,
};
pub use store;

/// The source of time. Nothing else in the portal reads a clock.
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

/// The office's settings for its portal.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The address under which people reach the portal, without a slash at its end.
    pub base_url: String,
    /// The office's name, as used in mails and pages.
    pub office: String,
    /// The office's address for replies to its mails.
    pub office_email: domain::email::EmailAddress,
    /// The office's telephone, as it is written; none where every site has its own.
    pub office_phone: Option<String>,
    /// How many hours before the start people are reminded, by kind of activity; a missing kind uses the
    /// default.
    pub reminders: BTreeMap<ActivityKind, ReminderLeads>,
    /// How much one person may have ahead of them.
    pub limits: Limits,
    /// Whether a sign-in code stands in the subject of its mail, where a locked phone shows it.
    pub code_in_subject: bool,
    /// Who signs certificates, name and role; the teacher where it is not set.
    pub signatory: Option<String>,
    /// How the office refuses applicants.
    pub refusals: Refusals,
    /// Whether the portal shows invented data and its development mailbox.
    pub demo: bool,
    /// Whether open pages reload when the server restarts; for developers.
    pub reload: bool,
}

/// How the office refuses applicants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Refusals {
    /// What a letter that refuses somebody says of how they can appeal; the usual terms where it is not set.
    pub appeal: Option<String>,
    /// Whether a refusal is announced with its reasons before it is decided (law 241/1990, article 10-bis).
    pub are_announced: bool,
}

impl Settings {
    /// How somebody who is refused can appeal, as the office says it, or else by the law.
    pub fn appeal_in(&self, language: domain::language::Language) -> String {
        let own = self.refusals.appeal.clone();
        own.unwrap_or_else(|| texts::of(language).inquiry_appeal_terms())
    }

    /// How many hours before the start people are reminded of a kind of activity.
    pub(crate) fn reminder_leads(&self, kind: ActivityKind) -> ReminderLeads {
        self.reminders.get(&kind).cloned().unwrap_or_default()
    }
}

/// The context of every use case. Cheap to clone.
#[derive(Clone)]
pub struct Portal {
    /// The database.
    pub database: store::Database,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The office's settings.
    pub settings: Arc<Settings>,
    /// Sign the codes of check-in and certificates.
    pub signing_keys: SigningKeys,
    /// The handler of each kind of job.
    pub(crate) jobs: Arc<outbox::Registry>,
    /// Wakes the workers when a job was queued.
    pub wakes: Arc<outbox::Wakes>,
    /// Counts what became of mails.
    pub deliveries: Arc<outbox::Deliveries>,
    /// Publishes changes to pages with live updates.
    pub changes: broadcast::Sender<Change>,
    /// The cached sites, which nearly every page uses.
    pub(crate) sites: Arc<platform::ttl_cache::TtlCache<store::site::Site>>,
    /// The cached rooms, by which the staff calendar is filtered.
    pub(crate) rooms: Arc<platform::ttl_cache::TtlCache<store::room::Room>>,
    /// The cached members of staff, likewise.
    pub(crate) colleagues: Arc<platform::ttl_cache::TtlCache<store::staff::Colleague>>,
    /// The cached first day with a free appointment, if there is one.
    pub(crate) first_free_day:
        Arc<platform::ttl_cache::TtlCache<domain::calendar_date::CalendarDate>>,
    /// What the cached catalogue can be filtered by.
    pub(crate) offered: Arc<platform::ttl_cache::TtlCache<store::edition_list::Offered>>,
    /// The cached editions of the catalogue.
    pub(crate) editions: Arc<platform::revision_cache::RevisionCache<store::edition_list::Listed>>,
    /// The cached sessions of the staff calendar.
    pub(crate) sessions: Arc<platform::revision_cache::RevisionCache<store::timetable::Entry>>,
    /// Becomes true at shutdown, so that event streams and workers end by themselves.
    pub closing: watch::Sender<bool>,
}

impl Portal {
    /// Creates a portal; loads its signing keys, or creates the first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn new(
        database: store::Database,
        clock: Arc<dyn Clock>,
        settings: Settings,
    ) -> Result<Self, store::Error> {
        Ok(Self {
            signing_keys: SigningKeys::find_or_make(&database, clock.now()).await?,
            database,
            clock,
            settings: Arc::new(settings),
            jobs: Arc::new(jobs::registry()),
            wakes: Arc::default(),
            deliveries: Arc::default(),
            changes: broadcast::channel(256).0,
            sites: Arc::default(),
            offered: Arc::default(),
            rooms: Arc::default(),
            colleagues: Arc::default(),
            first_free_day: Arc::default(),
            editions: Arc::default(),
            sessions: Arc::default(),
            closing: watch::channel(false).0,
        })
    }

    /// The office in whose name mails are sent.
    pub(crate) fn office(&self) -> notifications::Office {
        notifications::Office {
            name: self.settings.office.clone(),
            email: self.settings.office_email.clone(),
            site: self.settings.base_url.clone(),
        }
    }

    /// The host name of the portal, as it stands in mails and calendars; `localhost` for an IPv6 address, which
    /// cannot stand there.
    pub(crate) fn host(&self) -> &str {
        let address = self.settings.base_url.as_str();
        let host = address.split_once("://").map_or(address, |(_, rest)| rest);
        if host.starts_with('[') {
            return "localhost";
        }
        host.split(['/', ':']).next().unwrap_or(host)
    }

    /// Waits for shutdown.
    pub async fn told_to_end(&self) {
        // A dropped sender means shutdown as well.
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
