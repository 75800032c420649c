//! One self-check of all programmes. Anonymous: nothing is stored.

use domain::{
    calendar_date::CalendarDate,
    eligibility::{EvaluationContext, ReferencePeriod, RuleSet},
};
use store::programme::{self, Programme};

use crate::{Failure, Portal};

/// The programmes that take applications today, checked together.
#[derive(Clone, Debug)]
pub struct GeneralCheck {
    /// The programmes, in the order in which the office shows them.
    pub programmes: Vec<Programme>,
    /// The day of the check, in Europe/Rome.
    pub on: CalendarDate,
}

impl GeneralCheck {
    /// What an evaluation of the check depends on besides the facts.
    pub const fn context(&self) -> EvaluationContext {
        EvaluationContext { on: self.on }
    }

    /// The reference year of the rules.
    pub fn year(&self) -> i16 {
        ReferencePeriod::CalendarYearBefore.year(self.context())
    }

    /// The rules of the programmes.
    pub fn rules(&self) -> RuleSet<'_> {
        RuleSet::new(self.programmes.iter().map(|programme| &programme.rule))
    }
}

/// Loads the data for the self-check of all programmes.
///
/// # Errors
/// Those of the database.
pub async fn general_check(portal: &Portal) -> Result<GeneralCheck, Failure> {
    let mut reader = portal.database.read().await?;
    let on = portal.today().into();
    let mut programmes = programme::list(&mut reader).await?;
    programmes.retain(|programme| programme.content.opening.contains(on));
    Ok(GeneralCheck { programmes, on })
}
