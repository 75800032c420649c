//! Editions of activities: the public list, and what staff change.

mod bookings_file;
pub mod calendar;
mod call_off;
mod change;
mod check;
mod copy;
mod create;
mod create_all;
mod delete_draft;
mod editions_file;
mod find;
pub mod import;
mod list;
mod manage;
mod of_stored;
mod offered;
mod plan;
pub mod resource;
pub mod room;
mod series;
mod show;
mod words;

pub use bookings_file::bookings_file;
pub use call_off::call_off;
pub use change::{change, hold_with_fewer};
pub use check::{Effect, check, closed, reach};
pub use copy::{MOST_COPIES, SeasonEdition, season};
pub use create::create;
pub use create_all::{NewEditions, NewEditionsRefusal, check_all, create_all};
pub use delete_draft::delete_draft;
pub use editions_file::editions_file;
pub use find::{Near, Nearby};
pub use list::{EditionPage, PAGE_SIZE, Search, enrolment, list, upcoming};
pub use manage::{
    ManagedEdition, activities, list_for_staff, programmes, sites, view_bookings, view_for_staff,
};
pub use offered::{Offered, offered};
pub use plan::{EditionPlan, EditionProblem, EditionRefusal, PlannedSession, SPOKEN};
pub use series::{MoveError, SeriesMode, SessionMove};
pub use show::{EditionView, places, show};
