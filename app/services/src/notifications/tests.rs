//! Every mail in every language.

mod calendar;
mod content;
mod samples;
