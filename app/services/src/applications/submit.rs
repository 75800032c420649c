//! Submitting an application.

use domain::{
    application::ApplicationAction,
    id::RequestId,
    instant::Instant,
    person::{Consent, Purpose},
    programme::{OpeningWindow, ProgrammeSlug},
    reference::ApplicationReference,
    text::Line,
};
use serde::Serialize;
use store::{application::Application, audit::Actor, person, request};

use super::{
    Draft, DraftRefusal,
    advance::advance,
    held::{hold, link},
};
use crate::{
    Failure, Portal,
    access::visitor::SignedIn,
    notifications::{self, ApplicationReceived, Mail},
    outbox::Lane,
    people::account::PRIVACY_NOTICE_VERSION,
};

/// The version of the declaration beside the button. Update it with the text in `locales/`.
const DECLARATION_VERSION: &str = "2026-11";

/// What a person sends when they submit.
#[derive(Clone, Debug)]
pub struct Submission {
    /// The version of the rule that the page showed.
    pub rule_version: i64,
    /// The mark of what the page showed, as [`Draft::mark`] makes it.
    pub mark: String,
    /// What the person agreed to.
    pub agreed: Vec<Purpose>,
    /// The one-time id of the form.
    pub request: RequestId,
}

/// Why an application was not submitted. The draft is unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum SubmitRefusal {
    /// There is no draft that could be submitted.
    Draft(DraftRefusal),
    /// The programme takes no applications today.
    NotOpen(OpeningWindow),
    /// The rule changed after the page was shown.
    RuleChanged,
    /// Something is missing.
    Incomplete,
    /// What would be declared changed after the page was shown, in another window or at the desk.
    DeclaredChanged,
    /// The person has not agreed to these.
    NotAgreed(Vec<Purpose>),
}

/// Submits the person's draft as their declaration and stores its facts as they are today. An unmet rule
/// does not prevent submission, because the office decides.
///
/// # Errors
/// [`SubmitRefusal`].
pub async fn submit(
    portal: &Portal,
    signed_in: &SignedIn,
    slug: &ProgrammeSlug,
    submission: &Submission,
) -> Result<ApplicationReference, Failure<SubmitRefusal>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let held = hold(&mut transaction, signed_in, slug).await?;
    if let Some(earlier) = request::earlier(&mut transaction, submission.request).await? {
        return ApplicationReference::parse(&earlier).map_err(|_| Failure::NotFound);
    }
    let draft = held
        .draft(portal)
        .map_err(|refusal| Failure::Refused(SubmitRefusal::Draft(refusal)))?;
    let record = held.record;
    if let Some(refusal) = refusal(&draft, submission) {
        return Err(Failure::Refused(refusal));
    }
    let mut application = declared(&draft);
    let reference = application.reference;
    request::claim(
        &mut transaction,
        submission.request,
        &reference.to_string(),
        now,
    )
    .await?;
    let details = serde_json::json!({
        "rule_version": application.rule_version,
        "declaration": DECLARATION_VERSION,
    });
    let actor = Actor::Person(record.id);
    advance(
        &mut transaction,
        &mut application,
        ApplicationAction::Submit,
        actor,
        &details,
        now,
    )
    .await
    .map_err(|failure| {
        let refusal = SubmitRefusal::Draft(DraftRefusal::AlreadyApplied(reference));
        failure.widen(|_| Failure::Refused(refusal))
    })?;
    store_consents(&mut transaction, &record, now).await?;
    let language = record.details.language;
    let letter = Mail::ApplicationReceived(ApplicationReceived {
        name: record.details.display_name(),
        programme: draft.programme.content.name.text(language).to_owned(),
        reference: reference.to_string(),
        submitted: now,
        url: link(portal, language, reference),
    });
    notifications::queue_to(&mut transaction, &record, letter, now).await?;
    transaction.commit().await?;
    portal.wakes.wake(Lane::Service);
    Ok(reference)
}

fn refusal(draft: &Draft, submission: &Submission) -> Option<SubmitRefusal> {
    let required = [Purpose::PrivacyNotice, Purpose::Declaration];
    let opening = draft.programme.content.opening;
    if !opening.contains(draft.on) {
        Some(SubmitRefusal::NotOpen(opening))
    } else if submission.rule_version != draft.programme.rule_version {
        Some(SubmitRefusal::RuleChanged)
    } else if !draft.is_complete() {
        Some(SubmitRefusal::Incomplete)
    } else if submission.mark != draft.mark() {
        Some(SubmitRefusal::DeclaredChanged)
    } else {
        let missing: Vec<_> = required
            .into_iter()
            .filter(|purpose| !submission.agreed.contains(purpose))
            .collect();
        (!missing.is_empty()).then_some(SubmitRefusal::NotAgreed(missing))
    }
}

fn declared(draft: &Draft) -> Application {
    Application {
        facts: draft.facts(),
        judged_on: draft.on,
        rule_version: draft.programme.rule_version,
        declared: Some(draft.person.clone()),
        ..draft.application.clone()
    }
}

async fn store_consents(
    transaction: &mut store::Transaction,
    record: &person::Record,
    now: Instant,
) -> Result<(), Failure<SubmitRefusal>> {
    let consents = [
        (Purpose::PrivacyNotice, PRIVACY_NOTICE_VERSION),
        (Purpose::Declaration, DECLARATION_VERSION),
    ];
    for (purpose, version) in consents {
        let text_version =
            Line::parse(version).map_err(|error| Failure::Defect(error.to_string()))?;
        let consent = Consent {
            purpose,
            text_version,
            given_at: now,
        };
        person::consent(transaction, record.id, &consent).await?;
    }
    Ok(())
}
