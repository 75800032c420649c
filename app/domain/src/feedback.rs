//! Users' feedback on a page, as the model of Italian public sites collects it (Designers Italia,
//! "Modello Comuni", evaluation of clarity).

use std::fmt;

use crate::{
    string_form::{closed_list, parsed_from_text},
    text::Line,
};

/// How clear a page is: 1 star to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rating(u8);

/// A text that is not a number from 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a number of stars from 1 to 5")]
pub struct RatingError;

impl Rating {
    /// Parses the number of stars as a form sends it.
    pub fn parse(text: &str) -> Result<Self, RatingError> {
        match text.as_bytes() {
            [digit @ b'1'..=b'5'] => Ok(Self(digit - b'0')),
            _ => Err(RatingError),
        }
    }

    /// The number of stars.
    pub const fn stars(self) -> u8 {
        self.0
    }
}

closed_list! {
    /// The main reason for a rating: positive if it is high, negative if it is low.
    Aspect {
        /// Whether the instructions were clear.
        Clear = "clear",
        /// Whether they were complete.
        Complete = "complete",
        /// Whether users could tell that they were on the right track.
        Orientation = "orientation",
        /// Whether the page worked.
        Technical = "technical",
        /// Something else.
        Other = "other",
    }
}

/// A user's comment as free text.
pub type Comment = Line<200>;

/// The path of a page of the portal: `/it/programmes/imprecario`. It never points to another site.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PagePath(String);

/// A text that is not the path of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the path of a page")]
pub struct PagePathError;

impl PagePath {
    /// Maximum characters of a path.
    pub const MAX: usize = 200;

    /// Parses a path as a form sends it.
    pub fn parse(text: &str) -> Result<Self, PagePathError> {
        let is_plain =
            |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'_');
        // Browsers parse what follows two slashes as a host.
        let is_path = text.starts_with('/') && !text.contains("//");
        if is_path && text.len() <= Self::MAX && text.bytes().all(is_plain) {
            Ok(Self(text.to_owned()))
        } else {
            Err(PagePathError)
        }
    }

    /// The path.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PagePath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

parsed_from_text!(PagePath, PagePathError);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_are_one_to_five() {
        assert_eq!(Rating::parse("1").map(Rating::stars), Ok(1));
        assert_eq!(Rating::parse("5").map(Rating::stars), Ok(5));
        for text in ["", "0", "6", "+3", "3.0", "33", "٣"] {
            assert_eq!(Rating::parse(text), Err(RatingError), "{text}");
        }
    }

    #[test]
    fn a_path_leads_to_a_page_of_the_portal_and_nowhere_else() {
        let path = "/it/programmes/alice-labs";
        assert_eq!(PagePath::parse(path).unwrap().as_str(), path);
        for text in [
            "",
            "it",
            "//example.org",
            "/it//example.org",
            "/\\example.org",
            "https://example.org/",
            "/it?next=x",
            "/it#x",
            "/it/\r\nx",
            "/it/<script>",
        ] {
            assert_eq!(PagePath::parse(text), Err(PagePathError), "{text}");
        }
        assert_eq!(
            PagePath::parse(&format!("/{}", "a".repeat(PagePath::MAX))),
            Err(PagePathError)
        );
    }
}
