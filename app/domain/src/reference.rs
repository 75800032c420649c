//! References that people read aloud, copy by hand and type: `IMP-7K3M-9QXA`.
//!
//! A reference is a prefix for its kind, seven random symbols and a check symbol. Symbols are weighted
//! by position, modulo 31, as in ISBN-10: because 31 is prime and there are 31 symbols, every single
//! wrong symbol and every swap of two different ones is detected.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{string_form::parsed_from_text, text::plain_code};

/// Digits and capitals without `0`, `1`, `I`, `L` and `O`, which are easily confused.
pub(crate) const SYMBOLS: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const MODULUS: u32 = 31;
pub(crate) const LENGTH: usize = 8;

/// Why a text is not a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReferenceError {
    /// It does not begin with the prefix of its kind.
    #[error("the prefix of another kind, or none")]
    Prefix,
    /// It has fewer or more than eight symbols after its prefix.
    #[error("not eight symbols")]
    Length,
    /// It has a symbol that references do not use, such as `0` or `O`.
    #[error("a symbol that references do not use")]
    Symbol,
    /// The check symbol does not agree with the others: something was mistyped.
    #[error("the check symbol does not agree")]
    CheckSymbol,
}

impl ReferenceError {
    /// Whether it has the form of a reference, with a slip in it.
    pub fn is_slip(self) -> bool {
        self == Self::CheckSymbol
    }
}

macro_rules! references {
    ($($(#[$doc:meta])* $name:ident = $prefix:literal;)+) => {$(
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        #[serde(try_from = "String", into = "String")]
        pub struct $name([u8; LENGTH]);

        impl $name {
            /// The prefix of this kind.
            pub const PREFIX: &str = $prefix;

            /// A reference from random bytes. The 27.5 billion references are equally likely to within
            /// one part in 2^93.
            pub fn from_entropy(entropy: [u8; 16]) -> Self {
                Self(symbols_from(entropy, Self::PREFIX))
            }

            /// Parses a reference as people type it: lower case, spaces and missing hyphens are
            /// accepted.
            pub fn parse(typed: &str) -> Result<Self, ReferenceError> {
                parse_symbols(typed, Self::PREFIX).map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write_symbols(self.0, Self::PREFIX, formatter)
            }
        }

        parsed_from_text!($name, ReferenceError);
    )+};
}

references! {
    /// The reference of an application, `IMP-7K3M-9QXA`.
    ApplicationReference = "IMP";
    /// The reference of a booking (prenotazione), `PRE-7K3M-9QXB`.
    BookingReference = "PRE";
    /// The reference of an appointment (colloquio), `COL-7K3M-9QXR`.
    AppointmentReference = "COL";
    /// The reference of a request to erase one's data (cancellazione), `CAN-7K3M-9QXF`.
    ErasureReference = "CAN";
}

/// The weighted sum of symbols and prefix, modulo 31; zero for a valid reference. It includes the
/// prefix, so that a booking's symbols after an application's prefix are rejected.
fn weighted_sum(values: impl IntoIterator<Item = u32>, prefix: &str) -> u32 {
    let prefix = prefix.bytes().map(u32::from).sum::<u32>();
    let symbols = values.into_iter().zip((1..=LENGTH).rev());
    let sum = symbols.fold(prefix, |sum, (value, weight)| {
        sum + value * u32::try_from(weight).unwrap_or_default()
    });
    sum % MODULUS
}

fn symbols_from(entropy: [u8; 16], prefix: &str) -> [u8; LENGTH] {
    let mut rest = u128::from_be_bytes(entropy);
    let mut values = [0; LENGTH];
    for value in &mut values[..LENGTH - 1] {
        *value = u32::try_from(rest % u128::from(MODULUS)).unwrap_or_default();
        rest /= u128::from(MODULUS);
    }
    values[LENGTH - 1] = (MODULUS - weighted_sum(values, prefix)) % MODULUS;
    values.map(|value| SYMBOLS[value as usize])
}

fn parse_symbols(typed: &str, prefix: &str) -> Result<[u8; LENGTH], ReferenceError> {
    let text = plain_code(typed);
    let text = text.strip_prefix(prefix).ok_or(ReferenceError::Prefix)?;
    if text.chars().count() != LENGTH {
        return Err(ReferenceError::Length);
    }
    let symbols: [u8; LENGTH] = text
        .as_bytes()
        .try_into()
        .map_err(|_| ReferenceError::Symbol)?;
    let mut values = [0; LENGTH];
    for (value, symbol) in values.iter_mut().zip(symbols) {
        let place = SYMBOLS.iter().position(|&candidate| candidate == symbol);
        *value = place
            .and_then(|place| u32::try_from(place).ok())
            .ok_or(ReferenceError::Symbol)?;
    }
    if weighted_sum(values, prefix) == 0 {
        Ok(symbols)
    } else {
        Err(ReferenceError::CheckSymbol)
    }
}

fn write_symbols(
    symbols: [u8; LENGTH],
    prefix: &str,
    formatter: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    formatter.write_str(prefix)?;
    for (place, symbol) in symbols.into_iter().enumerate() {
        if place % 4 == 0 {
            formatter.write_str("-")?;
        }
        write!(formatter, "{}", char::from(symbol))?;
    }
    Ok(())
}
