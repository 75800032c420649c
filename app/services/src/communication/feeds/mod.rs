//! Feeds: what is on offer as others read it with their own programmes, and calendars behind secret
//! addresses.

mod activities;
mod address;
mod calendar;
mod private;

pub use activities::{FeedEntry, activities, activities_calendar, next};
pub use address::{address, create_address, revoke_address};
pub use private::private_calendar;

use domain::instant::{Instant, Seconds};

/// So many editions stand in a feed at most, those that begin first: more than a season of one office.
const MOST: i64 = 300;

/// What is over stays in a calendar for so long: most calendars forget what a feed no longer names.
const AFTERWARDS: Seconds = Seconds::days(30);

/// A calendar that others subscribe to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarFeed {
    /// The file (RFC 5545).
    pub text: String,
    /// When something in it last changed; nothing where it is empty.
    pub changed_at: Option<Instant>,
}
