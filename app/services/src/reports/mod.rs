//! Figures and the log: open tasks, how full activities are, who did what.

pub mod log;
pub mod overview;
pub mod referrals;
pub mod today;
