//! Applications (candidature) to programmes, and how they are decided.

use serde::{Deserialize, Serialize};

use crate::{string_form::closed_list, text::Paragraph};

closed_list! {
    /// How far an application has come.
    ApplicationState {
        /// Being written by the person.
        Draft = "draft",
        /// Sent; nobody has looked at it yet.
        Submitted = "submitted",
        /// An operator is looking at it.
        UnderReview = "under_review",
        /// The person is admitted to the programme.
        Admitted = "admitted",
        /// The person is not admitted. Final: who can be admitted later applies again.
        NotAdmitted = "not_admitted",
        /// The person gave it up. Final.
        Withdrawn = "withdrawn",
    }
}

closed_list! {
    /// What can be done with an application.
    ApplicationAction {
        /// The person sends it.
        Submit = "submit",
        /// An operator begins to look at it.
        StartReview = "start_review",
        /// An operator admits the person.
        Admit = "admit",
        /// An operator does not admit the person.
        Refuse = "refuse",
        /// The person gives it up, whenever it is not decided against them.
        Withdraw = "withdraw",
    }
}

closed_list! {
    /// How a person came to hear of the programme, by their own account.
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

/// Something was to be done with an application that its state does not allow; most often somebody
/// else was faster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an application that is {state} does not allow to {action}")]
pub struct ApplicationStateError {
    /// The state it is in.
    pub state: ApplicationState,
    /// What was to be done.
    pub action: ApplicationAction,
}

impl ApplicationState {
    /// The state after something is done.
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

    /// Whether something can be done.
    pub fn allows(self, action: ApplicationAction) -> bool {
        self.after(action).is_ok()
    }

    /// Whether nothing can follow. A person has at most one application to a programme that is not
    /// final.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::NotAdmitted | Self::Withdrawn)
    }
}

closed_list! {
    /// Why a person is not admitted, in the words of the texts of their language.
    DecisionReason {
        /// The rule of the programme is not met.
        RuleNotMet = "rule_not_met",
        /// Facts that the person declared could not be verified.
        FactsNotVerified = "facts_not_verified",
        /// The application lacks something that was asked for.
        Incomplete = "incomplete",
        /// The programme takes nobody any more.
        ProgrammeFull = "programme_full",
        /// Another reason, which the explanation gives.
        Other = "other",
    }
}

closed_list! {
    /// What a person can do after a decision.
    NextStep {
        /// Take the first interview, which the office proposes a date for.
        FirstInterview = "first_interview",
        /// Book an activity.
        BookActivity = "book_activity",
        /// Bring what is missing and apply again.
        CompleteAndApplyAgain = "complete_and_apply_again",
        /// Look at the other programmes.
        OtherProgrammes = "other_programmes",
        /// Ask the office.
        ContactOffice = "contact_office",
    }
}

/// What an operator writes to a person about a decision.
pub type Explanation = Paragraph<2_000>;

/// The decision on an application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Decision {
    /// The person is admitted.
    Admitted {
        /// What the operator adds.
        explanation: Option<Explanation>,
        /// What the person can do now.
        next_step: NextStep,
    },
    /// The person is not admitted.
    NotAdmitted {
        /// Why.
        reason: DecisionReason,
        /// What the operator adds; always there where the reason is [`DecisionReason::Other`].
        explanation: Option<Explanation>,
        /// What the person can do now.
        next_step: NextStep,
    },
}

/// A decision against a person for another reason than those of the list, without saying which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the reason is not explained")]
pub struct ReasonNotExplained;

impl Decision {
    /// A decision against a person, with a reason that they can read.
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

    /// What is done with the application.
    pub const fn action(&self) -> ApplicationAction {
        match self {
            Self::Admitted { .. } => ApplicationAction::Admit,
            Self::NotAdmitted { .. } => ApplicationAction::Refuse,
        }
    }
}
