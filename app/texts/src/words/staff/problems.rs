//! Validation messages for what staff typed.

use domain::{
    application::ReasonNotExplained,
    booking::CancelError,
    edition::{
        CallOffError, Capacity, CapacityError, EnrolmentError, SessionError, SlugError, TimeError,
    },
    reference::ReferenceError,
};

use crate::{Problem, Texts};

impl Problem for ReferenceError {
    fn words(&self, texts: &Texts) -> String {
        match self {
            Self::Prefix => texts.problem_reference_prefix(),
            Self::Length => texts.problem_reference_length(),
            Self::Symbol => texts.problem_reference_symbol(),
            Self::CheckSymbol => texts.problem_reference_check_symbol(),
        }
    }
}

impl Problem for TimeError {
    fn words(&self, texts: &Texts) -> String {
        match self {
            Self::Empty => texts.problem_time_empty(),
            Self::NotATime => texts.problem_time_not_a_time(),
        }
    }
}

impl Problem for SessionError {
    fn words(&self, texts: &Texts) -> String {
        match self {
            Self::StartIsSkipped => texts.problem_session_start_skipped(),
            Self::EndIsSkipped => texts.problem_session_end_skipped(),
            Self::EndNotAfterStart => texts.problem_session_end_not_after_start(),
        }
    }
}

impl Problem for CallOffError {
    fn words(&self, texts: &Texts) -> String {
        match self {
            Self::Draft => texts.problem_call_off_draft(),
            Self::CalledOff => texts.staff_edition_is_called_off(),
            Self::Begun => texts.problem_call_off_begun(),
            Self::Over => texts.problem_call_off_over(),
            Self::Attended => texts.problem_call_off_attended(),
        }
    }
}

impl Problem for CancelError {
    fn words(&self, texts: &Texts) -> String {
        match self {
            Self::AlreadyCancelled => texts.problem_cancel_already(),
            Self::TooLate => texts.problem_cancel_too_late(),
            Self::Over => texts.problem_cancel_over(),
            Self::Attended => texts.problem_cancel_attended(),
        }
    }
}

impl Problem for CapacityError {
    fn words(&self, texts: &Texts) -> String {
        match self {
            Self::Empty => texts.problem_capacity_empty(),
            Self::NotANumber => texts.problem_capacity_not_a_number(),
            Self::OutOfRange => texts.problem_capacity_out_of_range(Capacity::MAX),
        }
    }
}

impl Problem for EnrolmentError {
    fn words(&self, texts: &Texts) -> String {
        match self {
            Self::ClosesBeforeItOpens => texts.problem_enrolment_closes_before_it_opens(),
            Self::ClosesAfterTheStart => texts.problem_enrolment_closes_after_the_start(),
            Self::CancellableAfterTheStart => texts.problem_enrolment_cancellable_after_the_start(),
        }
    }
}

impl Problem for SlugError {
    fn words(&self, texts: &Texts) -> String {
        texts.problem_slug()
    }
}

impl Problem for ReasonNotExplained {
    fn words(&self, texts: &Texts) -> String {
        texts.problem_reason_not_explained()
    }
}
