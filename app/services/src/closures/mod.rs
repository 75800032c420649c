//! Closing a site for days: the affected sessions, the plan for each, and carrying it out.

mod affected;
mod close;
mod plan;
mod sites;
mod tell;

pub use affected::{Affected, affected};
pub use close::{ClosedEdition, Closure, Outcome, close, closure};
pub use plan::{Choice, Closing, ClosingProblem, PlannedEdition, Reason, check};
pub use sites::sites;
