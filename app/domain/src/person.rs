//! People who use the portal for themselves, and their consents.

use serde::{Deserialize, Serialize};

use crate::{
    calendar_date::CalendarDate,
    codice_fiscale::CodiceFiscale,
    eligibility::Area,
    email::EmailAddress,
    instant::Instant,
    language::Language,
    name::PersonName,
    phone::PhoneNumber,
    place::{BelfioreCode, Birthplace, Town},
    string_form::closed_list,
    text::Line,
};

/// Street and number, or another postal address.
pub type Address = Line<200>;

/// Personal details, as the person stated them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The address verified by a code, or stated at the desk; `None` for a person without one, who is
    /// registered at the desk only.
    pub email: Option<EmailAddress>,
    /// The name.
    pub name: Option<PersonName>,
    /// The day of birth.
    pub birth_date: Option<CalendarDate>,
    /// The place of birth.
    pub birthplace: Option<BelfioreCode>,
    /// The town of birth, as they wrote it, if the place of birth is a state.
    pub birth_town: Option<Town>,
    /// The fiscal code. It is never required.
    pub codice_fiscale: Option<CodiceFiscale>,
    /// The municipality in which they live, and its district where relevant.
    pub residence: Option<Area>,
    /// The address in that municipality.
    pub address: Option<Address>,
    /// The telephone number.
    pub phone: Option<PhoneNumber>,
    /// The language of mails to them.
    pub language: Language,
}

closed_list! {
    /// The details required to apply: those that identify a person who makes a declaration in place of
    /// a certificate (decree of the President of the Republic 445/2000, article 46).
    Detail {
        /// The name.
        Name = "name",
        /// The day of birth.
        BirthDate = "birth_date",
        /// The place of birth.
        Birthplace = "birthplace",
        /// The municipality of residence.
        Residence = "residence",
        /// The address in that municipality.
        Address = "address",
    }
}

closed_list! {
    /// The details that staff correct. What was declared with an application stays as it was declared.
    Correctable {
        /// The name.
        Name = "name",
        /// The day of birth.
        BirthDate = "birth_date",
        /// The telephone number.
        Phone = "phone",
        /// The language of mails.
        Language = "language",
    }
}

impl Correctable {
    /// Those in which two states of a person's details differ.
    pub fn differing(before: &Person, after: &Person) -> Vec<Self> {
        let differs = |detail: &Self| match detail {
            Self::Name => before.name != after.name,
            Self::BirthDate => before.birth_date != after.birth_date,
            Self::Phone => before.phone != after.phone,
            Self::Language => before.language != after.language,
        };
        Self::ALL.iter().copied().filter(differs).collect()
    }
}

/// What somebody is called: by their name, or by their address where it is missing.
pub fn display_name(name: Option<&PersonName>, email: Option<&EmailAddress>) -> String {
    let name = name.map(ToString::to_string);
    name.or_else(|| email.map(ToString::to_string))
        .unwrap_or_default()
}

impl Person {
    /// A person with only an e-mail address, if they have one, and the language of the page.
    pub const fn new(email: Option<EmailAddress>, language: Language) -> Self {
        Self {
            email,
            name: None,
            birth_date: None,
            birthplace: None,
            birth_town: None,
            codice_fiscale: None,
            residence: None,
            address: None,
            phone: None,
            language,
        }
    }

    /// The name, or the e-mail address if it is missing.
    pub fn display_name(&self) -> String {
        display_name(self.name.as_ref(), self.email.as_ref())
    }

    /// The details still missing to submit an application, in the order of the form.
    pub fn missing_details(&self) -> Vec<Detail> {
        let is_missing = |detail: &Detail| match detail {
            Detail::Name => self.name.is_none(),
            Detail::BirthDate => self.birth_date.is_none(),
            Detail::Birthplace => self.birthplace.is_none(),
            Detail::Residence => self.residence.is_none(),
            Detail::Address => self.address.is_none(),
        };
        Detail::ALL.iter().copied().filter(is_missing).collect()
    }

    /// The details that contradict the person's fiscal code; none without a code. Missing details, and
    /// names in another script than the code's, contradict nothing.
    pub fn disagreements_with_codice_fiscale(&self) -> Vec<Detail> {
        let Some(code) = &self.codice_fiscale else {
            return Vec::new();
        };
        let name = self
            .name
            .as_ref()
            .and_then(|name| code.agrees_with_name(name));
        let birth_date = self
            .birth_date
            .map(|date| code.agrees_with_birth_date(date));
        let birthplace = self
            .birthplace
            .map(|place| Birthplace::may_be_the_same(code.birthplace(), place));
        [
            (Detail::Name, name),
            (Detail::BirthDate, birth_date),
            (Detail::Birthplace, birthplace),
        ]
        .into_iter()
        .filter_map(|(detail, agrees)| (agrees == Some(false)).then_some(detail))
        .collect()
    }
}

closed_list! {
    /// What a person consents to or acknowledges.
    Purpose {
        /// The privacy notice of the service, acknowledged.
        PrivacyNotice = "privacy_notice",
        /// That the declaration is true, under the declarant's own responsibility.
        Declaration = "declaration",
        /// The newsletter by e-mail; if refused or withdrawn, service mail continues.
        News = "news",
    }
}

/// A person's consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// The purpose.
    pub purpose: Purpose,
    /// The version of the text that was shown.
    pub text_version: Line<40>,
    /// When it was given.
    pub given_at: Instant,
}
