//! Facts about a person that rules can use.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{money::Cents, string_form::parsed_from_text};

/// A period of 1 to 60 months that ends with the application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Window(u8);

impl Window {
    /// That many months; `None` outside 1–60.
    pub fn new(months: u8) -> Option<Self> {
        (1..=60).contains(&months).then_some(Self(months))
    }

    /// The number of months.
    pub const fn months(self) -> u8 {
        self.0
    }
}

/// A fact that a person declares and that a rule can depend on.
///
/// Equally useful questions are asked in this order. The *reference year* is the one given by
/// [`ReferencePeriod`](super::ReferencePeriod).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Fact {
    /// Gross income of the reference year.
    Income,
    /// Employment contracts and temporary-agency missions signed in the reference year.
    Contracts,
    /// Months worked in the reference year, in halves.
    MonthsWorked,
    /// The date of birth. Rules compare the age in completed years on the day of the application.
    BirthDate,
    /// Where the person lives.
    Residence,
    /// Whether and how the person works today.
    EmploymentState,
    /// Months unemployed within the window.
    MonthsUnemployed(Window),
    /// The highest level of education attained.
    Education,
    /// Completed years since the person left school.
    YearsSinceSchool,
    /// Months without working and without looking for work, up to the application.
    MonthsInactive,
    /// Children who depend on the person.
    DependentChildren,
    /// Whether the person looks after dependent children alone.
    AloneWithChildren,
    /// Whether social services referred the person.
    ReferredBySocialServices,
    /// Whether the person is on a mobility list (lista di mobilità).
    MobilityList,
    /// Whether the person was dismissed and receives no benefit for it.
    DismissedWithoutBenefit,
    /// Whether the person is enrolled in the Banca Dati Lavoro, the archive of CVs and availability.
    BancaDati,
    /// Whether the person is a woman: asked where a measure is reserved for women.
    Woman,
}

/// The kind of value that a fact has, which is also the kind of answer that its question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An amount of money.
    Money,
    /// A whole number.
    Count,
    /// A number of months in halves.
    HalfMonths,
    /// A day of the calendar, compared by the years completed since.
    Date,
    /// A place of residence.
    Residence,
    /// An employment state.
    EmploymentState,
    /// A level of education.
    Education,
    /// Yes or no.
    YesNo,
}

const SIMPLE: [(Fact, &str); 16] = [
    (Fact::Income, "income"),
    (Fact::Contracts, "contracts"),
    (Fact::MonthsWorked, "months_worked"),
    (Fact::BirthDate, "birth_date"),
    (Fact::Residence, "residence"),
    (Fact::EmploymentState, "employment_state"),
    (Fact::Education, "education"),
    (Fact::YearsSinceSchool, "years_since_school"),
    (Fact::MonthsInactive, "months_inactive"),
    (Fact::DependentChildren, "dependent_children"),
    (Fact::AloneWithChildren, "alone_with_children"),
    (
        Fact::ReferredBySocialServices,
        "referred_by_social_services",
    ),
    (Fact::MobilityList, "mobility_list"),
    (Fact::DismissedWithoutBenefit, "dismissed_without_benefit"),
    (Fact::BancaDati, "banca_dati"),
    (Fact::Woman, "woman"),
];

const MONTHS_UNEMPLOYED: &str = "months_unemployed_in_last_";

impl Fact {
    /// The kind of its values.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Income => Kind::Money,
            Self::Contracts
            | Self::MonthsUnemployed(_)
            | Self::YearsSinceSchool
            | Self::MonthsInactive
            | Self::DependentChildren => Kind::Count,
            Self::MonthsWorked => Kind::HalfMonths,
            Self::BirthDate => Kind::Date,
            Self::Residence => Kind::Residence,
            Self::EmploymentState => Kind::EmploymentState,
            Self::Education => Kind::Education,
            Self::AloneWithChildren
            | Self::ReferredBySocialServices
            | Self::MobilityList
            | Self::DismissedWithoutBenefit
            | Self::BancaDati
            | Self::Woman => Kind::YesNo,
        }
    }

    /// Whether it is counted over the reference year, so that its value changes every year.
    pub const fn is_of_reference_year(self) -> bool {
        matches!(self, Self::Income | Self::Contracts | Self::MonthsWorked)
    }

    /// Maximum number in an answer, in the fact's own unit: EUR cents, halves of months, months, years
    /// or pieces. A larger one is a typing error. Zero where nothing is counted.
    pub const fn largest(self) -> i64 {
        match self {
            Self::Income => Cents::MAX.get(),
            Self::Contracts => 366,
            Self::MonthsWorked => 24,
            Self::BirthDate => 130,
            Self::MonthsUnemployed(window) => window.0 as i64,
            Self::Education => 8,
            Self::YearsSinceSchool => 100,
            Self::MonthsInactive => 1_200,
            Self::DependentChildren => 30,
            Self::Residence
            | Self::EmploymentState
            | Self::AloneWithChildren
            | Self::ReferredBySocialServices
            | Self::MobilityList
            | Self::DismissedWithoutBenefit
            | Self::BancaDati
            | Self::Woman => 0,
        }
    }
}

/// Writes the fact's name in JSON and in forms, such as `months_unemployed_in_last_16`.
impl fmt::Display for Fact {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::MonthsUnemployed(window) = self {
            return write!(formatter, "{MONTHS_UNEMPLOYED}{}", window.0);
        }
        let name = SIMPLE
            .iter()
            .find(|(fact, _)| fact == self)
            .map_or("", |(_, name)| name);
        formatter.write_str(name)
    }
}

/// A text that is not the name of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a fact that rules know")]
pub struct UnknownFact;

impl Fact {
    /// The fact of that name.
    pub fn parse(name: &str) -> Result<Self, UnknownFact> {
        if let Some(months) = name.strip_prefix(MONTHS_UNEMPLOYED) {
            // One spelling only, so that a fact does not have two names.
            return match months.parse().ok().and_then(Window::new) {
                Some(window) if window.0.to_string() == months => {
                    Ok(Self::MonthsUnemployed(window))
                }
                _ => Err(UnknownFact),
            };
        }
        SIMPLE
            .iter()
            .find(|(_, candidate)| *candidate == name)
            .map(|(fact, _)| *fact)
            .ok_or(UnknownFact)
    }
}

parsed_from_text!(Fact, UnknownFact);
