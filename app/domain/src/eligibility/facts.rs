//! The known facts about a person.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{answer::parse_value, area::Residence, fact::Fact, value::FactValue};

/// The facts known about a person, each at most once and never with a value it cannot have.
///
/// In JSON an object from the fact's name to the canonical text of its value:
/// `{"income": "8000.50", "contracts": "3"}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "BTreeMap<Fact, String>", try_from = "BTreeMap<Fact, String>")]
pub struct Facts(BTreeMap<Fact, FactValue>);

/// A value that the fact cannot have: of another kind, or out of range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{fact} cannot have that value")]
pub struct WrongValue {
    /// The fact.
    pub fact: Fact,
}

impl Facts {
    /// No facts.
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Sets a fact, replacing its value before.
    pub fn set(&mut self, fact: Fact, value: FactValue) -> Result<(), WrongValue> {
        if !value.suits(fact) {
            return Err(WrongValue { fact });
        }
        self.0.insert(fact, value);
        Ok(())
    }

    /// Removes a fact.
    pub fn remove(&mut self, fact: Fact) {
        self.0.remove(&fact);
    }

    /// The facts that are valid for any rule. [`Residence::Elsewhere`] is not: it refers to the areas
    /// of one rule only.
    #[must_use]
    pub fn for_another_rule(&self) -> Self {
        let mut facts = self.clone();
        if facts.get(Fact::Residence) == Some(FactValue::Residence(Residence::Elsewhere)) {
            facts.remove(Fact::Residence);
        }
        facts
    }

    /// The value of a fact, if known.
    pub fn get(&self, fact: Fact) -> Option<FactValue> {
        self.0.get(&fact).copied()
    }

    /// The known facts with their values, in the order of [`Fact`].
    pub fn iter(&self) -> impl Iterator<Item = (Fact, FactValue)> {
        self.0.iter().map(|(fact, value)| (*fact, *value))
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<Facts> for BTreeMap<Fact, String> {
    fn from(facts: Facts) -> Self {
        facts
            .iter()
            .map(|(fact, value)| (fact, value.to_string()))
            .collect()
    }
}

impl TryFrom<BTreeMap<Fact, String>> for Facts {
    type Error = WrongValue;

    fn try_from(texts: BTreeMap<Fact, String>) -> Result<Self, Self::Error> {
        let mut facts = Self::new();
        for (fact, text) in texts {
            let value = parse_value(fact, &text).map_err(|_| WrongValue { fact })?;
            facts.set(fact, value)?;
        }
        Ok(facts)
    }
}
