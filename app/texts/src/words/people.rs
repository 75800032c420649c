//! Words for people.

use domain::person::{Detail, Purpose};

use crate::Texts;

impl Texts {
    /// The name of a detail that an application needs.
    pub fn detail(&self, detail: Detail) -> String {
        match detail {
            Detail::Name => self.detail_name(),
            Detail::BirthDate => self.detail_birth_date(),
            Detail::Birthplace => self.detail_birthplace(),
            Detail::Residence => self.detail_residence(),
            Detail::Address => self.detail_address(),
        }
    }

    /// The name of what a person agrees to or takes note of.
    pub fn purpose(&self, purpose: Purpose) -> String {
        match purpose {
            Purpose::PrivacyNotice => self.purpose_privacy_notice(),
            Purpose::Declaration => self.purpose_declaration(),
            Purpose::News => self.purpose_news(),
        }
    }
}
