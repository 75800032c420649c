//! People who share an address. A mailbox is not a person: a family has one, and each of its members a record.

mod birth_date;
mod enter;
mod question;
mod step;
mod whose;

pub(crate) use enter::{correct_name, enter};
pub use question::{Identity, Sharing, WhoIsIt, WhoProblem, WhoTheyAre};
pub(crate) use whose::{carer_of, whose};
