//! Composing mails: from data to a message ready for sending.
//!
//! Composing uses no database, never waits and reads no clock, so that a mail can be composed again and
//! is the same each time.

mod activity_called_off;
mod address_changed;
mod address_restored;
mod application_admitted;
mod application_inquiry;
mod application_not_admitted;
mod application_received;
mod application_withdrawn;
mod appointment;
mod booked_activity;
mod booking_cancelled;
mod booking_cancelled_by_office;
mod booking_changed;
mod booking_confirmed;
mod booking_not_approved;
mod booking_offer_ended;
mod booking_offered;
mod booking_reminder;
mod booking_requested;
mod booking_site_closed;
mod booking_waiting;
pub(crate) mod calendar;
mod details_corrected;
mod entered_for_you;
mod erasure_carried_out;
mod erasure_requested;
mod letter;
mod new_staff_browser;
mod office;
mod send;
mod sign_in_code;
mod site_opened;
mod staff_invited;
mod template;
#[cfg(test)]
mod tests;
mod ways_on;

use domain::{instant::Instant, language::Language, text::Line};
use serde::{Deserialize, Serialize};

pub(crate) use self::booked_activity::uid;
pub(crate) use self::send::{NOT_TRIED, SendMail, queue_or_call, queue_to, queue_to_staff, send};
pub use self::{
    activity_called_off::ActivityCalledOff,
    address_changed::AddressChanged,
    address_restored::AddressRestored,
    application_admitted::ApplicationAdmitted,
    application_inquiry::ApplicationInquiry,
    application_not_admitted::ApplicationNotAdmitted,
    application_received::ApplicationReceived,
    application_withdrawn::ApplicationWithdrawn,
    appointment::{AppointmentBooked, AppointmentCancelled, AppointmentMoved, AppointmentReminder},
    booked_activity::{BookedActivity, BookedSession},
    booking_cancelled::BookingCancelled,
    booking_cancelled_by_office::BookingCancelledByOffice,
    booking_changed::{BookingChanged, SessionChange},
    booking_confirmed::BookingConfirmed,
    booking_not_approved::BookingNotApproved,
    booking_offer_ended::BookingOfferEnded,
    booking_offered::BookingOffered,
    booking_reminder::BookingReminder,
    booking_requested::BookingRequested,
    booking_site_closed::BookingSiteClosed,
    booking_waiting::BookingWaiting,
    details_corrected::DetailsCorrected,
    entered_for_you::{EnteredForYou, Entry},
    erasure_carried_out::ErasureCarriedOut,
    erasure_requested::ErasureRequested,
    letter::{Letter, RenderError},
    new_staff_browser::NewStaffBrowser,
    office::Office,
    sign_in_code::{CodePurpose, SignInCode},
    site_opened::SiteOpened,
    staff_invited::StaffInvited,
    ways_on::WaysOn,
};
use crate::outbox::{CalendarFile, Message, MessageId, Method, Recipient};

/// A word of staff to the people whom a mail tells of what staff did.
pub type Word = Line<500>;

/// Every mail that the portal sends by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum Mail {
    /// The code that somebody has requested to sign in.
    SignInCode(SignInCode),
    /// A booking has a place.
    BookingConfirmed(BookingConfirmed),
    /// A booking is on the waiting list.
    BookingWaiting(BookingWaiting),
    /// Staff must decide on a request for a place.
    BookingRequested(BookingRequested),
    /// Staff refused a request for a place.
    BookingNotApproved(BookingNotApproved),
    /// A place is held for a waiting booking.
    BookingOffered(BookingOffered),
    /// The offered place goes to the next person.
    BookingOfferEnded(BookingOfferEnded),
    /// The times or the place of what is booked have changed.
    BookingChanged(BookingChanged),
    /// A booked activity begins soon.
    BookingReminder(BookingReminder),
    /// The site is closed that day; the booked activity takes place all the same.
    BookingSiteClosed(BookingSiteClosed),
    /// The site is not closed after all.
    SiteOpened(SiteOpened),
    /// A person cancelled their booking.
    BookingCancelled(BookingCancelled),
    /// Staff cancelled a person's booking.
    BookingCancelledByOffice(BookingCancelledByOffice),
    /// A booked activity does not take place.
    ActivityCalledOff(ActivityCalledOff),
    /// An appointment is booked.
    AppointmentBooked(AppointmentBooked),
    /// An appointment was moved to another time or place.
    AppointmentMoved(AppointmentMoved),
    /// An appointment begins soon.
    AppointmentReminder(AppointmentReminder),
    /// An appointment is cancelled.
    AppointmentCancelled(AppointmentCancelled),
    /// An application was received.
    ApplicationReceived(ApplicationReceived),
    /// An application is admitted.
    ApplicationAdmitted(ApplicationAdmitted),
    /// The office waits for a reply before it decides.
    ApplicationInquiry(ApplicationInquiry),
    /// An application is not admitted.
    ApplicationNotAdmitted(ApplicationNotAdmitted),
    /// An application is withdrawn.
    ApplicationWithdrawn(ApplicationWithdrawn),
    /// A request to erase one's data was received.
    ErasureRequested(ErasureRequested),
    /// What was kept about somebody is erased.
    ErasureCarriedOut(ErasureCarriedOut),
    /// To the address that a person had until now.
    AddressChanged(AddressChanged),
    /// To both addresses of a person, when staff have put back the one from before.
    AddressRestored(AddressRestored),
    /// Staff have corrected a person's details.
    DetailsCorrected(DetailsCorrected),
    /// Somebody entered hours or an absence for a colleague.
    EnteredForYou(EnteredForYou),
    /// A member of staff has signed in with a browser for the first time.
    NewStaffBrowser(NewStaffBrowser),
    /// Somebody is invited to work for the office.
    StaffInvited(StaffInvited),
}

