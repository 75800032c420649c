//! People who share an address. A mailbox is not a person: a family has one, and each of its members a record.

mod birth_date;
mod enter;
mod name;
mod question;
mod step;
mod whose;

pub(crate) use enter::enter;
pub(crate) use name::{Present, set_name};
pub use question::{Identity, Sharing, WhoIsIt, WhoProblem, WhoTheyAre};
pub(crate) use whose::{carer_of, whose};
