//! The mails that need attention.

use std::collections::HashMap;

use domain::{email::EmailAddress, id::JobId, instant::Instant, obstacle::Obstacle};
use serde::Deserialize;
use store::{
    job::{self, Job, JobState},
    undelivered_mail::{self, UndeliveredMail},
};

use crate::{
    Failure, Portal,
    access::{sign_in::SendCode, visitor::StaffMember},
    communication::calls::Subject,
    notifications::NOT_TRIED,
    outbox::{self, Addressed, Job as _},
};

/// A mail that was not delivered as expected.
#[derive(Clone, Debug)]
pub struct TroubledMail {
    /// Its id.
    pub id: JobId,
    /// The recipient; `None` if there is no mail to send any more.
    pub to: Option<EmailAddress>,
    /// Its subject; `None` for a sign-in code, which is in its subject.
    pub subject: Option<String>,
    /// Whether it is a sign-in code.
    pub is_code: bool,
    /// Its state: waiting for the next try, failed, or perhaps sent.
    pub state: JobState,
    /// Why the last try failed.
    pub obstacle: Obstacle,
    /// The same in the words of the mail server.
    pub answer: String,
    /// How often it was tried.
    pub attempts: i64,
    /// When it was queued.
    pub queued_at: Instant,
    /// When it is tried next, where it waits.
    pub next_try: Instant,
    /// Whether its person has a telephone, so that staff can call instead.
    pub has_telephone: bool,
}

/// The mails that wait after a failure, failed for good, or may have been sent; newest first.
///
/// # Errors
/// `NotFound` for a coordinator.
pub async fn troubled_mails(
    portal: &Portal,
    staff: &StaffMember,
) -> Result<Vec<TroubledMail>, Failure> {
    staff.of_office()?;
    let mut reader = portal.database.read().await?;
    let jobs = job::troubled(&mut reader).await?;
    let stored = undelivered_mail::of_troubled(&mut reader)
        .await?
        .into_iter();
    let about: Vec<_> = jobs.iter().map(Subject::id_of).collect();
    let known: Vec<_> = about.iter().copied().flatten().collect();
    let reached = undelivered_mail::reached_by_telephone(&mut reader, &known).await?;
    // Reading a mail takes connections of its own.
    drop(reader);
    let mut stored: HashMap<_, _> = stored.map(|mail| (mail.job_id, mail)).collect();
    let mut mails = Vec::with_capacity(jobs.len());
    for (job, about) in jobs.into_iter().zip(about) {
        let mail = described(portal, &job, stored.remove(&job.id)).await;
        let answer = job.last_error.unwrap_or_default();
        let (to, subject) = match mail {
            Some(mail) => (Some(mail.email), mail.subject),
            None => (None, None),
        };
        mails.push(TroubledMail {
            id: job.id,
            to,
            subject,
            is_code: job.kind == SendCode::KIND,
            state: job.state,
            obstacle: obstacle(job.state, &answer),
            answer,
            attempts: job.attempts,
            queued_at: job.created_at,
            next_try: job.run_at,
            has_telephone: about.is_some_and(|about| reached.contains(&about)),
        });
    }
    Ok(mails)
}

/// Whom a mail is for, and its subject.
pub(in crate::communication) async fn mail_of(
    portal: &Portal,
    job: &Job,
) -> Result<Option<Addressed>, Failure> {
    let mut reader = portal.database.read().await?;
    let stored = undelivered_mail::of_job(&mut reader, job.id).await?;
    drop(reader);
    Ok(described(portal, job, stored).await)
}

/// Whom a mail is for, and its subject: as recorded when it failed; where its worker died, as it would be sent now.
async fn described(
    portal: &Portal,
    job: &Job,
    stored: Option<UndeliveredMail>,
) -> Option<Addressed> {
    /// The part of the payload that staff need: not the letter, which may contain a sign-in code.
    #[derive(Deserialize)]
    struct Payload {
        email: EmailAddress,
    }
    if let Some(mail) = stored {
        return Some(Addressed {
            email: mail.recipient,
            subject: mail.subject,
        });
    }
    if let Some(mail) = outbox::mail_of(portal, job).await {
        return Some(mail);
    }
    let payload = serde_json::from_str::<Payload>(&job.payload).ok();
    payload.map(|payload| Addressed {
        email: payload.email,
        subject: None,
    })
}

fn obstacle(state: JobState, answer: &str) -> Obstacle {
    if answer == NOT_TRIED {
        return Obstacle::NotTried;
    }
    Obstacle::of_answer(answer).unwrap_or(match state {
        JobState::Uncertain => Obstacle::Interrupted,
        _ => Obstacle::NotHandedOver,
    })
}
