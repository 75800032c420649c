//! Deciding on an application, and correcting a decision.

use domain::{
    application::{ApplicationStateError, Decision, DecisionOutcome, Explanation, Ruling},
    call::{CallReason, TELL_DECISION_WITHIN},
    id::RequestId,
    inquiry::{Asked, RefusalObstacle, obstacle_to_refusal},
    language::Language,
    reference::ApplicationReference,
};
use serde::Serialize;
use store::{
    application::{self, Application},
    call_owed::{About, NewCall},
    decision,
    inquiry::Inquiry,
    person, programme,
    request::{self, Claim},
};

use super::{advance::advance, held::link, view::gather};
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    notifications::{self, ApplicationAdmitted, ApplicationNotAdmitted, Mail},
    outbox::Lane,
};

/// Why a decision was not made. Nothing was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum DecisionRefusal {
    /// The application's state does not allow it, perhaps because a colleague or the person was faster.
    State(ApplicationStateError),
    /// Somebody would be admitted who does not meet the rule, and no reason was given.
    ExceptionNotExplained,
    /// Something else comes before a refusal.
    Refusal(RefusalObstacle),
    /// The person has applied again since they were refused, so that they cannot be admitted by the old application.
    AppliedAgain,
}

/// Admits a person or does not, or corrects such a decision, and notifies them by mail, or owes them a
/// call where they have no e-mail address. The same form sent twice decides once.
///
/// # Errors
/// [`DecisionRefusal`].
pub async fn decide(
    portal: &Portal,
    staff: &StaffMember,
    reference: &ApplicationReference,
    ruling: &Ruling,
    request: RequestId,
) -> Result<(), Failure<DecisionRefusal>> {
    staff.of_office()?;
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let claim = request::claim(&mut transaction, request, &reference.to_string(), now).await?;
    if claim != Claim::First {
        return Ok(());
    }
    let application = application::by_reference(&mut transaction, reference)
        .await?
        .ok_or(Failure::NotFound)?;
    let seen = gather(&mut transaction, application).await?;
    let asked: Vec<_> = seen.inquiries.iter().map(Inquiry::asked).collect();
    let outcome = seen.explain().outcome;
    let mut application = seen.application;
    if ruling.lacks_exception(outcome) {
        return Err(Failure::Refused(DecisionRefusal::ExceptionNotExplained));
    }
    if let Some(obstacle) = obstacle(portal, ruling, &asked) {
        // Whoever was faster is told first: what waits may be over.
        if let Err(error) = application.state.after(ruling.action()) {
            return Err(Failure::Refused(DecisionRefusal::State(error)));
        }
        return Err(Failure::Refused(DecisionRefusal::Refusal(obstacle)));
    }
    note(&mut application, &ruling.decision);
    // What staff wrote is in the decision, and not a second time in the log.
    let details = serde_json::json!({
        "outcome": ruling.decision.outcome(),
        "reason": ruling.decision.reason(),
        "next_step": ruling.decision.next_step(),
    });
    advance(
        &mut transaction,
        &mut application,
        ruling.action(),
        staff.actor(),
        &details,
        now,
    )
    .await
    .map_err(|failure| match failure {
        Failure::Store(store::Error::Duplicate(_)) => {
            Failure::Refused(DecisionRefusal::AppliedAgain)
        }
        other => other.widen(|error| Failure::Refused(DecisionRefusal::State(error))),
    })?;
    let made = row(&application, ruling, staff, now);
    decision::insert(&mut transaction, &made).await?;

    let record = person::by_id(&mut transaction, application.person_id)
        .await?
        .ok_or(Failure::NotFound)?;
    let programme = programme::by_id(&mut transaction, application.programme_id)
        .await?
        .ok_or(Failure::NotFound)?;
    let language = record.details.language;
    let facts = Facts {
        name: record.details.display_name(),
        programme: programme.content.name.text(language).to_owned(),
        reference: application.reference.to_string(),
        url: link(portal, language, application.reference),
        appeal: portal.settings.appeal_in(language),
    };
    let letter = letter(ruling, facts, language);
    let note = written(ruling);
    let call = NewCall {
        person: record.id,
        reason: match ruling.correction {
            Some(_) => CallReason::DecisionCorrected,
            None => CallReason::ApplicationDecided,
        },
        about: About::Application(application.id),
        note: note.as_deref(),
        site: None,
        due_at: now + TELL_DECISION_WITHIN,
        expires_at: None,
    };
    notifications::queue_or_call(&mut transaction, &record, letter, &call, now).await?;
    transaction.commit().await?;
    portal.wakes.wake(Lane::Service);
    Ok(())
}

