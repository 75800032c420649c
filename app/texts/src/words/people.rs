//! Words for people.

use domain::{
    application::ReferralSource,
    person::{Correctable, Detail, Purpose},
};

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

    /// The name of a detail that staff correct.
    pub fn correctable(&self, detail: Correctable) -> String {
        match detail {
            Correctable::Name => self.detail_name(),
            Correctable::BirthDate => self.detail_birth_date(),
            Correctable::Phone => self.account_phone(),
            Correctable::Language => self.account_language_title(),
        }
    }

    /// How somebody heard of a programme.
    pub fn referral_source(&self, source: ReferralSource) -> String {
        match source {
            ReferralSource::JobCentre => self.referral_source_job_centre(),
            ReferralSource::SocialServices => self.referral_source_social_services(),
            ReferralSource::Association => self.referral_source_association(),
            ReferralSource::School => self.referral_source_school(),
            ReferralSource::WordOfMouth => self.referral_source_word_of_mouth(),
            ReferralSource::Poster => self.referral_source_poster(),
            ReferralSource::Internet => self.referral_source_internet(),
            ReferralSource::Press => self.referral_source_press(),
            ReferralSource::Other => self.referral_source_other(),
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
