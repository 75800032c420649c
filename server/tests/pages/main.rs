//! The pages as a browser gets them: every page in every language, complete, filled, refused, and with
//! hostile input.
#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

mod access;
mod attendance;
mod bulk;
mod calendar;
mod clients;
mod codes;
mod connections;
mod counselling;
mod desk;
mod document;
mod email_address;
mod embed;
mod feeds;
mod guards;
mod hostile;
mod log;
mod logs;
mod mails;
mod metrics;
mod pages;
mod places;
mod prerequisites;
mod private_calendar;
mod refusals;
mod search_engines;
mod session_end;
mod shared_network;
mod structure;
mod support;
mod telling;
