//! The calendar behind a secret address.

use domain::{
    booking::BookingState,
    counselling::{AppointmentState, Mode},
    id::{PersonId, StaffId},
    instant::Seconds,
    language::Language,
};
use store::{
    Connection,
    calendar::{self, BookedSession, CalendarAppointment, Shown},
    calendar_feed,
};

use super::{
    AFTERWARDS, CalendarFeed, MOST, activities,
    calendar::{Event, feed, of_session, place, title},
};
use crate::{
    Failure, Portal,
    access::sign_in::token_hash,
    notifications::{self, calendar::Status},
};

/// Minimum interval between two updates of an address's last use.
const TOUCH_EVERY: Seconds = Seconds::days(1);

/// The calendar of an address's owner: a person's bookings, pending ones as tentative, and appointments; the editions
/// that a member of staff may access, and the appointments with them.
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
    Ok(feed(portal, &name, &events))
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
    let event = |booked: &BookedSession| {
        let title = title(&booked.session, language);
        let texts = texts::of(language);
        let takes_place = booked.session.dropped_at.is_none();
        let (status, title) = match booked.booking_state {
            // Tentative until it is confirmed.
            BookingState::Waiting if takes_place => (Status::Tentative, texts.feeds_waiting(title)),
            BookingState::Requested if takes_place => {
                (Status::Tentative, texts.feeds_requested(title))
            }
            BookingState::Offered if takes_place => (Status::Tentative, texts.feeds_offered(title)),
            BookingState::Cancelled => (Status::Cancelled, title),
            _ => (Status::Confirmed, title),
        };
        let changed_at = booked.session.changed_at.max(booked.booking_changed_at);
        of_session(
            &booked.session,
            language,
            notifications::uid(&booked.reference.to_string(), booked.session.id),
            (status, changed_at),
            title,
            format!("{base}/{language}/bookings/{}", booked.reference),
        )
    };
    let mut events: Vec<_> = booked.iter().map(event).collect();
    let appointments = calendar::appointments_of_person(reader, person, from, MOST).await?;
    events.extend(appointments.iter().map(|found| {
        let url = format!("{base}/{language}/appointments/{}", found.reference);
        appointment(found, language, url)
    }));
    Ok(events)
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
    let base = &portal.settings.base_url;
    let address = format!("{base}/{language}/staff/editions");
    let mut events: Vec<_> = sessions
        .iter()
        .map(|session| activities::event(portal, session, language, &address))
        .collect();
    let appointments = calendar::appointments_of_staff(reader, staff, shown.from, MOST).await?;
    events.extend(appointments.iter().map(|found| {
        let address = format!("{base}/{language}/staff/counselling/appointments");
        let url = format!("{address}/{}", found.reference);
        appointment(found, language, url)
    }));
    Ok(events)
}

/// An appointment as an event. It tells the service and not the person: calendars are shared, and stored by others.
fn appointment(found: &CalendarAppointment, language: Language, url: String) -> Event {
    let texts = texts::of(language);
    let service = texts.counselling_service(found.service);
    let (status, title) = match found.state {
        AppointmentState::Cancelled => (
            Status::Cancelled,
            texts.feeds_appointment_cancelled(service),
        ),
        _ => (Status::Confirmed, service),
    };
    let place = match (&found.site, found.mode) {
        (Some(site), _) => place(&[
            site,
            found.address.as_deref().unwrap_or_default(),
            found.municipality.as_deref().unwrap_or_default(),
        ]),
        (None, Mode::Phone) => texts.feeds_by_phone(),
        (None, Mode::Video | Mode::InPerson) => texts.counselling_mail_video(),
    };
    Event {
        uid: notifications::uid(
            &found.reference.to_string(),
            uuid::Uuid::from(found.id).into(),
        ),
        sequence: match status {
            // As in the mail that cancels it.
            Status::Cancelled => found.revision + 1,
            Status::Confirmed | Status::Tentative => found.revision,
        },
        status,
        changed_at: found.changed_at,
        starts_at: found.starts_at,
        ends_at: found.ends_at,
        title,
        place,
        description: format!("{}: {}", texts.mail_label_reference(), found.reference),
        url,
    }
}
