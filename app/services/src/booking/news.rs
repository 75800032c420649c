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
    mail::{
        BookingCancelled, BookingChanged, BookingConfirmed, BookingPromoted, BookingReminder,
        BookingWaiting, Mail, Recipient,
    },
    places::Occasion,
};

/// What happened to a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "news", rename_all = "snake_case")]
pub(crate) enum News {
    /// It has a place.
    Confirmed,
    /// It waits for one.
    Waiting {
        /// Its position, from 1.
        position: i64,
    },
    /// It moved up from the waiting list to a place.
    Promoted,
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

/// A mail to be written about a booking.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
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
    /// the booking was given up before the mail left, or what it reminds of begins at another time.
    pub(crate) async fn write(
        &mut self,
        portal: &Portal,
        owed: OwedNews,
    ) -> Result<Option<(Recipient, Language, Mail)>, store::Error> {
        let mut reader = portal.database.read().await?;
        let Some(booking) = booking::by_id(&mut reader, owed.booking).await? else {
            return Ok(None);
        };
        let is_given_up = booking.state == BookingState::Cancelled;
        if is_given_up != matches!(owed.news, News::Cancelled { .. }) {
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
            let begins_soon = booking.state == BookingState::Confirmed
                && edition.state == EditionState::Published
                && edition.starts_at == starts_at
                && portal.now() < starts_at;
            if !begins_soon {
                return Ok(None);
            }
        }
        let details = &person.details;
        let language = details.language;
        let name = details.display_name();
        let cancel_until = occasion.edition.cancellable_until;
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
            News::Promoted => Mail::BookingPromoted(BookingPromoted {
                name,
                booking: booked,
                cancel_until,
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
                activities_url: format!("{}/{language}/activities", portal.settings.base_url),
            }),
        };
        let to = Recipient {
            name: details.name.as_ref().map(ToString::to_string),
            email: details.email.clone(),
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
