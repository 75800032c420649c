//! Applying to a programme, and deciding on applications.
//!
//! An application begins as a draft that is filled in answer by answer. A person's details (birth,
//! residence) apply to every application and are not stored in the draft; the whole declaration is
//! frozen at submission.

mod advance;
mod answer;
mod ask;
mod check;
mod decide;
mod draft;
mod effect;
mod general_check;
mod held;
mod letter;
mod list;
mod open;
mod refer;
mod reply;
mod review;
mod staff_view;
mod start;
mod submit;
mod view;
mod way;
mod withdraw;

pub use answer::answer;
pub use ask::ask;
pub use check::{Check, check};
pub use decide::decide;
pub use draft::Draft;
pub use effect::{DecisionRefusal, Seen};
pub use general_check::{GeneralCheck, general_check};
pub use held::DraftRefusal;
pub use letter::look_again;
pub use list::{Listing, PER_PAGE, list};
pub use open::{ApplicationStatus, open};
pub use refer::refer;
pub use reply::{ReplyRefusal, reply};
pub use review::review;
pub use staff_view::{StaffView, staff_view};
pub use start::{StartRefusal, start};
pub use submit::{Submission, SubmitRefusal, submit};
pub use view::{ApplicationView, view};
pub use way::way;
pub use withdraw::{Withdrawn, withdraw};
