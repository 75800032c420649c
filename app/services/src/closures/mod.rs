//! Closing a site for days: who is affected, what is to become of each session, and doing it.

mod affected;
mod close;
mod plan;
mod tell;

pub use affected::{Affected, affected};
pub use close::{ClosedEdition, Closure, Outcome, close, closure};
pub use plan::{Choice, Closing, ClosingProblem, PlannedEdition, Reason, check};
