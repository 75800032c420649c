//! Applications (candidature) to programmes, and how they are decided.

use std::{fmt, str::FromStr};

use serde::Serialize;

use crate::{
    eligibility::Outcome,
    string_form::{UnknownValue, closed_list},
    text::Paragraph,
};

closed_list! {
    /// The state of an application.
    ApplicationState {
        /// The person is filling it in.
        Draft = "draft",
        /// Submitted; the review has not started.
        Submitted = "submitted",
        /// An operator is reviewing it.
        UnderReview = "under_review",
        /// The office has asked the person for something and waits for their reply.
        AwaitingReply = "awaiting_reply",
        /// The person is admitted to the programme.
        Admitted = "admitted",
        /// The person is not admitted. A person who becomes eligible later applies again.
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
        /// An operator asks the person for something before they decide.
        Ask = "ask",
        /// The person replies.
        Reply = "reply",
        /// An operator admits the person.
        Admit = "admit",
        /// An operator does not admit the person.
        Refuse = "refuse",
        /// An operator corrects a decision: the person is admitted.
        CorrectToAdmitted = "correct_to_admitted",
        /// An operator corrects a decision: the person is not admitted.
        CorrectToNotAdmitted = "correct_to_not_admitted",
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

impl ApplicationAction {
    /// Whether it decides on the application, for the first time or again.
    pub const fn decides(self) -> bool {
        matches!(
            self,
            Self::Admit | Self::Refuse | Self::CorrectToAdmitted | Self::CorrectToNotAdmitted
        )
    }
}

/// The state of an application does not allow the action; usually because of a concurrent change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
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
            (Self::Submitted, Action::StartReview) | (Self::AwaitingReply, Action::Reply) => {
                Ok(Self::UnderReview)
            }
            (Self::UnderReview | Self::AwaitingReply, Action::Ask) => Ok(Self::AwaitingReply),
            (Self::UnderReview | Self::AwaitingReply, Action::Admit)
            | (Self::Admitted | Self::NotAdmitted, Action::CorrectToAdmitted) => Ok(Self::Admitted),
            (Self::UnderReview | Self::AwaitingReply, Action::Refuse)
            | (Self::Admitted | Self::NotAdmitted, Action::CorrectToNotAdmitted) => {
                Ok(Self::NotAdmitted)
            }
            (
                Self::Draft
                | Self::Submitted
                | Self::UnderReview
                | Self::AwaitingReply
                | Self::Admitted,
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

    /// Whether it is decided, so that a ruling on it corrects the decision.
    pub const fn is_decided(self) -> bool {
        matches!(self, Self::Admitted | Self::NotAdmitted)
    }
}

/// How far an application has come. Whoever rules on it sends the revision that they read, so that nobody decides on
/// something else than what they saw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ApplicationRevision {
    /// Its state.
    pub state: ApplicationState,
    /// How often it was asked about, replied to and decided on.
    pub steps: usize,
}

impl fmt::Display for ApplicationRevision {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}-{}", self.state, self.steps)
    }
}

impl FromStr for ApplicationRevision {
    type Err = UnknownValue;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let unknown = UnknownValue("ApplicationRevision");
        let (state, steps) = text.rsplit_once('-').ok_or(unknown)?;
        Ok(Self {
            state: state.parse()?,
            steps: steps.parse().map_err(|_| unknown)?,
        })
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
#[derive(Clone, Debug, PartialEq, Eq)]
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

closed_list! {
    /// What was decided.
    DecisionOutcome {
        /// The person is admitted.
        Admitted = "admitted",
        /// The person is not admitted.
        NotAdmitted = "not_admitted",
    }
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

    /// What was decided.
    pub const fn outcome(&self) -> DecisionOutcome {
        match self {
            Self::Admitted { .. } => DecisionOutcome::Admitted,
            Self::NotAdmitted { .. } => DecisionOutcome::NotAdmitted,
        }
    }

    /// Why the person is not admitted.
    pub const fn reason(&self) -> Option<DecisionReason> {
        match self {
            Self::Admitted { .. } => None,
            Self::NotAdmitted { reason, .. } => Some(*reason),
        }
    }

    /// The operator's explanation.
    pub const fn explanation(&self) -> Option<&Explanation> {
        match self {
            Self::Admitted { explanation, .. } | Self::NotAdmitted { explanation, .. } => {
                explanation.as_ref()
            }
        }
    }

    /// What the person can do now.
    pub const fn next_step(&self) -> NextStep {
        match self {
            Self::Admitted { next_step, .. } | Self::NotAdmitted { next_step, .. } => *next_step,
        }
    }
}

/// A decision with the reasons that the office owes besides those to the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// The decision.
    pub decision: Decision,
    /// Why somebody is admitted whose answers do not meet the rule. Staff read it.
    pub exception: Option<Explanation>,
    /// Why an earlier decision is corrected. The person reads it.
    pub correction: Option<Explanation>,
}

impl Ruling {
    /// The action that carries it out.
    pub const fn action(&self) -> ApplicationAction {
        match (&self.decision, &self.correction) {
            (Decision::Admitted { .. }, None) => ApplicationAction::Admit,
            (Decision::NotAdmitted { .. }, None) => ApplicationAction::Refuse,
            (Decision::Admitted { .. }, Some(_)) => ApplicationAction::CorrectToAdmitted,
            (Decision::NotAdmitted { .. }, Some(_)) => ApplicationAction::CorrectToNotAdmitted,
        }
    }

    /// Whether it needs a reason for an exception that it lacks.
    pub fn lacks_exception(&self, outcome: Outcome) -> bool {
        let is_admitted = matches!(self.decision, Decision::Admitted { .. });
        is_admitted && outcome != Outcome::Met && self.exception.is_none()
    }
}

impl From<Decision> for Ruling {
    /// A decision by the rule, for the first time.
    fn from(decision: Decision) -> Self {
        Self {
            decision,
            exception: None,
            correction: None,
        }
    }
}
