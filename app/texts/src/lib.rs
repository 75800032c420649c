//! The portal's words: typed access to the messages under `locales/`, the choice of a language, and
//! dates, times, numbers and money as each language writes them. Used on the server only.
//!
//! # Where a message stands
//!
//! `locales/<language>/citizens/` has what citizens and the public read, on pages, in mails and on
//! papers, in every language; `locales/<language>/staff/` what only staff read, in Italian and
//! English. Each has one file for each area of the portal; an id begins with the name of its area.
//! Three files belong to no area: `common.ftl` holds the words of the frame, of buttons and of
//! formats, `words.ftl` those for the values of the domain, and `problems.ftl` what is wrong with
//! what was typed. What both read is for citizens.
//!
//! # What a message may be
//!
//! A message becomes a function of [`Texts`]: `nav-home` is `texts.nav_home()`. Its variables are
//! the arguments, in the order in which the English message first mentions them, and the comment of
//! the English message gives them their types: `# $count (Number)`. What the languages do not agree
//! on stops the build.
//!
//! # What a language lacks
//!
//! Italian and English have every message, or the build stops. In any other language a missing one
//! is said in English. A page tells so by `lang`: its texts come from [`for_html`] and its HTML goes
//! through [`Texts::mark_up`]. Everything else, mails, papers and feeds, takes its texts from [`of`].

mod bundle;
mod dates;
mod fallback;
mod lists;
mod locale;
mod messages;
mod negotiate;
mod numbers;
mod words;

pub use dates::{DayBlock, rome};
pub use messages::{Texts, for_html, of};
pub use negotiate::negotiate;
pub use words::Problem;
