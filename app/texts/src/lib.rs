//! The portal's texts: typed access to the messages under `locales/`, language negotiation, and dates,
//! times, numbers and money in the format of each language. Used on the server only.
//!
//! # Location of messages
//!
//! `locales/<language>/citizens/` has what citizens and the public read, on pages, in mails and in
//! documents, in every language; `locales/<language>/staff/` what only staff read, in Italian and
//! English. Each has one file for each area of the portal; an id begins with the name of its area.
//! Three files belong to no area: `common.ftl` holds the texts of the page frame, of buttons and of
//! formats, `words.ftl` those for the values of the domain, and `problems.ftl` the validation messages.
//! What both read is for citizens.
//!
//! # Format of messages
//!
//! A message becomes a function of [`Texts`]: `nav-home` is `texts.nav_home()`. Its variables are the
//! arguments, in the order in which the English message first mentions them, and the comment of the
//! English message gives them their types: `# $count (Number)`. Inconsistencies between the languages
//! stop the build.
//!
//! # Missing messages
//!
//! Italian and English have every message, or the build stops. In any other language a missing one
//! falls back to English. A page marks it with `lang`: its texts come from [`for_html`] and its HTML
//! goes through [`Texts::mark_up`]. A state that has no name in the language keeps its Italian one, which
//! is marked in the same way. Everything else, mails, documents and feeds, takes its texts from
//! [`of`].

mod bundle;
mod by_name;
mod dates;
mod fallback;
mod lists;
mod locale;
mod messages;
mod negotiate;
mod number_words;
mod numbers;
mod words;

pub use by_name::{compare_names, sort_by_name};
pub use dates::{DayBlock, rome};
pub use messages::{Texts, for_html, of};
pub use negotiate::negotiate;
pub use words::Problem;
