//! Notifications about bookings: queued as an event, composed at delivery, so that they state what is
//! true then.

use domain::{
    booking::BookingState, calendar_date::CalendarDate, edition::EditionState, id::BookingId,
    instant::Instant, language::Language,
};
use serde::{Deserialize, Serialize};
use store::{
    Error, Transaction,
    booking::{self, Booking},
    edition,
    job::Lane,
    person, site,
};

use crate::{
    Portal,
    notifications::{
        self, BookedActivity, BookingCancelled, BookingChanged, BookingConfirmed,
        BookingNotApproved, BookingOfferEnded, BookingOffered, BookingReminder, BookingRequested,
        BookingSiteClosed, BookingWaiting, Mail, SiteOpened, Word,
    },
    outbox::{self, Context, DeliveryError, Job, Recipient},
    places::BookedEdition,
};

/// What happened to a booking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
// Queued jobs contain the tag's name.
#[serde(tag = "news", rename_all = "snake_case")]
pub(crate) enum BookingEvent {
    /// It has a place.
    Confirmed,
    /// It waits for one.
    Waiting {
        /// Its position, from 1.
        position: i64,
    },
    /// Staff must decide on it.
    Requested,
    /// Staff decided against it.
    NotApproved {
        /// The reason given by staff.
        reason: String,
    },
    /// A place is held for it.
    Offered,
    /// The offered place goes to the next person.
    OfferEnded {
        /// Whether the person declined it, rather than let it expire.
        declined: bool,
    },
    /// The edition takes place at other times or elsewhere, or its words have changed.
    Changed {
        /// Whether only its words have changed.
        #[serde(default)]
        only_read: bool,
        /// A word of staff.
        #[serde(default)]
        word: Option<Word>,
    },
    /// It begins soon.
    Reminder {
        /// The start that this reminder is for.
        starts_at: Instant,
    },
    /// Its site is closed on one of its days, and it takes place all the same.
    SiteClosed {
        /// Why, as entered by staff.
        reason: String,
    },
    /// Its site is not closed after all.
    SiteOpened {
        /// The first day on which it was to be closed.
        first: CalendarDate,
        /// The last one.
        last: CalendarDate,
        /// A word of staff.
        word: Option<Word>,
    },
    /// It is cancelled.
    Cancelled {
        /// Whether it had a place before.
        had_place: bool,
        /// A word of staff.
        #[serde(default)]
        word: Option<Word>,
    },
}

impl BookingEvent {
    /// Whether the event still applies to a booking in that state.
    const fn is_true_of(&self, state: BookingState) -> bool {
        match self {
            Self::Confirmed | Self::Reminder { .. } => matches!(state, BookingState::Confirmed),
            Self::Waiting { .. } => matches!(state, BookingState::Waiting),
            Self::Requested => matches!(state, BookingState::Requested),
            Self::Offered => matches!(state, BookingState::Offered),
            Self::Changed { .. } | Self::SiteClosed { .. } => !state.is_final(),
            Self::SiteOpened { .. } => true,
            Self::NotApproved { .. } | Self::OfferEnded { .. } | Self::Cancelled { .. } => {
                state.is_final()
            }
        }
    }
}

/// Notifies the person of a booking of an event.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct NotifyOfBooking {
    pub(crate) booking: BookingId,
    #[serde(flatten)]
    pub(crate) event: BookingEvent,
}

impl Job for NotifyOfBooking {
    const KIND: &'static str = "booking";
    const LANE: Lane = Lane::Service;
    const REPEATABLE: bool = false;

    async fn carry_out(self, context: &Context<'_>) -> Result<(), DeliveryError> {
        match self.write(context.portal, context.delivers()).await? {
            Some((to, language, mail)) => notifications::send(context, to, language, &mail).await,
            None => Ok(()),
        }
    }
}

/// Queues the notification of the person of a booking.
pub(crate) async fn notify(
    transaction: &mut Transaction,
    booking: BookingId,
    event: BookingEvent,
    now: Instant,
) -> Result<(), Error> {
    notify_at(transaction, booking, event, now, now).await
}

/// Like [`notify`], not to be sent before a moment.
pub(crate) async fn notify_at(
    transaction: &mut Transaction,
    booking: BookingId,
    event: BookingEvent,
    at: Instant,
    now: Instant,
) -> Result<(), Error> {
    let job = NotifyOfBooking { booking, event };
    outbox::queue_at(transaction, &job, at, now).await
}

