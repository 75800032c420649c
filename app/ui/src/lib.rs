//! Shared building blocks of pages: the visit, frame, forms, fields, lists.

use std::{path::Path, sync::Arc};

use services::Portal;

mod aspect;
mod assets;
mod begun_by_another;
pub mod birthplace;
mod calendar_address;
mod client_limit;
mod closed_days;
pub mod cookie;
mod download;
pub mod errors;
pub mod explanation;
mod feed_links;
pub mod field;
pub mod filters;
pub mod form;
mod fragment_cache;
mod frame;
mod hidden_fields;
mod icon;
mod language_names;
pub mod live;
mod or_dash;
pub mod page;
pub mod pager;
mod part;
pub mod personal_details;
mod qr_code;
mod search_engines;
pub mod shown_again;
pub mod sign_in;
mod signed_in;
pub mod slots;
pub mod state_tag;
mod step;
pub mod table;
mod tag;
pub mod translated_text;
mod typed_paragraphs;
mod upload;
mod visit;
mod with_field_check;

pub use aspect::{GOOD, aspect_words};
pub use assets::Assets;
pub use begun_by_another::{FOR, begun_for, for_person, people_address};
pub use calendar_address::CalendarAddress;
pub use client_limit::{ClientLimit, Held};
pub use closed_days::{Closed, closed_days};
pub use download::download;
pub use feed_links::{feed_links, webcal};
pub use field::{Choice, Choices, DateField, FileField, Select, TextArea, TextField};
pub use form::{Form, Posted};
pub use fragment_cache::{FragmentCache, Part};
pub use hidden_fields::hidden_fields;
pub use icon::Icon;
pub use language_names::{SPOKEN, language_names};
pub use or_dash::or_dash;
pub use page::Page;
pub use part::part_or_page;
pub use qr_code::qr_code;
pub use shown_again::{page_form, page_form_named};
pub use signed_in::{as_signed_in, begin_session, is_here, signed_in};
pub use step::step;
pub use tag::Tag;
pub use typed_paragraphs::typed_paragraphs;
pub use upload::Uploaded;
pub use visit::{LogId, Visit};
pub use with_field_check::with_field_check;

/// The state shared by all pages.
#[derive(Clone)]
pub struct AppState {
    /// The use cases.
    pub portal: Portal,
    /// The names of static assets.
    pub assets: Arc<Assets>,
    /// The folder of the demonstration's mails, which is public.
    pub mailbox: Option<Arc<Path>>,
}

/// Response extension: other sites may embed the page.
#[derive(Clone, Copy, Debug)]
pub struct MayBeFramed;

/// Response extension: the page reads codes with the camera.
#[derive(Clone, Copy, Debug)]
pub struct MayUseCamera;
