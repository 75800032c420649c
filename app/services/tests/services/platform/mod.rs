//! What use cases stand on.

mod outbox;
