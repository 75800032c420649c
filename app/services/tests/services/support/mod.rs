//! A portal of its own for each test: on either engine, with a clock that only moves on request, and a
//! transport that stores what it delivers.

pub mod editions;
pub mod gaps;
mod mailbag;
mod people;
mod portal;
mod staff;

use std::fmt::Debug;

use domain::{calendar_date::CalendarDate, email::EmailAddress, instant::Instant};
use services::Failure;

pub use mailbag::{Mailbag, key, six_digits};
pub use people::{
    at_desk, browser, called, family, just_proved, other_code, proof, proof_in, proving,
};
pub use portal::TestPortal;
pub use staff::{PASSWORD, SECRET};

/// The demonstration's programme for workers who earn much in few months.
pub const IMPRECARIO: &str = include_str!("../../../../../demo/programmes/imprecario.json");

pub fn email(address: &str) -> EmailAddress {
    EmailAddress::parse(address).unwrap()
}

/// An ISO 8601 day.
pub fn date(text: &str) -> CalendarDate {
    CalendarDate::parse(text).unwrap()
}

/// An RFC 3339 moment.
pub fn moment(text: &str) -> Instant {
    Instant::from_seconds(text.parse::<jiff::Timestamp>().unwrap().as_second())
}

/// Why a use case refused; any other outcome fails the test.
pub fn refused<Value: Debug, Reason: Debug>(outcome: Result<Value, Failure<Reason>>) -> Reason {
    match outcome {
        Err(Failure::Refused(reason)) => reason,
        other => panic!("not refused: {other:?}"),
    }
}
