//! Check-in at the door: with the camera or by typing the code of a booking.

mod arrived;
pub(crate) mod by_code;
pub(crate) mod page;
mod scanner;
pub(crate) mod stream;

use domain::id::SessionId;
use serde::Deserialize;
use services::attendance::CheckInRefusal;
use ui::{Visit, errors::Stop};

/// The session to come in to, and who came last.
#[derive(Deserialize)]
pub(crate) struct Door {
    session: Option<String>,
    came: Option<String>,
    /// Whether they had come before.
    again: Option<String>,
}

impl Door {
    fn session(&self) -> Result<SessionId, Stop> {
        let session = self.session.as_deref().unwrap_or_default();
        session.parse().map_err(|_| Stop::NotFound)
    }
}

/// Why a code lets nobody in.
fn words(visit: &Visit, refusal: &CheckInRefusal) -> String {
    let t = visit.texts;
    match refusal {
        CheckInRefusal::NotACode => t.attendance_check_in_not_a_code(),
        CheckInRefusal::UnknownReference => t.attendance_check_in_unknown_reference(),
        CheckInRefusal::Forged => t.attendance_check_in_forged(),
        CheckInRefusal::OtherEdition { title } => {
            t.attendance_check_in_other_edition(title.text(visit.language))
        }
        CheckInRefusal::Cancelled => t.attendance_check_in_cancelled(),
        CheckInRefusal::Waiting => t.attendance_check_in_waiting(),
        CheckInRefusal::NotYet => t.attendance_not_yet(),
    }
}
