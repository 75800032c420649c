//! Rules: combinations of comparisons.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{
    area::Area,
    comparison::{Comparison, Condition, IllTyped},
    rule_json::RuleJson,
};
use crate::language::Translated;

/// Maximum nesting depth of rules, the outermost included.
pub const MAXIMUM_DEPTH: usize = 32;
/// Maximum rules in a rule, itself included.
pub const MAXIMUM_SIZE: usize = 256;
/// Maximum areas or states in one comparison.
pub const MAXIMUM_CHOICES: usize = 64;

/// A condition on the facts of a person, with a note for people if the comparison alone is not clear.
///
/// In JSON an object with one of the members `all`, `any`, `not` or `fact`, and optionally `note`:
/// `{"all": [{"fact": "income", "more_than": 8000}, {"fact": "residence", "in": ["001272-2"]}]}`.
/// Amounts are in EUR, ages in years; a quantity that is not whole is a text, `"7.5"`. Parsing fails
/// for everything that [`RuleError`] names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "RuleJson", try_from = "RuleJson")]
pub struct Rule {
    /// The test.
    pub test: Test,
    /// The name of the group of people, or another remark, in the programme's languages.
    pub note: Option<Translated>,
}

/// What a rule requires.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// All of the rules. Met if there is none: open to everybody.
    All(Vec<Rule>),
    /// At least one of the rules. Not met if there is none.
    Any(Vec<Rule>),
    /// That the rule is not met.
    Not(Box<Rule>),
    /// A comparison.
    Comparison(Comparison),
}

/// Why a rule is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// Neither or more than one of `all`, `any`, `not` and `fact`.
    #[error("a rule has exactly one of the members all, any, not and fact")]
    NotOneTest,
    /// Neither or more than one condition on a fact, or a condition without a fact.
    #[error("a fact has exactly one condition")]
    NotOneCondition,
    /// A condition of another kind than the fact's, or an operand that is not of that kind.
    #[error(transparent)]
    IllTyped(#[from] IllTyped),
    /// Rules nested deeper than [`MAXIMUM_DEPTH`].
    #[error("rules lie more than {MAXIMUM_DEPTH} deep inside each other")]
    TooDeep,
    /// More rules than [`MAXIMUM_SIZE`], or more choices in one than [`MAXIMUM_CHOICES`].
    #[error("more than {MAXIMUM_SIZE} rules or {MAXIMUM_CHOICES} choices")]
    TooLarge,
    /// A municipality as a whole and one of its districts, which a list of residences to choose from
    /// could not distinguish.
    #[error("names a municipality as a whole and one of its districts")]
    OverlappingAreas,
    /// Too complex to find the next question in reasonable time.
    #[error("too intricate")]
    TooIntricate,
}

impl Rule {
    /// All of the rules.
    pub fn all(rules: impl IntoIterator<Item = Self>) -> Self {
        Test::All(rules.into_iter().collect()).into()
    }

    /// At least one of the rules.
    pub fn any(rules: impl IntoIterator<Item = Self>) -> Self {
        Test::Any(rules.into_iter().collect()).into()
    }

    /// The opposite of the rule.
    #[must_use]
    pub fn negated(self) -> Self {
        Test::Not(Box::new(self)).into()
    }

    /// The rules directly inside this one.
    pub fn parts(&self) -> &[Self] {
        match &self.test {
            Test::All(rules) | Test::Any(rules) => rules,
            Test::Not(rule) => std::slice::from_ref(rule),
            Test::Comparison(_) => &[],
        }
    }

    /// The comparisons in the rule, in order.
    pub fn comparisons(&self) -> Vec<&Comparison> {
        match &self.test {
            Test::Comparison(comparison) => vec![comparison],
            _ => self.parts().iter().flat_map(Self::comparisons).collect(),
        }
    }

    /// The areas that the rule names.
    pub(super) fn areas(&self) -> BTreeSet<Area> {
        self.comparisons()
            .into_iter()
            .filter_map(|comparison| match comparison.condition() {
                Condition::InAreas(areas) => Some(areas),
                _ => None,
            })
            .flatten()
            .copied()
            .collect()
    }

    /// Refuses what is too deep, too large or cannot be asked for.
    pub(super) fn check(&self) -> Result<(), RuleError> {
        // Check the depth first: nothing else may recurse into a rule of unknown depth.
        if self.is_deeper_than(MAXIMUM_DEPTH) {
            return Err(RuleError::TooDeep);
        }
        let too_many_choices = self.comparisons().iter().any(|comparison| {
            matches!(comparison.condition(), Condition::InAreas(areas) if areas.len() > MAXIMUM_CHOICES)
        });
        if too_many_choices || self.size() > MAXIMUM_SIZE {
            return Err(RuleError::TooLarge);
        }
        let areas = self.areas();
        let overlap =
            |area: &Area| area.district().is_some() && areas.contains(&area.municipality().into());
        if areas.iter().any(overlap) {
            return Err(RuleError::OverlappingAreas);
        }
        Ok(())
    }

    fn is_deeper_than(&self, depth: usize) -> bool {
        depth == 0
            || self
                .parts()
                .iter()
                .any(|rule| rule.is_deeper_than(depth - 1))
    }

    fn size(&self) -> usize {
        1 + self.parts().iter().map(Self::size).sum::<usize>()
    }
}

impl From<Test> for Rule {
    fn from(test: Test) -> Self {
        Self { test, note: None }
    }
}

impl From<Comparison> for Rule {
    fn from(comparison: Comparison) -> Self {
        Test::Comparison(comparison).into()
    }
}
