//! Deciding on an application, and correcting a decision.

use domain::{
    application::Ruling,
    call::{CallReason, TELL_DECISION_WITHIN},
    id::RequestId,
    inquiry::RulingEffect,
    instant::Instant,
    reference::ApplicationReference,
};
use store::{
    Transaction,
    application::Application,
    call_owed::{About, NewCall},
    decision, person,
    request::{self, Claim},
};

use super::{
    ApplicationView, Seen,
    advance::advance,
    ask::{notice, write as write_inquiry},
    effect::{DecisionRefusal, effect},
    held,
    letter::{letter, written},
    view::gather,
};
use crate::{Failure, Portal, access::visitor::StaffMember, notifications, outbox::Lane};

/// Carries out a ruling: admits a person or does not, or corrects such a decision; or, where a refusal must be
/// announced and is not yet, announces it. The person is told by mail, or a call is owed to them where they have no
/// e-mail address. The same form sent twice does it once.
///
/// # Errors
/// [`DecisionRefusal`].
pub async fn decide(
    portal: &Portal,
    staff: &StaffMember,
    reference: &ApplicationReference,
    ruling: &Ruling,
    seen: Seen,
    request: RequestId,
) -> Result<(), Failure<DecisionRefusal>> {
    staff.of_office()?;
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let claim = request::claim(&mut transaction, request, &reference.to_string(), now).await?;
    if claim != Claim::First {
        return Ok(());
    }
    let (record, application) = held::applicant(&mut transaction, reference).await?;
    let view = gather(&mut transaction, application).await?;
    let effect = effect(portal, &view, seen.revision, ruling).map_err(Failure::Refused)?;
    if effect != seen.effect {
        let state = view.application.state;
        return Err(Failure::Refused(DecisionRefusal::Changed(state)));
    }
    let mut application = view.application.clone();
    match effect {
        RulingEffect::Decision => {
            write(&mut transaction, &mut application, ruling, staff, now).await?;
            tell(portal, &mut transaction, &record, &view, ruling, now).await?;
        }
        RulingEffect::Notice => {
            let language = record.details.language;
            let notice = notice(portal, language, &view, &ruling.decision);
            write_inquiry(
                portal,
                &mut transaction,
                staff,
                &mut application,
                notice,
                now,
            )
            .await
            .map_err(|failure| {
                failure.widen(|error| Failure::Refused(DecisionRefusal::State(error)))
            })?;
        }
    }
    transaction.commit().await?;
    portal.wakes.wake(Lane::Service);
    Ok(())
}

async fn write(
    transaction: &mut Transaction,
    application: &mut Application,
    ruling: &Ruling,
    staff: &StaffMember,
    now: Instant,
) -> Result<(), Failure<DecisionRefusal>> {
    let decision = &ruling.decision;
    if ruling.correction.is_some() {
        decision::insert_unrecorded(transaction, application.id).await?;
    }
    application.decision_reason = decision.reason();
    application.decision_text = decision.explanation().map(ToString::to_string);
    application.next_step = Some(decision.next_step());
    // What staff wrote is in the decision, and not a second time in the log.
    let details = serde_json::json!({
        "outcome": decision.outcome(),
        "reason": decision.reason(),
        "next_step": decision.next_step(),
    });
    let (action, actor) = (ruling.action(), staff.actor());
    advance(transaction, application, action, actor, &details, now)
        .await
        .map_err(|failure| match failure {
            Failure::Store(store::Error::Duplicate(_)) => {
                Failure::Refused(DecisionRefusal::AppliedAgain)
            }
            other => other.widen(|error| Failure::Refused(DecisionRefusal::State(error))),
        })?;
    let made = decision::Decision {
        id: store::new_id(),
        application_id: application.id,
        outcome: decision.outcome(),
        reason: application.decision_reason,
        explanation: application.decision_text.clone(),
        next_step: application.next_step,
        exception: ruling.exception.as_ref().map(ToString::to_string),
        correction: ruling.correction.as_ref().map(ToString::to_string),
        decided_by: Some(staff.id),
        decided_at: now,
    };
    Ok(decision::insert(transaction, &made).await?)
}

async fn tell(
    portal: &Portal,
    transaction: &mut Transaction,
    record: &person::Record,
    view: &ApplicationView,
    ruling: &Ruling,
    now: Instant,
) -> Result<(), store::Error> {
    let letter = letter(portal, record, view, ruling);
    let note = written(ruling);
    let call = NewCall {
        person: record.id,
        reason: match ruling.correction {
            Some(_) => CallReason::DecisionCorrected,
            None => CallReason::ApplicationDecided,
        },
        about: About::Application(view.application.id),
        note: note.as_deref(),
        site: None,
        due_at: now + TELL_DECISION_WITHIN,
        expires_at: None,
    };
    notifications::queue_or_call(transaction, record, letter, &call, now).await
}
