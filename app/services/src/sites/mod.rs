//! Sites as everybody can read them, and the days on which they are closed.

mod closed;
mod hours;
mod list;

pub(crate) use closed::closed_sessions;
pub use closed::{ClosedDays, ClosedSession, SiteClosed, closed_days};
pub use hours::hours;
pub use list::list;
