use domain::{
    application::{
        ApplicationAction as Action, ApplicationRevision, ApplicationState as State, Decision,
        DecisionReason, Explanation, NextStep, ReasonNotExplained, Ruling,
    },
    string_form::UnknownValue,
};
use proptest::prelude::*;

#[test]
fn these_steps_are_allowed_and_no_others() {
    let allowed = [
        (State::Draft, Action::Submit, State::Submitted),
        (State::Submitted, Action::StartReview, State::UnderReview),
        (State::UnderReview, Action::Ask, State::AwaitingReply),
        (State::AwaitingReply, Action::Ask, State::AwaitingReply),
        (State::AwaitingReply, Action::Reply, State::UnderReview),
        (State::AwaitingReply, Action::Admit, State::Admitted),
        (State::AwaitingReply, Action::Refuse, State::NotAdmitted),
        (State::AwaitingReply, Action::Withdraw, State::Withdrawn),
        (State::Admitted, Action::CorrectToAdmitted, State::Admitted),
        (
            State::NotAdmitted,
            Action::CorrectToAdmitted,
            State::Admitted,
        ),
        (
            State::Admitted,
            Action::CorrectToNotAdmitted,
            State::NotAdmitted,
        ),
        (
            State::NotAdmitted,
            Action::CorrectToNotAdmitted,
            State::NotAdmitted,
        ),
        (State::UnderReview, Action::Admit, State::Admitted),
        (State::UnderReview, Action::Refuse, State::NotAdmitted),
        (State::Draft, Action::Withdraw, State::Withdrawn),
        (State::Submitted, Action::Withdraw, State::Withdrawn),
        (State::UnderReview, Action::Withdraw, State::Withdrawn),
        (State::Admitted, Action::Withdraw, State::Withdrawn),
    ];
    for &state in State::ALL {
        for &action in Action::ALL {
            let step = allowed
                .iter()
                .find(|step| (step.0, step.1) == (state, action));
            assert_eq!(
                state.after(action).ok(),
                step.map(|step| step.2),
                "{state} {action}"
            );
            assert_eq!(state.allows(action), step.is_some());
        }
    }
}

#[test]
fn a_refused_step_says_what_was_tried_on_what() {
    let error = State::Withdrawn.after(Action::Admit).unwrap_err();
    assert_eq!(
        (error.state, error.action),
        (State::Withdrawn, Action::Admit)
    );
}

#[test]
fn states_are_kept_under_one_text() {
    for &state in State::ALL {
        assert_eq!(State::try_from(state.as_str().to_owned()), Ok(state));
        let json = serde_json::to_string(&state).unwrap();
        assert_eq!(json, format!("\"{state}\""));
        assert_eq!(serde_json::from_str::<State>(&json).unwrap(), state);
    }
    assert_eq!(State::UnderReview.as_str(), "under_review");
    assert_eq!(
        State::try_from("Draft".to_owned()),
        Err(UnknownValue("ApplicationState"))
    );
}

#[test]
fn a_revision_is_read_as_it_is_written() {
    let revision = ApplicationRevision {
        state: State::UnderReview,
        steps: 12,
    };
    assert_eq!(revision.to_string(), "under_review-12");
    assert_eq!("under_review-12".parse(), Ok(revision));
    for text in [
        "",
        "under_review",
        "under_review-",
        "12",
        "-12",
        "Draft-1",
        "draft--1",
    ] {
        assert!(text.parse::<ApplicationRevision>().is_err(), "{text}");
    }
}

#[test]
fn another_reason_is_explained() {
    let decide =
        |reason, explanation| Decision::not_admitted(reason, explanation, NextStep::ContactOffice);
    assert_eq!(decide(DecisionReason::Other, None), Err(ReasonNotExplained));
    let explanation = Explanation::parse("…").ok();
    let decision = decide(DecisionReason::Other, explanation).unwrap();
    assert_eq!(Ruling::from(decision).action(), Action::Refuse);
    assert!(decide(DecisionReason::RuleNotMet, None).is_ok());
    let admitted = Decision::Admitted {
        explanation: None,
        next_step: NextStep::FirstInterview,
    };
    assert_eq!(Ruling::from(admitted).action(), Action::Admit);
}

proptest! {
    #[test]
    fn no_path_leaves_a_final_state(
        actions in prop::collection::vec(prop::sample::select(Action::ALL), 0..12),
    ) {
        let mut state = State::Draft;
        let mut was_final = false;
        for action in actions {
            match state.after(action) {
                Ok(next) => {
                    // The office may ask again before the person has replied, and correct a reason alone.
                    let corrects =
                        matches!(action, Action::CorrectToAdmitted | Action::CorrectToNotAdmitted);
                    let stays = corrects || action == Action::Ask;
                    prop_assert!(!was_final || corrects, "{} left by {}", state, action);
                    prop_assert!(next != state || stays, "{} by {}", state, action);
                    prop_assert_ne!(next, State::Draft);
                    if state == State::Admitted && !corrects {
                        prop_assert_eq!(next, State::Withdrawn);
                    }
                    state = next;
                }
                Err(error) => prop_assert_eq!((error.state, error.action), (state, action)),
            }
            was_final = state.is_final();
        }
    }
}
