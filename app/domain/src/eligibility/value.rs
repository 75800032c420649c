//! The values of facts.

use std::fmt;

use super::{
    area::Residence,
    fact::{Fact, Kind},
};
use crate::{calendar_date::CalendarDate, money::Cents, string_form::closed_list};

/// A number of months, counted in halves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HalfMonths(u16);

impl HalfMonths {
    /// That many halves of months.
    pub const fn new(halves: u16) -> Self {
        Self(halves)
    }

    /// The number of halves.
    pub const fn halves(self) -> u16 {
        self.0
    }
}

/// Writes months, with `.5` where there is a half: `8`, `7.5`.
impl fmt::Display for HalfMonths {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let half = if self.0.is_multiple_of(2) { "" } else { ".5" };
        write!(formatter, "{}{half}", self.0 / 2)
    }
}

/// The highest level of education attained, from 0 to 8 of UNESCO's classification ISCED 2011.
///
/// 2 is lower secondary (licenza media), 3 upper secondary (diploma or professional qualification),
/// 6 a bachelor's degree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EducationLevel(u8);

impl EducationLevel {
    /// Every level, lowest first.
    pub const ALL: [Self; 9] = [
        Self(0),
        Self(1),
        Self(2),
        Self(3),
        Self(4),
        Self(5),
        Self(6),
        Self(7),
        Self(8),
    ];

    /// The level with that number; `None` above 8.
    pub fn new(isced: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.0 == isced)
    }

    /// The number of the level.
    pub const fn isced(self) -> u8 {
        self.0
    }
}

closed_list! {
    /// Whether and how a person works today.
    EmploymentState {
        /// With a contract of employment or a current agency mission.
        Employed = "employed",
        /// Self-employed.
        SelfEmployed = "self_employed",
        /// Without work, looking for it, having worked before.
        Unemployed = "unemployed",
        /// Without work, looking for the first one.
        SeekingFirstJob = "seeking_first_job",
        /// Without work and not looking for it: studying, caring for the family, retired.
        Inactive = "inactive",
    }
}

/// The value of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FactValue {
    /// An amount of money.
    Money(Cents),
    /// A whole number.
    Count(u32),
    /// A number of months in halves.
    HalfMonths(HalfMonths),
    /// A day of the calendar.
    Date(CalendarDate),
    /// A place of residence.
    Residence(Residence),
    /// An employment state.
    EmploymentState(EmploymentState),
    /// A level of education.
    Education(EducationLevel),
    /// Yes or no.
    YesNo(bool),
}

impl FactValue {
    /// The kind of the value.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Money(_) => Kind::Money,
            Self::Count(_) => Kind::Count,
            Self::HalfMonths(_) => Kind::HalfMonths,
            Self::Date(_) => Kind::Date,
            Self::Residence(_) => Kind::Residence,
            Self::EmploymentState(_) => Kind::EmploymentState,
            Self::Education(_) => Kind::Education,
            Self::YesNo(_) => Kind::YesNo,
        }
    }

    /// Whether the fact can have this value: of the right kind, and in range.
    pub(super) fn suits(self, fact: Fact) -> bool {
        let number = match self {
            Self::Money(amount) => amount.get(),
            Self::Count(count) => i64::from(count),
            Self::HalfMonths(months) => i64::from(months.halves()),
            Self::Date(_)
            | Self::Residence(_)
            | Self::EmploymentState(_)
            | Self::Education(_)
            | Self::YesNo(_) => 0,
        };
        self.kind() == fact.kind() && (0..=fact.largest()).contains(&number)
    }
}

/// Writes the canonical text of the value, for hidden form fields and JSON, not for people: `8000.50`
/// (EUR), `2`, `7.5`, `2000-02-29`, `001272-2`, `elsewhere`, `unemployed`, `3`, `yes`.
/// [`parse_answer`](super::parse_answer) reads it back.
impl fmt::Display for FactValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Money(amount) => amount.fmt(formatter),
            Self::Count(count) => count.fmt(formatter),
            Self::HalfMonths(months) => months.fmt(formatter),
            Self::Date(date) => date.fmt(formatter),
            Self::Residence(residence) => residence.fmt(formatter),
            Self::EmploymentState(state) => state.fmt(formatter),
            Self::Education(level) => level.0.fmt(formatter),
            Self::YesNo(answer) => formatter.write_str(if *answer { "yes" } else { "no" }),
        }
    }
}
