//! The one door through which places of an edition are given, taken and changed.
//!
//! Whoever comes (a citizen, the desk, staff who change an edition) goes through [`change`]: hold the
//! edition, look, decide, write, let those who wait move up, and queue what is owed to whom, all in
//! one transaction. The database counts along and refuses a place that does not exist.

use domain::{
    booking::{BookingState, Placement, decide_place},
    edition::{EditionState, EnrolmentStatus},
    id::{BookingId, EditionId, PersonId},
    instant::Instant,
    language::{Language, Translated},
    reference::BookingReference,
};
use store::{Connection, Transaction, booking, booking::Booking, edition, edition::Edition, person, site};

use crate::{Failure, Portal, jobs, mail};

/// What is to happen to the places of an edition.
pub(crate) enum Change<'a> {
    /// A person takes a place, or a position on the waiting list.
    Take {
        /// Who.
        person: PersonId,
        /// The reference under which the booking will be known.
        reference: BookingReference,
    },
    /// A booking is given up.
    Leave {
        /// Which.
        booking: BookingId,
        /// Whether the deadline binds: it does for the person, not for staff.
        by_person: bool,
    },
    /// Staff changed the edition, perhaps its capacity or whether it takes place.
    Revise {
        /// The edition as it shall be.
        edition: &'a Edition,
        /// Its sessions as they shall be.
        sessions: &'a [edition::Session],
    },
}

/// Why the places of an edition were not changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaceRefusal {
    /// Enrolment is not open now.
    Enrolment(EnrolmentStatus),
    /// The person has a live booking in the edition already.
    AlreadyBooked(BookingReference),
    /// The person is booked somewhere else at the same time.
    Overlaps {
        /// The other booking.
        reference: BookingReference,
        /// Title of the other edition.
        title: Translated,
        /// When the other edition begins.
        starts_at: Instant,
    },
    /// The booking was cancelled before.
    AlreadyCancelled,
    /// The deadline for cancelling by oneself has passed.
    TooLateToCancel,
    /// Fewer places than are taken.
    CapacityBelowConfirmed {
        /// How many are taken.
        confirmed: i64,
    },
    /// A colleague changed the edition meanwhile.
    ChangedMeanwhile,
}

/// Changes the places of an edition.
///
/// # Errors
/// [`PlaceRefusal`]; the transaction must then be dropped.
pub(crate) async fn change(
    portal: &Portal,
    transaction: &mut Transaction,
    edition: EditionId,
    change: Change<'_>,
    now: Instant,
) -> Result<(), Failure<PlaceRefusal>> {
    // Person before edition, always: two doors that lock in one order cannot block each other.
    let person = match change {
        Change::Take { person, .. } => Some(
            person::lock(transaction, person)
                .await?
                .ok_or(Failure::NotFound)?,
        ),
        Change::Leave { .. } | Change::Revise { .. } => None,
    };
    let held = edition::lock(transaction, edition)
        .await?
        .ok_or(Failure::NotFound)?;
    match change {
        Change::Take { reference, .. } => {
            let person = person.ok_or(Failure::NotFound)?;
            take(portal, transaction, &held, &person, reference, now).await
        }
        Change::Leave { booking, by_person } => {
            leave(portal, transaction, &held, booking, by_person, now).await?;
            promote(portal, transaction, edition, now).await
        }
        Change::Revise {
            edition: wanted,
            sessions,
        } => {
            revise(portal, transaction, &held, wanted, sessions, now).await?;
            promote(portal, transaction, edition, now).await
        }
    }
}

/// Where enrolment in an edition stands.
pub(crate) fn enrolment(edition: &Edition, now: Instant) -> EnrolmentStatus {
    domain::edition::enrolment_status(
        edition.state,
        edition.enrolment_opens_at,
        edition.enrolment_closes_at,
        edition.starts_at,
        now,
    )
}

/// Why somebody would not be let in now, as far as it can be told before they are: whether a place is
/// free is no obstacle, for there is the waiting list.
pub(crate) async fn obstacle(
    connection: &mut Connection,
    edition: &Edition,
    person: Option<PersonId>,
    now: Instant,
) -> Result<Option<PlaceRefusal>, store::Error> {
    if let Some(person) = person
        && let Some(earlier) = booking::live(connection, edition.id, person).await?
    {
        return Ok(Some(PlaceRefusal::AlreadyBooked(earlier.reference)));
    }
    let status = enrolment(edition, now);
    if status != EnrolmentStatus::Open {
        return Ok(Some(PlaceRefusal::Enrolment(status)));
    }
    let Some(person) = person else {
        return Ok(None);
    };
    let other = booking::overlapping(connection, person, edition.id).await?;
    Ok(other.map(|other| PlaceRefusal::Overlaps {
        reference: other.reference,
        title: other.title,
        starts_at: other.starts_at,
    }))
}

