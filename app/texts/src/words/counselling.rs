//! Words for counselling.

use domain::counselling::{AppointmentState, Service};

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

    /// The state of an appointment.
    pub fn appointment_state(&self, state: AppointmentState) -> String {
        match state {
            AppointmentState::Booked => self.counselling_state_booked(),
            AppointmentState::Cancelled => self.counselling_state_cancelled(),
            AppointmentState::Attended => self.counselling_state_attended(),
            AppointmentState::Missed => self.counselling_state_missed(),
        }
    }
}
