//! What people are told, and what they say of the portal.

mod feedback;
mod reminders;
