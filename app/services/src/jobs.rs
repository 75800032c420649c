//! The outbox: queueing what is owed, and carrying it out.

use std::{future::Future, panic::AssertUnwindSafe};

use domain::{
    email::EmailAddress,
    id::{BookingId, EditionId, JobId},
    instant::{Instant, Seconds},
    language::Language,
};
use futures::FutureExt as _;
use serde::{Deserialize, Serialize};
use store::{
    Transaction,
    job::{self, Job, JobState, Lease, Owed},
    person,
};
use uuid::Uuid;

use crate::{
    Failure, Portal,
    booking::{News, NewsDesk, OwedNews, OwedReminders, remind},
    counselling,
    mail::{Mail, Message, MessageId, Recipient},
    places,
    secret::digest,
};

/// A mail that was written when it was queued.
const MAIL: &str = "mail";
/// A mail about a booking, written when it leaves.
const NEWS: &str = "booking";
/// The end of an offer of a place.
const EXPIRY: &str = "expiry";
/// The moment at which reserved places are anybody's.
const RELEASE: &str = "release";
/// The moment at which everybody who has a place in an edition is reminded of it.
const REMINDERS: &str = "reminders";
/// The kinds of job that act on the database alone, between commas: done twice they are done once.
const REPEATABLE: &str = ",expiry,release,reminders,";
/// A mail about an appointment, written when it leaves.
pub(crate) const APPOINTMENT_NEWS: &str = "appointment";
/// A mail that could not be delivered is tried this often before it is given up: about two days.
const MOST_ATTEMPTS: i64 = 12;

/// The most mails that are claimed together.
const BATCH: i64 = 64;

/// A mail in the outbox.
#[derive(Debug, Serialize, Deserialize)]
struct OwedMail {
    email: EmailAddress,
    name: Option<String>,
    language: Language,
    mail: Mail,
}

/// An offer that ends.
#[derive(Debug, Serialize, Deserialize)]
struct OwedExpiry {
    booking: BookingId,
}

/// An edition whose reserved places are released.
#[derive(Debug, Serialize, Deserialize)]
struct OwedRelease {
    edition: EditionId,
}

/// Why a message was not delivered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeliveryError {
    /// It did not leave; another try may succeed.
    Temporary(String),
    /// It will never be taken.
    Permanent(String),
    /// It may have left.
    Uncertain(String),
}

/// What takes messages to where people read them.
pub trait Carrier: Send + Sync {
    /// Whether a message delivered twice is still one message to its recipient.
    fn may_repeat(&self) -> bool;

    /// Delivers one message.
    fn deliver(&self, message: &Message) -> impl Future<Output = Result<(), DeliveryError>> + Send;
}

/// Owes a mail to an address.
pub(crate) async fn queue_mail(
    transaction: &mut Transaction,
    email: &EmailAddress,
    name: Option<String>,
    language: Language,
    mail: Mail,
    now: Instant,
) -> Result<JobId, store::Error> {
    let owed = OwedMail {
        email: email.clone(),
        name,
        language,
        mail,
    };
    // A struct of strings, numbers and lists always has a JSON form.
    let payload = serde_json::to_string(&owed).unwrap_or_default();
    job::queue(transaction, MAIL, &payload, now, now).await
}

/// Owes a mail to a person, in their language. Who has no address is told by the desk.
pub(crate) async fn queue_mail_to(
    transaction: &mut Transaction,
    person: &person::Record,
    mail: Mail,
    now: Instant,
) -> Result<(), store::Error> {
    let details = &person.details;
    if let Some(email) = &details.email {
        let name = details.name.as_ref().map(ToString::to_string);
        queue_mail(transaction, email, name, details.language, mail, now).await?;
    }
    Ok(())
}

/// The mail about a booking that its person is owed.
pub(crate) fn owed_news(booking: BookingId, news: News) -> Owed {
    Owed {
        id: store::new_id(),
        kind: NEWS,
        // A struct of an id, words and numbers always has a JSON form.
        payload: serde_json::to_string(&OwedNews { booking, news }).unwrap_or_default(),
    }
}

/// Owes the person of a booking a mail about it.
pub(crate) async fn queue_news(
    transaction: &mut Transaction,
    booking: BookingId,
    news: News,
    now: Instant,
) -> Result<(), store::Error> {
    queue_news_at(transaction, booking, news, now, now).await
}

/// The same, not to be sent before a moment.
pub(crate) async fn queue_news_at(
    transaction: &mut Transaction,
    booking: BookingId,
    news: News,
    at: Instant,
    now: Instant,
) -> Result<(), store::Error> {
    let owed = owed_news(booking, news);
    job::queue(transaction, owed.kind, &owed.payload, at, now).await?;
    Ok(())
}

