//! What happens next with a booking, in sentences.

use domain::{
    booking::{BookingState, Ending},
    edition::EditionState,
};
use services::bookings::BookingView;
use texts::Texts;
use ui::Visit;

use crate::paper;

/// The current status of a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BookingStatus {
    /// The activity is over.
    Past,
    /// A place.
    Confirmed,
    /// A position on the waiting list.
    Waiting,
    /// A place is held until the person accepts or declines it.
    Offered,
    /// Awaiting a decision by staff.
    Requested,
    /// The wait or the request has come to nothing.
    Lapsed,
    /// Cancelled by the person.
    Cancelled,
    /// Ended by staff, or because an offer was declined or not answered.
    Ended,
    /// Cancelled because the activity does not take place.
    CalledOff,
}

impl BookingStatus {
    pub(super) fn of(visit: &Visit, view: &BookingView) -> Self {
        match view.booking.state {
            BookingState::Cancelled if view.booking.ending == Some(Ending::EditionCancelled) => {
                Self::CalledOff
            }
            BookingState::Cancelled if view.booking.ending == Some(Ending::ByPerson) => {
                Self::Cancelled
            }
            BookingState::Cancelled => Self::Ended,
            _ if visit.portal.now() >= view.edition.ends_at => Self::Past,
            _ if view.has_lapsed(visit.portal.now()) => Self::Lapsed,
            BookingState::Confirmed => Self::Confirmed,
            BookingState::Waiting => Self::Waiting,
            BookingState::Requested => Self::Requested,
            BookingState::Offered => {
                let now = visit.portal.now();
                match view.booking.held_until {
                    Some(until) if now < until => Self::Offered,
                    _ => Self::Ended,
                }
            }
        }
    }

    /// The heading of the page.
    pub(super) fn title(self, visit: &Visit) -> String {
        let t = visit.texts;
        match self {
            Self::Past => t.booking_past_title(),
            Self::Confirmed => t.booking_confirmed_title(),
            Self::Waiting => t.booking_waiting_title(),
            Self::Offered => t.places_offer_title(),
            Self::Requested => t.places_requested_title(),
            Self::Lapsed => t.booking_list_over_title(),
            Self::Cancelled => t.booking_cancelled_title(),
            Self::Ended => t.booking_ended_title(),
            Self::CalledOff => t.booking_called_off_title(),
        }
    }
}

/// What happens next, one sentence each; empty once it is over.
pub(super) fn steps(visit: &Visit, view: &BookingView, status: BookingStatus) -> Vec<String> {
    let t = visit.texts;
    let notice = |words: fn(&Texts, &str) -> String| match &view.email {
        Some(email) => vec![words(t, email.as_str())],
        None => paper::steps(visit, view.phone.is_some(), view.can_be_found),
    };
    match status {
        // The offer's own question is the only next step.
        BookingStatus::Past | BookingStatus::Offered => Vec::new(),
        BookingStatus::Confirmed => {
            let until = t.until(view.edition.details.cancellable_until);
            let cancel = view
                .by_person
                .is_none()
                .then(|| t.booking_next_cancel(until));
            notice(|t, email| t.booking_next_mail(email))
                .into_iter()
                .chain([t.booking_next_come()])
                .chain(cancel)
                .collect()
        }
        BookingStatus::Waiting => std::iter::once(t.booking_next_position(view.position))
            .chain(notice(|t, email| t.places_next_offer(email)))
            .chain([t.booking_next_leave()])
            .collect(),
        BookingStatus::Requested => notice(|t, email| t.places_next_requested(email))
            .into_iter()
            .chain([t.places_next_withdraw()])
            .collect(),
        BookingStatus::Lapsed if view.booking.state == BookingState::Waiting => {
            vec![t.booking_list_over()]
        }
        BookingStatus::Lapsed => vec![t.booking_request_over()],
        BookingStatus::Cancelled | BookingStatus::Ended => match view.booking.ending {
            Some(Ending::Declined) => vec![t.places_ended_declined(), t.booking_next_cancelled()],
            // An expired offer has ended, even if not marked as such yet.
            Some(Ending::Expired) | None => {
                vec![t.places_ended_expired(), t.booking_next_cancelled()]
            }
            Some(Ending::NotApproved) => vec![t.places_ended_not_approved()],
            Some(Ending::ByStaff) => vec![t.places_ended_staff()],
            Some(Ending::ByPerson | Ending::EditionCancelled) => match view.edition.state {
                EditionState::Cancelled => vec![t.booking_next_called_off()],
                _ => vec![t.booking_next_cancelled()],
            },
        },
        BookingStatus::CalledOff => called_off(visit, view),
    }
}

/// Why the activity does not take place, and what to do instead.
fn called_off(visit: &Visit, view: &BookingView) -> Vec<String> {
    let t = visit.texts;
    let called_off = view.called_off.as_ref();
    let cause = called_off.and_then(|called_off| t.call_off_cause(called_off.cause));
    let reason = called_off.filter(|called_off| !called_off.reason.is_empty());
    let reason = reason.map(|called_off| t.mail_reason(&called_off.reason));
    cause
        .into_iter()
        .chain(reason)
        .chain([t.booking_next_called_off()])
        .collect()
}
