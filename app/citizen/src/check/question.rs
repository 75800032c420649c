//! The page of one question.

use axum::response::Response;
use domain::eligibility::Fact;
use islands::SelfCheck;
use leptos::prelude::*;
use services::applications::Check;
use ui::{Form, Visit};

use super::{
    Answers,
    frame::{changed_notice, crumbs, json, name},
    question_form::{again, question_form},
    templates::templates,
};

/// The page. The browser renders the others itself once its script has loaded.
pub(super) fn page(
    visit: &Visit,
    check: &Check,
    answers: &Answers,
    fact: Fact,
    form: &Form,
    stale: bool,
) -> Response {
    let t = visit.texts;
    let title = t.question(fact, check.year());
    let rule = &check.programme.rule;
    let captions = (1..=rule.facts().count())
        .map(|open| t.check_caption(open, name(visit, check)))
        .collect();
    crumbs(visit, check, title)
        .status(form.status())
        .with_islands()
        .render(visit, || {
            let question = view! {
                <div data-eligibility=json(rule)>
                    {back(visit, check, answers)}
                    {stale.then(|| changed_notice(visit))}
                    {form.summary(visit)}
                    {question_form(visit, check, answers, fact, form)}
                </div>
                {templates(visit, check)}
            }
            .into_any();
            let icons = visit.assets.url("icons.svg");
            view! { <SelfCheck on=check.on captions=captions icons=icons>{question}</SelfCheck> }
        })
}

/// The link back to the previous question.
fn back(visit: &Visit, check: &Check, answers: &Answers) -> AnyView {
    let t = visit.texts;
    match answers.iter().last() {
        None => {
            let programme = visit.to(&format!("/programmes/{}", check.programme.slug));
            view! { <a class="back-link" href=programme>{t.action_back()}</a> }.into_any()
        }
        Some((fact, value)) => again(
            visit,
            check,
            answers,
            fact,
            value,
            "back-link btn-link",
            t.action_back(),
        ),
    }
}
