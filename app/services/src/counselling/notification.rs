//! Notifications about appointments: queued as an event, composed at delivery, so that they state what
//! is true then.

use domain::{
    calendar_date::CalendarDate,
    call::{CallEnding, CallReason},
    counselling::AppointmentState,
    edition::ActivityKind,
    id::{AppointmentId, JobId},
    instant::Instant,
    language::Language,
    reminder::reminder_moments,
};
use serde::{Deserialize, Serialize};
use store::{
    Error, Transaction,
    appointment::{self, Appointment},
    call_owed::{self, About, NewCall},
    job::Lane,
    person,
};
use uuid::Uuid;

use super::view::{AppointmentView, complete};
use crate::{
    Portal,
    notifications::{
        self, AppointmentBooked, AppointmentCancelled, AppointmentMoved, AppointmentReminder,
        BookedActivity, BookedSession, BookingSiteClosed, Mail, SiteOpened, Word,
    },
    outbox::{self, Context, DeliveryError, Job, Recipient},
    platform::reminder_id::reminder_id,
};

/// What happened to an appointment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
// Queued jobs contain the tag's name.
#[serde(tag = "news", rename_all = "snake_case")]
pub(crate) enum AppointmentEvent {
    /// It is booked.
    Booked,
    /// It was moved to another time or place.
    Moved {
        /// The message of staff, if they moved it.
        message: Option<Word>,
    },
    /// It begins soon.
    Reminder {
        /// The start that this reminder is for.
        starts_at: Instant,
    },
    /// It is cancelled.
    Cancelled {
        /// The message of staff, if they cancelled it.
        message: Option<Word>,
    },
    /// Its site is closed that day, and it takes place all the same.
    SiteClosed {
        /// Why, as entered by staff.
        reason: String,
    },
    /// Its site is not closed after all.
    SiteOpened {
        /// The first day on which it was to be closed.
        first: CalendarDate,
        /// The last one.
        last: CalendarDate,
        /// A word of staff.
        word: Option<Word>,
    },
}

impl AppointmentEvent {
    /// What a person is called about whom no mail about the event reaches; `None` where the mail's subject says it.
    pub(crate) const fn reason_to_call(&self) -> Option<CallReason> {
        match self {
            Self::Moved { .. } => Some(CallReason::AppointmentMoved),
            Self::Cancelled { .. } => Some(CallReason::AppointmentCancelled),
            Self::SiteClosed { .. } => Some(CallReason::SiteClosed),
            Self::SiteOpened { .. } => Some(CallReason::SiteOpened),
            Self::Booked | Self::Reminder { .. } => None,
        }
    }

    /// What staff wrote to the person about it.
    pub(crate) fn note(&self) -> Option<&str> {
        match self {
            Self::Moved { message } | Self::Cancelled { message } => {
                message.as_ref().map(Word::as_str)
            }
            Self::SiteClosed { reason } => Some(reason.as_str()).filter(|it| !it.is_empty()),
            Self::SiteOpened { word, .. } => word.as_ref().map(Word::as_str),
            Self::Booked | Self::Reminder { .. } => None,
        }
    }
}

/// Notifies the person of an appointment of an event.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct NotifyOfAppointment {
    pub(crate) appointment: AppointmentId,
    #[serde(flatten)]
    pub(crate) event: AppointmentEvent,
}

impl Job for NotifyOfAppointment {
    const KIND: &'static str = "appointment";
    const LANE: Lane = Lane::Service;
    const REPEATABLE: bool = false;

    async fn carry_out(self, context: &Context<'_>) -> Result<(), DeliveryError> {
        let appointment = self.appointment;
        match self.write(context.portal, context.delivers()).await? {
            Some((to, language, mail)) => {
                let thread = first_mail(appointment);
                notifications::send(context, to, language, &mail, Some(thread)).await
            }
            None => Ok(()),
        }
    }
}

/// Queues the notification of the person of an appointment.
pub(crate) async fn notify(
    transaction: &mut Transaction,
    appointment: AppointmentId,
    event: AppointmentEvent,
    now: Instant,
) -> Result<(), Error> {
    end_calls(transaction, appointment, &event, now).await?;
    let job = NotifyOfAppointment { appointment, event };
    if matches!(job.event, AppointmentEvent::Booked) {
        let id = first_mail(appointment);
        return outbox::queue_once(transaction, id, &job, now, now).await;
    }
    outbox::queue(transaction, &job, now).await
}

/// The job of the first mail about an appointment, which the others refer to: mail clients show them together.
fn first_mail(appointment: AppointmentId) -> JobId {
    Uuid::from(appointment).into()
}

/// Like [`notify`], of what staff did: whoever has a telephone and no e-mail address is owed a call before `due_at`,
/// which no longer matters once the appointment begins.
pub(crate) async fn notify_or_call(
    transaction: &mut Transaction,
    appointment: &Appointment,
    event: AppointmentEvent,
    due_at: Instant,
    now: Instant,
) -> Result<(), Error> {
    // Whoever was not called about an earlier change does as they did before that.
    let was_due = end_calls(transaction, appointment.id, &event, now).await?;
    if let Some(reason) = event.reason_to_call() {
        let call = NewCall {
            person: appointment.person_id,
            reason,
            about: About::Appointment(appointment.id),
            note: event.note(),
            site: appointment.site_id,
            due_at: was_due.map_or(due_at, |was_due| was_due.min(due_at)),
            expires_at: Some(appointment.starts_at),
        };
        if call_owed::owe(transaction, &call, false, now).await? {
            return Ok(());
        }
    }
    let appointment = appointment.id;
    outbox::queue(
        transaction,
        &NotifyOfAppointment { appointment, event },
        now,
    )
    .await
}

