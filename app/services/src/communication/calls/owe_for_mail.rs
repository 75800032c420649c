//! A mail that was not delivered becomes a call.

use domain::{
    audit::Action,
    call::{CallReason, TELL_DECISION_WITHIN},
    id::{JobId, PersonId, SiteId},
    instant::Instant,
};
use store::{
    Transaction, appointment, audit, booking,
    call_owed::{self, About, NewBookingCall, NewCall},
    edition,
    job::{self, Job},
};

use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    communication::{calls::Subject, undelivered::mail_of},
    outbox::Addressed,
};

/// Owes a call instead of a mail that failed or may not have arrived, and ends the mail, so that nobody is told twice.
///
/// # Errors
/// `NotFound` where the mail is neither failed nor uncertain, or its person is not known or has no telephone, and for a
/// coordinator.
pub async fn owe_for_mail(portal: &Portal, staff: &StaffMember, id: JobId) -> Result<(), Failure> {
    staff.of_office()?;
    let now = portal.now();
    let mut reader = portal.database.read().await?;
    let job = job::troubled_by_id(&mut reader, id)
        .await?
        .ok_or(Failure::NotFound)?;
    drop(reader);
    let mail = mail_of(portal, &job).await?;
    let mut transaction = portal.database.write().await?;
    let Some(person) = owe(&mut transaction, &job, mail, now).await? else {
        return Err(Failure::NotFound);
    };
    if !job::end_given_up(&mut transaction, id, now).await? {
        return Err(Failure::NotFound);
    }
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::CallOwedForMail,
        ("person", person.into()),
        &serde_json::json!({ "job": id }),
        now,
    )
    .await?;
    Ok(transaction.commit().await?)
}

/// Owes the call that says what the mail was to say. Returns whom it is owed to.
async fn owe(
    transaction: &mut Transaction,
    job: &Job,
    mail: Option<Addressed>,
    now: Instant,
) -> Result<Option<PersonId>, Failure> {
    let call = match Subject::of(job) {
        Some(Subject::Booking(work)) => {
            let Some(booking) = booking::by_id(transaction, work.booking).await? else {
                return Ok(None);
            };
            if let Some(reason) = work.event.reason_to_call(booking.ending) {
                let owed = NewBookingCall {
                    booking: booking.id,
                    reason,
                    note: work.event.note(),
                    before: work.event.differed_from(now),
                };
                let is_owed = call_owed::owe_for_booking(transaction, &owed, true, now).await?;
                return Ok(is_owed.then_some(booking.person_id));
            }
            let edition = edition::by_id(transaction, booking.edition_id).await?;
            Told {
                person: booking.person_id,
                about: About::Booking(booking.id),
                site: edition.as_ref().map(|edition| edition.details.site_id),
                until: edition.map(|edition| edition.ends_at),
            }
        }
        Some(Subject::Appointment(work)) => {
            let Some(found) = appointment::by_id(transaction, work.appointment).await? else {
                return Ok(None);
            };
            if let Some(reason) = work.event.reason_to_call() {
                let owed = NewCall {
                    person: found.person_id,
                    reason,
                    about: About::Appointment(found.id),
                    note: work.event.note(),
                    site: found.site_id,
                    due_at: found.starts_at,
                    expires_at: Some(found.starts_at),
                };
                let is_owed = call_owed::owe(transaction, &owed, true, now).await?;
                return Ok(is_owed.then_some(found.person_id));
            }
            Told {
                person: found.person_id,
                about: About::Appointment(found.id),
                site: found.site_id,
                until: Some(found.starts_at),
            }
        }
        Some(Subject::Person(person)) => Told {
            person,
            about: About::Nothing,
            site: None,
            until: None,
        },
        None => return Ok(None),
    };
    call.owe(transaction, mail, now).await
}

/// A call to say what the subject of a mail says.
struct Told {
    person: PersonId,
    about: About,
    site: Option<SiteId>,
    until: Option<Instant>,
}

impl Told {
    async fn owe(
        self,
        transaction: &mut Transaction,
        mail: Option<Addressed>,
        now: Instant,
    ) -> Result<Option<PersonId>, Failure> {
        let subject = mail.and_then(|mail| mail.subject);
        let call = NewCall {
            person: self.person,
            reason: CallReason::Mail,
            about: self.about,
            note: subject.as_deref(),
            site: self.site,
            due_at: self.until.unwrap_or(now + TELL_DECISION_WITHIN),
            expires_at: self.until,
        };
        let is_owed = call_owed::owe(transaction, &call, true, now).await?;
        Ok(is_owed.then_some(self.person))
    }
}
