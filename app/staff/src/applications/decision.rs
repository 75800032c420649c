//! Deciding on an application, or correcting a decision: it is entered, previewed as the applicant will see it, and
//! only then made. Where the office announces refusals, a first refusal becomes its notice.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    application::{
        ApplicationAction, ApplicationStateError, Decision, DecisionReason, Explanation, NextStep,
        Ruling,
    },
    eligibility::Outcome,
    id::RequestId,
    inquiry::{NOTICE_DAYS, RefusalObstacle},
    reference::ApplicationReference,
};
use leptos::prelude::*;
use services::{
    Failure,
    access::visitor::StaffMember,
    applications::{DecisionRefusal, StaffView, announce_refusal, decide, staff_view},
};
use texts::Texts;
use ui::{Choice, Choices, Form, Icon, Posted, TextArea, Visit, errors::Stop};

use super::{address, back, reference};
use crate::{
    frame::page,
    preview::{Preview, Step, continue_button},
};

/// The fields of the form, passed on by the confirmation page.
const FIELDS: [&str; 6] = [
    "outcome",
    "reason",
    "explanation",
    "next_step",
    "exception",
    "correction",
];

/// Asks for the decision.
pub(crate) async fn show(
    visit: Visit,
    Path((_, path)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let reference = reference(&path)?;
    let view = staff_view(&visit.portal, visit.staff()?, &reference).await?;
    let state = view.view.application.state;
    if !state.allows(ApplicationAction::Admit) && !is_correction(&view) {
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
    let view = staff_view(&visit.portal, staff, &reference).await?;
    let ruling = parse(&visit, &view, &mut form);
    let step = Step::of(&form);
    if step == Step::Confirm
        && let Some(ruling) = &ruling
    {
        match carry_out(&visit, staff, &reference, ruling, form.request()).await {
            Ok(()) => return Ok(Redirect::to(&address(&visit, reference)).into_response()),
            Err(Failure::Refused(refusal)) => refuse(visit.texts, &mut form, refusal),
            Err(failure) => return Err(failure.into()),
        }
    }
    match ruling {
        Some(ruling) if step != Step::Change && !form.has_problems() => {
            Ok(confirmation(&visit, &view, &form, &ruling))
        }
        _ => Ok(question(&visit, &view, &form)),
    }
}

/// Makes the decision, or announces it where that comes first.
async fn carry_out(
    visit: &Visit,
    staff: &StaffMember,
    reference: &ApplicationReference,
    ruling: &Ruling,
    request: RequestId,
) -> Result<(), Failure<DecisionRefusal>> {
    let decided = decide(&visit.portal, staff, reference, ruling, request).await;
    match (decided, &ruling.decision) {
        (
            Err(Failure::Refused(DecisionRefusal::Refusal(RefusalObstacle::NoticeMissing))),
            Decision::NotAdmitted {
                reason,
                explanation,
                ..
            },
        ) => announce_refusal(
            &visit.portal,
            staff,
            reference,
            *reason,
            explanation.as_ref(),
            request,
        )
        .await
        .map_err(|failure| {
            failure.widen(|error: ApplicationStateError| {
                Failure::Refused(DecisionRefusal::State(error))
            })
        }),
        (decided, _) => decided,
    }
}

fn refuse(t: &Texts, form: &mut Form, refusal: DecisionRefusal) {
    match refusal {
        DecisionRefusal::State(error) => {
            let state = t.application_state(error.state);
            form.refuse("outcome", t.staff_application_faster(state));
        }
        DecisionRefusal::ExceptionNotExplained => {
            form.refuse("exception", t.inquiry_exception_missing());
        }
        DecisionRefusal::Refusal(RefusalObstacle::ReplyDue(day)) => {
            form.refuse("outcome", t.inquiry_reply_due(t.date(day)));
        }
        DecisionRefusal::Refusal(RefusalObstacle::NoticeMissing) => {
            form.refuse("outcome", t.inquiry_notice_first());
        }
        DecisionRefusal::AppliedAgain => form.refuse("outcome", t.inquiry_applied_again()),
    }
}

/// Whether a decision was made that can be corrected.
fn is_correction(view: &StaffView) -> bool {
    let state = view.view.application.state;
    state.allows(ApplicationAction::CorrectToAdmitted)
}

/// Whether a refusal is only announced for now.
fn is_announced_first(visit: &Visit, view: &StaffView, ruling: &Ruling) -> bool {
    let is_refusal = matches!(ruling.decision, Decision::NotAdmitted { .. });
    is_refusal
        && ruling.correction.is_none()
        && view.obstacle_to_refusal(&visit.portal) == Some(RefusalObstacle::NoticeMissing)
}

fn parse(visit: &Visit, view: &StaffView, form: &mut Form) -> Option<Ruling> {
    let t = visit.texts;
    let decision = parse_decision(t, form);
    let exception = form.parse_optional("exception", Explanation::parse, |error| t.problem(error));
    let correction = if is_correction(view) {
        let missing = |error| match error {
            domain::text::TextError::Empty => t.inquiry_correction_missing(),
            error @ domain::text::TextError::TooLong { .. } => t.problem(error),
        };
        form.parse("correction", Explanation::parse, missing)
            .map(Some)
    } else {
        Some(None)
    };
    let ruling = Ruling {
        decision: decision?,
        exception: exception?,
        correction: correction?,
    };
    if ruling.lacks_exception(view.view.explain().outcome) {
        form.refuse("exception", t.inquiry_exception_missing());
        return None;
    }
    let is_refusal = matches!(ruling.decision, Decision::NotAdmitted { .. });
    if let Some(RefusalObstacle::ReplyDue(day)) = view.obstacle_to_refusal(&visit.portal)
        && is_refusal
        && ruling.correction.is_none()
    {
        form.refuse("outcome", t.inquiry_reply_due(t.date(day)));
        return None;
    }
    Some(ruling)
}

fn parse_decision(t: &Texts, form: &mut Form) -> Option<Decision> {
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
    let is_correction = is_correction(view);
    let title = if is_correction {
        t.inquiry_correct_title()
    } else {
        t.staff_decision_title()
    };
    let is_met = view.view.explain().outcome == Outcome::Met;
    page(title.clone()).status(form.status()).render(visit, || {
        view! {
            {form.summary(visit)}
            {back(visit, view.view.application.reference)}
            <div class="toolbar"><h1>{title}</h1></div>
            <p class="lead"><bdi>{person.display_name()}</bdi></p>
            <form class="question" method="post" novalidate>
                {form.hidden_request()}
                {is_correction.then(|| correction(visit, form))}
                <Choices form=form name="outcome" label=t.staff_decision_outcome() choices=outcomes/>
                {(!is_met).then(|| exception(visit, form))}
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

/// Why the earlier decision is corrected.
fn correction(visit: &Visit, form: &Form) -> AnyView {
    let t = visit.texts;
    view! {
        <TextArea
            form=form
            name="correction"
            label=t.inquiry_correction()
            hint=t.inquiry_correction_hint()
        />
    }
    .into_any()
}

/// Warns that the rule is not met, and asks why the person is admitted all the same.
fn exception(visit: &Visit, form: &Form) -> AnyView {
    let t = visit.texts;
    view! {
        <div class="notice notice-warning">
            <Icon name="it-warning-circle"/>
            <p>{t.inquiry_exception_warning()}</p>
        </div>
        <TextArea
            form=form
            name="exception"
            label=t.inquiry_exception()
            hint=t.inquiry_exception_hint()
        />
    }
    .into_any()
}

fn confirmation(visit: &Visit, view: &StaffView, form: &Form, ruling: &Ruling) -> Response {
    let t = visit.texts;
    let decision = &ruling.decision;
    let announced = is_announced_first(visit, view, ruling);
    let reasons = [
        (t.inquiry_exception(), &ruling.exception),
        (t.inquiry_correction(), &ruling.correction),
    ]
    .into_iter()
    .filter_map(|(label, words)| Some((label, words.as_ref()?.to_string())))
    .map(|(label, words)| view! { <div><dt>{label}</dt><dd dir="auto">{words}</dd></div> })
    .collect_view();
    let (lead, confirm) = if announced {
        (
            t.inquiry_notice_about(NOTICE_DAYS),
            t.inquiry_notice_confirm(),
        )
    } else {
        (t.staff_decision_check_about(), t.staff_decision_confirm())
    };
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
        lead: Some(lead.into_any()),
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
                {reasons}
            </dl>
        }
        .into_any()
        },
        fields: &FIELDS,
        confirm,
        is_final: false,
        is_upload: false,
    };
    preview.page(visit, form)
}
