//! E-mail addresses.

mod meant;

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{string_form::parsed_from_text, text::clean_line};

/// An address that mail can be sent to: RFC 5321's mailbox without quoted local parts, address literals
/// and non-ASCII characters, which common providers do not issue. A domain in another script is written
/// in its `xn--` form.
///
/// The domain is in lower case; the local part is as typed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EmailAddress(String);

/// Why an address is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EmailError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// More than [`EmailAddress::MAX`] characters, or more than 64 before the `@`.
    #[error("too long")]
    TooLong,
    /// No `@`.
    #[error("no @")]
    NoAt,
    /// A space, an accent or another non-ASCII character.
    #[error("a character that addresses do not have")]
    Character,
    /// The part before the `@` is empty, or has misplaced dots or invalid characters.
    #[error("malformed before the @")]
    LocalPart,
    /// The part after the `@` is not a domain name.
    #[error("malformed after the @")]
    Domain,
}

impl EmailAddress {
    /// Maximum characters of an address (RFC 5321, 4.5.3.1.3, as corrected by erratum 1690).
    pub const MAX: usize = 254;

    /// Parses an address as typed.
    pub fn parse(typed: &str) -> Result<Self, EmailError> {
        let text = clean_line(typed);
        if text.is_empty() {
            return Err(EmailError::Empty);
        }
        if text.len() > Self::MAX {
            return Err(EmailError::TooLong);
        }
        if !text.chars().all(|character| character.is_ascii_graphic()) {
            return Err(EmailError::Character);
        }
        let (local, domain) = text.rsplit_once('@').ok_or(EmailError::NoAt)?;
        if local.len() > 64 {
            return Err(EmailError::TooLong);
        }
        if !local.split('.').all(is_atom) {
            return Err(EmailError::LocalPart);
        }
        if !is_domain(domain) {
            return Err(EmailError::Domain);
        }
        Ok(Self(format!("{local}@{}", domain.to_ascii_lowercase())))
    }

    /// The address as mail is sent to it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The key to compare addresses by: all in lower case, because no two people have addresses that
    /// differ only in case, while one person may type the same address in different case.
    pub fn key(&self) -> String {
        self.0.to_ascii_lowercase()
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

parsed_from_text!(EmailAddress, EmailError);

/// RFC 5322's `atext`, at least once.
fn is_atom(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|character| {
            character.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(character)
        })
}

/// At least two labels, the last one not a number: `1.2.3.4` is not a domain.
fn is_domain(text: &str) -> bool {
    let Some((_, last)) = text.rsplit_once('.') else {
        return false;
    };
    text.split('.').all(is_label) && !last.chars().all(|character| character.is_ascii_digit())
}

fn is_label(text: &str) -> bool {
    (1..=63).contains(&text.len())
        && !text.starts_with('-')
        && !text.ends_with('-')
        && text
            .chars()
            .all(|character| character.is_ascii_alphanumeric() || character == '-')
}
