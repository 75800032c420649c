//! Correcting a person's details on their behalf.

use domain::{
    audit::Action,
    calendar_date::CalendarDate,
    call::{CallReason, TELL_DECISION_WITHIN},
    id::{PersonId, RequestId},
    language::Language,
    name::PersonName,
    person::{Correctable, Person},
    phone::PhoneNumber,
    text::Line,
};
use serde::Serialize;
use store::{
    audit,
    call_owed::{About, NewCall},
    person, person_search, request,
};

use super::seal;
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    notifications::{self, DetailsCorrected, Mail},
    outbox::Lane,
};

/// Why staff correct something; it is in the log and told to the person.
pub type CorrectionReason = Line<200>;

/// A person's details as staff say they are.
#[derive(Clone, Debug)]
pub struct Correction {
    /// The name; one that there is stays where none is given.
    pub name: Option<PersonName>,
    /// The day of birth.
    pub birth_date: Option<CalendarDate>,
    /// The telephone.
    pub phone: Option<PhoneNumber>,
    /// The language of mails.
    pub language: Language,
    /// Why.
    pub reason: CorrectionReason,
}

/// Why nothing was corrected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum CorrectRefusal {
    /// The person or a colleague has changed the details since they were shown.
    ChangedMeanwhile,
    /// It is what the record says already.
    Unchanged,
}

/// Corrects a person's details and tells them, by mail or by a call that is owed. What they declared with an
/// application stays. `seen` is the [`seal`] of the details that the member of staff was shown.
///
/// # Errors
/// [`CorrectRefusal`]; `NotFound` where there is no such person, or the member of staff does not see them.
pub async fn correct(
    portal: &Portal,
    staff: &StaffMember,
    id: PersonId,
    seen: &str,
    correction: Correction,
    request: RequestId,
) -> Result<(), Failure<CorrectRefusal>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    if !person_search::is_seen(&mut transaction, id, staff.coordinator()).await? {
        return Err(Failure::NotFound);
    }
    if request::is_repeated(&mut transaction, request, "person", now).await? {
        return Ok(());
    }
    let mut record = person::lock(&mut transaction, id)
        .await?
        .ok_or(Failure::NotFound)?;
    if seal(&record.details) != seen {
        return Err(Failure::Refused(CorrectRefusal::ChangedMeanwhile));
    }
    let before = record.details.clone();
    record.details = Person {
        name: correction.name.or(before.name.clone()),
        birth_date: correction.birth_date,
        phone: correction.phone,
        language: correction.language,
        ..before.clone()
    };
    let corrected = Correctable::differing(&before, &record.details);
    if corrected.is_empty() {
        return Err(Failure::Refused(CorrectRefusal::Unchanged));
    }
    person::update(&mut transaction, id, &record.details).await?;
    // Only the names of the details: the log is read by more people than the record.
    let details = serde_json::json!({ "changed": corrected, "reason": correction.reason });
    let (action, subject) = (Action::PersonCorrected, ("person", id.into()));
    audit::record(
        &mut transaction,
        staff.actor(),
        action,
        subject,
        &details,
        now,
    )
    .await?;
    let mail = Mail::DetailsCorrected(DetailsCorrected {
        name: record.details.display_name(),
        corrected,
        reason: correction.reason.to_string(),
        at: now,
        office: portal.settings.office_email.clone(),
    });
    let call = NewCall {
        person: id,
        reason: CallReason::DetailsCorrected,
        about: About::Nothing,
        note: Some(correction.reason.as_str()),
        site: None,
        due_at: now + TELL_DECISION_WITHIN,
        expires_at: None,
    };
    notifications::queue_or_call(&mut transaction, &record, mail, &call, now).await?;
    transaction.commit().await?;
    portal.wakes.wake(Lane::Service);
    Ok(())
}
