//! The self-check of a programme. Anonymous: nothing is stored.

use domain::{
    calendar_date::CalendarDate,
    eligibility::{EvaluationContext, Facts, Outcome},
    programme::ProgrammeSlug,
};
use store::programme::{self, Programme};

use crate::{Failure, Portal};

/// A programme for a self-check, and the others that may fit better.
#[derive(Clone, Debug)]
pub struct Check {
    /// The programme.
    pub programme: Programme,
    /// Every other programme, in the order in which the office shows them.
    pub others: Vec<Programme>,
    /// The day of the check, in Europe/Rome.
    pub on: CalendarDate,
}

impl Check {
    /// What an evaluation of the check depends on besides the facts.
    pub const fn context(&self) -> EvaluationContext {
        EvaluationContext { on: self.on }
    }

    /// The reference year of the programme's rule.
    pub fn year(&self) -> i16 {
        self.programme.rule.reference_period().year(self.context())
    }

    /// The other programmes that take applications today.
    pub fn open_others(&self) -> impl Iterator<Item = &Programme> {
        self.others
            .iter()
            .filter(|other| other.content.opening.contains(self.on))
    }

    /// Those of them that these facts do not rule out.
    pub fn might_fit(&self, facts: &Facts) -> Vec<&Programme> {
        let facts = facts.for_another_rule();
        self.open_others()
            .filter(|other| other.rule.evaluate(&facts, self.context()).outcome != Outcome::NotMet)
            .collect()
    }
}

/// Loads the data for the self-check of a programme.
///
/// # Errors
/// `NotFound` where there is no such programme.
pub async fn check(portal: &Portal, slug: &ProgrammeSlug) -> Result<Check, Failure> {
    let mut reader = portal.database.read().await?;
    let mut others = programme::list(&mut reader).await?;
    let place = others
        .iter()
        .position(|programme| programme.slug == *slug)
        .ok_or(Failure::NotFound)?;
    Ok(Check {
        programme: others.remove(place),
        others,
        on: portal.today().into(),
    })
}
