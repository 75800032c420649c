//! The office's figures.

mod log;
mod overview;
mod referrals;