/// What comes before a refusal. The notice of it is owed once: whoever is refused by a correction has had a decision.
pub(super) fn obstacle(
    portal: &Portal,
    ruling: &Ruling,
    asked: &[Asked],
) -> Option<RefusalObstacle> {
    if ruling.decision.outcome() == DecisionOutcome::Admitted || ruling.correction.is_some() {
        return None;
    }
    let notice_is_due = portal.settings.refusals.are_announced;
    obstacle_to_refusal(asked, notice_is_due, portal.today().into())
}

fn note(application: &mut Application, decision: &Decision) {
    application.decision_reason = decision.reason();
    application.decision_text = decision.explanation().map(ToString::to_string);
    application.next_step = Some(decision.next_step());
}

fn row(
    application: &Application,
    ruling: &Ruling,
    staff: &StaffMember,
    now: domain::instant::Instant,
) -> decision::Decision {
    decision::Decision {
        id: store::new_id(),
        application_id: application.id,
        outcome: ruling.decision.outcome(),
        reason: application.decision_reason,
        explanation: application.decision_text.clone(),
        next_step: application.next_step,
        exception: ruling.exception.as_ref().map(ToString::to_string),
        correction: ruling.correction.as_ref().map(ToString::to_string),
        decided_by: Some(staff.id),
        decided_at: now,
    }
}

/// What every letter about a decision says.
struct Facts {
    name: String,
    programme: String,
    reference: String,
    url: String,
    appeal: String,
}

fn letter(ruling: &Ruling, facts: Facts, language: Language) -> Mail {
    let texts = texts::of(language);
    let explanation = ruling.decision.explanation().map(ToString::to_string);
    let correction = ruling.correction.as_ref().map(ToString::to_string);
    let next_step = texts.next_step(ruling.decision.next_step());
    let Some(reason) = ruling.decision.reason() else {
        return Mail::ApplicationAdmitted(ApplicationAdmitted {
            name: facts.name,
            programme: facts.programme,
            reference: facts.reference,
            explanation,
            next_step,
            correction,
            url: facts.url,
        });
    };
    Mail::ApplicationNotAdmitted(ApplicationNotAdmitted {
        name: facts.name,
        programme: facts.programme,
        reference: facts.reference,
        reason: in_words(texts, reason, ruling.decision.explanation()),
        next_step,
        correction,
        appeal: Some(facts.appeal),
        url: facts.url,
    })
}

/// What the operator wrote for the person: why the decision is corrected, and what explains it.
fn written(ruling: &Ruling) -> Option<String> {
    let correction = ruling.correction.as_ref().map(ToString::to_string);
    let explanation = ruling.decision.explanation().map(ToString::to_string);
    let words: Vec<_> = correction.into_iter().chain(explanation).collect();
    (!words.is_empty()).then(|| words.join("\n"))
}

/// A reason with what the operator adds to it.
pub(super) fn in_words(
    texts: &texts::Texts,
    reason: domain::application::DecisionReason,
    explanation: Option<&Explanation>,
) -> String {
    let words = texts.decision_reason(reason);
    std::iter::once(words.as_str())
        .chain(explanation.map(Explanation::as_str))
        .collect::<Vec<_>>()
        .join("\n")
}
