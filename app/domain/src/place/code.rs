//! The codes of places in public registries.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::string_form::parsed_from_text;

/// Why a text is not the code of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the code of a place")]
pub struct CodeError;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident, $length:literal, $is_sound:expr;)+) => {$(
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        #[serde(try_from = "String", into = "String")]
        pub struct $name([u8; $length]);

        impl $name {
            /// Parses a code as registries write it; whether it exists is not looked up.
            pub fn parse(text: &str) -> Result<Self, CodeError> {
                let bytes: [u8; $length] =
                    text.trim().as_bytes().try_into().map_err(|_| CodeError)?;
                let is_sound: fn(&[u8; $length]) -> bool = $is_sound;
                if is_sound(&bytes) { Ok(Self(bytes)) } else { Err(CodeError) }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|&byte| write!(formatter, "{}", char::from(byte)))
            }
        }

        parsed_from_text!($name, CodeError);
    )+};
}

codes! {
    /// A cadastral code (codice Belfiore), as in characters 12 to 15 of a fiscal code: `L219` Turin,
    /// `Z330` Morocco. It stays valid after the municipality or the state ceases to exist.
    BelfioreCode, 4, |bytes| {
        bytes[0].is_ascii_uppercase() && bytes[1..].iter().all(u8::is_ascii_digit)
    };
    /// Istat's code of a current municipality: `001272` Turin.
    MunicipalityCode, 6, |bytes| bytes.iter().all(u8::is_ascii_digit);
}

impl BelfioreCode {
    /// Whether such a code can have been given out: those of municipalities begin with `A` to `M`, those
    /// of states with `Z` and are at least `Z100`. Tables of codes are never complete, so whether one was
    /// given out is not a reason to refuse it.
    pub fn can_exist(self) -> bool {
        let [letter, hundreds, tens, units] = self.0;
        match letter {
            b'A'..=b'M' => [hundreds, tens, units] != *b"000",
            b'Z' => hundreds != b'0',
            _ => false,
        }
    }

    /// Whether it is the code of a state rather than of a municipality.
    pub fn is_foreign(self) -> bool {
        self.0[0] == b'Z'
    }
}

/// The codes of a cell of a table, with a space between them.
pub(super) fn read_codes(cell: &str) -> Vec<BelfioreCode> {
    cell.split(' ')
        .filter_map(|code| code.parse().ok())
        .collect()
}
