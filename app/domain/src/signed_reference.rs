//! Signed codes of bookings: a reference followed by a short signature.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{
    reference::{BookingReference, LENGTH, SYMBOLS},
    string_form::parsed_from_text,
    text::plain_code,
};

/// A booking's reference followed by eight symbols that only the portal can compute:
/// `PRE-7K3M-9QXB-H4TR-W2K9`. Short enough to be typed from paper; all of it is in the alphanumeric
/// alphabet of QR codes. What it proves depends on the purpose of the signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SignedReference {
    reference: BookingReference,
    signature: [u8; LENGTH],
}

/// A text that is not in the format of a signed reference, whether its signature is valid or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a reference with eight symbols behind it")]
pub struct SignedReferenceError;

impl SignedReference {
    /// A reference with a signature derived from 128 bits: one of 31^8 (39 bits).
    pub fn new(reference: BookingReference, signature: [u8; 16]) -> Self {
        let mut rest = u128::from_be_bytes(signature);
        let mut symbols = [0; LENGTH];
        for symbol in &mut symbols {
            let place = usize::try_from(rest % SYMBOLS.len() as u128).unwrap_or_default();
            *symbol = SYMBOLS[place];
            rest /= SYMBOLS.len() as u128;
        }
        Self {
            reference,
            signature: symbols,
        }
    }

    /// Parses a signed reference as people type it: lower case, spaces and missing hyphens are
    /// accepted. It does not verify the signature, which takes the key.
    pub fn parse(typed: &str) -> Result<Self, SignedReferenceError> {
        let text = plain_code(typed);
        let (reference, signature) = text
            .len()
            .checked_sub(LENGTH)
            .and_then(|end| text.split_at_checked(end))
            .ok_or(SignedReferenceError)?;
        let is_well_formed = signature.bytes().all(|byte| SYMBOLS.contains(&byte));
        match (
            BookingReference::parse(reference),
            signature.as_bytes().try_into(),
        ) {
            (Ok(reference), Ok(signature)) if is_well_formed => Ok(Self {
                reference,
                signature,
            }),
            _ => Err(SignedReferenceError),
        }
    }

    /// The reference of the booking.
    pub const fn reference(self) -> BookingReference {
        self.reference
    }

    /// The eight symbols of the signature.
    pub const fn signature(&self) -> &[u8; LENGTH] {
        &self.signature
    }
}

parsed_from_text!(SignedReference, SignedReferenceError);

impl fmt::Display for SignedReference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.reference)?;
        for (place, symbol) in self.signature.into_iter().enumerate() {
            if place % 4 == 0 {
                formatter.write_str("-")?;
            }
            write!(formatter, "{}", char::from(symbol))?;
        }
        Ok(())
    }
}
