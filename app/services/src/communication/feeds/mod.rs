//! Feeds: the catalogue as public feeds, and calendars behind secret addresses.

mod activities;
mod address;
mod calendar;
mod private;

pub use activities::{FeedEntry, activities, activities_calendar, next};
pub use address::{AddressOwner, address, create_address, revoke_address};
pub use private::private_calendar;

use domain::instant::{Instant, Seconds};

/// Maximum editions in a feed, the earliest first: more than a season of one office.
const MOST: i64 = 300;

/// How long past sessions stay in a calendar: most calendars drop what a feed no longer lists.
const AFTERWARDS: Seconds = Seconds::days(30);

/// A calendar for subscribers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarFeed {
    /// The file (RFC 5545).
    pub text: String,
    /// When its content last changed; `None` if it is empty.
    pub changed_at: Option<Instant>,
}
