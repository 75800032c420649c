//! The JSON format of rules.

use std::{collections::BTreeSet, str::FromStr};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    answer::parse_value,
    comparison::{Comparison, Condition, IllTyped, Operator, Quantity},
    fact::{Fact, Kind},
    rule::{Rule, RuleError, Test},
    value::FactValue,
};
use crate::language::Translated;

/// A rule as the members of a JSON object, all of them optional.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub(super) struct RuleJson {
    #[serde(skip_serializing_if = "Option::is_none")]
    all: Option<Vec<RuleJson>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    any: Option<Vec<RuleJson>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    not: Option<Box<RuleJson>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fact: Option<Fact>,
    #[serde(skip_serializing_if = "Option::is_none")]
    more_than: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at_least: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    less_than: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at_most: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    r#in: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<Translated>,
}

impl TryFrom<RuleJson> for Rule {
    type Error = RuleError;

    fn try_from(json: RuleJson) -> Result<Self, RuleError> {
        let rule = read(json)?;
        rule.check()?;
        Ok(rule)
    }
}

/// The depth of the input is bounded by the JSON parser: it fails at 128 levels.
fn read(mut json: RuleJson) -> Result<Rule, RuleError> {
    let note = json.note.take();
    let tests = [
        json.all.is_some(),
        json.any.is_some(),
        json.not.is_some(),
        json.fact.is_some(),
    ];
    if tests.into_iter().filter(|present| *present).count() != 1 {
        return Err(RuleError::NotOneTest);
    }
    let test = if let Some(fact) = json.fact {
        Test::Comparison(Comparison::new(fact, condition(fact, json)?)?)
    } else {
        if json.has_condition() {
            return Err(RuleError::NotOneCondition);
        }
        match (json.all, json.any, json.not) {
            (Some(rules), _, _) => Test::All(read_all(rules)?),
            (_, Some(rules), _) => Test::Any(read_all(rules)?),
            (_, _, Some(rule)) => Test::Not(Box::new(read(*rule)?)),
            (None, None, None) => return Err(RuleError::NotOneTest),
        }
    };
    Ok(Rule { test, note })
}

fn read_all(rules: Vec<RuleJson>) -> Result<Vec<Rule>, RuleError> {
    rules.into_iter().map(read).collect()
}

fn condition(fact: Fact, json: RuleJson) -> Result<Condition, RuleError> {
    let compared = [
        (Operator::MoreThan, json.more_than),
        (Operator::AtLeast, json.at_least),
        (Operator::LessThan, json.less_than),
        (Operator::AtMost, json.at_most),
    ];
    let mut conditions = Vec::new();
    for (operator, operand) in compared {
        if let Some(operand) = operand {
            conditions.push(Condition::Compared(operator, quantity(fact, &operand)?));
        }
    }
    if let Some(answer) = json.is {
        conditions.push(Condition::Is(answer));
    }
    if let Some(names) = json.r#in {
        conditions.push(match fact.kind() {
            Kind::EmploymentState => Condition::InStates(choices(fact, &names)?),
            _ => Condition::InAreas(choices(fact, &names)?),
        });
    }
    match conditions.pop() {
        Some(condition) if conditions.is_empty() => Ok(condition),
        _ => Err(RuleError::NotOneCondition),
    }
}

fn choices<Choice: FromStr + Ord>(
    fact: Fact,
    names: &[String],
) -> Result<BTreeSet<Choice>, IllTyped> {
    names
        .iter()
        .map(|name| name.parse().map_err(|_| IllTyped { fact }))
        .collect()
}

/// The operand, a whole number or a text: rules must not contain binary fractions.
fn quantity(fact: Fact, operand: &Value) -> Result<Quantity, IllTyped> {
    let text = match operand {
        Value::Number(number) if number.is_u64() => number.to_string(),
        Value::String(text) => text.clone(),
        _ => return Err(IllTyped { fact }),
    };
    if fact.kind() == Kind::Date {
        return text
            .parse()
            .map(Quantity::Years)
            .map_err(|_| IllTyped { fact });
    }
    match parse_value(fact, &text) {
        Ok(FactValue::Money(amount)) => Ok(Quantity::Money(amount)),
        Ok(FactValue::Count(count)) => Ok(Quantity::Count(count)),
        Ok(FactValue::HalfMonths(months)) => Ok(Quantity::HalfMonths(months)),
        Ok(FactValue::Education(level)) => Ok(Quantity::Education(level)),
        _ => Err(IllTyped { fact }),
    }
}

impl RuleJson {
    fn has_condition(&self) -> bool {
        self.more_than.is_some()
            || self.at_least.is_some()
            || self.less_than.is_some()
            || self.at_most.is_some()
            || self.is.is_some()
            || self.r#in.is_some()
    }

    fn compare(&mut self, operator: Operator, quantity: Quantity) {
        let operand = Some(operand(quantity));
        match operator {
            Operator::MoreThan => self.more_than = operand,
            Operator::AtLeast => self.at_least = operand,
            Operator::LessThan => self.less_than = operand,
            Operator::AtMost => self.at_most = operand,
        }
    }
}

impl From<Rule> for RuleJson {
    fn from(rule: Rule) -> Self {
        let mut json = Self {
            note: rule.note,
            ..Self::default()
        };
        match rule.test {
            Test::All(rules) => json.all = Some(rules.into_iter().map(Self::from).collect()),
            Test::Any(rules) => json.any = Some(rules.into_iter().map(Self::from).collect()),
            Test::Not(rule) => json.not = Some(Box::new(Self::from(*rule))),
            Test::Comparison(comparison) => {
                json.fact = Some(comparison.fact());
                match comparison.condition() {
                    Condition::Compared(operator, quantity) => json.compare(*operator, *quantity),
                    Condition::Is(answer) => json.is = Some(*answer),
                    Condition::InAreas(areas) => json.r#in = Some(names(areas)),
                    Condition::InStates(states) => json.r#in = Some(names(states)),
                }
            }
        }
        json
    }
}

fn names<Choice: ToString>(choices: &BTreeSet<Choice>) -> Vec<String> {
    choices.iter().map(ToString::to_string).collect()
}

fn operand(quantity: Quantity) -> Value {
    match quantity {
        Quantity::Money(amount) if amount.get() % 100 == 0 => (amount.get() / 100).into(),
        Quantity::Money(amount) => FactValue::Money(amount).to_string().into(),
        Quantity::HalfMonths(months) if months.halves() % 2 == 0 => (months.halves() / 2).into(),
        Quantity::HalfMonths(months) => months.to_string().into(),
        Quantity::Count(count) | Quantity::Years(count) => count.into(),
        Quantity::Education(level) => level.isced().into(),
    }
}
