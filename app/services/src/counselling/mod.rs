//! Counselling: free slots, appointments of people, hours of operators. Absences of operators are entered in
//! `closures`, because they concern what operators teach as well.
//!
//! Lock order: person before operator, operators by id. Booking, moving and cancelling lock in that
//! order, then read the free slots. The database refuses overlapping appointments of an operator or a
//! person.

mod book;
mod book_at_desk;
mod cancel;
mod day;
mod first_free_day;
mod hours;
mod languages;
mod next_free;
mod note;
mod notification;
mod patron_day;
mod propose;
mod refusal;
mod reschedule;
mod slot_filter;
mod timetables;
mod view;
mod waiting;
mod week;

pub use book::{NewAppointment, book, book_visitor};
pub use book_at_desk::book_at_desk;
pub use cancel::{cancel, cancel_by_staff};
pub use day::day;
pub(crate) use day::{day_after, midnight};
pub use first_free_day::first_free_day;
pub use hours::{HoursRefusal, NewHours, add_hours, end_hours, hours_of};
pub use languages::languages;
pub use next_free::{NextFree, next_free};
pub use note::note;
pub(crate) use notification::{AppointmentEvent, NotifyOfAppointment, notify_or_call};
pub use patron_day::{patron_days, set_patron_day};
pub(crate) use propose::{Unavailable, propose};
pub use refusal::{AppointmentRefusal, BookingVisitor, booking_visitor};
pub use reschedule::{reschedule, reschedule_by_staff};
pub use slot_filter::{Chosen, SlotFilter};
pub use timetables::OpenSlot;
pub use view::{AppointmentView, calendar, view, view_for_staff};
pub use waiting::{DAYS_BEFORE, WaitingOf, measure_waiting, waiting};
pub use week::{
    Week, monday_of, week, week_at_desk, week_to_reschedule, week_to_reschedule_by_staff,
};
