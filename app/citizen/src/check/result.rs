//! The result of the self-check: met, not met, or undetermined; the reasons; and what to do next.

use axum::response::Response;
use domain::{
    eligibility::{Explanation, Fact, FactValue, Facts, Outcome},
    programme::ProgrammeSlug,
};
use leptos::prelude::*;
use services::applications::Check;
use store::programme::Programme;
use ui::{Icon, Visit, explanation, for_person, translated_text};

use super::{
    Answers, Asking, Turn,
    frame::{changed_notice, crumbs, name},
    question_form::{again, answers_form},
};

/// The page of the result.
pub(super) fn page(visit: &Visit, check: &Check, asking: &Asking<'_>, turn: &Turn) -> Response {
    let t = visit.texts;
    let answers = &turn.answers;
    let facts = answers.facts();
    let explained = check.programme.rule.evaluate(&facts, check.context());
    let title = t.check_result_title(&asking.name);
    crumbs(visit, check, title).render(visit, || {
        view! {
            {turn.is_stale.then(|| changed_notice(visit))}
            {verdict(visit, check, explained.outcome)}
            {reasons(visit, check, &explained)}
            {next_step(visit, check, answers, explained.outcome)}
            {others(visit, check, &facts, explained.outcome)}
            {answer_list(visit, asking, answers)}
        }
    })
}

pub(super) fn verdict(visit: &Visit, check: &Check, outcome: Outcome) -> AnyView {
    let t = visit.texts;
    let name = name(visit, check);
    let (class, icon, title, text) = match outcome {
        Outcome::Met => (
            "result result-met",
            "it-check-circle",
            t.check_met_title(name),
            t.check_met_text(),
        ),
        Outcome::NotMet => (
            "result result-unmet",
            "it-info-circle",
            t.check_not_met_title(name),
            t.check_not_met_text(),
        ),
        Outcome::Unknown => (
            "result result-unknown",
            "it-help-circle",
            t.check_unknown_title(),
            t.check_unknown_text(),
        ),
    };
    view! {
        <section class=class aria-labelledby="result-title">
            <Icon name=icon/>
            <div><h1 id="result-title">{title}</h1><p>{text}</p></div>
        </section>
    }
    .into_any()
}

fn reasons(visit: &Visit, check: &Check, explained: &Explanation<'_>) -> AnyView {
    let reasons = explanation::reasons(visit, explained, check.year());
    let rule = explanation::tree(visit, explained, check.year());
    reasons_section(visit, reasons, rule)
}

/// The reasons for the result, with the whole rule.
pub(super) fn reasons_section(visit: &Visit, reasons: AnyView, rule: AnyView) -> AnyView {
    let t = visit.texts;
    view! {
        <section aria-labelledby="reasons-title">
            <h2 id="reasons-title">{t.check_reasons()}</h2>
            {reasons}
            <details class="disclosure"><summary>{t.check_rule()}</summary>{rule}</details>
        </section>
    }
    .into_any()
}

pub(super) fn next_step(
    visit: &Visit,
    check: &Check,
    answers: &Answers,
    outcome: Outcome,
) -> AnyView {
    let t = visit.texts;
    let content = &check.programme.content;
    let advice = (outcome == Outcome::NotMet)
        .then(|| translated_text::paragraphs(&content.not_eligible_next_step, visit.language));
    let carry = if content.opening.contains(check.on) {
        carry(visit, &check.programme.slug, answers, outcome)
    } else {
        let from = t.date(content.opening.from());
        let until = t.date(content.opening.until());
        view! { <p>{t.check_closed(from, until)}</p> }.into_any()
    };
    view! {
        <section aria-labelledby="next-title">
            <h2 id="next-title">{t.check_next()}</h2>
            {advice}
            {carry}
        </section>
    }
    .into_any()
}

