//! Notifications about bookings: queued as an event, composed at delivery, so that they state what is
//! true then.

use domain::{
    booking::{BookingState, Ending},
    calendar_date::CalendarDate,
    call::CallReason,
    edition::{CallOffCause, EditionState},
    id::{BookingId, JobId, SessionId},
    instant::{Instant, Seconds},
    language::Language,
};
use serde::{Deserialize, Serialize};
use store::{
    Connection, Error, Transaction,
    booking::{self, Booking},
    called_off::{self, CalledOff},
    dropped_session,
    edition::{self, Edition},
    edition_list,
    job::Lane,
    person,
    site::{self, Site},
};
use uuid::Uuid;

use crate::{
    Portal,
    notifications::{
        self, ActivityCalledOff, BookedActivity, BookedSession, BookingCancelled,
        BookingCancelledByOffice, BookingChanged, BookingConfirmed, BookingNotApproved,
        BookingOfferEnded, BookingOffered, BookingReminder, BookingRequested, BookingSiteClosed,
        BookingWaiting, Mail, SessionChange, SiteOpened, WaysOn, Word,
    },
    outbox::{self, Context, DeliveryError, Job, Recipient},
    places::{BookedEdition, call::end_needless},
};

/// How long calendars are told of sessions that were taken out.
pub(crate) const REMEMBERED: Seconds = Seconds::days(30);

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
        /// What it was before.
        #[serde(default)]
        was: Before,
        /// Whether only its words have changed.
        #[serde(default)]
        only_read: bool,
        /// The reason in the words of staff; may be empty.
        #[serde(default)]
        reason: String,
    },
    /// Its site is closed on one of its days, and it takes place all the same.
    SiteClosed {
        /// Why the site is closed, in the words of staff.
        reason: String,
    },
    /// It begins soon.
    Reminder {
        /// The start that this reminder is for.
        starts_at: Instant,
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
        /// Whether it awaited a decision of staff before.
        #[serde(default)]
        was_requested: bool,
        /// Why staff cancelled it, in their words; may be empty.
        #[serde(default)]
        reason: String,
    },
}

/// What of an edition was different before a change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Before {
    /// The sessions that were at another time, or were taken out, as they were.
    pub(super) sessions: Vec<SessionBefore>,
    /// The sessions that were not there.
    pub(super) added: Vec<SessionId>,
    /// Where it took place; `None` where that has not changed.
    pub(super) place: Option<String>,
}

/// A session as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SessionBefore {
    pub(super) id: SessionId,
    pub(super) starts_at: Instant,
    pub(super) ends_at: Instant,
}

impl BookingEvent {
    /// What a person is called about whom a mail about the event did not reach; `None` where the mail's subject says
    /// it. `ending` is how the booking ended, if it did.
    pub(crate) fn reason_to_call(&self, ending: Option<Ending>) -> Option<CallReason> {
        match self {
            Self::Offered => Some(CallReason::Offer),
            Self::Changed { .. } => Some(CallReason::ActivityChanged),
            Self::SiteClosed { .. } => Some(CallReason::SiteClosed),
            Self::SiteOpened { .. } => Some(CallReason::SiteOpened),
            Self::NotApproved { .. } => Some(CallReason::RequestDecided),
            Self::Cancelled { .. } => ending.and_then(CallReason::of_ending),
            Self::Confirmed
            | Self::Waiting { .. }
            | Self::Requested
            | Self::OfferEnded { .. }
            | Self::Reminder { .. } => None,
        }
    }

    /// What staff wrote to the person about it.
    pub(crate) fn note(&self) -> Option<&str> {
        match self {
            Self::NotApproved { reason }
            | Self::Changed { reason, .. }
            | Self::SiteClosed { reason }
            | Self::Cancelled { reason, .. } => Some(reason.as_str()),
            Self::SiteOpened { word, .. } => word.as_ref().map(Word::as_str),
            _ => None,
        }
        .filter(|reason| !reason.is_empty())
    }

