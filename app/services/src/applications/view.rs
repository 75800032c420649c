//! Viewing one's own application.

use domain::{
    application::{ApplicationRevision, ApplicationState},
    calendar_date::CalendarDate,
    eligibility::{EligibilityRule, EvaluationContext, Explanation, Outcome, Reason},
    instant::Instant,
    reference::ApplicationReference,
};
use store::{
    Connection,
    application::{self, Application},
    decision,
    inquiry::{self, Inquiry},
    programme::{self, Programme},
};

use crate::{Failure, Portal, access::visitor::SignedIn};

/// An application with the rule that applies to it.
#[derive(Clone, Debug)]
pub struct ApplicationView {
    /// The application.
    pub application: Application,
    /// The programme as it is today.
    pub programme: Programme,
    /// The version of the programme's rule that applies to the application.
    pub rule: EligibilityRule,
    /// What the office asked and the person replied, the latest first.
    pub inquiries: Vec<Inquiry>,
    /// Every decision, the latest first: those after it were corrected.
    pub decisions: Vec<decision::Made>,
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

    /// The states since submission, first to last, each with its moment.
    pub fn steps(&self) -> Vec<(ApplicationState, Instant)> {
        let application = &self.application;
        let decided = Some(application.state).filter(|state| *state != ApplicationState::Withdrawn);
        let decided = decided.unwrap_or(ApplicationState::Admitted);
        [
            (ApplicationState::Submitted, application.submitted_at),
            (ApplicationState::UnderReview, application.review_started_at),
            (decided, application.decided_at),
            (ApplicationState::Withdrawn, application.withdrawn_at),
        ]
        .into_iter()
        .filter_map(|(state, at)| Some((state, at?)))
        .collect()
    }

    /// How far it has come.
    pub fn revision(&self) -> ApplicationRevision {
        let asked = self.inquiries.iter();
        let replied = asked.clone().filter(|inquiry| inquiry.reply.is_some());
        ApplicationRevision {
            state: self.application.state,
            steps: asked.count() + replied.count() + self.decisions.len(),
        }
    }

    /// What the office has asked and has no reply to yet.
    pub fn open_inquiry(&self) -> Option<&Inquiry> {
        self.inquiries.iter().find(|inquiry| inquiry.is_open())
    }

    /// What the rule asks for and the facts as declared do not meet; nothing where they meet the whole.
    pub fn unmet(&self) -> Vec<Reason<'_>> {
        let explained = self.explain();
        let mut reasons = explained.reasons();
        reasons.retain(|reason| {
            explained.outcome == Outcome::NotMet
                && reason.decisive
                && reason.verdict() == Outcome::NotMet
        });
        reasons
    }

    /// The day, after that one, from which the rule looks at another year, and that year; `None` where nothing of a year
    /// stands against the application.
    pub fn other_year(&self, today: CalendarDate) -> Option<(CalendarDate, i16)> {
        let mut unmet = self.unmet().into_iter();
        unmet.find(|reason| reason.comparison.fact().is_of_reference_year())?;
        let from = CalendarDate::new(today.year() + 1, 1, 1).ok()?;
        let context = EvaluationContext { on: from };
        Some((from, self.rule.reference_period().year(context)))
    }

    /// The result of the rule for the facts as declared.
    pub fn explain(&self) -> Explanation<'_> {
        self.rule.evaluate(&self.application.facts, self.context())
    }
}

/// A person's own application.
///
/// # Errors
/// `NotFound` for an unknown reference and for another person's alike.
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

/// Loads the related data of an application.
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
    let inquiries = inquiry::of_application(connection, application.id).await?;
    let decisions = decision::of_application(connection, application.id).await?;
    Ok(ApplicationView {
        application,
        programme,
        rule,
        inquiries,
        decisions,
    })
}
