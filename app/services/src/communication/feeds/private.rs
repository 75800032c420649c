//! The calendar behind a secret address.

use domain::{
    booking::BookingState,
    id::{PersonId, StaffId},
    instant::Seconds,
    language::Language,
};
use store::{
    Connection,
    calendar::{self, BookedSession, Shown},
    calendar_feed,
};

use super::{
    AFTERWARDS, CalendarFeed, MOST, activities,
    calendar::{Event, feed, title},
};
use crate::{
    Failure, Portal,
    access::sign_in::token_hash,
    notifications::{self, calendar::Status},
};

/// Minimum interval between two updates of an address's last use.
const TOUCH_EVERY: Seconds = Seconds::days(1);

/// The calendar of an address's owner: a person's bookings, pending ones as tentative; the editions that
/// a member of staff may access.
///
/// # Errors
/// `NotFound` for a token that is unknown or revoked.
pub async fn private_calendar(
    portal: &Portal,
    token: &str,
    language: Language,
) -> Result<CalendarFeed, Failure> {
    let now = portal.now();
    let hash = token_hash(token);
    let mut reader = portal.database.read().await?;
    let subscriber = calendar_feed::by_token(&mut reader, &hash)
        .await?
        .ok_or(Failure::NotFound)?;
    let events = match (subscriber.person_id, subscriber.staff_id) {
        (Some(person), _) => booked(portal, &mut reader, person, language).await?,
        (None, Some(staff)) => editions(portal, &mut reader, staff, language).await?,
        (None, None) => return Err(Failure::NotFound),
    };
    drop(reader);
    if subscriber
        .last_used_at
        .is_none_or(|used| used < now - TOUCH_EVERY)
    {
        let mut transaction = portal.database.write().await?;
        calendar_feed::touch(&mut transaction, &hash, now).await?;
        transaction.commit().await?;
    }
    let texts = texts::of(language);
    let name = match subscriber.person_id {
        Some(_) => texts.feeds_private_name(&portal.settings.office),
        None => texts.feeds_staff_name(&portal.settings.office),
    };
    Ok(feed(portal, language, &name, &events))
}

async fn booked(
    portal: &Portal,
    reader: &mut Connection,
    person: PersonId,
    language: Language,
) -> Result<Vec<Event>, Failure> {
    let from = portal.now() - AFTERWARDS;
    let booked = calendar::booked_sessions(reader, person, from, MOST).await?;
    let base = &portal.settings.base_url;
    let event = |booked: BookedSession| {
        let title = title(&booked.session, language);
        let (status, title) = match booked.booking_state {
            // Tentative until it is confirmed.
            BookingState::Requested | BookingState::Waiting | BookingState::Offered => {
                (Status::Tentative, texts::of(language).feeds_waiting(title))
            }
            BookingState::Confirmed => (Status::Confirmed, title),
            BookingState::Cancelled => (Status::Cancelled, title),
        };
        Event {
            uid: notifications::uid(&booked.reference.to_string(), booked.session.id),
            status,
            changed_at: booked.session.changed_at.max(booked.booking_changed_at),
            title,
            url: format!("{base}/{language}/bookings/{}", booked.reference),
            session: booked.session,
        }
    };
    Ok(booked.into_iter().map(event).collect())
}

async fn editions(
    portal: &Portal,
    reader: &mut Connection,
    staff: StaffId,
    language: Language,
) -> Result<Vec<Event>, Failure> {
    let shown = Shown {
        kind: None,
        topic: None,
        site: None,
        language: None,
        from: portal.now() - AFTERWARDS,
        drafts: true,
        staff: Some(staff),
        most: MOST,
    };
    let sessions = calendar::sessions(reader, &shown).await?;
    let address = format!("{}/{language}/staff/editions", portal.settings.base_url);
    let events = sessions
        .into_iter()
        .map(|session| activities::event(portal, session, language, &address));
    Ok(events.collect())
}