    /// When the first session would have begun that is at another time now, or was taken out; `None` where nobody would
    /// come for nothing.
    pub(crate) fn differed_from(&self, now: Instant) -> Option<Instant> {
        let Self::Changed { was, .. } = self else {
            return None;
        };
        let starts = was.sessions.iter().map(|session| session.starts_at);
        starts.filter(|starts_at| *starts_at > now).min()
    }

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
        let thread = first_mail(self.booking);
        match self.write(context.portal, context.delivers()).await? {
            Some((to, language, mail)) => {
                notifications::send(context, to, language, &mail, Some(thread)).await
            }
            None => Ok(()),
        }
    }
}

/// The job of the first mail about a booking, which the others refer to: mail clients show them together.
pub(super) fn first_mail(booking: BookingId) -> JobId {
    Uuid::from(booking).into()
}

/// Queues the notification of the person of a booking. What they must know even without an e-mail address is told by
/// [`super::notify_or_call`].
pub(crate) async fn notify(
    transaction: &mut Transaction,
    booking: BookingId,
    event: BookingEvent,
    now: Instant,
) -> Result<(), Error> {
    end_needless(transaction, booking, &event, now).await?;
    let job = NotifyOfBooking { booking, event };
    outbox::queue(transaction, &job, now).await
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
        let since = portal.now() - REMEMBERED;
        let dropped = dropped_session::of_edition(&mut reader, edition.id, since).await?;
        let site = site::by_id(&mut reader, edition.details.site_id).await?;
        let position = booking::position(&mut reader, booking.id).await?;
        let called_off = called_off::of_edition(&mut reader, edition.id).await?;
        let language = person.details.language;
        let ways = if booking.state.is_final() {
            ways_on(portal, &mut reader, &edition, site.as_ref(), language).await?
        } else {
            WaysOn::default()
        };
        drop(reader);
        let booked_edition = BookedEdition::new(edition, sessions, dropped, site);
        let details = &person.details;
        let Some(email) = details.email.clone() else {
            return Ok(None);
        };
        let to = Recipient {
            name: details.name.as_ref().map(ToString::to_string),
            email,
        };
        let booked = booked(portal, &booked_edition, language, &booking, with_key).await?;
        let about = About {
            name: details.display_name(),
            booked,
            booking,
            position,
            cancel_until: booked_edition.edition.details.cancellable_until,
            called_off,
            activities_url: format!("{}/{language}/activities", portal.settings.base_url),
            ways,
            now: portal.now(),
        };
        Ok(about.mail(self.event).map(|mail| (to, language, mail)))
    }
}

/// What the mail about a booking is written from.
struct About {
    name: String,
    booked: BookedActivity,
    booking: Booking,
    position: i64,
    cancel_until: Instant,
    called_off: Option<CalledOff>,
    activities_url: String,
    ways: WaysOn,
    now: Instant,
}

impl About {
    /// The mail about what happened. `None` for an offer without an end, which no booking has.
    fn mail(self, event: BookingEvent) -> Option<Mail> {
        let Self {
            name,
            booked: booking,
            cancel_until,
            activities_url,
            ways,
            now,
            ..
        } = self;
        let still_until = (now < cancel_until).then_some(cancel_until);
        Some(match event {
            BookingEvent::Confirmed => Mail::BookingConfirmed(BookingConfirmed {
                name,
                booking,
                cancel_until,
            }),
            BookingEvent::Waiting { .. } => Mail::BookingWaiting(BookingWaiting {
                name,
                booking,
                position: u32::try_from(self.position).unwrap_or(u32::MAX),
            }),
            BookingEvent::Requested => Mail::BookingRequested(BookingRequested { name, booking }),
            BookingEvent::NotApproved { reason } => Mail::BookingNotApproved(BookingNotApproved {
                name,
                booking,
                reason,
                activities_url,
                ways,
            }),
            BookingEvent::Offered => Mail::BookingOffered(BookingOffered {
                name,
                booking,
                until: self.booking.held_until?,
            }),
            BookingEvent::OfferEnded { declined } => Mail::BookingOfferEnded(BookingOfferEnded {
                name,
                booking,
                declined,
                activities_url,
                ways,
            }),
            BookingEvent::Changed {
                was,
                only_read,
                reason,
            } => {
                let has_place = self.booking.state == BookingState::Confirmed;
                Mail::BookingChanged(BookingChanged {
                    name,
                    only_read,
                    changes: was.changes(&booking.sessions),
                    place_was: was.place.filter(|place| *place != booking.place),
                    booking,
                    cancel_until: still_until.filter(|_| has_place),
                    has_place,
                    reason,
                })
            }
            BookingEvent::SiteClosed { reason } => Mail::BookingSiteClosed(BookingSiteClosed {
                name,
                booking,
                is_appointment: false,
                reason,
            }),
            BookingEvent::SiteOpened { first, last, word } => Mail::SiteOpened(SiteOpened {
                name,
                booking,
                is_still_booked: !self.booking.state.is_final(),
                first,
                last,
                word: word.map(|word| word.to_string()),
                book_url: activities_url,
            }),
            BookingEvent::Reminder { starts_at } => Mail::BookingReminder(BookingReminder {
                name,
                booking,
                starts_at,
                cancel_until: still_until,
            }),
            BookingEvent::Cancelled {
                had_place,
                was_requested,
                reason,
            } => {
                let cancelled = BookingCancelled {
                    name,
                    booking,
                    had_place,
                    was_requested,
                    activities_url,
                    ways,
                };
                match self.booking.ending {
                    Some(Ending::EditionCancelled) => called_off(cancelled, self.called_off),
                    Some(Ending::ByStaff) => cancelled_by_office(cancelled, reason),
                    _ => Mail::BookingCancelled(cancelled),
                }
            }
        })
    }
}

