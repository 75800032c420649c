//! Words for programmes and the applications to them.

use domain::{
    application::{ApplicationState, DecisionOutcome, DecisionReason, NextStep},
    programme::Service,
};

use crate::Texts;

impl Texts {
    /// The name of a service that a programme offers.
    pub fn service(&self, service: Service) -> String {
        match service {
            Service::Counselling => self.service_counselling(),
            Service::Orientation => self.service_orientation(),
            Service::Diagnosis => self.service_diagnosis(),
            Service::CompetenceAssessment => self.service_competence_assessment(),
            Service::TransversalLab => self.service_transversal_lab(),
            Service::RelationalLab => self.service_relational_lab(),
            Service::LegalFiscalLab => self.service_legal_fiscal_lab(),
            Service::ThematicEvent => self.service_thematic_event(),
            Service::SpazioImprese => self.service_spazio_imprese(),
            Service::Course => self.service_course(),
            Service::Traineeship => self.service_traineeship(),
            Service::InHouseTraining => self.service_in_house_training(),
            Service::Placement => self.service_placement(),
        }
    }

    /// The state of an application.
    pub fn application_state(&self, state: ApplicationState) -> String {
        match state {
            ApplicationState::Draft => self.application_state_draft(),
            ApplicationState::Submitted => self.application_state_submitted(),
            ApplicationState::UnderReview => self.application_state_under_review(),
            ApplicationState::AwaitingReply => self.application_state_awaiting_reply(),
            ApplicationState::Admitted => self.application_state_admitted(),
            ApplicationState::NotAdmitted => self.application_state_not_admitted(),
            ApplicationState::Withdrawn => self.application_state_withdrawn(),
        }
    }

    /// What was decided on an application.
    pub fn decision_outcome(&self, outcome: DecisionOutcome) -> String {
        self.application_state(match outcome {
            DecisionOutcome::Admitted => ApplicationState::Admitted,
            DecisionOutcome::NotAdmitted => ApplicationState::NotAdmitted,
        })
    }

    /// Why a person is not admitted, as a sentence to them.
    pub fn decision_reason(&self, reason: DecisionReason) -> String {
        match reason {
            DecisionReason::RuleNotMet => self.decision_reason_rule_not_met(),
            DecisionReason::FactsNotVerified => self.decision_reason_facts_not_verified(),
            DecisionReason::Incomplete => self.decision_reason_incomplete(),
            DecisionReason::ProgrammeFull => self.decision_reason_programme_full(),
            DecisionReason::Other => self.decision_reason_other(),
        }
    }

    /// What a person can do after a decision, as a sentence to them.
    pub fn next_step(&self, step: NextStep) -> String {
        match step {
            NextStep::FirstInterview => self.next_step_first_interview(),
            NextStep::BookActivity => self.next_step_book_activity(),
            NextStep::CompleteAndApplyAgain => self.next_step_complete_and_apply_again(),
            NextStep::OtherProgrammes => self.next_step_other_programmes(),
            NextStep::ContactOffice => self.next_step_contact_office(),
        }
    }
}
