//! Booking a place, seeing it again, giving it up.

mod answer;
mod cancel;
mod decide;
mod link;
mod notification;
mod offer;
mod register;
mod register_at_desk;
mod reminders;
mod together;
mod view;

pub use crate::places::PlaceRefusal;
pub use answer::{OfferAnswer, answer_offer};
pub use cancel::{CancellationReason, cancel, cancel_by_staff};
pub use decide::{NotApprovedReason, RequestDecision, decide_request};
pub use link::link;
pub(crate) use link::offer_link;
pub(crate) use notification::{BookingEvent, NotifyOfBooking, notify, notify_at};
pub use offer::{Offer, offer};
pub use register::{VisitorRefusal, register, register_visitor};
pub use register_at_desk::register_at_desk;
pub(crate) use reminders::{SendReminders, plan as plan_reminders};
pub(crate) use together::Crowds;
pub use view::{BookingView, calendar, view};