/// The mail about a booking that ended because its edition does not take place.
fn called_off(cancelled: BookingCancelled, called_off: Option<CalledOff>) -> Mail {
    let cause = called_off.as_ref().map(|called_off| called_off.cause);
    Mail::ActivityCalledOff(ActivityCalledOff {
        name: cancelled.name,
        booking: cancelled.booking,
        had_place: cancelled.had_place,
        cause: cause.unwrap_or(CallOffCause::Office),
        reason: called_off.map_or_else(String::new, |called_off| called_off.reason),
        activities_url: cancelled.activities_url,
        ways: cancelled.ways,
    })
}

/// The mail about a booking that staff cancelled.
fn cancelled_by_office(cancelled: BookingCancelled, reason: String) -> Mail {
    Mail::BookingCancelledByOffice(BookingCancelledByOffice {
        name: cancelled.name,
        booking: cancelled.booking,
        had_place: cancelled.had_place,
        reason,
        activities_url: cancelled.activities_url,
        ways: cancelled.ways,
    })
}

impl Before {
    /// What has changed of each session to what they are now. What was undone since has not changed.
    fn changes(&self, sessions: &[BookedSession]) -> Vec<SessionChange> {
        let now = |id| sessions.iter().find(|session| session.id == id);
        let before = self.sessions.iter().filter_map(|before| {
            let was = BookedSession {
                id: before.id,
                starts: before.starts_at,
                ends: before.ends_at,
            };
            match now(before.id) {
                None => Some(SessionChange::Dropped(was)),
                Some(is) if *is != was => Some(SessionChange::Moved {
                    was,
                    is: is.clone(),
                }),
                Some(_) => None,
            }
        });
        let added = self.added.iter().filter_map(|id| now(*id));
        let added = added.map(|session| SessionChange::Added(session.clone()));
        let mut changes: Vec<_> = before.chain(added).collect();
        changes.sort_by_key(SessionChange::at);
        changes
    }
}

/// What somebody can do whose booking has ended.
async fn ways_on(
    portal: &Portal,
    reader: &mut Connection,
    edition: &Edition,
    site: Option<&Site>,
    language: Language,
) -> Result<WaysOn, Error> {
    let base = format!("{}/{language}", portal.settings.base_url);
    let others = edition_list::Filter {
        activity: Some(edition.activity_id),
        state: Some(EditionState::Published),
        from: Some(portal.now()),
        ..edition_list::Filter::default()
    };
    let found = edition_list::list(reader, &others, 0, 2).await?;
    let has_others = found.iter().any(|other| other.id != edition.id);
    let contact = site.map(|site| [site.phone.as_str(), &site.email]);
    let contact = contact
        .into_iter()
        .flatten()
        .filter(|line| !line.is_empty());
    Ok(WaysOn {
        other_dates_url: has_others
            .then(|| format!("{base}/activities?activity={}", edition.activity_id)),
        counselling_url: Some(format!("{base}/counselling")),
        contact: contact.collect::<Vec<_>>().join("\n"),
    })
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
