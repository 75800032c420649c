//! An answer: its field, and parsing what was entered in it.

use domain::eligibility::{
    AnswerError, EvaluationContext, Fact, FactValue, Kind, Residence, date_text, parse_answer,
};
use leptos::prelude::*;
use ui::{Choice, Choices, DateField, Form, TextField, Visit, field::date_field};

/// The name of the field of an answer.
pub(crate) const ANSWER: &str = "answer";
/// The fields of an answer that is a date.
const PARTS: [&str; 3] = ["answer_day", "answer_month", "answer_year"];

/// The field of a question with these choices, if it has any. Its label is the page's heading.
pub(crate) fn field(
    visit: &Visit,
    choices: &[FactValue],
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
            return view! {
                <DateField visit=visit form=form name=ANSWER label=label hint=hint birthday=true heading=true/>
            }
            .into_any();
        }
        Kind::Residence | Kind::EmploymentState | Kind::Education | Kind::YesNo => {
            let inline = fact.kind() == Kind::YesNo;
            let choices = choices
                .iter()
                .map(|value| Choice::new(value.to_string(), words(visit, *value, choices)))
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

/// The words of a choice. A municipality beside districts of it means the others.
fn words(visit: &Visit, value: FactValue, choices: &[FactValue]) -> String {
    let answer = visit.texts.answer(value);
    let FactValue::Residence(Residence::In(area)) = value else {
        return answer;
    };
    let is_beside_its_districts = choices.iter().any(|other| {
        matches!(other, FactValue::Residence(Residence::In(other)) if *other != area && area.contains(*other))
    });
    if is_beside_its_districts {
        visit.texts.check_other_districts(answer)
    } else {
        answer
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
    choices: &[FactValue],
    context: EvaluationContext,
) -> Result<FactValue, AnswerError> {
    if fact.kind() == Kind::Date {
        let [day, month, year] = PARTS.map(|part| form.value(part));
        parse(fact, &date_text(day, month, year), choices, context)
    } else {
        parse(fact, form.value(ANSWER), choices, context)
    }
}

/// The field that a problem of the answer in a form is about.
pub(crate) fn field_of(error: AnswerError, form: &Form, fact: Fact) -> String {
    let [day, month, year] = PARTS.map(|part| form.value(part));
    match error.date_part(day, month, year) {
        Some(part) if fact.kind() == Kind::Date => date_field(ANSWER, part),
        _ => ANSWER.to_owned(),
    }
}

/// Parses an answer: one of the choices, if the question has choices.
pub(super) fn parse(
    fact: Fact,
    text: &str,
    choices: &[FactValue],
    context: EvaluationContext,
) -> Result<FactValue, AnswerError> {
    let value = parse_answer(fact, text, context)?;
    if choices.is_empty() || choices.contains(&value) {
        Ok(value)
    } else {
        Err(AnswerError::UnknownChoice)
    }
}