/// Ends the calls about an appointment that another change, or its end, makes needless. Returns by when the first of
/// them was due.
pub(super) async fn end_calls(
    transaction: &mut Transaction,
    appointment: AppointmentId,
    event: &AppointmentEvent,
    now: Instant,
) -> Result<Option<Instant>, Error> {
    let (reasons, ending): (&[_], _) = match event {
        AppointmentEvent::Moved { .. } => (&[], CallEnding::Replaced),
        AppointmentEvent::Cancelled { .. } => (&[], CallEnding::Ended),
        AppointmentEvent::SiteClosed { .. } | AppointmentEvent::SiteOpened { .. } => {
            (&CallReason::OF_A_CLOSURE, CallEnding::Replaced)
        }
        AppointmentEvent::Booked | AppointmentEvent::Reminder { .. } => return Ok(None),
    };
    let about = About::Appointment(appointment);
    call_owed::end(transaction, about, reasons, ending, None, now).await
}

/// Schedules the reminders of an appointment. Idempotent.
pub(super) async fn remind(
    transaction: &mut Transaction,
    portal: &Portal,
    appointment: AppointmentId,
    starts_at: Instant,
    now: Instant,
) -> Result<(), Error> {
    let leads = portal.settings.reminder_leads(ActivityKind::Counselling);
    for moment in reminder_moments(starts_at, now, &leads) {
        let event = AppointmentEvent::Reminder { starts_at };
        let job = NotifyOfAppointment { appointment, event };
        let id = reminder_id(appointment.into(), starts_at, moment);
        outbox::queue_once(transaction, id, &job, moment, now).await?;
    }
    Ok(())
}

impl NotifyOfAppointment {
    /// The mail with its recipient and language; `None` if there is nothing to send: the appointment was
    /// cancelled meanwhile, or begins at another time than the reminder is for.
    /// A mail that is only read gets no key.
    async fn write(
        self,
        portal: &Portal,
        with_key: bool,
    ) -> Result<Option<(Recipient, Language, Mail)>, Error> {
        let mut reader = portal.database.read().await?;
        let Some(appointment) = appointment::by_id(&mut reader, self.appointment).await? else {
            return Ok(None);
        };
        let is_given_up = appointment.state == AppointmentState::Cancelled;
        let is_about_any = matches!(self.event, AppointmentEvent::SiteOpened { .. });
        let is_about_given_up = matches!(self.event, AppointmentEvent::Cancelled { .. });
        if !is_about_any && is_given_up != is_about_given_up {
            return Ok(None);
        }
        if let AppointmentEvent::Reminder { starts_at } = self.event {
            let is_to_come =
                appointment.state == AppointmentState::Booked && portal.now() < starts_at;
            if !is_to_come || appointment.starts_at != starts_at {
                return Ok(None);
            }
        }
        let Some(person) = person::by_id(&mut reader, appointment.person_id).await? else {
            return Ok(None);
        };
        let Some(view) = complete(&mut reader, appointment, portal.now()).await? else {
            return Ok(None);
        };
        let Some(email) = view.email.clone() else {
            return Ok(None);
        };
        let language = view.language;
        let name = view.name.clone();
        let mut appointment = view.booked(portal, language);
        if with_key && !is_given_up {
            appointment.key = Some(view.new_key(portal).await?);
        }
        let words = |message: Option<Word>| message.map(|message| message.to_string());
        let mail = match self.event {
            AppointmentEvent::Booked => Mail::AppointmentBooked(AppointmentBooked {
                name,
                appointment,
                change_until: view.deadline(),
            }),
            AppointmentEvent::Moved { message } => Mail::AppointmentMoved(AppointmentMoved {
                name,
                was: was(&view, &appointment),
                appointment,
                message: words(message),
            }),
            AppointmentEvent::Reminder { starts_at } => {
                Mail::AppointmentReminder(AppointmentReminder {
                    name,
                    appointment,
                    starts_at,
                    change_until: (portal.now() < view.deadline()).then(|| view.deadline()),
                })
            }
            AppointmentEvent::SiteClosed { reason } => Mail::BookingSiteClosed(BookingSiteClosed {
                name,
                booking: appointment,
                is_appointment: true,
                reason,
            }),
            AppointmentEvent::SiteOpened { first, last, word } => Mail::SiteOpened(SiteOpened {
                name,
                booking: appointment,
                is_still_booked: !is_given_up,
                first,
                last,
                word: words(word),
                book_url: format!("{}/{language}/counselling", portal.settings.base_url),
            }),
            AppointmentEvent::Cancelled { message } => {
                Mail::AppointmentCancelled(AppointmentCancelled {
                    name,
                    appointment,
                    message: words(message),
                    counselling_url: format!("{}/{language}/counselling", portal.settings.base_url),
                })
            }
        };
        let to = Recipient {
            name: person.details.name.as_ref().map(ToString::to_string),
            email,
        };
        Ok(Some((to, language, mail)))
    }
}

/// When an appointment was before its last move.
fn was(view: &AppointmentView, appointment: &BookedActivity) -> Option<BookedSession> {
    let earlier = view.moves.last()?;
    let id = appointment.sessions.first()?.id;
    Some(BookedSession {
        id,
        starts: earlier.starts_at,
        ends: earlier.ends_at,
    })
}