/// Sees to it that the offer of a place ends in time.
pub(crate) async fn queue_expiry(
    transaction: &mut Transaction,
    booking: BookingId,
    at: Instant,
    now: Instant,
) -> Result<(), store::Error> {
    let payload = serde_json::to_string(&OwedExpiry { booking }).unwrap_or_default();
    job::queue(transaction, EXPIRY, &payload, at, now).await?;
    Ok(())
}

/// Sees to it that reserved places of an edition are released in time.
pub(crate) async fn queue_release(
    transaction: &mut Transaction,
    edition: EditionId,
    at: Instant,
    now: Instant,
) -> Result<(), store::Error> {
    let payload = serde_json::to_string(&OwedRelease { edition }).unwrap_or_default();
    job::queue(transaction, RELEASE, &payload, at, now).await?;
    Ok(())
}

/// An id that the reminder of `of`, sent at that moment because it begins at `starts_at`, always has.
pub(crate) fn reminder_id(of: Uuid, starts_at: Instant, moment: Instant) -> JobId {
    let parts: [&[u8]; 4] = [
        b"reminder",
        of.as_bytes(),
        &starts_at.seconds().to_be_bytes(),
        &moment.seconds().to_be_bytes(),
    ];
    let mut random = [0; 16];
    random.copy_from_slice(&digest(&parts)[..16]);
    uuid::Builder::from_random_bytes(random).into_uuid().into()
}

/// The reminders of an edition, with an id that the same reminders always have.
pub(crate) fn owed_reminders(id: JobId, reminders: &OwedReminders) -> Owed {
    Owed {
        id,
        kind: REMINDERS,
        payload: serde_json::to_string(reminders).unwrap_or_default(),
    }
}

/// Carries out every due job. Returns how many there were.
///
/// Claiming, delivering and settling are three steps, so that the database is not held while a mail
/// server thinks. Whoever dies between them leaves a lease that runs out.
///
/// # Errors
/// Where the database fails. A failed delivery is not an error: it is written down and tried again.
pub async fn run_due(portal: &Portal, carrier: &impl Carrier) -> Result<usize, Failure> {
    let mut count = 0;
    loop {
        let done = run_some(portal, carrier).await?;
        count += done;
        if done == 0 {
            return Ok(count);
        }
    }
}

/// As [`run_due`], but no more than are claimed together. Returns how many there were.
///
/// # Errors
/// As for [`run_due`].
pub async fn run_some(portal: &Portal, carrier: &impl Carrier) -> Result<usize, Failure> {
    // A batch whose runner dies costs nothing where a repetition does no harm; elsewhere each mail is
    // claimed by itself, so that at most one can be left uncertain.
    let most = if carrier.may_repeat() { BATCH } else { 1 };
    if !is_any_due(portal).await? {
        return Ok(0);
    }
    let mut transaction = portal.database.write().await?;
    let now = portal.now();
    let (lease, jobs) = job::claim_due(&mut transaction, most, now).await?;
    transaction.commit().await?;
    let mut outcomes = Vec::with_capacity(jobs.len());
    let mut desk = NewsDesk::default();
    for job in &jobs {
        // Whatever brings the process down each time would otherwise be begun for ever.
        outcomes.push(if job.attempts > MOST_ATTEMPTS {
            let error = "begun too often without an end".to_owned();
            Err(DeliveryError::Permanent(error))
        } else {
            // One mail that brings its runner down must not keep all others from leaving.
            AssertUnwindSafe(carry_out(portal, carrier, &mut desk, job))
                .catch_unwind()
                .await
                .unwrap_or_else(|_| {
                    let error = "its runner broke down while this was under way".to_owned();
                    Err(DeliveryError::Uncertain(error))
                })
        });
    }
    let mut transaction = portal.database.write().await?;
    for (job, outcome) in jobs.iter().zip(outcomes) {
        settle(&mut transaction, job, lease, outcome, portal.now()).await?;
    }
    transaction.commit().await?;
    Ok(jobs.len())
}

/// Looks without keeping anybody from writing.
async fn is_any_due(portal: &Portal) -> Result<bool, Failure> {
    let mut reader = portal.database.read().await?;
    let next = job::next_due(&mut reader).await?;
    Ok(next.is_some_and(|next| next <= portal.now()))
}

