//! One person as staff see them, and what staff correct.

mod correct;
mod restore_address;
mod view;

pub use correct::{CorrectRefusal, Correction, CorrectionReason, correct};
use restore_address::restorable;
pub use restore_address::{RESTORABLE, RestoreRefusal, last_change, restore_address};
pub use view::{PersonView, seal, view};
