//! Times in which a site, every site or a colleague is not there: what falls into them, what happens to each
//! of it, and how people are told. One door for activities and appointments.

mod absence;
mod affected;
mod carry_out;
mod close;
mod gap;
mod list;
mod plan;
mod reopen;
mod report;
mod tell;

pub use absence::{AbsenceView, absences, add_absence, remove_absence};
pub use affected::{Affair, Affected, AffectedAppointment, affected, usual_move};
pub use carry_out::Outcome;
pub use close::close;
pub use gap::{EVERY_SITE, Gap};
pub use list::{ClosureView, closures, sites};
pub use plan::{
    AppointmentChoice, Choice, ClosingProblem, ClosingRefusal, Plan, Planned, PlannedAppointment,
    PlannedEdition, check,
};
pub use reopen::{Reopening, reopen, reopening};
pub use report::{ClosedAppointment, ClosedEdition, ClosedSite, Closure, Pending, closure};
