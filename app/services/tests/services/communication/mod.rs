//! Reminders, and feedback on the portal.

mod feedback;
mod reminders;
mod undelivered;
