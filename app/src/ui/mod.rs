//! What pages are made of, each once.

mod checked;
pub mod errors;
pub mod explanation;
pub mod field;
pub mod form;
mod frame;
mod icon;
pub mod page;
mod spoken;
mod upload;

pub use checked::checked;
pub use field::{Choice, Choices, DateField, FileField, Select, TextArea, TextField};
pub use form::{Form, Posted};
pub use icon::Icon;
pub use page::Page;
pub use spoken::{SPOKEN, spoken_name, spoken_names};
pub use upload::Uploaded;
