//! Sites as everybody can read them and administrators keep them, and the days on which they are closed.

mod add;
mod change;
mod closed;
mod content;
mod hours;
mod list;

pub use add::add;
pub use change::{change, view};
pub(crate) use closed::closed_sessions;
pub use closed::{ClosedDays, ClosedSession, SiteClosed, closed_days};
pub use content::{SiteContent, SitePhone};
pub use hours::hours;
pub use list::list;
