//! Reminders of what begins soon.
//!
//! They are planned when the news that somebody has a place, or that the times changed, is about to
//! leave: not while places are given, where everybody else waits. A reminder's job has an id made from
//! the booking and the start it reminds of, so that planning twice plans once and nobody is reminded
//! twice. When it is due it is written like all news, or not at all where it is true no longer.

use domain::{
    booking::BookingState, edition::EditionState, instant::Instant, reminder::reminder_moments,
};
use store::{Transaction, booking, edition, job};

use super::{News, OwedNews};
use crate::{Portal, jobs, secret::digest};

/// Plans the reminders that follow from news, if any do.
pub(crate) async fn plan(
    transaction: &mut Transaction,
    portal: &Portal,
    owed: OwedNews,
    now: Instant,
) -> Result<(), store::Error> {
    let calls_for_reminders = matches!(
        owed.news,
        News::Confirmed | News::Changed | News::Reminder { .. }
    );
    if !calls_for_reminders {
        return Ok(());
    }
    let Some(booking) = booking::by_id(transaction, owed.booking).await? else {
        return Ok(());
    };
    let Some(edition) = edition::by_id(transaction, booking.edition_id).await? else {
        return Ok(());
    };
    if booking.state != BookingState::Confirmed || edition.state != EditionState::Published {
        return Ok(());
    }
    let starts_at = edition.starts_at;
    let leads = portal.settings.reminder_leads(edition.kind);
    for moment in reminder_moments(starts_at, now, &leads) {
        let id = uuid::Uuid::from(booking.id);
        let parts: [&[u8]; 4] = [
            b"reminder",
            id.as_bytes(),
            &starts_at.seconds().to_be_bytes(),
            &moment.seconds().to_be_bytes(),
        ];
        let mut random = [0; 16];
        random.copy_from_slice(&digest(&parts)[..16]);
        let mut reminder = jobs::owed_news(booking.id, News::Reminder { starts_at });
        reminder.id = uuid::Builder::from_random_bytes(random).into_uuid().into();
        job::queue_once(transaction, &reminder, moment, now).await?;
    }
    Ok(())
}
