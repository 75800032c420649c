//! Keeping the sites: adding and changing them.

pub(super) mod change;
mod form;
pub(super) mod list;
pub(super) mod new;
