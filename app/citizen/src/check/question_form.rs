//! The form of one question.

use domain::eligibility::{Fact, FactValue};
use islands::given::write;
use leptos::prelude::*;
use services::applications::Check;
use ui::{Form, Visit};

use super::{
    Answers,
    answer::field,
    frame::{address, name},
};

/// The complete form of one question.
pub(super) fn question_form(
    visit: &Visit,
    check: &Check,
    answers: &Answers,
    fact: Fact,
    form: &Form,
) -> AnyView {
    let t = visit.texts;
    let mut open = answers.open_questions(&check.programme.rule, check.context());
    // A question that is answered again may no longer be relevant; it is asked all the same.
    if !open.contains(&fact) {
        open.push(fact);
    }
    let privacy = answers
        .iter()
        .next()
        .is_none()
        .then(|| view! { <p data-first="">{t.check_privacy()}</p> });
    view! {
        <form class="question" method="post" action=address(visit, &check.programme.slug) novalidate>
            <p class="question-caption">{t.check_caption(open.len(), name(visit, check))}</p>
            {hidden(check, answers)}
            <input type="hidden" name="fact" value=fact.to_string()/>
            {field(visit, &check.programme.rule, fact, check.year(), form)}
            {privacy}
            <div class="button-row">
                <button class="btn btn-primary" type="submit">{t.action_continue()}</button>
                <button class="btn btn-outline-primary" type="submit" name="do" value="unknown">
                    {t.check_unknown()}
                </button>
            </div>
        </form>
    }
    .into_any()
}

/// The answers and the version of the rule, included in every form of the self-check.
pub(super) fn hidden(check: &Check, answers: &Answers) -> AnyView {
    let version = check.programme.rule_version.to_string();
    view! {
        <input type="hidden" name="rule_version" value=version/>
        {answers.hidden()}
    }
    .into_any()
}

/// A button that asks a question again, with its current answer in the field.
pub(super) fn again(
    visit: &Visit,
    check: &Check,
    answers: &Answers,
    fact: Fact,
    value: Option<FactValue>,
    class: &'static str,
    words: impl IntoView + 'static,
) -> AnyView {
    let mut others = answers.clone();
    others.forget(fact);
    view! {
        <form method="post" action=address(visit, &check.programme.slug)>
            {hidden(check, &others)}
            <input type="hidden" name="again" value=write(fact, value)/>
            <button class=class type="submit">{words}</button>
        </form>
    }
    .into_any()
}
