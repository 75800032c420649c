//! A portal of its own for each test: on either engine, with a clock that stands still until it is
//! moved, and a transport that keeps what it delivers.

pub mod editions;
mod mailbag;
mod people;
mod portal;
mod staff;

use std::fmt::Debug;

use domain::{calendar_date::CalendarDate, email::EmailAddress, instant::Instant};
use services::Failure;

pub use mailbag::{Mailbag, six_digits};
pub use people::{at_desk, family, other_code};
pub use portal::TestPortal;
pub use staff::{PASSWORD, SECRET};

/// The demonstration's programme for workers who earn much in few months.
pub const IMPRECARIO: &str = include_str!("../../../../../demo/programmes/imprecario.json");

pub fn email(address: &str) -> EmailAddress {
    EmailAddress::parse(address).unwrap()
}

/// A day as ISO 8601 writes it.
pub fn date(text: &str) -> CalendarDate {
    CalendarDate::parse(text).unwrap()
}

/// A moment as RFC 3339 writes it.
pub fn moment(text: &str) -> Instant {
    Instant::from_seconds(text.parse::<jiff::Timestamp>().unwrap().as_second())
}

/// Why a use case refused; whatever else became of it fails the test.
pub fn refused<Value: Debug, Reason: Debug>(outcome: Result<Value, Failure<Reason>>) -> Reason {
    match outcome {
        Err(Failure::Refused(reason)) => reason,
        other => panic!("not refused: {other:?}"),
    }
}
