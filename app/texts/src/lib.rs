//! The portal's words: typed access to the messages under `locales/`, the choice of a language, and
//! dates, times, numbers and money as each language writes them. Used on the server only.
//!
//! # Where a message stands
//!
//! `locales/<language>/` has the same files in every language, one for each area of the portal; an
//! id begins with the name of its area. Three files belong to no area: `common.ftl` holds the words
//! of the frame, of buttons and of formats, `words.ftl` those for the values of the domain, and
//! `problems.ftl` what is wrong with what was typed.
//!
//! # What a message may be
//!
//! A message becomes a function of [`Texts`]: `nav-home` is `texts.nav_home()`. Its variables are
//! the arguments, in the order in which the English message first mentions them, and the comment of
//! the English message gives them their types: `# $count (Number)`. What the languages do not agree
//! on stops the build.

mod bundle;
mod dates;
mod lists;
mod locale;
mod messages;
mod negotiate;
mod numbers;
mod words;

pub use dates::{DayBlock, rome};
pub use messages::{Texts, of};
pub use negotiate::negotiate;
pub use words::Problem;
