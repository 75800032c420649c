//! Appointments of one person with one operator: services, office hours, and the slots derived from
//! them.
//!
//! Slots are derived, never stored: a change of hours affects new bookings, not existing ones.

mod appointment;
mod availability;
mod booking_horizon;
mod interval;
mod local_day;
mod location;
mod minute;
mod no_show_rule;
mod office_hours;
mod service;
mod site_calendar;
mod slot;
mod timetable;
mod waiting;
mod weekly_hours;

pub use appointment::{
    About, AppointmentState, CANCELLABLE_BEFORE, DESK_HORIZON, HORIZON, NO_SHOWS,
};
pub use availability::{OverlapError, ValidityError, WeeklyAvailability};
pub use booking_horizon::BookingHorizon;
pub use interval::{Interval, IntervalError};
pub use location::Location;
pub use no_show_rule::NoShowRule;
pub use office_hours::{Offer, OfficeHours, OfficeHoursError, SlotTiming};
pub use service::{Mode, Service};
pub use site_calendar::{Closed, Closure, ClosureError, SiteCalendar};
pub use slot::Slot;
pub use timetable::Timetable;
pub use waiting::{Trend, Waiting};
pub use weekly_hours::{DayHours, weekly_hours};
