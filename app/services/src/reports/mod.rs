//! Figures: what stands open, and how far activities are filled.

pub mod overview;
pub mod referrals;
pub mod today;
