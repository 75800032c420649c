//! Programmes: what the offices offer to whom.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{
    calendar_date::CalendarDate,
    eligibility::EligibilityRule,
    language::Translated,
    string_form::{closed_list, parsed_from_text},
};

/// A text that is not a valid slug of a programme or a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not 1 to 64 small letters and digits in words joined by single hyphens")]
pub struct SlugError;

macro_rules! slugs {
    ($($(#[$doc:meta])* $name:ident)+) => {$(
        $(#[$doc])*
        ///
        /// Lower-case letters and digits in words joined by hyphens.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Parses a slug.
            pub fn parse(text: &str) -> Result<Self, SlugError> {
                if is_slug(text) { Ok(Self(text.to_owned())) } else { Err(SlugError) }
            }

            /// The slug as it is in URLs.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        parsed_from_text!($name, SlugError);
    )+};
}

slugs! {
    /// The name of a programme in URLs: `imprecario`.
    ProgrammeSlug
    /// The name of a site in URLs: `torino-centro`.
    SiteSlug
}

fn is_slug(text: &str) -> bool {
    text.len() <= 64
        && text.split('-').all(|word| {
            !word.is_empty()
                && word
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

closed_list! {
    /// A service that a programme offers.
    Service {
        /// Talks with a counsellor.
        Counselling = "counselling",
        /// Guidance on work and training.
        Orientation = "orientation",
        /// An initial assessment of the person's situation and needs.
        Diagnosis = "diagnosis",
        /// An assessment of the person's skills (bilancio di competenze).
        CompetenceAssessment = "competence_assessment",
        /// Labs on transferable skills.
        TransversalLab = "transversal_lab",
        /// Labs on interpersonal skills.
        RelationalLab = "relational_lab",
        /// Labs on labour law and taxes.
        LegalFiscalLab = "legal_fiscal_lab",
        /// Events on a supply chain of the local economy (evento a tema).
        ThematicEvent = "thematic_event",
        /// The space in which companies and people meet.
        SpazioImprese = "spazio_imprese",
        /// A course.
        Course = "course",
        /// A traineeship (tirocinio).
        Traineeship = "traineeship",
        /// Training inside a company with a tutor (Formazione Interna Assistita).
        InHouseTraining = "in_house_training",
        /// Introductions to companies and support at the start.
        Placement = "placement",
    }
}

/// The days on which applications are accepted: local days in Europe/Rome, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "OpeningWindowJson", into = "OpeningWindowJson")]
pub struct OpeningWindow {
    from: CalendarDate,
    until: CalendarDate,
}

/// A window that ends before it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("ends before it begins")]
pub struct EndsBeforeItBegins;

impl OpeningWindow {
    /// From one day until another.
    pub fn new(from: CalendarDate, until: CalendarDate) -> Result<Self, EndsBeforeItBegins> {
        if from <= until {
            Ok(Self { from, until })
        } else {
            Err(EndsBeforeItBegins)
        }
    }

    /// The first day.
    pub const fn from(self) -> CalendarDate {
        self.from
    }

    /// The last day.
    pub const fn until(self) -> CalendarDate {
        self.until
    }

    /// Whether applications are accepted on the day.
    pub fn contains(self, day: CalendarDate) -> bool {
        (self.from..=self.until).contains(&day)
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OpeningWindowJson {
    from: CalendarDate,
    until: CalendarDate,
}

impl TryFrom<OpeningWindowJson> for OpeningWindow {
    type Error = EndsBeforeItBegins;

    fn try_from(json: OpeningWindowJson) -> Result<Self, Self::Error> {
        Self::new(json.from, json.until)
    }
}

impl From<OpeningWindow> for OpeningWindowJson {
    fn from(OpeningWindow { from, until }: OpeningWindow) -> Self {
        Self { from, until }
    }
}

/// The sections of a service sheet, in the order of the Italian public sites. Plain texts; an empty
/// line separates paragraphs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceSheet {
    /// A chi è rivolto: who it is for.
    pub addressed: Translated,
    /// Come fare: what to do.
    pub how_to: Translated,
    /// Cosa serve: what is needed, and what to bring.
    pub needed: Translated,
    /// Cosa si ottiene: what the person gets.
    pub achieved: Translated,
    /// Tempi e scadenze: times and deadlines.
    pub times: Translated,
    /// Accedi al servizio: how to access the service, online and elsewhere.
    pub access: Translated,
    /// Condizioni di servizio: the conditions, with the law where there is one.
    pub conditions: Translated,
    /// Contatti: who to contact.
    pub contacts: Translated,
}

/// The published information about a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeContent {
    /// Its name.
    pub name: Translated,
    /// What it is, in one or two sentences.
    pub summary: Translated,
    /// The service sheet.
    pub sheet: ServiceSheet,
    /// The services, in the order in which they are shown.
    pub services: Vec<Service>,
    /// The sites where it runs, in the order in which they are shown.
    pub sites: Vec<SiteSlug>,
    /// When applications are accepted.
    pub opening: OpeningWindow,
    /// What an admitted person brings to the first interview.
    pub to_bring: Translated,
    /// The next step for a person who is not eligible.
    pub not_eligible_next_step: Translated,
}

/// A programme as defined in a file before it is stored, such as a demo programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeDefinition {
    /// Its name in URLs.
    pub slug: ProgrammeSlug,
    /// Its published information.
    pub content: ProgrammeContent,
    /// Its eligibility rule.
    pub eligibility: EligibilityRule,
}
