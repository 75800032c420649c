//! Asking an applicant for something before the decision, and the notice of a refusal.

use domain::{
    application::{ApplicationAction, ApplicationStateError, Decision},
    calendar_date::CalendarDate,
    call::{CallReason, TELL_INQUIRY_WITHIN},
    id::RequestId,
    inquiry::{InquiryKind, NOTICE_DAYS, Question},
    instant::Instant,
    language::Language,
    reference::ApplicationReference,
};
use store::{
    Transaction,
    application::Application,
    call_owed::{About, NewCall},
    inquiry::{self, Inquiry},
    person, programme,
    request::{self, Claim},
};

use super::{
    ApplicationView,
    advance::advance,
    held::{self, link},
    letter::reasons,
};
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    notifications::{self, ApplicationInquiry, Mail},
    outbox::Lane,
};

/// What is asked of an applicant, and until when they can reply in time.
pub(super) struct Asking {
    kind: InquiryKind,
    question: String,
    /// What staff say who call instead, in the language of the office.
    note: String,
    due_on: CalendarDate,
}

/// Asks an applicant for what is missing, until the end of a day, and tells them by mail, or owes
/// them a call where they have no e-mail address. Takes the place of what was
/// asked before and has no reply. The same form sent twice asks once.
///
/// # Errors
/// [`ApplicationStateError`] where the application is not under review.
pub async fn ask(
    portal: &Portal,
    staff: &StaffMember,
    reference: &ApplicationReference,
    question: &Question,
    due_on: CalendarDate,
    request: RequestId,
) -> Result<(), Failure<ApplicationStateError>> {
    staff.of_office()?;
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let claim = request::claim(&mut transaction, request, &reference.to_string(), now).await?;
    if claim != Claim::First {
        return Ok(());
    }
    let (_, mut application) = held::applicant(&mut transaction, reference).await?;
    let asking = Asking {
        kind: InquiryKind::Missing,
        question: question.to_string(),
        note: question.to_string(),
        due_on,
    };
    write(
        portal,
        &mut transaction,
        staff,
        &mut application,
        asking,
        now,
    )
    .await?;
    transaction.commit().await?;
    portal.wakes.wake(Lane::Service);
    Ok(())
}

/// The notice of a refusal, in the person's language: the reasons, and ten days to reply (law 241/1990, article 10-bis).
pub(super) fn notice(
    portal: &Portal,
    language: Language,
    view: &ApplicationView,
    refusal: &Decision,
) -> Asking {
    let today = CalendarDate::from(portal.today());
    let reasons = |language| reasons(texts::of(language), view, refusal).unwrap_or_default();
    Asking {
        kind: InquiryKind::Notice,
        question: reasons(language),
        note: reasons(Language::It),
        due_on: today.plus_days(NOTICE_DAYS).unwrap_or(today),
    }
}

/// Writes down what is asked, and tells the person.
pub(super) async fn write(
    portal: &Portal,
    transaction: &mut Transaction,
    staff: &StaffMember,
    application: &mut Application,
    asking: Asking,
    now: Instant,
) -> Result<(), Failure<ApplicationStateError>> {
    // The question is in the inquiry, and not a second time in the log.
    let details = serde_json::json!({ "kind": asking.kind, "due_on": asking.due_on });
    let (action, actor) = (ApplicationAction::Ask, staff.actor());
    advance(transaction, application, action, actor, &details, now).await?;
    let asked = Inquiry {
        id: store::new_id(),
        application_id: application.id,
        kind: asking.kind,
        question: asking.question,
        due_on: asking.due_on,
        asked_by: staff.id,
        asked_at: now,
        reply: None,
        replied_at: None,
        closed_at: None,
    };
    inquiry::insert(transaction, &asked).await?;
    tell(portal, transaction, application, &asked, &asking.note, now).await
}

async fn tell(
    portal: &Portal,
    transaction: &mut Transaction,
    application: &Application,
    asked: &Inquiry,
    note: &str,
    now: Instant,
) -> Result<(), Failure<ApplicationStateError>> {
    let record = person::by_id(transaction, application.person_id)
        .await?
        .ok_or(Failure::NotFound)?;
    let programme = programme::by_id(transaction, application.programme_id)
        .await?
        .ok_or(Failure::NotFound)?;
    let language = record.details.language;
    let letter = Mail::ApplicationInquiry(ApplicationInquiry {
        kind: asked.kind,
        name: record.details.display_name(),
        programme: programme.content.name.text(language).to_owned(),
        reference: application.reference.to_string(),
        question: asked.question.clone(),
        due_on: asked.due_on,
        url: format!("{}/reply", link(portal, language, application.reference)),
    });
    let call = NewCall {
        person: record.id,
        reason: match asked.kind {
            InquiryKind::Missing => CallReason::ApplicationAsked,
            InquiryKind::Notice => CallReason::RefusalAnnounced,
        },
        about: About::Application(application.id),
        note: Some(note),
        site: None,
        due_at: now + TELL_INQUIRY_WITHIN,
        expires_at: None,
    };
    Ok(notifications::queue_or_call(transaction, &record, letter, &call, now).await?)
}
