//! Reminders of what begins soon.
//!
//! They are scheduled once for an edition, when it is published or its times change, so that bookings
//! cause no extra work. When due, each person with a place gets a reminder whose job id is derived from
//! the booking and the start: nobody is reminded twice. It is composed at delivery, like all
//! notifications, or dropped if it is no longer true.

use domain::{
    booking::BookingState,
    edition::EditionState,
    id::{EditionId, JobId},
    instant::Instant,
    reminder::{is_overtaken, reminder_moments},
};
use serde::{Deserialize, Serialize};
use store::{
    Transaction, booking,
    edition::{self, Edition},
    job::Lane,
};
use uuid::Uuid;

use super::{BookingEvent, NotifyOfBooking};
use crate::{
    Portal,
    outbox::{self, Context, DeliveryError, Job},
    platform::reminder_id::reminder_id,
};

/// Queues a reminder for everybody who had a place in an edition when it was due. Skips an edition that
/// was called off or begins at another time by now.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct SendReminders {
    edition: EditionId,
    /// The start that they are for.
    starts_at: Instant,
    moment: Instant,
}

impl SendReminders {
    /// A deterministic id of these reminders, or of the one that is about `of`.
    fn id(&self, of: Uuid) -> JobId {
        reminder_id(of, self.starts_at, self.moment)
    }
}

/// Schedules the reminders of an edition. Idempotent.
pub(crate) async fn plan(
    transaction: &mut Transaction,
    portal: &Portal,
    edition: &Edition,
    now: Instant,
) -> Result<(), store::Error> {
    if edition.state != EditionState::Published {
        return Ok(());
    }
    let leads = portal.settings.reminder_leads(edition.details.kind);
    for moment in reminder_moments(edition.starts_at, now, &leads) {
        let job = SendReminders {
            edition: edition.id,
            starts_at: edition.starts_at,
            moment,
        };
        let id = job.id(edition.id.into());
        outbox::queue_once(transaction, id, &job, moment, now).await?;
    }
    Ok(())
}

impl Job for SendReminders {
    const KIND: &'static str = "reminders";
    const LANE: Lane = Lane::Service;
    const REPEATABLE: bool = true;

    async fn carry_out(self, context: &Context<'_>) -> Result<(), DeliveryError> {
        let portal = context.portal;
        let now = portal.now();
        let mut transaction = portal.database.write().await?;
        let Some(edition) = edition::by_id(&mut transaction, self.edition).await? else {
            return Ok(());
        };
        let begins_soon = edition.state == EditionState::Published
            && edition.starts_at == self.starts_at
            && now < edition.starts_at;
        let leads = portal.settings.reminder_leads(edition.details.kind);
        if !begins_soon || is_overtaken(self.moment, self.starts_at, now, &leads) {
            return Ok(());
        }
        for booking in booking::live_in(&mut transaction, edition.id).await? {
            // Whoever got a place later has just been notified.
            if booking.state == BookingState::Confirmed && booking.changed_at < self.moment {
                let reminder = NotifyOfBooking {
                    booking: booking.id,
                    event: BookingEvent::Reminder {
                        starts_at: self.starts_at,
                    },
                };
                let id = self.id(booking.id.into());
                outbox::queue_once(&mut transaction, id, &reminder, now, now).await?;
            }
        }
        transaction.commit().await?;
        portal.wakes.wake(Lane::Service);
        Ok(())
    }
}