impl NotifyOfBooking {
    /// The mail with its recipient and language; `None` if there is nothing to send: the booking has
    /// changed and another mail says so, the start of a reminder has changed, or the person has no
    /// address.
    /// A mail that is only read gets no key.
    async fn write(
        self,
        portal: &Portal,
        with_key: bool,
    ) -> Result<Option<(Recipient, Language, Mail)>, Error> {
        let mut reader = portal.database.read().await?;
        let Some(booking) = booking::by_id(&mut reader, self.booking).await? else {
            return Ok(None);
        };
        if !self.event.is_true_of(booking.state) {
            return Ok(None);
        }
        let Some(person) = person::by_id(&mut reader, booking.person_id).await? else {
            return Ok(None);
        };
        let Some(edition) = edition::by_id(&mut reader, booking.edition_id).await? else {
            return Ok(None);
        };
        if let BookingEvent::Reminder { starts_at } = self.event {
            let begins_soon = edition.state == EditionState::Published
                && edition.starts_at == starts_at
                && portal.now() < starts_at;
            if !begins_soon {
                return Ok(None);
            }
        }
        let sessions = edition::sessions(&mut reader, edition.id).await?;
        let site = site::by_id(&mut reader, edition.details.site_id).await?;
        drop(reader);
        let booked_edition = BookedEdition::new(edition, sessions, site);
        let details = &person.details;
        let Some(email) = details.email.clone() else {
            return Ok(None);
        };
        let language = details.language;
        let name = details.display_name();
        let cancel_until = booked_edition.edition.details.cancellable_until;
        let activities_url = format!("{}/{language}/activities", portal.settings.base_url);
        let booked = booked(portal, &booked_edition, language, &booking, with_key).await?;
        let words = |word: Option<Word>| word.map(|word| word.to_string());
        let mail = match self.event {
            BookingEvent::Confirmed => Mail::BookingConfirmed(BookingConfirmed {
                name,
                booking: booked,
                cancel_until,
            }),
            BookingEvent::Waiting { position } => Mail::BookingWaiting(BookingWaiting {
                name,
                booking: booked,
                position: u32::try_from(position).unwrap_or(u32::MAX),
            }),
            BookingEvent::Requested => Mail::BookingRequested(BookingRequested {
                name,
                booking: booked,
            }),
            BookingEvent::NotApproved { reason } => Mail::BookingNotApproved(BookingNotApproved {
                name,
                booking: booked,
                reason,
                activities_url,
            }),
            BookingEvent::Offered => {
                // A booking in this state always has it.
                let Some(until) = booking.held_until else {
                    return Ok(None);
                };
                Mail::BookingOffered(BookingOffered {
                    name,
                    booking: booked,
                    until,
                })
            }
            BookingEvent::OfferEnded { declined } => Mail::BookingOfferEnded(BookingOfferEnded {
                name,
                booking: booked,
                declined,
                activities_url,
            }),
            BookingEvent::Changed { only_read, word } => Mail::BookingChanged(BookingChanged {
                name,
                booking: booked,
                only_read,
                word: words(word),
                cancel_until: (booking.state == BookingState::Confirmed).then_some(cancel_until),
            }),
            BookingEvent::Reminder { starts_at } => Mail::BookingReminder(BookingReminder {
                name,
                booking: booked,
                starts_at,
                cancel_until: (portal.now() < cancel_until).then_some(cancel_until),
            }),
            BookingEvent::SiteClosed { reason } => Mail::BookingSiteClosed(BookingSiteClosed {
                name,
                booking: booked,
                is_appointment: false,
                reason,
            }),
            BookingEvent::SiteOpened { first, last, word } => Mail::SiteOpened(SiteOpened {
                name,
                booking: booked,
                is_still_booked: !booking.state.is_final(),
                first,
                last,
                word: words(word),
                book_url: activities_url,
            }),
            BookingEvent::Cancelled { had_place, word } => {
                Mail::BookingCancelled(BookingCancelled {
                    name,
                    booking: booked,
                    had_place,
                    word: words(word),
                    activities_url,
                })
            }
        };
        let to = Recipient {
            name: details.name.as_ref().map(ToString::to_string),
            email,
        };
        Ok(Some((to, language, mail)))
    }
}

/// What a mail says of a booking. One that says that it has ended leads elsewhere and needs no key.
async fn booked(
    portal: &Portal,
    booked_edition: &BookedEdition<'_>,
    language: Language,
    booking: &Booking,
    with_key: bool,
) -> Result<BookedActivity, Error> {
    if booking.state.is_final() || !with_key {
        return Ok(booked_edition.booked(portal, language, booking));
    }
    let mut transaction = portal.database.write().await?;
    let booked = booked_edition
        .booked_with_key(portal, &mut transaction, language, booking)
        .await?;
    transaction.commit().await?;
    Ok(booked)
}
