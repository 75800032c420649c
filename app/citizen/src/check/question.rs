//! The page of one question.

use axum::response::Response;
use domain::eligibility::Fact;
use islands::SelfCheck;
use leptos::prelude::*;
use services::applications::Check;
use ui::{Form, Visit};

use super::{
    Asking, Turn,
    frame::{changed_notice, crumbs, json},
    question_form::{again, question_form},
    templates::templates,
};

/// The page. The browser renders the others itself once its script has loaded.
pub(super) fn page(
    visit: &Visit,
    check: &Check,
    asking: &Asking<'_>,
    turn: &Turn,
    fact: Fact,
    form: &Form,
) -> Response {
    let t = visit.texts;
    let title = t.question(fact, asking.year);
    let rule = &check.programme.rule;
    let captions = (1..=rule.facts().count())
        .map(|open| t.check_caption(open, &asking.name))
        .collect();
    crumbs(visit, check, title)
        .status(form.status())
        .with_islands()
        .render(visit, || {
            let question = view! {
                <div data-eligibility=json(rule)>{question(visit, asking, turn, fact, form)}</div>
                {templates(visit, check, asking)}
            }
            .into_any();
            let icons = visit.assets.url("icons.svg");
            view! { <SelfCheck on=check.on captions=captions icons=icons>{question}</SelfCheck> }
        })
}

/// The question, below the way back and what there is to say about it.
pub(super) fn question(
    visit: &Visit,
    asking: &Asking<'_>,
    turn: &Turn,
    fact: Fact,
    form: &Form,
) -> AnyView {
    view! {
        {back(visit, asking, turn)}
        {turn.is_stale.then(|| changed_notice(visit))}
        {form.summary(visit)}
        {question_form(visit, asking, &turn.answers, fact, form)}
    }
    .into_any()
}

/// The link back to the previous question.
fn back(visit: &Visit, asking: &Asking<'_>, turn: &Turn) -> AnyView {
    let words = visit.texts.action_back();
    match turn.answers.iter().last() {
        None => view! { <a class="back-link" href=asking.before.clone()>{words}</a> }.into_any(),
        Some((fact, value)) => again(
            asking,
            &turn.answers,
            fact,
            value,
            "back-link btn-link",
            words,
        ),
    }
}
