//! What pages are made of, each once.

mod calendar_address;
mod checked;
mod download;
pub mod errors;
pub mod explanation;
mod feed_links;
pub mod field;
pub mod form;
mod frame;
mod icon;
pub mod live;
mod or_dash;
pub mod page;
pub mod paper;
mod part;
mod rendered;
mod spoken;
mod upload;

pub use calendar_address::CalendarAddress;
pub use checked::checked;
pub use download::download;
pub use feed_links::{feed_links, webcal};
pub use field::{Choice, Choices, DateField, FileField, Select, TextArea, TextField};
pub use form::{Form, Posted};
pub use icon::Icon;
pub use or_dash::or_dash;
pub use page::Page;
pub use part::part_or_page;
pub(crate) use rendered::{Part, Rendered};
pub use spoken::{SPOKEN, spoken_name, spoken_names};
pub use upload::Uploaded;
