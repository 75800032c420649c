//! A site as administrators enter it.

use domain::{
    email::EmailAddress,
    id::SiteId,
    language::Translated,
    person::Address,
    phone::{PhoneError, PhoneNumber},
    place::Municipality,
    text::Line,
};
use store::site::Site;

/// The telephone number of a site, with the spaces that make it easy to read: `011 555 0100`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SitePhone(String);

impl SitePhone {
    /// Parses a number as typed. Other signs between its digits become spaces.
    pub fn parse(typed: &str) -> Result<Self, PhoneError> {
        PhoneNumber::parse(typed)?;
        let is_kept = |c: char| c.is_ascii_digit() || c == '+';
        let plain = domain::text::plain_number(typed);
        let spaced = plain.replace(|c| !is_kept(c), " ");
        let groups: Vec<_> = spaced.split_whitespace().collect();
        Ok(Self(groups.join(" ")))
    }
}

/// A site as administrators enter it.
#[derive(Clone, Debug)]
pub struct SiteContent {
    /// Its name.
    pub name: Line<100>,
    /// Street and number.
    pub address: Address,
    /// The municipality where it is.
    pub municipality: &'static Municipality,
    /// The telephone number that people call.
    pub phone: SitePhone,
    /// The mail address that people write to.
    pub email: EmailAddress,
    /// How to get in, in some languages.
    pub access_notes: Translated,
}

impl SiteContent {
    pub(super) fn site(&self, id: SiteId, slug: String) -> Site {
        Site {
            id,
            slug,
            name: self.name.to_string(),
            address: self.address.to_string(),
            municipality: self.municipality.name.to_owned(),
            phone: self.phone.0.clone(),
            email: self.email.to_string(),
            access_notes: self.access_notes.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_telephone_number_is_kept_as_it_is_read() {
        for (typed, kept) in [
            ("011 555 0100", "011 555 0100"),
            (" 011/555-0100 ", "011 555 0100"),
            ("+39 011.5550100", "+39 011 5550100"),
        ] {
            let phone = SitePhone::parse(typed);
            assert_eq!(phone, Ok(SitePhone(kept.to_owned())), "{typed}");
        }
        assert!(SitePhone::parse("chiamateci").is_err());
        assert_eq!(SitePhone::parse(" "), Err(PhoneError::Empty));
    }
}
