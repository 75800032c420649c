//! What use cases stand on.

mod outbox;
mod secrets;
mod upgrade;
