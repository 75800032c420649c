//! Deciding on an application: the decision is entered, previewed as the applicant will see it, and
//! only then made.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    application::{ApplicationAction, Decision, DecisionReason, Explanation, NextStep},
    reference::ApplicationReference,
};
use leptos::prelude::*;
use services::{
    Failure,
    applications::{StaffView, decide, staff_view},
};
use texts::Texts;
use ui::{Choice, Choices, Form, Posted, TextArea, Visit, errors::Stop};

use super::{address, reference};
use crate::{
    frame::page,
    preview::{Preview, Step, continue_button},
};

/// The fields of the form, passed on by the confirmation page.
const FIELDS: [&str; 4] = ["outcome", "reason", "explanation", "next_step"];

/// Asks for the decision.
pub(crate) async fn show(
    visit: Visit,
    Path((_, path)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let reference = reference(&path)?;
    let view = staff_view(&visit.portal, visit.staff()?, &reference).await?;
    if !view.view.application.state.allows(ApplicationAction::Admit) {
        return Ok(Redirect::to(&address(&visit, reference)).into_response());
    }
    Ok(question(&visit, &view, &Form::new()))
}

/// Validates the decision, asks for confirmation, or makes it.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, path)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let reference = reference(&path)?;
    let decision = parse(visit.texts, &mut form);
    let step = Step::of(&form);
    if step == Step::Confirm
        && let Some(decision) = &decision
    {
        match decide(&visit.portal, staff, &reference, decision, form.request()).await {
            Ok(()) => return Ok(Redirect::to(&address(&visit, reference)).into_response()),
            Err(Failure::Refused(refusal)) => {
                let t = visit.texts;
                let state = t.application_state(refusal.state);
                form.refuse("outcome", t.staff_application_faster(state));
            }
            Err(failure) => return Err(failure.into()),
        }
    }
    let view = staff_view(&visit.portal, staff, &reference).await?;
    match decision {
        Some(decision) if step != Step::Change && !form.has_problems() => {
            Ok(confirmation(&visit, &view, &form, &decision))
        }
        _ => Ok(question(&visit, &view, &form)),
    }
}

fn parse(t: &Texts, form: &mut Form) -> Option<Decision> {
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

fn question(visit: &Visit, view: &StaffView, form: &Form) -> Response {
    let t = visit.texts;
    let person = &view.person.details;
    let reasons = DecisionReason::ALL
        .iter()
        .map(|reason| Choice::new(reason.as_str(), t.decision_reason(*reason)))
        .collect();
    let steps = NextStep::ALL
        .iter()
        .map(|step| Choice::new(step.as_str(), t.next_step(*step)))
        .collect();
    let outcomes = vec![
        Choice::new("admitted", t.staff_decision_admit()),
        Choice::new("not_admitted", t.staff_decision_not_admit()),
    ];
    page(t.staff_decision_title()).status(form.status()).render(visit, || {
        view! {
            {form.summary(visit)}
            {back(visit, view.view.application.reference)}
            <div class="toolbar"><h1>{t.staff_decision_title()}</h1></div>
            <p class="lead"><bdi>{person.display_name()}</bdi></p>
            <form class="question" method="post" novalidate>
                {form.hidden_request()}
                <Choices form=form name="outcome" label=t.staff_decision_outcome() choices=outcomes/>
                <Choices
                    form=form
                    name="reason"
                    label=t.staff_decision_reason()
                    hint=t.staff_decision_reason_hint()
                    choices=reasons
                />
                <TextArea
                    form=form
                    name="explanation"
                    label=t.staff_decision_explanation()
                    hint=t.staff_decision_explanation_hint(person.language.own_name())
                    optional=t.form_optional()
                />
                <Choices form=form name="next_step" label=t.staff_decision_next_step() choices=steps/>
                {continue_button(visit)}
            </form>
        }
    })
}

fn confirmation(visit: &Visit, view: &StaffView, form: &Form, decision: &Decision) -> Response {
    let t = visit.texts;
    let (outcome, reason, explanation, next_step) = match decision {
        Decision::Admitted {
            explanation,
            next_step,
        } => (t.staff_decision_admit(), None, explanation, *next_step),
        Decision::NotAdmitted {
            reason,
            explanation,
            next_step,
        } => (
            t.staff_decision_not_admit(),
            Some(*reason),
            explanation,
            *next_step,
        ),
    };
    let reason = reason.map(|reason| {
        let words = t.decision_reason(reason);
        view! { <div><dt>{t.staff_decision_reason()}</dt><dd>{words}</dd></div> }
    });
    let explanation = explanation.as_ref().map(ToString::to_string).map(|words| {
        view! {
            <div><dt>{t.staff_decision_explanation()}</dt><dd dir="auto">{words}</dd></div>
        }
    });
    let preview = Preview {
        title: t.staff_decision_check_title(),
        lead: Some(t.staff_decision_check_about().into_any()),
        content: || {
            view! {
            <dl class="summary-list">
                <div>
                    <dt>{t.staff_applications_person()}</dt>
                    <dd><bdi>{view.person.details.display_name()}</bdi></dd>
                </div>
                <div><dt>{t.staff_decision_outcome()}</dt><dd>{outcome}</dd></div>
                {reason}
                {explanation}
                <div><dt>{t.staff_decision_next_step()}</dt><dd>{t.next_step(next_step)}</dd></div>
            </dl>
        }
        .into_any()
        },
        fields: &FIELDS,
        confirm: t.staff_decision_confirm(),
        is_final: false,
        is_upload: false,
    };
    preview.page(visit, form)
}

fn back(visit: &Visit, reference: ApplicationReference) -> AnyView {
    view! {
        <a class="back-link" href=address(visit, reference)>
            {visit.texts.action_back()}
        </a>
    }
    .into_any()
}
