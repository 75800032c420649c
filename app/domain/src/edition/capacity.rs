//! The capacity of editions.

use serde::{Deserialize, Serialize};

use crate::text::plain_number;

/// The capacity of an edition, 1 to [`Capacity::MAX`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct Capacity(u16);

/// Why a capacity is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum CapacityError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// Not a whole number.
    #[error("not a whole number")]
    NotANumber,
    /// Less than 1 or more than [`Capacity::MAX`].
    #[error("out of range")]
    OutOfRange,
}

impl Capacity {
    /// Maximum capacity of an edition.
    pub const MAX: u16 = 5_000;

    /// Parses a capacity as typed.
    pub fn parse(typed: &str) -> Result<Self, CapacityError> {
        let text = plain_number(typed);
        if text.is_empty() {
            Err(CapacityError::Empty)
        } else if text.chars().all(|character| character.is_ascii_digit()) {
            let number: i64 = text.parse().map_err(|_| CapacityError::OutOfRange)?;
            Self::try_from(number)
        } else {
            Err(CapacityError::NotANumber)
        }
    }

    /// The number of people.
    pub const fn get(self) -> u16 {
        self.0
    }
}

impl TryFrom<i64> for Capacity {
    type Error = CapacityError;

    fn try_from(number: i64) -> Result<Self, Self::Error> {
        match u16::try_from(number) {
            Ok(number @ 1..=Self::MAX) => Ok(Self(number)),
            _ => Err(CapacityError::OutOfRange),
        }
    }
}

impl From<Capacity> for i64 {
    fn from(capacity: Capacity) -> Self {
        Self::from(capacity.0)
    }
}
