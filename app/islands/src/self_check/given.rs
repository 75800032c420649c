//! Answers in the hidden fields of a form.

use domain::eligibility::{Fact, FactValue};

/// The name of these fields, one for each answer.
pub const FIELD: &str = "given";

/// The placeholder for an answer that the person does not know.
pub const UNKNOWN: &str = "?";

/// The value of the field: `income=8000.50`, `contracts=?`.
pub fn write(fact: Fact, value: Option<FactValue>) -> String {
    let value = value.map_or_else(|| UNKNOWN.to_owned(), |value| value.to_string());
    format!("{fact}={value}")
}

/// The fact and the text of its value, or [`UNKNOWN`]; `None` where there is no such fact.
pub fn read(field: &str) -> Option<(Fact, &str)> {
    let (fact, text) = field.split_once('=')?;
    Some((Fact::parse(fact).ok()?, text))
}
