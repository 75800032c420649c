//! Reading a decision from its form.

use domain::{
    application::{ApplicationState, Decision, DecisionReason, Explanation, NextStep, Ruling},
    text::TextError,
};
use texts::Texts;
use ui::Form;

/// The ruling on an application that was in that state when it was looked at.
pub(super) fn ruling(t: &Texts, state: ApplicationState, form: &mut Form) -> Option<Ruling> {
    let decision = decision(t, form);
    let exception = form.parse_optional("exception", Explanation::parse, |error| t.problem(error));
    let correction = if state.is_decided() {
        let missing = |error| match error {
            TextError::Empty => t.inquiry_correction_missing(),
            error @ TextError::TooLong { .. } => t.problem(error),
        };
        form.parse("correction", Explanation::parse, missing)
            .map(Some)
    } else {
        Some(None)
    };
    Some(Ruling {
        decision: decision?,
        exception: exception?,
        correction: correction?,
    })
}

fn decision(t: &Texts, form: &mut Form) -> Option<Decision> {
    let explanation =
        form.parse_optional("explanation", Explanation::parse, |error| t.problem(error));
    let next_step = form.parse("next_step", str::parse::<NextStep>, |_| {
        t.staff_decision_next_step_missing()
    });
    let decision = match form.value("outcome") {
        "admitted" => Decision::Admitted {
            explanation: explanation?,
            next_step: next_step?,
        },
        "not_admitted" => {
            let reason = form.parse("reason", str::parse::<DecisionReason>, |_| {
                t.staff_decision_reason_missing()
            });
            match Decision::not_admitted(reason?, explanation?, next_step?) {
                Ok(decision) => decision,
                Err(error) => {
                    form.refuse("explanation", t.problem(error));
                    return None;
                }
            }
        }
        _ => {
            form.refuse("outcome", t.staff_decision_outcome_missing());
            return None;
        }
    };
    Some(decision)
}
