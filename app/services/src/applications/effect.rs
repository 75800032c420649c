//! What a ruling comes to: the decision itself, or the notice that comes before a refusal.

use domain::{
    application::{
        ApplicationRevision, ApplicationState, ApplicationStateError, DecisionOutcome, Ruling,
    },
    calendar_date::CalendarDate,
    inquiry::{ReplyDue, RulingEffect, effect_of_refusal},
};
use serde::Serialize;
use store::inquiry::Inquiry;

use super::{ApplicationView, StaffView};
use crate::Portal;

/// What whoever rules on an application has seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// How far the application had come.
    pub revision: ApplicationRevision,
    /// What they were told that their ruling comes to.
    pub effect: RulingEffect,
}

/// Why a ruling was not carried out. Nothing was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum DecisionRefusal {
    /// Something happened since they looked at it; the state that it is in now.
    Changed(ApplicationState),
    /// The application's state does not allow it.
    State(ApplicationStateError),
    /// Somebody would be admitted who does not meet the rule, and no reason was given.
    ExceptionNotExplained,
    /// Somebody would be refused who can still reply, until the end of that day.
    ReplyDue(CalendarDate),
    /// The person has applied again since they were refused, so that they cannot be admitted by the old application.
    AppliedAgain,
}

impl StaffView {
    /// What a ruling comes to, by somebody who saw that revision.
    ///
    /// # Errors
    /// [`DecisionRefusal`].
    pub fn effect(
        &self,
        portal: &Portal,
        seen: ApplicationRevision,
        ruling: &Ruling,
    ) -> Result<RulingEffect, DecisionRefusal> {
        effect(portal, &self.view, seen, ruling)
    }
}

/// The same for an application as it is. The notice of a refusal is owed once: whoever is refused by a correction has
/// had a decision.
pub(super) fn effect(
    portal: &Portal,
    view: &ApplicationView,
    seen: ApplicationRevision,
    ruling: &Ruling,
) -> Result<RulingEffect, DecisionRefusal> {
    let state = view.application.state;
    if view.revision() != seen {
        return Err(DecisionRefusal::Changed(state));
    }
    state
        .after(ruling.action())
        .map_err(DecisionRefusal::State)?;
    if ruling.lacks_exception(view.explain().outcome) {
        return Err(DecisionRefusal::ExceptionNotExplained);
    }
    if ruling.decision.outcome() == DecisionOutcome::Admitted || ruling.correction.is_some() {
        return Ok(RulingEffect::Decision);
    }
    let asked: Vec<_> = view.inquiries.iter().map(Inquiry::asked).collect();
    let notice_is_due = portal.settings.refusals.are_announced;
    effect_of_refusal(&asked, notice_is_due, portal.today().into())
        .map_err(|ReplyDue(day)| DecisionRefusal::ReplyDue(day))
}
