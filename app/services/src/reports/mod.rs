//! Figures: open tasks, and how full activities are.

pub mod overview;
pub mod referrals;
pub mod today;
