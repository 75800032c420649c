//! The form of a decision, with what was asked and replied before.

use axum::response::Response;
use domain::{
    application::{DecisionReason, NextStep},
    eligibility::Outcome,
};
use leptos::prelude::*;
use services::applications::StaffView;
use ui::{Choice, Choices, Form, Icon, TextArea, Visit, hidden_fields};

use super::{
    super::{back, past},
    REVISION,
};
use crate::{frame::page, preview::continue_button};

/// The page with the form.
pub(super) fn question(visit: &Visit, view: &StaffView, form: &Form) -> Response {
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
    let is_correction = view.view.application.state.is_decided();
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
                {hidden_fields(form, &[REVISION])}
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
            {past::inquiries(visit, &view.view)}
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
