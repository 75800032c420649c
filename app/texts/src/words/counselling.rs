//! Words for counselling.

use domain::counselling::{
    AppointmentState, IntervalError, Mode, OfficeHoursError, Service, SlotTiming, ValidityError,
};

use super::Problem;
use crate::Texts;

impl Texts {
    /// What an appointment is for.
    pub fn counselling_service(&self, service: Service) -> String {
        match service {
            Service::FirstInterview => self.counselling_service_first_interview(),
            Service::Orientation => self.counselling_service_orientation(),
            Service::Counselling => self.counselling_service_counselling(),
            Service::Diagnosis => self.counselling_service_diagnosis(),
        }
    }

    /// What a service is, in a sentence.
    pub fn counselling_service_about(&self, service: Service) -> String {
        match service {
            Service::FirstInterview => self.counselling_service_first_interview_about(),
            Service::Orientation => self.counselling_service_orientation_about(),
            Service::Counselling => self.counselling_service_counselling_about(),
            Service::Diagnosis => self.counselling_service_diagnosis_about(),
        }
    }

    /// How an appointment is held.
    pub fn counselling_mode(&self, mode: Mode) -> String {
        match mode {
            Mode::InPerson => self.counselling_mode_in_person(),
            Mode::Phone => self.counselling_mode_phone(),
            Mode::Video => self.counselling_mode_video(),
        }
    }

    /// How an appointment stands.
    pub fn appointment_state(&self, state: AppointmentState) -> String {
        match state {
            AppointmentState::Booked => self.counselling_state_booked(),
            AppointmentState::Cancelled => self.counselling_state_cancelled(),
            AppointmentState::Attended => self.counselling_state_attended(),
            AppointmentState::Missed => self.counselling_state_missed(),
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
