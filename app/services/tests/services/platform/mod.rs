//! The infrastructure of the use cases.

mod outbox;
mod secrets;
mod upgrade;
