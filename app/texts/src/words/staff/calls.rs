//! Words for calls owed.

use domain::call::CallEnding;

use crate::Texts;

impl Texts {
    /// How a call was settled.
    pub fn call_ending(&self, ending: CallEnding) -> String {
        match ending {
            CallEnding::Accepted => self.calls_ending_accepted(),
            CallEnding::Declined => self.calls_ending_declined(),
            CallEnding::Told => self.calls_ending_told(),
            CallEnding::Answered => self.calls_ending_answered(),
            CallEnding::Ended => self.calls_ending_ended(),
            CallEnding::Replaced => self.calls_ending_replaced(),
        }
    }
}
