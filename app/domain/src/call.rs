//! Calls that staff owe to people whom no mail reaches.

use crate::{
    booking::Ending,
    instant::{Instant, Seconds},
    string_form::closed_list,
};

closed_list! {
    /// What a call is about.
    CallReason {
        /// A place is held for the person until the call's deadline.
        Offer = "offer",
        /// Staff decided on their request for a place.
        RequestDecided = "request_decided",
        /// An activity takes place at other times or elsewhere.
        ActivityChanged = "activity_changed",
        /// The office cancelled their booking, or the activity.
        BookingCancelled = "booking_cancelled",
        /// The site is closed that day; the activity or the appointment takes place all the same.
        SiteClosed = "site_closed",
        /// The site is open after all, of which they were told that it would be closed.
        SiteOpened = "site_opened",
        /// Staff moved their appointment.
        AppointmentMoved = "appointment_moved",
        /// Staff cancelled their appointment.
        AppointmentCancelled = "appointment_cancelled",
        /// Staff decided on their application.
        ApplicationDecided = "application_decided",
        /// Staff corrected a decision on it.
        DecisionCorrected = "decision_corrected",
        /// Something is missing in it.
        ApplicationAsked = "application_asked",
        /// The office means to refuse it.
        RefusalAnnounced = "refusal_announced",
        /// Staff corrected their details.
        DetailsCorrected = "details_corrected",
        /// A mail about something else could not be delivered.
        Mail = "mail",
    }
}

closed_list! {
    /// How a call was settled.
    CallEnding {
        /// The person accepted the offered place.
        Accepted = "accepted",
        /// The person declined it.
        Declined = "declined",
        /// The person was reached and told.
        Told = "told",
        /// The person has answered in another way.
        Answered = "answered",
        /// The booking or the appointment has ended.
        Ended = "ended",
        /// There is something newer to tell about the same.
        Replaced = "replaced",
    }
}

closed_list! {
    /// How somebody hears of what staff do.
    Channel {
        /// By mail.
        Mail = "mail",
        /// By a call that staff owe: no mail reaches them.
        Call = "call",
        /// Not at all: nor have they a telephone.
        Nothing = "nothing",
    }
}

/// Where a call stands at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallStanding {
    /// Somebody must call.
    Open,
    /// It was settled.
    Settled(CallEnding),
    /// Nobody called in time: what it was about is past.
    Past,
}

/// A decision on an application has no deadline of its own: it is told within a week.
pub const TELL_DECISION_WITHIN: Seconds = Seconds::days(7);
/// What is asked of an applicant is told within two days: their time to reply runs.
pub const TELL_INQUIRY_WITHIN: Seconds = Seconds::days(2);

impl CallStanding {
    /// Where a call stands. `expires_at` is when it no longer matters, if ever.
    pub fn at(now: Instant, ending: Option<CallEnding>, expires_at: Option<Instant>) -> Self {
        match ending {
            Some(ending) => Self::Settled(ending),
            None if expires_at.is_some_and(|expires| expires <= now) => Self::Past,
            None => Self::Open,
        }
    }
}

impl CallReason {
    /// What is told of the closure of a site: what is told last replaces the rest.
    pub const OF_A_CLOSURE: [Self; 2] = [Self::SiteClosed, Self::SiteOpened];

    /// What a person is called about whose booking ended in that way; `None` where they know, because they did
    /// it or let an offer pass.
    pub const fn of_ending(ending: Ending) -> Option<Self> {
        match ending {
            Ending::ByStaff | Ending::EditionCancelled => Some(Self::BookingCancelled),
            Ending::NotApproved => Some(Self::RequestDecided),
            Ending::ByPerson | Ending::Declined | Ending::Expired => None,
        }
    }
}

impl CallEnding {
    /// Whether a member of staff can take it back: what the person answered has changed places already, and what
    /// ended by itself is over.
    pub const fn can_be_undone(self) -> bool {
        matches!(self, Self::Told)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Instant = Instant::from_seconds(1_800_000_000);

    #[test]
    fn a_call_stays_open_until_it_is_settled_or_no_longer_matters() {
        let later = NOW + Seconds::new(1);
        assert_eq!(CallStanding::at(NOW, None, None), CallStanding::Open);
        assert_eq!(CallStanding::at(NOW, None, Some(later)), CallStanding::Open);
        assert_eq!(CallStanding::at(NOW, None, Some(NOW)), CallStanding::Past);
        let told = Some(CallEnding::Told);
        assert_eq!(
            CallStanding::at(NOW, told, Some(NOW)),
            CallStanding::Settled(CallEnding::Told)
        );
    }

    #[test]
    fn nobody_is_called_about_what_they_did_themselves() {
        let called: Vec<_> = Ending::ALL
            .iter()
            .filter(|ending| CallReason::of_ending(**ending).is_some())
            .collect();
        assert_eq!(
            called,
            [
                &Ending::ByStaff,
                &Ending::EditionCancelled,
                &Ending::NotApproved
            ]
        );
    }
}
