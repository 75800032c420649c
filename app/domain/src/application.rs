//! Applications (candidature) to programmes, and how they are decided.

use serde::{Deserialize, Serialize};

use crate::{string_form::closed_list, text::Paragraph};

closed_list! {
    /// The state of an application.
    ApplicationState {
        /// The person is filling it in.
        Draft = "draft",
        /// Submitted; the review has not started.
        Submitted = "submitted",
        /// An operator is reviewing it.
        UnderReview = "under_review",
        /// The person is admitted to the programme.
        Admitted = "admitted",
        /// The person is not admitted. Final: a person who becomes eligible later applies again.
        NotAdmitted = "not_admitted",
        /// The person withdrew it. Final.
        Withdrawn = "withdrawn",
    }
}

closed_list! {
    /// An action on an application.
    ApplicationAction {
        /// The person submits it.
        Submit = "submit",
        /// An operator starts the review.
        StartReview = "start_review",
        /// An operator admits the person.
        Admit = "admit",
        /// An operator does not admit the person.
        Refuse = "refuse",
        /// The person withdraws it, unless it was decided against them.
        Withdraw = "withdraw",
    }
}

closed_list! {
    /// How a person heard of the programme, as they state it.
    ReferralSource {
        /// Somebody at a job centre or at the office told them.
        JobCentre = "job_centre",
        /// Social services of the municipality told them.
        SocialServices = "social_services",
        /// An association, a union, a patronato or a parish told them.
        Association = "association",
        /// A school or a training centre told them.
        School = "school",
        /// Friends, relatives or colleagues told them.
        WordOfMouth = "word_of_mouth",
        /// They read it on a poster or a leaflet.
        Poster = "poster",
        /// They found it on the internet or on social media.
        Internet = "internet",
        /// They read or heard it in newspapers, on the radio or on television.
        Press = "press",
        /// In another way.
        Other = "other",
    }
}

/// The state of an application does not allow the action; usually because of a concurrent change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an application that is {state} does not allow to {action}")]
pub struct ApplicationStateError {
    /// The current state.
    pub state: ApplicationState,
    /// The requested action.
    pub action: ApplicationAction,
}

impl ApplicationState {
    /// The state after an action.
    pub fn after(self, action: ApplicationAction) -> Result<Self, ApplicationStateError> {
        use ApplicationAction as Action;

        match (self, action) {
            (Self::Draft, Action::Submit) => Ok(Self::Submitted),
            (Self::Submitted, Action::StartReview) => Ok(Self::UnderReview),
            (Self::UnderReview, Action::Admit) => Ok(Self::Admitted),
            (Self::UnderReview, Action::Refuse) => Ok(Self::NotAdmitted),
            (
                Self::Draft | Self::Submitted | Self::UnderReview | Self::Admitted,
                Action::Withdraw,
            ) => Ok(Self::Withdrawn),
            (state, action) => Err(ApplicationStateError { state, action }),
        }
    }

    /// Whether the state allows an action.
    pub fn allows(self, action: ApplicationAction) -> bool {
        self.after(action).is_ok()
    }

    /// Whether the state is final. A person has at most one non-final application per programme.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::NotAdmitted | Self::Withdrawn)
    }
}

closed_list! {
    /// Why a person is not admitted; the texts of each language have the wording.
    DecisionReason {
        /// The rule of the programme is not met.
        RuleNotMet = "rule_not_met",
        /// Facts that the person declared could not be verified.
        FactsNotVerified = "facts_not_verified",
        /// The application lacks required information.
        Incomplete = "incomplete",
        /// The programme is full.
        ProgrammeFull = "programme_full",
        /// Another reason, given in the explanation.
        Other = "other",
    }
}

closed_list! {
    /// What a person can do after a decision.
    NextStep {
        /// Attend the first interview; the office proposes a date.
        FirstInterview = "first_interview",
        /// Book an activity.
        BookActivity = "book_activity",
        /// Provide what is missing and apply again.
        CompleteAndApplyAgain = "complete_and_apply_again",
        /// Look at the other programmes.
        OtherProgrammes = "other_programmes",
        /// Ask the office.
        ContactOffice = "contact_office",
    }
}

/// An operator's explanation of a decision to the person.
pub type Explanation = Paragraph<2_000>;

/// The decision on an application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Decision {
    /// The person is admitted.
    Admitted {
        /// The operator's explanation.
        explanation: Option<Explanation>,
        /// What the person can do now.
        next_step: NextStep,
    },
    /// The person is not admitted.
    NotAdmitted {
        /// Why.
        reason: DecisionReason,
        /// The operator's explanation; required if the reason is [`DecisionReason::Other`].
        explanation: Option<Explanation>,
        /// What the person can do now.
        next_step: NextStep,
    },
}

/// A decision against a person for another reason, without an explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the reason is not explained")]
pub struct ReasonNotExplained;

impl Decision {
    /// A decision not to admit a person, with a reason that they can read.
    pub fn not_admitted(
        reason: DecisionReason,
        explanation: Option<Explanation>,
        next_step: NextStep,
    ) -> Result<Self, ReasonNotExplained> {
        if reason == DecisionReason::Other && explanation.is_none() {
            Err(ReasonNotExplained)
        } else {
            Ok(Self::NotAdmitted {
                reason,
                explanation,
                next_step,
            })
        }
    }

    /// The action that carries out the decision.
    pub const fn action(&self) -> ApplicationAction {
        match self {
            Self::Admitted { .. } => ApplicationAction::Admit,
            Self::NotAdmitted { .. } => ApplicationAction::Refuse,
        }
    }
}
