//! Editions of activities: the public list, and what staff change.

mod bookings_csv;
mod change;
mod content;
mod create;
mod list;
mod manage;
mod show;

pub use bookings_csv::bookings_csv;
pub use change::{call_off, change, hold_with_fewer};
pub use content::{EditionContent, EditionProblem, EditionRefusal, PlannedSession};
pub use create::create;
pub use list::{EditionPage, PAGE_SIZE, Search, enrolment, list, upcoming};
pub use manage::{ManagedEdition, list_for_staff, programmes, sites, view_for_staff};
pub use show::{EditionView, Places, places, show};
