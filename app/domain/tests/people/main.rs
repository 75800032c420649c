//! What people type, and the states of applications and editions.

#![allow(
    clippy::unwrap_used,
    reason = "what a test is built of is known to be sound"
)]

mod application;
mod attendance;
mod birthplace;
mod calendar_date;
mod codice_fiscale;
mod concern;
mod edition;
mod email;
mod inquiry;
mod minimum_participants;
mod money;
mod name;
mod person;
mod phone;
mod place;
mod reference;
mod reminder;
mod same_name;
mod search;
mod series;
mod signed_reference;
mod text;
mod vacancies;
