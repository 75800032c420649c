//! The day of an evaluation and its reference year.

use serde::{Deserialize, Serialize};

use crate::calendar_date::CalendarDate;

/// The period over which income, contracts and months worked are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReferencePeriod {
    /// The calendar year before the one of the application.
    #[default]
    CalendarYearBefore,
}

impl ReferencePeriod {
    /// The reference year of an application.
    pub fn year(self, context: EvaluationContext) -> i16 {
        match self {
            Self::CalendarYearBefore => context.on.year() - 1,
        }
    }
}

/// What an evaluation depends on besides the facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvaluationContext {
    /// The day of the application, in Europe/Rome.
    pub on: CalendarDate,
}
