//! People who use the portal for themselves, and what they agreed to.

use serde::{Deserialize, Serialize};

use crate::{
    calendar_date::CalendarDate, codice_fiscale::CodiceFiscale, eligibility::Area,
    email::EmailAddress, instant::Instant, language::Language, name::PersonName,
    phone::PhoneNumber, place::BelfioreCode, string_form::closed_list, text::Line,
};

/// Street and number, or where else a letter finds the person.
pub type Address = Line<200>;

/// What a person told of themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The address to which a code was sent that they typed in, or that they told at the desk; none for
    /// who has none, and is known to the desk alone.
    pub email: Option<EmailAddress>,
    /// The name.
    pub name: Option<PersonName>,
    /// The day of birth.
    pub birth_date: Option<CalendarDate>,
    /// The place of birth.
    pub birthplace: Option<BelfioreCode>,
    /// The fiscal code. Nobody is turned away for not having one.
    pub codice_fiscale: Option<CodiceFiscale>,
    /// The municipality in which they live, and its district where that matters.
    pub residence: Option<Area>,
    /// Where in that municipality.
    pub address: Option<Address>,
    /// The telephone.
    pub phone: Option<PhoneNumber>,
    /// The language in which they are written to.
    pub language: Language,
}

closed_list! {
    /// The details without which nobody can apply: those that identify who makes a declaration in
    /// place of a certificate (decree of the President of the Republic 445/2000, article 46).
    Detail {
        /// The name.
        Name = "name",
        /// The day of birth.
        BirthDate = "birth_date",
        /// The place of birth.
        Birthplace = "birthplace",
        /// The municipality of residence.
        Residence = "residence",
        /// Where in that municipality.
        Address = "address",
    }
}

impl Person {
    /// A person of whom nothing is known but the address, if they have one, and the language of the page.
    pub const fn new(email: Option<EmailAddress>, language: Language) -> Self {
        Self {
            email,
            name: None,
            birth_date: None,
            birthplace: None,
            codice_fiscale: None,
            residence: None,
            address: None,
            phone: None,
            language,
        }
    }

    /// The name, or the address of who has not told it.
    pub fn display_name(&self) -> String {
        let name = self.name.as_ref().map(ToString::to_string);
        name.or_else(|| self.email.as_ref().map(ToString::to_string))
            .unwrap_or_default()
    }

    /// What is still missing before the person can submit an application, in the order in which it
    /// is asked for.
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

    /// The details that the person's fiscal code tells otherwise; none where they have no code. What
    /// is not known yet, or written in another script than the code's, disagrees with nothing.
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
        let birthplace = self.birthplace.map(|place| code.birthplace() == place);
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
    /// What a person agrees to or takes note of.
    Purpose {
        /// The privacy notice of the service, taken note of.
        PrivacyNotice = "privacy_notice",
        /// That what is declared is true, under the declarant's own responsibility.
        Declaration = "declaration",
        /// News by e-mail; refused or taken back, service mail goes on.
        News = "news",
    }
}

/// That a person agreed to something, to which text, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// To what.
    pub purpose: Purpose,
    /// The version of the text that was shown.
    pub text_version: Line<40>,
    /// When.
    pub given_at: Instant,
}
