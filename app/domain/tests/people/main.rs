//! What people type, and what becomes of applications, editions and bookings.

#![allow(
    clippy::unwrap_used,
    reason = "what a test is built of is known to be sound"
)]

mod application;
mod booking;
mod calendar_date;
mod codice_fiscale;
mod edition;
mod email;
mod money;
mod name;
mod person;
mod phone;
mod place;
mod reference;
mod series;
mod text;
