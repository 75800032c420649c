//! One question: its field, parsing the input, and its page in the self-check.

use axum::response::Response;
use domain::eligibility::{
    AnswerError, EligibilityRule, EvaluationContext, Fact, FactValue, Kind, date_text, parse_answer,
};
use islands::{SelfCheck, given::write};
use leptos::prelude::*;
use services::applications::Check;
use ui::{Choice, Choices, DateField, Form, TextField, Visit};

use super::{
    Given, address,
    result::{changed_notice, crumbs, name},
    templates::templates,
};

/// The name of the field of an answer.
pub(crate) const ANSWER: &str = "answer";

/// The page of one question. The browser renders the others itself once its script has loaded.
pub(super) fn page(
    visit: &Visit,
    check: &Check,
    answers: &Given,
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

/// A rule as JSON for the browser.
pub(super) fn json(rule: &EligibilityRule) -> Option<String> {
    serde_json::to_string(rule).ok()
}

/// The complete form of one question.
pub(super) fn question_form(
    visit: &Visit,
    check: &Check,
    answers: &Given,
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
pub(super) fn hidden(check: &Check, answers: &Given) -> AnyView {
    let version = check.programme.rule_version.to_string();
    view! {
        <input type="hidden" name="rule_version" value=version/>
        {answers.hidden()}
    }
    .into_any()
}

/// The link back to the previous question.
fn back(visit: &Visit, check: &Check, answers: &Given) -> AnyView {
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

/// A button that asks a question again, with its current answer in the field.
pub(super) fn again(
    visit: &Visit,
    check: &Check,
    answers: &Given,
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

/// The field of a question. Its label is the page's heading.
pub(crate) fn field(
    visit: &Visit,
    rule: &EligibilityRule,
    fact: Fact,
    year: i16,
    form: &Form,
) -> AnyView {
    let t = visit.texts;
    let label = t.question(fact, year);
    let hint = t.question_hint(fact);
    let (inputmode, width, unit) = match fact.kind() {
        Kind::Money => ("decimal", "width-10", Some("€")),
        Kind::HalfMonths => ("decimal", "width-4", None),
        Kind::Count => ("numeric", "width-4", None),
        Kind::Date => {
            let parts = [t.check_day(), t.check_month(), t.check_year()];
            return view! {
                <DateField form=form name=ANSWER label=label hint=hint parts=parts birthday=true heading=true/>
            }
            .into_any();
        }
        Kind::Residence | Kind::EmploymentState | Kind::Education | Kind::YesNo => {
            let inline = fact.kind() == Kind::YesNo;
            let choices = rule
                .choices(fact)
                .into_iter()
                .map(|value| Choice::new(value.to_string(), t.answer(value)))
                .collect();
            return view! {
                <Choices form=form name=ANSWER label=label hint=hint choices=choices inline=inline heading=true/>
            }
            .into_any();
        }
    };
    match unit {
        Some(unit) => view! {
            <TextField form=form name=ANSWER label=label hint=hint inputmode=inputmode width=width unit=unit heading=true/>
        }
        .into_any(),
        None => view! {
            <TextField form=form name=ANSWER label=label hint=hint inputmode=inputmode width=width heading=true/>
        }
        .into_any(),
    }
}

/// A form with the current answer in its field.
pub(crate) fn filled(fact: Fact, value: Option<FactValue>) -> Form {
    let form = Form::new();
    match value {
        None => form,
        Some(FactValue::Date(date)) => form
            .with("answer_day", date.day().to_string())
            .with("answer_month", date.month().to_string())
            .with("answer_year", date.year().to_string()),
        Some(value) => {
            debug_assert_eq!(value.kind(), fact.kind());
            form.with(ANSWER, value.to_string())
        }
    }
}

/// The answer in a form.
pub(crate) fn read(
    form: &Form,
    fact: Fact,
    rule: &EligibilityRule,
    context: EvaluationContext,
) -> Result<FactValue, AnswerError> {
    if fact.kind() == Kind::Date {
        let [day, month, year] =
            ["answer_day", "answer_month", "answer_year"].map(|part| form.value(part));
        parse(fact, &date_text(day, month, year), rule, context)
    } else {
        parse(fact, form.value(ANSWER), rule, context)
    }
}

/// Parses an answer: one of the choices, if the question has choices.
pub(super) fn parse(
    fact: Fact,
    text: &str,
    rule: &EligibilityRule,
    context: EvaluationContext,
) -> Result<FactValue, AnswerError> {
    let value = parse_answer(fact, text, context)?;
    let choices = rule.choices(fact);
    if choices.is_empty() || choices.contains(&value) {
        Ok(value)
    } else {
        Err(AnswerError::UnknownChoice)
    }
}
