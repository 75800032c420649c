//! Passing a mail to the transport, and the job of a mail composed when it was queued.

use domain::{email::EmailAddress, id::JobId, instant::Instant, language::Language};
use serde::{Deserialize, Serialize};
use store::{Transaction, job::Lane, person, staff::Staff, unreachable_address};

use super::Mail;
use crate::outbox::{self, Addressed, Context, DeliveryError, Job, Message, MessageId, Recipient};

/// The reason of a mail that is not tried because its address was refused before.
pub(crate) const NOT_TRIED: &str = "not tried: the address was refused before";

/// A mail composed when it was queued: its text is final.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct SendMail {
    email: EmailAddress,
    name: Option<String>,
    language: Language,
    mail: Mail,
}

impl Job for SendMail {
    const KIND: &'static str = "mail";
    const LANE: Lane = Lane::Service;
    const REPEATABLE: bool = false;

    async fn carry_out(self, context: &Context<'_>) -> Result<(), DeliveryError> {
        let to = Recipient {
            name: self.name,
            email: self.email,
        };
        send(context, to, self.language, &self.mail, None).await
    }
}

/// Queues a mail to a person, in their language. The desk informs those without an address.
pub(crate) async fn queue_to(
    transaction: &mut Transaction,
    person: &person::Record,
    mail: Mail,
    now: Instant,
) -> Result<(), store::Error> {
    let details = &person.details;
    let Some(email) = details.email.clone() else {
        return Ok(());
    };
    let job = SendMail {
        email,
        name: details.name.as_ref().map(ToString::to_string),
        language: details.language,
        mail,
    };
    outbox::queue(transaction, &job, now).await
}

/// Queues a mail to a member of staff, in their language.
pub(crate) async fn queue_to_staff(
    transaction: &mut Transaction,
    member: &Staff,
    mail: Mail,
    now: Instant,
) -> Result<(), store::Error> {
    let job = SendMail {
        email: member.email.clone(),
        name: Some(member.name.clone()),
        language: member.language,
        mail,
    };
    outbox::queue(transaction, &job, now).await
}

/// Composes a mail and delivers it, in the thread of the job with that id, if any, unless its address cannot be reached. A sign-in code is tried all the same:
/// somebody waits for it, who may have corrected what was wrong, and has no other way in.
pub(crate) async fn send(
    context: &Context<'_>,
    to: Recipient,
    language: Language,
    mail: &Mail,
    thread: Option<JobId>,
) -> Result<(), DeliveryError> {
    let permanent = |error: &dyn std::fmt::Display| DeliveryError::Permanent(error.to_string());
    let portal = context.portal;
    let id = MessageId::new(context.id, portal.host()).map_err(|error| permanent(&error))?;
    let thread = thread
        .filter(|first| *first != context.id)
        .map(|first| MessageId::new(first, portal.host()))
        .transpose()
        .map_err(|error| permanent(&error))?;
    let (office, date) = (portal.office(), context.queued_at);
    let message = mail
        .render(language, to, &office, id, date)
        .map_err(|error| permanent(&error))?;
    let message = Message { thread, ..message };
    let is_code = matches!(mail, Mail::SignInCode(_));
    context.note_mail(Addressed {
        email: message.to.email.clone(),
        // The code is in it.
        subject: (!is_code).then(|| message.subject.clone()),
    });
    if !is_code {
        let mut reader = portal.database.read().await?;
        let refused = unreachable_address::of(&mut reader, &message.to.email).await?;
        if refused.is_some() {
            return Err(DeliveryError::Permanent(NOT_TRIED.to_owned()));
        }
    }
    context.deliver(&message).await
}