impl Mail {
    /// The message for the recipient, in the language.
    ///
    /// `date` is the moment at which the mail was queued, not the one at which it is sent, so that a
    /// retry sends the same message. Fails only if the layout is broken, which no text can cause.
    pub fn render(
        &self,
        language: Language,
        to: Recipient,
        office: &Office,
        message_id: MessageId,
        date: Instant,
    ) -> Result<Message, RenderError> {
        let letter = self.letter(language);
        Ok(Message {
            html: letter.html(office)?,
            text: letter.text(office),
            calendar: self.calendar(language, &to, office, date),
            thread: None,
            subject: letter.subject,
            message_id,
            to,
            date,
            language,
        })
    }

    /// Whether it is about something of one person, of those who may share an address.
    pub(crate) const fn is_to_a_person(&self) -> bool {
        !matches!(
            self,
            Self::SignInCode(_)
                | Self::NewStaffBrowser(_)
                | Self::EnteredForYou(_)
                | Self::StaffInvited(_)
        )
    }

    fn letter(&self, language: Language) -> Letter {
        match self {
            Self::SignInCode(mail) => mail.letter(language),
            Self::BookingConfirmed(mail) => mail.letter(language),
            Self::BookingWaiting(mail) => mail.letter(language),
            Self::BookingRequested(mail) => mail.letter(language),
            Self::BookingNotApproved(mail) => mail.letter(language),
            Self::BookingOffered(mail) => mail.letter(language),
            Self::BookingOfferEnded(mail) => mail.letter(language),
            Self::BookingChanged(mail) => mail.letter(language),
            Self::BookingReminder(mail) => mail.letter(language),
            Self::BookingSiteClosed(mail) => mail.letter(language),
            Self::SiteOpened(mail) => mail.letter(language),
            Self::BookingCancelled(mail) => mail.letter(language),
            Self::BookingCancelledByOffice(mail) => mail.letter(language),
            Self::ActivityCalledOff(mail) => mail.letter(language),
            Self::AppointmentBooked(mail) => mail.letter(language),
            Self::AppointmentMoved(mail) => mail.letter(language),
            Self::AppointmentReminder(mail) => mail.letter(language),
            Self::AppointmentCancelled(mail) => mail.letter(language),
            Self::ApplicationReceived(mail) => mail.letter(language),
            Self::ApplicationAdmitted(mail) => mail.letter(language),
            Self::ApplicationInquiry(mail) => mail.letter(language),
            Self::ApplicationNotAdmitted(mail) => mail.letter(language),
            Self::ApplicationWithdrawn(mail) => mail.letter(language),
            Self::ErasureRequested(mail) => mail.letter(language),
            Self::ErasureCarriedOut(mail) => mail.letter(language),
            Self::AddressChanged(mail) => mail.letter(language),
            Self::AddressRestored(mail) => mail.letter(language),
            Self::DetailsCorrected(mail) => mail.letter(language),
            Self::EnteredForYou(mail) => mail.letter(language),
            Self::NewStaffBrowser(mail) => mail.letter(language),
            Self::StaffInvited(mail) => mail.letter(language),
        }
    }

    fn calendar(
        &self,
        language: Language,
        to: &Recipient,
        office: &Office,
        date: Instant,
    ) -> Option<CalendarFile> {
        let (booking, method) = match self {
            Self::BookingConfirmed(mail) => (&mail.booking, Method::Publish),
            Self::BookingChanged(mail) if mail.has_place => (&mail.booking, Method::Publish),
            Self::BookingCancelled(mail) if mail.had_place => (&mail.booking, Method::Cancel),
            Self::BookingCancelledByOffice(mail) if mail.had_place => {
                (&mail.booking, Method::Cancel)
            }
            Self::ActivityCalledOff(mail) if mail.had_place => (&mail.booking, Method::Cancel),
            Self::AppointmentBooked(mail) => (&mail.appointment, Method::Publish),
            Self::AppointmentMoved(mail) => (&mail.appointment, Method::Publish),
            Self::AppointmentCancelled(mail) => (&mail.appointment, Method::Cancel),
            _ => return None,
        };
        Some(booking.calendar(method, language, office, Some(&to.email), date))
    }
}
