//! Guarantees when two hundred come at once, when the process is killed, and when the database is gone: over
//! HTTP, on both engines.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod concurrency;
mod crash;
mod interrupted;
mod model;
mod negative_control;
mod outbox;
mod ready;
mod rooms;
mod support;
mod unavailable;
mod worst_client;
