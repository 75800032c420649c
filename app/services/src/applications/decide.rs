//! Deciding on an application.

use domain::{
    application::{ApplicationStateError, Decision, Explanation},
    call::{CallReason, TELL_DECISION_WITHIN},
    id::RequestId,
    language::Language,
    reference::ApplicationReference,
};
use store::{
    application::{self, Application},
    call_owed::{About, NewCall},
    person, programme,
    request::{self, Claim},
};

use super::{advance::advance, held::link};
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    notifications::{self, ApplicationAdmitted, ApplicationNotAdmitted, Mail},
    outbox::Lane,
};

/// Admits a person or does not, and queues the mail, or owes them a call where they have no e-mail address. The same form sent twice decides once.
///
/// # Errors
/// [`ApplicationStateError`] where the application is not under review, perhaps because a colleague
/// or the person was faster.
pub async fn decide(
    portal: &Portal,
    staff: &StaffMember,
    reference: &ApplicationReference,
    decision: &Decision,
    request: RequestId,
) -> Result<(), Failure<ApplicationStateError>> {
    staff.of_office()?;
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let claim = request::claim(&mut transaction, request, &reference.to_string(), now).await?;
    if claim != Claim::First {
        return Ok(());
    }
    let mut application = application::by_reference(&mut transaction, reference)
        .await?
        .ok_or(Failure::NotFound)?;
    note(&mut application, decision);
    let details = serde_json::to_value(decision)
        .map_err(|error| Failure::Defect(format!("{reference}: {error}")))?;
    let actor = staff.actor();
    advance(
        &mut transaction,
        &mut application,
        decision.action(),
        actor,
        &details,
        now,
    )
    .await?;

    let record = person::by_id(&mut transaction, application.person_id)
        .await?
        .ok_or(Failure::NotFound)?;
    let programme = programme::by_id(&mut transaction, application.programme_id)
        .await?
        .ok_or(Failure::NotFound)?;
    let language = record.details.language;
    let name = record.details.display_name();
    let programme = programme.content.name.text(language).to_owned();
    let url = link(portal, language, application.reference);
    let letter = letter(decision, &application, name, programme, url, language);
    let call = NewCall {
        person: record.id,
        reason: CallReason::ApplicationDecided,
        about: About::Application(application.id),
        note: None,
        site: None,
        due_at: now + TELL_DECISION_WITHIN,
        expires_at: None,
    };
    notifications::queue_or_call(&mut transaction, &record, letter, &call, now).await?;
    transaction.commit().await?;
    portal.wakes.wake(Lane::Service);
    Ok(())
}

fn note(application: &mut Application, decision: &Decision) {
    let (reason, explanation, next_step) = match decision {
        Decision::Admitted {
            explanation,
            next_step,
        } => (None, explanation, *next_step),
        Decision::NotAdmitted {
            reason,
            explanation,
            next_step,
        } => (Some(*reason), explanation, *next_step),
    };
    application.decision_reason = reason;
    application.decision_text = explanation
        .as_ref()
        .map(|explanation| explanation.as_str().to_owned());
    application.next_step = Some(next_step);
}

fn letter(
    decision: &Decision,
    application: &Application,
    name: String,
    programme: String,
    url: String,
    language: Language,
) -> Mail {
    let reference = application.reference.to_string();
    let texts = texts::of(language);
    match decision {
        Decision::Admitted {
            explanation,
            next_step,
        } => Mail::ApplicationAdmitted(ApplicationAdmitted {
            name,
            programme,
            reference,
            explanation: explanation.as_ref().map(ToString::to_string),
            next_step: texts.next_step(*next_step),
            url,
        }),
        Decision::NotAdmitted {
            reason,
            explanation,
            next_step,
        } => {
            let words = texts.decision_reason(*reason);
            let added = explanation.as_ref().map(Explanation::as_str);
            Mail::ApplicationNotAdmitted(ApplicationNotAdmitted {
                name,
                programme,
                reference,
                reason: std::iter::once(words.as_str())
                    .chain(added)
                    .collect::<Vec<_>>()
                    .join("\n"),
                next_step: texts.next_step(*next_step),
                url,
            })
        }
    }
}
