//! What every use case stands on and knows none of them.

pub mod outbox;