/// Settles what runners that died left behind: tried again where a repetition does no harm, else
/// marked as uncertain for staff to look at.
///
/// # Errors
/// Where the database fails.
pub async fn take_over(portal: &Portal, carrier: &impl Carrier) -> Result<u64, Failure> {
    let mut transaction = portal.database.write().await?;
    let may_repeat = carrier.may_repeat();
    let abandoned =
        job::abandon_expired(&mut transaction, may_repeat, REPEATABLE, portal.now()).await?;
    transaction.commit().await?;
    Ok(abandoned)
}

async fn carry_out(
    portal: &Portal,
    carrier: &impl Carrier,
    desk: &mut NewsDesk,
    job: &Job,
) -> Result<(), DeliveryError> {
    let outcome = match job.kind.as_str() {
        EXPIRY => expire(portal, &job.payload).await,
        RELEASE => release(portal, &job.payload).await,
        REMINDERS => match read(&job.payload) {
            Ok(owed) => remind(portal, owed).await,
            Err(failure) => Err(failure),
        },
        _ => return deliver(portal, carrier, desk, job).await,
    };
    outcome.map_err(|failure| DeliveryError::Temporary(failure.to_string()))
}

async fn expire(portal: &Portal, payload: &str) -> Result<(), Failure> {
    let OwedExpiry { booking } = read(payload)?;
    let mut transaction = portal.database.write().await?;
    if let Some(edition) = places::expire(&mut transaction, booking, portal.now()).await? {
        portal.commit_and_announce(transaction, edition).await?;
    }
    Ok(())
}

async fn release(portal: &Portal, payload: &str) -> Result<(), Failure> {
    let OwedRelease { edition } = read(payload)?;
    let mut transaction = portal.database.write().await?;
    places::release(&mut transaction, edition, portal.now()).await?;
    portal.commit_and_announce(transaction, edition).await
}

fn read<'a, Owed: Deserialize<'a>>(payload: &'a str) -> Result<Owed, Failure> {
    serde_json::from_str(payload).map_err(|error| Failure::Defect(error.to_string()))
}

async fn deliver(
    portal: &Portal,
    carrier: &impl Carrier,
    desk: &mut NewsDesk,
    job: &Job,
) -> Result<(), DeliveryError> {
    let permanent = |error: &dyn std::fmt::Display| DeliveryError::Permanent(error.to_string());
    let (to, language, mail) = if job.kind == NEWS {
        let owed = serde_json::from_str(&job.payload).map_err(|error| permanent(&error))?;
        let written = desk.write(portal, owed).await;
        match written.map_err(|error| DeliveryError::Temporary(error.to_string()))? {
            Some(written) => written,
            None => return Ok(()),
        }
    } else if job.kind == APPOINTMENT_NEWS {
        let owed = serde_json::from_str(&job.payload).map_err(|error| permanent(&error))?;
        let written = counselling::write(portal, owed).await;
        match written.map_err(|error| DeliveryError::Temporary(error.to_string()))? {
            Some(written) => written,
            None => return Ok(()),
        }
    } else {
        let owed: OwedMail =
            serde_json::from_str(&job.payload).map_err(|error| permanent(&error))?;
        let to = Recipient {
            name: owed.name,
            email: owed.email,
        };
        (to, owed.language, owed.mail)
    };
    let id = MessageId::new(job.id, portal.host()).map_err(|error| permanent(&error))?;
    let message = mail
        .render(language, to, &portal.office(), id, job.created_at)
        .map_err(|error| permanent(&error))?;
    carrier.deliver(&message).await
}

async fn settle(
    transaction: &mut Transaction,
    job: &Job,
    lease: Lease,
    outcome: Result<(), DeliveryError>,
    now: Instant,
) -> Result<(), Failure> {
    let held = match outcome {
        Ok(()) => job::finish(transaction, job.id, lease, now).await?,
        Err(DeliveryError::Temporary(error)) if job.attempts < MOST_ATTEMPTS => {
            let at = now + delay(job.attempts);
            job::retry(transaction, job.id, lease, at, &error, now).await?
        }
        Err(DeliveryError::Temporary(error) | DeliveryError::Permanent(error)) => {
            job::give_up(transaction, job.id, lease, JobState::Failed, &error, now).await?
        }
        Err(DeliveryError::Uncertain(error)) => {
            job::give_up(transaction, job.id, lease, JobState::Uncertain, &error, now).await?
        }
    };
    if !held {
        tracing::warn!(job = %job.id, "a job's lease ran out while it was under way");
    }
    Ok(())
}

/// How long to wait after that many attempts: one minute, then twice as long each time, at most
/// twelve hours.
fn delay(attempts: i64) -> Seconds {
    let doublings = u32::try_from(attempts - 1).unwrap_or(0).min(10);
    Seconds::minutes(2_i64.pow(doublings).min(12 * 60))
}
