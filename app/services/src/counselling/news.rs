//! What people are told of their appointments: queued as a word, written when the mail leaves, so
//! that it says what is true then.

use domain::{
    counselling::AppointmentState, edition::ActivityKind, id::AppointmentId, instant::Instant,
    language::Language, reminder::reminder_moments,
};
use serde::{Deserialize, Serialize};
use store::{
    Transaction, appointment,
    job::{self, Owed},
    person,
};

use super::{Message, view::complete};
use crate::{
    Portal, jobs,
    mail::{
        AppointmentBooked, AppointmentCancelled, AppointmentMoved, AppointmentReminder, Mail,
        Recipient,
    },
};

/// What happened to an appointment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "news", rename_all = "snake_case")]
pub(super) enum News {
    /// It is booked.
    Booked,
    /// It is at another time or elsewhere.
    Moved {
        /// What the staff wrote, if it was them.
        message: Option<Message>,
    },
    /// It begins soon.
    Reminder {
        /// The start that this reminds of.
        starts_at: Instant,
    },
    /// It is given up.
    Cancelled {
        /// What the staff wrote, if it was them.
        message: Option<Message>,
    },
}

/// A mail to be written about an appointment.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct OwedNews {
    appointment: AppointmentId,
    #[serde(flatten)]
    news: News,
}

/// Owes the person of an appointment a mail about it.
pub(super) async fn queue(
    transaction: &mut Transaction,
    appointment: AppointmentId,
    news: News,
    now: Instant,
) -> Result<(), store::Error> {
    let owed = OwedNews { appointment, news };
    // A struct of an id and words always has a JSON form.
    let payload = serde_json::to_string(&owed).unwrap_or_default();
    job::queue(transaction, jobs::APPOINTMENT_NEWS, &payload, now, now).await?;
    Ok(())
}

/// Plans the reminders of an appointment. Planning again plans nothing more.
pub(super) async fn remind(
    transaction: &mut Transaction,
    portal: &Portal,
    appointment: AppointmentId,
    starts_at: Instant,
    now: Instant,
) -> Result<(), store::Error> {
    let leads = portal.settings.reminder_leads(ActivityKind::Counselling);
    for moment in reminder_moments(starts_at, now, &leads) {
        let news = News::Reminder { starts_at };
        let owed = Owed {
            id: jobs::reminder_id(appointment.into(), starts_at, moment),
            kind: jobs::APPOINTMENT_NEWS,
            payload: serde_json::to_string(&OwedNews { appointment, news }).unwrap_or_default(),
        };
        job::queue_once(transaction, &owed, moment, now).await?;
    }
    Ok(())
}

/// The mail and who gets it, in which language; `None` where there is nothing left to tell, because
/// the appointment was given up before the mail left, or begins at another time than the mail reminds
/// of.
pub(crate) async fn write(
    portal: &Portal,
    owed: OwedNews,
) -> Result<Option<(Recipient, Language, Mail)>, store::Error> {
    let mut reader = portal.database.read().await?;
    let Some(appointment) = appointment::by_id(&mut reader, owed.appointment).await? else {
        return Ok(None);
    };
    let is_given_up = appointment.state == AppointmentState::Cancelled;
    if is_given_up != matches!(owed.news, News::Cancelled { .. }) {
        return Ok(None);
    }
    if let News::Reminder { starts_at } = owed.news {
        let is_to_come = appointment.state == AppointmentState::Booked && portal.now() < starts_at;
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
    let language = view.language;
    let name = view.name.clone();
    let appointment = view.booked(portal, language);
    let words = |message: Option<Message>| message.map(|message| message.to_string());
    let mail = match owed.news {
        News::Booked => Mail::AppointmentBooked(AppointmentBooked {
            name,
            appointment,
            change_until: view.deadline(),
        }),
        News::Moved { message } => Mail::AppointmentMoved(AppointmentMoved {
            name,
            appointment,
            message: words(message),
        }),
        News::Reminder { starts_at } => Mail::AppointmentReminder(AppointmentReminder {
            name,
            appointment,
            starts_at,
            change_until: (portal.now() < view.deadline()).then(|| view.deadline()),
        }),
        News::Cancelled { message } => Mail::AppointmentCancelled(AppointmentCancelled {
            name,
            appointment,
            message: words(message),
            counselling_url: format!("{}/{language}/counselling", portal.settings.base_url),
        }),
    };
    let Some(email) = view.email else {
        return Ok(None);
    };
    let to = Recipient {
        name: person.details.name.as_ref().map(ToString::to_string),
        email,
    };
    Ok(Some((to, language, mail)))
}
