//! Seeing one's own application again.

use domain::{
    application::ApplicationState,
    eligibility::{EligibilityRule, EvaluationContext, Explanation},
    instant::Instant,
    reference::ApplicationReference,
};
use store::{
    Connection,
    application::{self, Application},
    audit,
    programme::{self, Programme},
};

use super::advance::LOGGED;
use crate::{Failure, Portal, access::visitor::SignedIn};

/// A step that an application took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The state that it came to.
    pub state: ApplicationState,
    /// When.
    pub at: Instant,
}

/// An application with what it was judged by.
#[derive(Clone, Debug)]
pub struct ApplicationView {
    /// The application.
    pub application: Application,
    /// The programme as it is today.
    pub programme: Programme,
    /// The version of the programme's rule by which the application is judged.
    pub rule: EligibilityRule,
    /// The steps since it was submitted, first to last.
    pub steps: Vec<Step>,
}

impl ApplicationView {
    /// The day on which the facts are judged.
    pub const fn context(&self) -> EvaluationContext {
        EvaluationContext {
            on: self.application.judged_on,
        }
    }

    /// The reference year of the facts.
    pub fn year(&self) -> i16 {
        self.rule.reference_period().year(self.context())
    }

    /// What comes of the rule for the facts as declared.
    pub fn explain(&self) -> Explanation<'_> {
        self.rule.evaluate(&self.application.facts, self.context())
    }
}

/// A person's own application.
///
/// # Errors
/// `NotFound` for a reference that nobody has and for somebody else's alike.
pub async fn view(
    portal: &Portal,
    person: &SignedIn,
    reference: &ApplicationReference,
) -> Result<ApplicationView, Failure> {
    let mut reader = portal.database.read().await?;
    let application = application::by_reference(&mut reader, reference)
        .await?
        .filter(|application| application.person_id == person.person)
        .ok_or(Failure::NotFound)?;
    gather(&mut reader, application).await
}

/// Finds what belongs to an application.
pub(super) async fn gather<Reason>(
    connection: &mut Connection,
    application: Application,
) -> Result<ApplicationView, Failure<Reason>> {
    let programme = programme::by_id(connection, application.programme_id)
        .await?
        .ok_or(Failure::NotFound)?;
    let rule = programme::rule(connection, programme.id, application.rule_version)
        .await?
        .ok_or(Failure::NotFound)?;
    let changes = audit::changes(connection, application.id.into()).await?;
    let steps = changes
        .iter()
        .filter_map(|entry| {
            let state = entry.action.strip_prefix(LOGGED)?.parse().ok()?;
            Some(Step {
                state,
                at: entry.at,
            })
        })
        .collect();
    Ok(ApplicationView {
        application,
        programme,
        rule,
        steps,
    })
}
