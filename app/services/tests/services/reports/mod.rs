//! The office's figures.

mod overview;
mod referrals;
