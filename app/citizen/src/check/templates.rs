//! The pages of the self-check as templates: the browser renders the following pages from them, without
//! further requests.

use domain::eligibility::{Fact, Facts, Outcome};
use islands::answer_problems;
use leptos::prelude::*;
use services::applications::Check;
use ui::{Form, Visit, explanation};

use super::{
    Answers, Asking,
    answer::ANSWER,
    frame::json,
    question_form::{answers_form, question_form},
    result::{
        answers_section, change, next_step, other_programme, others_section, reasons_section,
        verdict,
    },
};

/// The templates that [`SelfCheck`](islands::SelfCheck) needs.
pub(super) fn templates(visit: &Visit, check: &Check, asking: &Asking<'_>) -> AnyView {
    let t = visit.texts;
    let questions: Vec<_> = check
        .programme
        .rule
        .facts()
        .map(|fact| question(visit, asking, fact))
        .collect();
    view! {
        {questions}
        <template data-step="result" title=t.page_title(t.check_result_title(&asking.name))>
            {result(visit, check, asking)}
        </template>
    }
    .into_any()
}

fn question(visit: &Visit, asking: &Asking<'_>, fact: Fact) -> AnyView {
    let t = visit.texts;
    let words = t.question(fact, asking.year);
    let mut refused = Form::new();
    for problem in answer_problems(fact) {
        refused.refuse(ANSWER, t.problem(problem));
    }
    view! {
        <template data-step=fact.to_string() title=t.page_title(&words)>
            <a class="back-link" href=asking.before.clone() data-first="">{t.action_back()}</a>
            <button class="back-link btn-link" type="button" data-back="">{t.action_back()}</button>
            {question_form(visit, asking, &Answers::default(), fact, &Form::new())}
        </template>
        <template data-problems=fact.to_string() title=t.page_title_error(&words)>
            {refused.summary(visit)}
        </template>
    }
    .into_any()
}

/// The page with every possible result.
fn result(visit: &Visit, check: &Check, asking: &Asking<'_>) -> AnyView {
    let rule = &check.programme.rule;
    let explained = rule.evaluate(&Facts::new(), check.context());
    let reasons = explanation::every_reason(visit, &explained, check.year());
    let tree = explanation::every_outcome(visit, &explained, check.year());
    let others: Vec<_> = check
        .open_others()
        .map(|other| other_programme(visit, other, json(&other.rule)))
        .collect();
    let rows = rule.facts().map(|fact| row(visit, asking, fact)).collect();
    view! {
        {of_each_outcome(|outcome| verdict(visit, check, outcome))}
        {reasons_section(visit, reasons, tree)}
        {of_each_outcome(|outcome| next_step(visit, check, &Answers::default(), outcome))}
        {others_section(visit, others)}
        {answers_section(visit, asking, rows)}
        {answers_form(asking, &Answers::default())}
    }
    .into_any()
}

fn of_each_outcome(part: impl Fn(Outcome) -> AnyView) -> AnyView {
    [Outcome::Met, Outcome::NotMet, Outcome::Unknown]
        .map(|outcome| {
            view! { <div data-outcome=explanation::class(outcome)>{part(outcome)}</div> }
        })
        .collect_view()
        .into_any()
}

fn row(visit: &Visit, asking: &Asking<'_>, fact: Fact) -> AnyView {
    view! {
        <div data-row=fact.to_string()>
            <dt>{visit.texts.question(fact, asking.year)}</dt>
            <dd data-answer=fact.to_string()></dd>
            <dd class="actions">{change(visit, asking, &Answers::default(), fact, None)}</dd>
        </div>
    }
    .into_any()
}
