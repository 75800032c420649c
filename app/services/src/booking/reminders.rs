//! Reminders of what begins soon.
//!
//! They are planned once for an edition, when it is published or its times change, so that a booking
//! costs nothing more. When their moment comes, each person with a place is owed a reminder whose job
//! has an id made from the booking and what it reminds of: nobody is reminded twice. It is written when
//! it leaves, like all news, or not at all where it is true no longer.

use domain::{
    booking::BookingState,
    edition::EditionState,
    id::{EditionId, JobId},
    instant::Instant,
    reminder::reminder_moments,
};
use serde::{Deserialize, Serialize};
use store::{
    Transaction, booking,
    edition::{self, Edition},
    job,
};
use uuid::Uuid;

use super::News;
use crate::{Failure, Portal, jobs};

/// Reminders that everybody with a place in an edition is owed at a moment.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct OwedReminders {
    edition: EditionId,
    /// The start that they remind of.
    starts_at: Instant,
    moment: Instant,
}

impl OwedReminders {
    /// An id that these reminders, or the one of these that is about `of`, always have.
    fn id(&self, of: Uuid) -> JobId {
        jobs::reminder_id(of, self.starts_at, self.moment)
    }
}

/// Plans the reminders of an edition. Planning again plans nothing more.
pub(crate) async fn plan(
    transaction: &mut Transaction,
    portal: &Portal,
    edition: &Edition,
    now: Instant,
) -> Result<(), store::Error> {
    if edition.state != EditionState::Published {
        return Ok(());
    }
    let leads = portal.settings.reminder_leads(edition.kind);
    for moment in reminder_moments(edition.starts_at, now, &leads) {
        let reminders = OwedReminders {
            edition: edition.id,
            starts_at: edition.starts_at,
            moment,
        };
        let owed = jobs::owed_reminders(reminders.id(edition.id.into()), &reminders);
        job::queue_once(transaction, &owed, moment, now).await?;
    }
    Ok(())
}

/// Owes a reminder to everybody who had a place when the moment came. An edition that was called off or
/// begins at another time by now reminds nobody.
///
/// # Errors
/// Where the database fails.
pub(crate) async fn remind(portal: &Portal, owed: OwedReminders) -> Result<(), Failure> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let Some(edition) = edition::by_id(&mut transaction, owed.edition).await? else {
        return Ok(());
    };
    let begins_soon = edition.state == EditionState::Published
        && edition.starts_at == owed.starts_at
        && now < edition.starts_at;
    if !begins_soon {
        return Ok(());
    }
    for booking in booking::live_in(&mut transaction, edition.id).await? {
        // Whoever got a place later has just been told.
        if booking.state == BookingState::Confirmed && booking.changed_at < owed.moment {
            let news = News::Reminder {
                starts_at: owed.starts_at,
            };
            let mut reminder = jobs::owed_news(booking.id, news);
            reminder.id = owed.id(booking.id.into());
            job::queue_once(&mut transaction, &reminder, now, now).await?;
        }
    }
    Ok(transaction.commit().await?)
}
