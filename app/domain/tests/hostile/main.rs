//! Parsers meet input of any kind and size: what they make of it is bounded by the type, and errors hold
//! nothing of it, so that neither a page nor a log grows with what somebody sends.
#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

mod lists;
mod texts;
