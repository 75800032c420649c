//! Reminders, calls, and feedback on the portal.

mod calls;
mod feedback;
mod reminders;
mod undelivered;
