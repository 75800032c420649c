//! Words for counselling.

use domain::counselling::{IntervalError, Mode, OfficeHoursError, SlotTiming, ValidityError};

use crate::{Problem, Texts};

impl Texts {
    /// How an appointment is held.
    pub fn counselling_mode(&self, mode: Mode) -> String {
        match mode {
            Mode::InPerson => self.counselling_mode_in_person(),
            Mode::Phone => self.counselling_mode_phone(),
            Mode::Video => self.counselling_mode_video(),
        }
    }
}

impl Problem for OfficeHoursError {
    fn words(&self, texts: &Texts) -> String {
        match self {
            Self::EndNotAfterStart => texts.counselling_problem_end_not_after_start(),
            Self::SlotTooShort => texts.counselling_problem_slot_too_short(SlotTiming::SHORTEST),
            Self::SlotLongerThanHours => texts.counselling_problem_slot_longer_than_hours(),
            Self::NoService => texts.counselling_problem_no_service(),
            Self::NoMode => texts.counselling_problem_no_mode(),
        }
    }
}

impl Problem for ValidityError {
    fn words(&self, texts: &Texts) -> String {
        texts.counselling_problem_validity()
    }
}

impl Problem for IntervalError {
    fn words(&self, texts: &Texts) -> String {
        texts.counselling_problem_end_not_after_start()
    }
}
