//! The rules of several programmes, answered together: each question once.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    area::{Area, Residence},
    context::EvaluationContext,
    eligibility_rule::EligibilityRule,
    fact::{Fact, Kind},
    facts::Facts,
    value::FactValue,
};

/// Rules whose questions are asked together. The answers belong to the set: [`EligibilityRule::facts_from_set`] turns
/// them into those of one rule.
#[derive(Clone, Debug)]
pub struct RuleSet<'rule>(Vec<&'rule EligibilityRule>);

impl<'rule> RuleSet<'rule> {
    /// The set of these rules.
    pub fn new(rules: impl IntoIterator<Item = &'rule EligibilityRule>) -> Self {
        Self(rules.into_iter().collect())
    }

    /// The facts that any of the rules uses.
    pub fn facts(&self) -> BTreeSet<Fact> {
        self.0.iter().flat_map(|rule| rule.facts()).collect()
    }

    /// The choices of the question about a fact: for a residence the areas that any of the rules names, and
    /// elsewhere. Where a municipality is offered beside districts of it, it means the rest of it. Empty for a
    /// fact whose value is typed.
    pub fn choices(&self, fact: Fact) -> Vec<FactValue> {
        match fact.kind() {
            Kind::Residence => self
                .areas()
                .into_iter()
                .map(Residence::In)
                .chain([Residence::Elsewhere])
                .map(FactValue::Residence)
                .collect(),
            _ => self
                .0
                .first()
                .map(|rule| rule.choices(fact))
                .unwrap_or_default(),
        }
    }

    fn areas(&self) -> BTreeSet<Area> {
        self.0.iter().flat_map(|rule| rule.rule().areas()).collect()
    }

    /// The facts that can still change the result of any of the rules, the next question first; empty once all
    /// results are certain.
    ///
    /// The next fact is the one that on average settles the largest shares of what is open, summed over the rules:
    /// one that decides several programmes comes first, and one of the many that a single programme asks last.
    pub fn open_questions(&self, facts: &Facts, context: EvaluationContext) -> Vec<Fact> {
        let mut settled: BTreeMap<Fact, usize> = BTreeMap::new();
        for rule in &self.0 {
            let open = rule.open(&rule.facts_from_set(facts), context);
            let count = open.len();
            for (fact, left) in open {
                // Millionths; at most all others are left, in thousandths.
                *settled.entry(fact).or_default() += 1_000_000 - left * 1_000 / count;
            }
        }
        let mut open: Vec<_> = settled.into_iter().collect();
        open.sort_by_key(|(_, settled)| std::cmp::Reverse(*settled));
        open.into_iter().map(|(fact, _)| fact).collect()
    }
}

impl EligibilityRule {
    /// The answers to the questions of a set that this rule belongs to, as answers to its own. A residence becomes the
    /// area that the rule names for it, or elsewhere: whoever chose among all areas of the set lives in none of the
    /// others.
    #[must_use]
    pub fn facts_from_set(&self, facts: &Facts) -> Facts {
        let mut facts = facts.clone();
        if let Some(FactValue::Residence(Residence::In(home))) = facts.get(Fact::Residence) {
            let mut areas = self.rule().areas().into_iter();
            let named = areas.find(|area| area.contains(home));
            let residence = named.map_or(Residence::Elsewhere, Residence::In);
            // Cannot fail: it is the value of a residence.
            facts
                .set(Fact::Residence, FactValue::Residence(residence))
                .ok();
        }
        facts
    }
}
