//! Attendance, what people need for it, certificates, and feedback of participants.

mod certificate;
mod check_in;
mod feedback;
mod follow_up;
mod needs;
mod note;
mod register;

pub use certificate::{Certificate, certificate, verify};
pub use check_in::{
    Arrival, Arrived, CheckInRefusal, CheckedIn, MOST_FOUND, arrivals_now, check_in, check_in_code,
    checked_in, edition_of, find_by_name, register_name, sessions_today, undo_check_in,
};
pub use feedback::{FEWEST_ANSWERS, FeedbackResults, Said, feedback_results, give_feedback};
pub use follow_up::{FollowUp, follow_up};
pub use needs::{NeedsRefusal, can_ask, can_ask_for_appointment, say_needs};
pub use note::{AttendanceRefusal, Notes, note};
pub use register::{Register, register};
