//! Days on which the offices of a municipality are closed by law.

mod national;
mod patron_day;

pub use national::{Holiday, easter, national_holiday};
pub use patron_day::{PatronDay, PatronDayError};
