//! What people are told of their bookings: queued as a word, written when the mail leaves, so that it
//! says what is true then.

use std::{collections::HashMap, sync::Arc};

use domain::{
    booking::BookingState,
    edition::EditionState,
    id::{BookingId, EditionId},
    instant::Instant,
    language::Language,
};
use serde::{Deserialize, Serialize};
use store::{Connection, booking, edition, person, site};

use crate::{
    Portal,
    booking::offer_link,
    mail::{
        BookingCancelled, BookingChanged, BookingConfirmed, BookingNotApproved, BookingOfferEnded,
        BookingOffered, BookingReminder, BookingRequested, BookingWaiting, Mail, Recipient,
    },
    places::Occasion,
};

/// What happened to a booking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "news", rename_all = "snake_case")]
pub(crate) enum News {
    /// It has a place.
    Confirmed,
    /// It waits for one.
    Waiting {
        /// Its position, from 1.
        position: i64,
    },
    /// Staff are to decide on it.
    Requested,
    /// Staff decided against it.
    NotApproved {
        /// Why, in the words of staff.
        reason: String,
    },
    /// A place is held for it.
    Offered,
    /// The place that was offered goes on to the next.
    OfferEnded {
        /// Whether the person declined it; else they did not answer in time.
        declined: bool,
    },
    /// The edition takes place at other times or elsewhere.
    Changed,
    /// It begins soon.
    Reminder {
        /// The start that this reminds of.
        starts_at: Instant,
    },
    /// It is given up.
    Cancelled {
        /// Whether it had a place before.
        had_place: bool,
    },
}

impl News {
    /// Whether it is still so with a booking in that state.
    const fn is_true_of(&self, state: BookingState) -> bool {
        match self {
            Self::Confirmed | Self::Reminder { .. } => matches!(state, BookingState::Confirmed),
            Self::Waiting { .. } => matches!(state, BookingState::Waiting),
            Self::Requested => matches!(state, BookingState::Requested),
            Self::Offered => matches!(state, BookingState::Offered),
            Self::Changed => !state.is_final(),
            Self::NotApproved { .. } | Self::OfferEnded { .. } | Self::Cancelled { .. } => {
                state.is_final()
            }
        }
    }
}

/// A mail to be written about a booking.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct OwedNews {
    pub(crate) booking: BookingId,
    #[serde(flatten)]
    pub(crate) news: News,
}

/// Writes mails about bookings. Mails that leave together are often about the same edition, which is
/// then read once.
#[derive(Default)]
pub(crate) struct NewsDesk {
    occasions: HashMap<EditionId, Arc<Occasion<'static>>>,
}

impl NewsDesk {
    /// The mail and who gets it, in which language; `None` where there is nothing left to tell, because
    /// the booking stands otherwise by now and another mail tells that, or because what is reminded of
    /// begins at another time, or because the person has no address.
    pub(crate) async fn write(
        &mut self,
        portal: &Portal,
        owed: OwedNews,
    ) -> Result<Option<(Recipient, Language, Mail)>, store::Error> {
        let mut reader = portal.database.read().await?;
        let Some(booking) = booking::by_id(&mut reader, owed.booking).await? else {
            return Ok(None);
        };
        if !owed.news.is_true_of(booking.state) {
            return Ok(None);
        }
        let Some(person) = person::by_id(&mut reader, booking.person_id).await? else {
            return Ok(None);
        };
        let Some(occasion) = self.occasion(&mut reader, booking.edition_id).await? else {
            return Ok(None);
        };
        if let News::Reminder { starts_at } = owed.news {
            let edition = &occasion.edition;
            let begins_soon = edition.state == EditionState::Published
                && edition.starts_at == starts_at
                && portal.now() < starts_at;
            if !begins_soon {
                return Ok(None);
            }
        }
        let details = &person.details;
        let Some(email) = details.email.clone() else {
            return Ok(None);
        };
        let language = details.language;
        let name = details.display_name();
        let cancel_until = occasion.edition.cancellable_until;
        let activities_url = format!("{}/{language}/activities", portal.settings.base_url);
        let booked = occasion.booked(portal, language, &booking);
        let mail = match owed.news {
            News::Confirmed => Mail::BookingConfirmed(BookingConfirmed {
                name,
                booking: booked,
                cancel_until,
            }),
            News::Waiting { position } => Mail::BookingWaiting(BookingWaiting {
                name,
                booking: booked,
                position: u32::try_from(position).unwrap_or(u32::MAX),
            }),
            News::Requested => Mail::BookingRequested(BookingRequested {
                name,
                booking: booked,
            }),
            News::NotApproved { reason } => Mail::BookingNotApproved(BookingNotApproved {
                name,
                booking: booked,
                reason,
                activities_url,
            }),
            News::Offered => {
                // A booking in this state always has it.
                let Some(until) = booking.held_until else {
                    return Ok(None);
                };
                Mail::BookingOffered(BookingOffered {
                    name,
                    answer_url: offer_link(portal, language, booking.reference),
                    booking: booked,
                    until,
                })
            }
            News::OfferEnded { declined } => Mail::BookingOfferEnded(BookingOfferEnded {
                name,
                booking: booked,
                declined,
                activities_url,
            }),
            News::Changed => Mail::BookingChanged(BookingChanged {
                name,
                booking: booked,
                cancel_until: (booking.state == BookingState::Confirmed).then_some(cancel_until),
            }),
            News::Reminder { starts_at } => Mail::BookingReminder(BookingReminder {
                name,
                booking: booked,
                starts_at,
                cancel_until: (portal.now() < cancel_until).then_some(cancel_until),
            }),
            News::Cancelled { had_place } => Mail::BookingCancelled(BookingCancelled {
                name,
                booking: booked,
                had_place,
                activities_url,
            }),
        };
        let to = Recipient {
            name: details.name.as_ref().map(ToString::to_string),
            email,
        };
        Ok(Some((to, language, mail)))
    }

    async fn occasion(
        &mut self,
        reader: &mut Connection,
        id: EditionId,
    ) -> Result<Option<Arc<Occasion<'static>>>, store::Error> {
        if let Some(occasion) = self.occasions.get(&id) {
            return Ok(Some(occasion.clone()));
        }
        let Some(edition) = edition::by_id(reader, id).await? else {
            return Ok(None);
        };
        let sessions = edition::sessions(reader, id).await?;
        let site = site::by_id(reader, edition.site_id).await?;
        let occasion = Arc::new(Occasion::new(edition, sessions, site));
        self.occasions.insert(id, occasion.clone());
        Ok(Some(occasion))
    }
}
