//! A fact compared with what a rule requires.

use std::collections::BTreeSet;

use super::{
    area::{Area, Residence},
    context::EvaluationContext,
    fact::{Fact, Kind},
    value::{EducationLevel, EmploymentState, FactValue, HalfMonths},
};
use crate::money::Cents;

/// How a quantity is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Operator {
    /// More than the operand, and not equal to it.
    MoreThan,
    /// The operand or more.
    AtLeast,
    /// Less than the operand, and not equal to it.
    LessThan,
    /// The operand or less.
    AtMost,
}

impl Operator {
    /// The operator that holds exactly where this one does not.
    #[must_use]
    pub const fn negated(self) -> Self {
        match self {
            Self::MoreThan => Self::AtMost,
            Self::AtLeast => Self::LessThan,
            Self::LessThan => Self::AtLeast,
            Self::AtMost => Self::MoreThan,
        }
    }

    /// Its name in JSON and in the selectors of texts.
    pub const fn name(self) -> &'static str {
        match self {
            Self::MoreThan => "more_than",
            Self::AtLeast => "at_least",
            Self::LessThan => "less_than",
            Self::AtMost => "at_most",
        }
    }

    const fn holds(self, number: i64, operand: i64) -> bool {
        match self {
            Self::MoreThan => number > operand,
            Self::AtLeast => number >= operand,
            Self::LessThan => number < operand,
            Self::AtMost => number <= operand,
        }
    }
}

/// What a quantity is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quantity {
    /// An amount of money.
    Money(Cents),
    /// A whole number.
    Count(u32),
    /// A number of months in halves.
    HalfMonths(HalfMonths),
    /// Completed years since a date: an age.
    Years(u32),
    /// A level of education.
    Education(EducationLevel),
}

impl Quantity {
    const fn kind(self) -> Kind {
        match self {
            Self::Money(_) => Kind::Money,
            Self::Count(_) => Kind::Count,
            Self::HalfMonths(_) => Kind::HalfMonths,
            Self::Years(_) => Kind::Date,
            Self::Education(_) => Kind::Education,
        }
    }

    /// The quantity in the smallest unit of its kind.
    pub(super) fn number(self) -> i64 {
        match self {
            Self::Money(amount) => amount.get(),
            Self::Count(count) | Self::Years(count) => i64::from(count),
            Self::HalfMonths(months) => i64::from(months.halves()),
            Self::Education(level) => i64::from(level.isced()),
        }
    }
}

/// What a comparison requires of its fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// A quantity that compares with another.
    Compared(Operator, Quantity),
    /// Yes (`true`) or no.
    Is(bool),
    /// A residence in one of the areas. A district lies in its municipality.
    InAreas(BTreeSet<Area>),
    /// One of the employment states.
    InStates(BTreeSet<EmploymentState>),
}

/// A fact and a condition of its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    fact: Fact,
    condition: Condition,
}

/// A condition that the fact cannot be compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{fact} cannot be compared in this way")]
pub struct IllTyped {
    /// The fact.
    pub fact: Fact,
}

impl Comparison {
    /// Compares the fact, if it is of the condition's kind.
    pub fn new(fact: Fact, condition: Condition) -> Result<Self, IllTyped> {
        let kind = match condition {
            Condition::Compared(_, quantity) => quantity.kind(),
            Condition::Is(_) => Kind::YesNo,
            Condition::InAreas(_) => Kind::Residence,
            Condition::InStates(_) => Kind::EmploymentState,
        };
        if kind == fact.kind() {
            Ok(Self { fact, condition })
        } else {
            Err(IllTyped { fact })
        }
    }

    /// The fact.
    pub const fn fact(&self) -> Fact {
        self.fact
    }

    /// The condition.
    pub const fn condition(&self) -> &Condition {
        &self.condition
    }

    /// Whether the condition holds; `None` where the measure is too coarse to tell.
    pub(super) fn holds(&self, measure: Measure) -> Option<bool> {
        match (&self.condition, measure) {
            (Condition::Compared(operator, operand), Measure::Number(number)) => {
                Some(operator.holds(number, operand.number()))
            }
            (Condition::Is(wanted), Measure::YesNo(answer)) => Some(*wanted == answer),
            (Condition::InAreas(areas), Measure::Residence(residence)) => {
                residence.within(areas.iter())
            }
            (Condition::InStates(states), Measure::EmploymentState(state)) => {
                Some(states.contains(&state))
            }
            _ => None,
        }
    }

    /// Representative measures: over all comparisons of a fact, every value compares like one of them.
    /// They are those around the operand of a quantity, and all choices.
    pub(super) fn telling_measures(&self) -> Vec<Measure> {
        match &self.condition {
            Condition::Compared(_, operand) => {
                let operand = operand.number();
                [operand - 1, operand, operand + 1]
                    .into_iter()
                    .map(|number| Measure::Number(number.clamp(0, self.fact.largest())))
                    .collect()
            }
            Condition::Is(_) => vec![Measure::YesNo(true), Measure::YesNo(false)],
            Condition::InAreas(areas) => areas
                .iter()
                .map(|area| Residence::In(*area))
                .chain([Residence::Elsewhere])
                .map(Measure::Residence)
                .collect(),
            Condition::InStates(_) => EmploymentState::ALL
                .iter()
                .copied()
                .map(Measure::EmploymentState)
                .collect(),
        }
    }
}

/// A value as conditions use it: quantities as numbers, dates as completed years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Measure {
    Number(i64),
    YesNo(bool),
    Residence(Residence),
    EmploymentState(EmploymentState),
}

impl Measure {
    pub(super) fn of(value: FactValue, context: EvaluationContext) -> Self {
        match value {
            FactValue::Money(amount) => Self::Number(Quantity::Money(amount).number()),
            FactValue::Count(count) => Self::Number(Quantity::Count(count).number()),
            FactValue::HalfMonths(months) => Self::Number(Quantity::HalfMonths(months).number()),
            FactValue::Date(date) => Self::Number(i64::from(date.age_on(context.on))),
            FactValue::Education(level) => Self::Number(Quantity::Education(level).number()),
            FactValue::Residence(residence) => Self::Residence(residence),
            FactValue::EmploymentState(state) => Self::EmploymentState(state),
            FactValue::YesNo(answer) => Self::YesNo(answer),
        }
    }
}