async fn take(
    portal: &Portal,
    transaction: &mut Transaction,
    edition: &Edition,
    person: &person::Record,
    reference: BookingReference,
    now: Instant,
) -> Result<(), Failure<PlaceRefusal>> {
    if let Some(refusal) = obstacle(transaction, edition, Some(person.id), now).await? {
        return Err(Failure::Refused(refusal));
    }
    let placement = decide_place(edition.capacity, edition.confirmed, edition.waiting);
    let made = Booking {
        id: store::new_id(),
        reference,
        edition_id: edition.id,
        person_id: person.id,
        state: match placement {
            Placement::Confirmed => BookingState::Confirmed,
            Placement::Waiting { .. } => BookingState::Waiting,
        },
        ticket: edition::draw_ticket(transaction, edition.id).await?,
        sequence: 0,
        created_at: now,
        changed_at: now,
    };
    booking::insert(transaction, &made).await?;
    let activity = activity(portal, transaction, edition, person, &made).await?;
    let letter = match placement {
        Placement::Confirmed => mail::Mail::BookingConfirmed(mail::BookingConfirmed {
            name: person.details.display_name(),
            booking: activity,
            cancel_until: edition.cancellable_until,
        }),
        Placement::Waiting { position } => mail::Mail::BookingWaiting(mail::BookingWaiting {
            name: person.details.display_name(),
            booking: activity,
            position: u32::try_from(position).unwrap_or(u32::MAX),
        }),
    };
    jobs::queue_mail_to(transaction, person, letter, now).await?;
    Ok(())
}

async fn leave(
    portal: &Portal,
    transaction: &mut Transaction,
    edition: &Edition,
    id: BookingId,
    by_person: bool,
    now: Instant,
) -> Result<(), Failure<PlaceRefusal>> {
    // Read again now that the edition is held: a second click may have been faster.
    let booking = booking::by_id(transaction, id)
        .await?
        .ok_or(Failure::NotFound)?;
    if booking.state == BookingState::Cancelled {
        return Err(Failure::Refused(PlaceRefusal::AlreadyCancelled));
    }
    let has_place = booking.state == BookingState::Confirmed;
    if by_person && has_place && now > edition.cancellable_until {
        return Err(Failure::Refused(PlaceRefusal::TooLateToCancel));
    }
    cancel(portal, transaction, edition, &booking, now).await
}

async fn cancel(
    portal: &Portal,
    transaction: &mut Transaction,
    edition: &Edition,
    booking: &Booking,
    now: Instant,
) -> Result<(), Failure<PlaceRefusal>> {
    booking::set_state(transaction, booking.id, BookingState::Cancelled, now).await?;
    if let Some(person) = person::by_id(transaction, booking.person_id).await? {
        let letter = mail::Mail::BookingCancelled(mail::BookingCancelled {
            name: person.details.display_name(),
            booking: activity(portal, transaction, edition, &person, booking).await?,
            had_place: booking.state == BookingState::Confirmed,
            activities_url: format!(
                "{}/{}/activities",
                portal.settings.base_url, person.details.language
            ),
        });
        jobs::queue_mail_to(transaction, &person, letter, now).await?;
    }
    Ok(())
}

async fn revise(
    portal: &Portal,
    transaction: &mut Transaction,
    held: &Edition,
    wanted: &Edition,
    sessions: &[edition::Session],
    now: Instant,
) -> Result<(), Failure<PlaceRefusal>> {
    let confirmed = held.confirmed;
    if wanted.state != EditionState::Cancelled && i64::from(wanted.capacity) < confirmed {
        return Err(Failure::Refused(PlaceRefusal::CapacityBelowConfirmed {
            confirmed,
        }));
    }
    if held.revision != wanted.revision {
        return Err(Failure::Refused(PlaceRefusal::ChangedMeanwhile));
    }
    if wanted.state == EditionState::Cancelled && held.state != EditionState::Cancelled {
        for booking in booking::live_in(transaction, held.id).await? {
            cancel(portal, transaction, held, &booking, now).await?;
        }
    }
    let sessions_before = edition::sessions(transaction, held.id).await?;
    if !edition::update(transaction, wanted, sessions, held.revision).await? {
        return Err(Failure::Refused(PlaceRefusal::ChangedMeanwhile));
    }
    let is_elsewhere = (held.site_id, &held.room) != (wanted.site_id, &wanted.room);
    if is_elsewhere || times(&sessions_before) != times(sessions) {
        tell_of_change(portal, transaction, held.id, now).await?;
    }
    Ok(())
}