/// The button that starts an application with the answers.
pub(super) fn carry(
    visit: &Visit,
    slug: &ProgrammeSlug,
    answers: &Answers,
    outcome: Outcome,
) -> AnyView {
    let t = visit.texts;
    let (text, words, class) = match outcome {
        Outcome::Met => (None, t.check_carry(), "btn btn-primary"),
        Outcome::NotMet => (
            Some(t.check_carry_anyway_text()),
            t.check_carry_anyway(),
            "btn btn-outline-primary",
        ),
        Outcome::Unknown => (
            Some(t.check_carry_unknown_text()),
            t.check_carry(),
            "btn btn-primary",
        ),
    };
    let address = visit.to(&format!("/programmes/{slug}/apply"));
    view! {
        {text.map(|text| view! { <p>{text}</p> })}
        <form method="post" action=address data-carry="">
            {answers.hidden()}
            {for_person(visit)}
            <button class=class type="submit">{words}</button>
        </form>
    }
    .into_any()
}

fn others(visit: &Visit, check: &Check, facts: &Facts, outcome: Outcome) -> AnyView {
    let others = check.might_fit(facts);
    if outcome == Outcome::Met || others.is_empty() {
        return ().into_any();
    }
    let others = others
        .into_iter()
        .map(|other| other_programme(visit, other, None))
        .collect();
    others_section(visit, others)
}

/// A programme that may fit better. If the browser decides whether it does, it gets the rule.
pub(super) fn other_programme(visit: &Visit, other: &Programme, rule: Option<String>) -> AnyView {
    let address = visit.to(&format!("/programmes/{}", other.slug));
    let name = translated_text::line(&other.content.name, visit.language);
    let summary = translated_text::line(&other.content.summary, visit.language);
    view! {
        <li data-eligibility=rule><a href=address>{name}</a> <p class="hint">{summary}</p></li>
    }
    .into_any()
}

/// The programmes that may fit better.
pub(super) fn others_section(visit: &Visit, others: Vec<AnyView>) -> AnyView {
    view! {
        <section aria-labelledby="others-title" data-others="">
            <h2 id="others-title">{visit.texts.check_others()}</h2>
            <ul class="prose">{others}</ul>
        </section>
    }
    .into_any()
}

pub(super) fn answer_list(visit: &Visit, asking: &Asking<'_>, answers: &Answers) -> AnyView {
    let t = visit.texts;
    if answers.iter().next().is_none() {
        return ().into_any();
    }
    let rows = answers
        .iter()
        .map(|(fact, value)| {
            let answer = value.map_or_else(|| t.form_unknown(), |value| t.answer(value));
            let change = change(visit, asking, answers, fact, value);
            view! {
                <div>
                    <dt>{t.question(fact, asking.year)}</dt>
                    <dd>{answer}</dd>
                    <dd class="actions">{change}</dd>
                </div>
            }
            .into_any()
        })
        .collect();
    view! {
        {answers_section(visit, asking, rows)}
        {answers_form(asking, answers)}
    }
    .into_any()
}

/// The button that asks a question again.
pub(super) fn change(
    visit: &Visit,
    asking: &Asking<'_>,
    answers: &Answers,
    fact: Fact,
    value: Option<FactValue>,
) -> AnyView {
    let t = visit.texts;
    let words = view! {
        <span aria-hidden="true">{t.action_change()}</span>
        <span class="visually-hidden">{t.check_change_answer(t.question(fact, asking.year))}</span>
    };
    again(asking, answers, fact, value, "btn-link", words)
}

/// The answers, each in a row of its own.
pub(super) fn answers_section(visit: &Visit, asking: &Asking<'_>, rows: Vec<AnyView>) -> AnyView {
    let t = visit.texts;
    view! {
        <section aria-labelledby="answers-title">
            <h2 id="answers-title">{t.check_answers()}</h2>
            <dl class="summary-list">{rows}</dl>
            <p class="no-print"><a href=asking.address.clone()>{t.check_again()}</a></p>
        </section>
    }
    .into_any()
}
