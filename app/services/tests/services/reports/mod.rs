//! What the office learns from figures.

mod overview;
mod referrals;