/// The moments between which sessions take place, in order.
pub(crate) fn times(sessions: &[edition::Session]) -> Vec<(Instant, Instant)> {
    let mut times: Vec<_> =
        sessions.iter().map(|session| (session.starts_at, session.ends_at)).collect();
    times.sort_unstable();
    times
}

/// Tells everybody who has a place or waits for one when and where the edition takes place now.
async fn tell_of_change(
    portal: &Portal,
    transaction: &mut Transaction,
    id: EditionId,
    now: Instant,
) -> Result<(), Failure<PlaceRefusal>> {
    let Some(edition) = edition::by_id(transaction, id).await? else { return Ok(()) };
    for booking in booking::live_in(transaction, id).await? {
        let Some(person) = person::by_id(transaction, booking.person_id).await? else { continue };
        let has_place = booking.state == BookingState::Confirmed;
        let letter = mail::Mail::BookingChanged(mail::BookingChanged {
            name: person.details.display_name(),
            booking: activity(portal, transaction, &edition, &person, &booking).await?,
            cancel_until: has_place.then_some(edition.cancellable_until),
        });
        jobs::queue_mail_to(transaction, &person, letter, now).await?;
    }
    Ok(())
}

/// Gives every free place to whoever waits longest.
async fn promote(
    portal: &Portal,
    transaction: &mut Transaction,
    id: EditionId,
    now: Instant,
) -> Result<(), Failure<PlaceRefusal>> {
    let Some(edition) = edition::by_id(transaction, id).await? else {
        return Ok(());
    };
    // After the start nobody can be told in time any more.
    if edition.state != EditionState::Published || now >= edition.starts_at {
        return Ok(());
    }
    let moving =
        domain::booking::places_to_fill(edition.capacity, edition.confirmed, edition.waiting);
    for waiting in booking::first_waiting(transaction, id, moving).await? {
        booking::set_state(transaction, waiting.id, BookingState::Confirmed, now).await?;
        let Some(person) = person::by_id(transaction, waiting.person_id).await? else {
            continue;
        };
        let letter = mail::Mail::BookingPromoted(mail::BookingPromoted {
            name: person.details.display_name(),
            booking: activity(portal, transaction, &edition, &person, &waiting).await?,
            cancel_until: edition.cancellable_until,
        });
        jobs::queue_mail_to(transaction, &person, letter, now).await?;
    }
    Ok(())
}

/// What a mail tells of a booking, in the person's language.
async fn activity(
    portal: &Portal,
    transaction: &mut Transaction,
    edition: &Edition,
    person: &person::Record,
    booking: &Booking,
) -> Result<mail::BookedActivity, Failure<PlaceRefusal>> {
    let sessions = edition::sessions(transaction, edition.id).await?;
    let site = site::by_id(transaction, edition.site_id)
        .await?
        .ok_or(Failure::NotFound)?;
    Ok(describe(
        portal,
        person.details.language,
        booking,
        edition,
        &sessions,
        &site,
    ))
}

/// What mails and calendar files tell of a booking.
pub(crate) fn describe(
    portal: &Portal,
    language: Language,
    booking: &Booking,
    edition: &Edition,
    sessions: &[edition::Session],
    site: &site::Site,
) -> mail::BookedActivity {
    mail::BookedActivity {
        reference: booking.reference.to_string(),
        title: edition.title.text(language).to_owned(),
        place: [&site.name, &edition.room, &site.address, &site.municipality]
            .into_iter()
            .filter(|line| !line.is_empty())
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join("\n"),
        note: Some(edition.access_notes.text(language).to_owned()).filter(|note| !note.is_empty()),
        sessions: sessions
            .iter()
            .map(|session| mail::BookedSession {
                id: session.id,
                starts: session.starts_at,
                ends: session.ends_at,
            })
            .collect(),
        revision: u32::try_from(edition.revision).unwrap_or(u32::MAX),
        url: crate::booking::link(portal, language, &booking.reference),
    }
}
