//! Booking a place, viewing a booking, cancelling it.

mod answer;
mod cancel;
mod decide;
mod offer;
mod register;
mod register_at_desk;
mod theirs;
mod view;

pub(crate) use answer::answer_for;
pub use answer::{OfferAnswer, answer_offer};
pub use cancel::{CancellationReason, cancel, cancel_by_staff};
pub use decide::{NotApprovedReason, RequestDecision, decide_request};
pub use offer::{Offer, offer};
pub use register::{register, register_visitor};
pub use register_at_desk::register_at_desk;
pub use view::{BookingView, calendar, view, view_for_staff};
