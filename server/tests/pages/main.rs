//! The pages as a browser gets them: every page in every language, complete, filled, refused, and with
//! hostile input.
#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

mod access;
mod attendance;
mod birthplaces;
mod bulk;
mod calendar;
mod calls;
mod clients;
mod code_page;
mod codes;
mod colleagues;
mod connections;
mod counselling;
mod decisions;
mod desk;
mod document;
mod email_address;
mod embed;
mod families;
mod feeds;
mod general_check;
mod guards;
mod hostile;
mod language_change;
mod log;
mod logs;
mod mails;
mod meanwhile;
mod metrics;
mod needs;
mod pages;
mod papers;
mod people;
mod places;
mod prerequisites;
mod private_calendar;
mod readability;
mod refusals;
mod search_engines;
mod session_end;
mod shared_network;
mod structure;
mod support;
mod telling;
