//! Editions of activities: the public list, and what staff change.

mod bookings_csv;
mod change;
mod check;
mod content;
mod copy;
mod create;
mod drafts;
mod kept;
mod list;
mod manage;
mod series;
mod show;

pub use bookings_csv::bookings_csv;
pub use change::{call_off, change};
pub use check::check;
pub use content::{EditionContent, EditionProblem, EditionRefusal, PlannedSession, SPOKEN};
pub use copy::{MOST_COPIES, SeasonEdition, season};
pub use create::create;
pub use drafts::{Drafts, DraftsRefusal, check_drafts, create_drafts};
pub use list::{EditionPage, PAGE_SIZE, Search, enrolment, list, upcoming};
pub use manage::{ManagedEdition, list_for_staff, sites, view_for_staff};
pub use series::{MoveError, SeriesMode, SessionMove};
pub use show::{EditionView, Places, places, show};
