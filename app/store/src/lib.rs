//! The data store, on SQLite or PostgreSQL.
//!
//! One file per aggregate. Functions that read take a [`Connection`]; functions that write take a
//! [`Transaction`], so that nothing can be written outside one. Every SQL text serves both engines; what
//! differs is in [`dialect`].

#[macro_use]
mod connection;
#[macro_use]
mod row;

pub mod activity;
pub mod address_change;
pub mod application;
pub mod appointment;
pub mod attempt;
pub mod attendance;
pub mod audit;
pub mod booking;
pub mod calendar;
pub mod calendar_feed;
pub mod call_owed;
pub mod called_off;
pub mod catalogue;
pub mod certificate;
pub mod closure_report;
pub mod copy;
mod database;
mod database_file;
pub mod decision;
mod dialect;
pub mod dropped_session;
pub mod duty;
pub mod edition;
pub mod edition_feedback;
pub mod edition_list;
pub mod erasure;
mod error;
pub mod feedback;
mod file;
mod footprint;
pub mod inquiry;
pub mod installation;
mod instant;
pub mod job;
pub mod kept_form;
pub mod link_key;
pub mod lock_file;
pub mod migrations;
mod names;
pub mod office_hours;
mod pattern;
pub mod person;
pub mod person_record;
pub mod person_search;
pub mod places;
pub mod programme;
mod queues;
pub mod reach;
pub mod request;
pub mod resource;
pub mod room;
pub mod schema;
pub mod secret;
pub mod session;
pub mod shared_client;
pub mod sign_in_code;
pub mod site;
pub mod site_sessions;
pub mod staff;
pub mod staff_browser;
pub mod staff_invitation;
pub mod timetable;
pub mod undelivered_mail;
pub mod unreachable_address;
mod values;
pub mod verify;
pub mod waiting;
mod writer;

pub use connection::{Connection, Transaction};
pub use database::{Connections, Database, Sharing};
pub use database_file::DatabaseFile;
pub use error::Error;
pub use footprint::Footprint;
pub use names::Names;
pub use row::Unread;
pub use writer::Writer;

/// A new identifier: UUIDv7, so that rows written at the same time are adjacent in an index.
pub fn new_id<Id: From<uuid::Uuid>>() -> Id {
    Id::from(uuid::Uuid::now_v7())
}
