//! The types and rules of the domain: programmes, people, applications, editions and bookings.
//!
//! Nothing here does I/O, blocks or reads the clock: all inputs of a rule are passed in, so that the
//! same code runs on the server and, compiled to WebAssembly, in the browser.

pub mod application;
pub mod attendance;
pub mod audit;
pub mod booking;
pub mod calendar_date;
pub mod calendar_view;
pub mod call;
pub mod client;
pub mod codice_fiscale;
pub mod counselling;
pub mod edition;
pub mod eligibility;
pub mod email;
pub mod feedback;
pub mod holiday;
pub mod id;
pub mod inquiry;
pub mod instant;
pub mod language;
pub mod limits;
pub mod money;
mod month_name;
pub mod name;
pub mod name_search;
pub mod needs;
pub mod obstacle;
pub mod one_time_code;
pub mod pace;
pub mod person;
pub mod phone;
pub mod place;
pub mod programme;
pub mod quiet_hours;
pub mod reference;
pub mod reminder;
mod same_name;
pub mod search_words;
pub mod signed_reference;
pub mod spoken_languages;
pub mod staff;
pub mod string_form;
pub mod text;
