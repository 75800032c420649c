//! Viewing a booking.

use std::borrow::Cow;

use domain::{
    audit::Action,
    booking::{BookingState, CancelError, Ending},
    call::Channel,
    email::EmailAddress,
    instant::Instant,
    language::Language,
    phone::PhoneNumber,
    reference::BookingReference,
};
use store::{
    Connection,
    booking::{self, Booking},
    called_off::{self, CalledOff},
    dropped_session,
    edition::{self, ClassSession, Edition},
    person, reach,
    site::{self, Site},
};

use super::theirs::find_theirs;
use crate::{
    Failure, Portal,
    access::{
        note_reading,
        visitor::{StaffMember, Visitor},
    },
    outbox,
    places::{self, BookedEdition},
};

/// A booking with the data of its page.
#[derive(Clone, Debug)]
pub struct BookingView {
    /// The booking.
    pub booking: Booking,
    /// Its position on the waiting list, from 1; 0 where it does not wait.
    pub position: i64,
    /// The person's name.
    pub name: String,
    /// The person's address.
    pub email: Option<EmailAddress>,
    /// The person's telephone.
    pub phone: Option<PhoneNumber>,
    /// How the person hears of what staff do.
    pub channel: Channel,
    /// Whether the office knows something by which the person can look it up without an e-mail address.
    pub can_be_found: bool,
    /// The edition.
    pub edition: Edition,
    /// The edition's sessions.
    pub sessions: Vec<ClassSession>,
    /// Where it takes place.
    pub site: Site,
    /// Why the person cannot cancel by themselves now, if they cannot.
    pub by_person: Option<CancelError>,
    /// Why staff cannot cancel it now, if they cannot.
    pub by_staff: Option<CancelError>,
    /// Why the edition does not take place, if it was called off.
    pub called_off: Option<CalledOff>,
}

impl BookingView {
    /// Whether its wait or request has come to nothing at a moment.
    pub fn has_lapsed(&self, now: Instant) -> bool {
        let closes = self.edition.details.enrolment_closes_at;
        self.booking
            .state
            .has_lapsed(closes, self.edition.starts_at, now)
    }
}

/// A booking for its person, who signed in or used the link in a mail.
///
/// # Errors
/// `NotFound` for a booking that does not exist and for somebody else's alike, and for staff.
pub async fn view(
    portal: &Portal,
    visitor: &Visitor,
    reference: &BookingReference,
    key: Option<&str>,
) -> Result<BookingView, Failure> {
    let mut reader = portal.database.read().await?;
    let booking = find_theirs(portal, &mut reader, visitor, reference, key).await?;
    complete(&mut reader, booking, portal.now()).await
}

/// A booking for the staff of its site, who read it, and print it at the desk.
///
/// # Errors
/// `NotFound` for a booking outside their scope.
pub async fn view_for_staff(
    portal: &Portal,
    staff: &StaffMember,
    reference: &BookingReference,
) -> Result<BookingView, Failure> {
    let mut reader = portal.database.read().await?;
    let booking = booking::by_reference(&mut reader, reference)
        .await?
        .ok_or(Failure::NotFound)?;
    let view = complete(&mut reader, booking, portal.now()).await?;
    staff.at_site(view.site.id)?;
    drop(reader);
    let read = [view.booking.id.into()];
    note_reading(portal, staff, Action::BookingViewed, "booking", &read).await?;
    Ok(view)
}

/// Loads the related data of a booking.
async fn complete(
    connection: &mut Connection,
    booking: Booking,
    now: Instant,
) -> Result<BookingView, Failure> {
    let edition = edition::by_id(connection, booking.edition_id)
        .await?
        .ok_or(Failure::NotFound)?;
    let sessions = edition::sessions(connection, edition.id).await?;
    let site = site::by_id(connection, edition.details.site_id)
        .await?
        .ok_or(Failure::NotFound)?;
    let person = person::by_id(connection, booking.person_id)
        .await?
        .ok_or(Failure::NotFound)?;
    let channel = reach::of_person(connection, person.id)
        .await?
        .ok_or(Failure::NotFound)?;
    let cancelling = places::cancelling(connection, &booking, &edition).await?;
    Ok(BookingView {
        position: booking::position(connection, booking.id).await?,
        name: person.details.display_name(),
        can_be_found: person.details.phone.is_some() || person.details.birth_date.is_some(),
        channel,
        phone: person.details.phone.clone(),
        email: person.details.email.clone(),
        by_person: cancelling.check(Ending::ByPerson, now).err(),
        by_staff: cancelling.check(Ending::ByStaff, now).err(),
        called_off: called_off::of_edition(connection, edition.id).await?,
        booking,
        edition,
        sessions,
        site,
    })
}

/// The calendar file of a booking that has a place.
///
/// # Errors
/// `NotFound` as for [`view`], and for a booking without a place.
pub async fn calendar(
    portal: &Portal,
    visitor: &Visitor,
    reference: &BookingReference,
    key: Option<&str>,
    language: Language,
) -> Result<outbox::CalendarFile, Failure> {
    let view = view(portal, visitor, reference, key).await?;
    if view.booking.state != BookingState::Confirmed {
        return Err(Failure::NotFound);
    }
    let mut reader = portal.database.read().await?;
    let since = portal.now() - places::REMEMBERED;
    let dropped = dropped_session::of_edition(&mut reader, view.edition.id, since).await?;
    drop(reader);
    let booked_edition = BookedEdition {
        edition: Cow::Borrowed(&view.edition),
        sessions: Cow::Borrowed(&view.sessions),
        dropped: Cow::Owned(dropped),
        site: Some(Cow::Borrowed(&view.site)),
    };
    let activity = booked_edition.booked(portal, language, &view.booking);
    let changed_at = view.booking.changed_at;
    let office = portal.office();
    Ok(activity.calendar(
        outbox::Method::Publish,
        language,
        &office,
        view.email.as_ref(),
        changed_at,
    ))
}
