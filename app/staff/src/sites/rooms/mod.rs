//! The rooms of the sites.

pub(super) mod change;
mod form;
pub(super) mod list;
pub(super) mod new;
