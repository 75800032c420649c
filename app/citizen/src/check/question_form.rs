//! The form of one question.

use domain::eligibility::{Fact, FactValue};
use islands::given::write;
use leptos::prelude::*;
use ui::{Form, Visit, page_form};

use super::{Answers, Asking, answer::field};

/// The complete form of one question.
pub(super) fn question_form(
    visit: &Visit,
    asking: &Asking<'_>,
    answers: &Answers,
    fact: Fact,
    form: &Form,
) -> AnyView {
    let t = visit.texts;
    let mut open = answers.open_questions(&asking.rules, asking.context);
    // A question that is answered again may no longer be relevant; it is asked all the same.
    if !open.contains(&fact) {
        open.push(fact);
    }
    let privacy = answers
        .iter()
        .next()
        .is_none()
        .then(|| view! { <p data-first="">{t.check_privacy()}</p> });
    let ends_here = (asking.ends_early && answers.iter().next().is_some()).then(|| {
        view! {
            <button class="btn btn-link" type="submit" name="do" value="result">
                {t.check_every_so_far()}
            </button>
        }
    });
    view! {
        <form
            class="question"
            id=page_form()
            method="post"
            action=asking.address.clone()
            novalidate
        >
            <p class="question-caption">{t.check_caption(open.len(), &asking.name)}</p>
            {hidden(asking, answers)}
            <input type="hidden" name="fact" value=fact.to_string()/>
            {field(visit, &asking.rules.choices(fact), fact, asking.year, form)}
            {privacy}
            <div class="button-row">
                <button class="btn btn-primary" type="submit">{t.action_continue()}</button>
                <button class="btn btn-outline-primary" type="submit" name="do" value="unknown">
                    {t.check_unknown()}
                </button>
                {ends_here}
            </div>
        </form>
    }
    .into_any()
}

/// The answers and the versions of the rules, included in every form of the self-check.
fn hidden(asking: &Asking<'_>, answers: &Answers) -> AnyView {
    view! {
        <input type="hidden" name="rule_version" value=asking.version.clone()/>
        {answers.hidden()}
    }
    .into_any()
}

/// The answers of a result, which has nothing to fill in: changing the language keeps them.
pub(super) fn answers_form(asking: &Asking<'_>, answers: &Answers) -> AnyView {
    view! {
        <form id=page_form() method="post" action=asking.address.clone() data-carry="">
            {hidden(asking, answers)}
        </form>
    }
    .into_any()
}

/// A button that asks a question again, with its current answer in the field.
pub(super) fn again(
    asking: &Asking<'_>,
    answers: &Answers,
    fact: Fact,
    value: Option<FactValue>,
    class: &'static str,
    words: impl IntoView + 'static,
) -> AnyView {
    let mut others = answers.clone();
    others.forget(fact);
    view! {
        <form method="post" action=asking.address.clone()>
            {hidden(asking, &others)}
            <input type="hidden" name="again" value=write(fact, value)/>
            <button class=class type="submit">{words}</button>
        </form>
    }
    .into_any()
}
