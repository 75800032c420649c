//! The outcome of a rule, and the reasons for it.

use super::{
    comparison::Comparison,
    rule::{Rule, Test},
    value::FactValue,
};
use crate::language::Translated;

/// The outcome of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The rule is met, regardless of further facts.
    Met,
    /// The rule is not met, regardless of further facts.
    NotMet,
    /// A fact that can still decide is not known.
    Unknown,
}

/// The outcome of a rule with those of its nested rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation<'rule> {
    /// The rule.
    pub rule: &'rule Rule,
    /// Its outcome.
    pub outcome: Outcome,
    /// The known value of the compared fact, where the rule is a comparison.
    pub value: Option<FactValue>,
    /// Whether this part, alone or with others, determines the outcome of the whole rule: if one part
    /// is enough, the parts that are met; if all are required, those that are not; else all. While the
    /// outcome of the whole is unknown, the parts that are unknown.
    pub decisive: bool,
    /// The explanations of its nested rules, in their order.
    pub parts: Vec<Explanation<'rule>>,
}

/// A comparison and its outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason<'rule> {
    /// The comparison.
    pub comparison: &'rule Comparison,
    /// Whether the comparison holds.
    pub outcome: Outcome,
    /// Whether the rule requires the comparison or, inside a `not`, its opposite.
    pub wanted: bool,
    /// The known value of the compared fact.
    pub value: Option<FactValue>,
    /// Whether this comparison, alone or with others, determines the outcome of the whole rule.
    pub decisive: bool,
    /// The innermost note on the path from the whole rule to the comparison.
    pub note: Option<&'rule Translated>,
}

impl Reason<'_> {
    /// The outcome of the comparison for the rule, inverted where it requires the opposite.
    pub const fn verdict(&self) -> Outcome {
        match (self.outcome, self.wanted) {
            (Outcome::Met, false) => Outcome::NotMet,
            (Outcome::NotMet, false) => Outcome::Met,
            (outcome, _) => outcome,
        }
    }
}

impl<'rule> Explanation<'rule> {
    /// The comparisons of the rule with their outcomes, in the order of the rule.
    pub fn reasons(&self) -> Vec<Reason<'rule>> {
        let mut reasons = Vec::new();
        self.collect(None, true, &mut reasons);
        reasons
    }

    fn collect(
        &self,
        note: Option<&'rule Translated>,
        wanted: bool,
        reasons: &mut Vec<Reason<'rule>>,
    ) {
        let wanted = wanted != matches!(self.rule.test, Test::Not(_));
        let note = self.rule.note.as_ref().or(note);
        if let Test::Comparison(comparison) = &self.rule.test {
            let Self {
                outcome,
                value,
                decisive,
                ..
            } = *self;
            reasons.push(Reason {
                comparison,
                outcome,
                wanted,
                value,
                decisive,
                note,
            });
        }
        for part in &self.parts {
            part.collect(note, wanted, reasons);
        }
    }

    /// Marks the decisive parts of an explanation without marks, given the outcome of the whole rule.
    pub(super) fn mark_decisive(&mut self, whole: Outcome) {
        // An unknown comparison is decisive only if the outcome of the whole is unknown.
        let is_comparison = matches!(self.rule.test, Test::Comparison(_));
        self.decisive =
            !is_comparison || self.outcome != Outcome::Unknown || whole == Outcome::Unknown;

        let target = match (&self.rule.test, self.outcome) {
            (Test::Not(_), Outcome::Met) => Outcome::NotMet,
            (Test::Not(_), Outcome::NotMet) => Outcome::Met,
            (_, outcome) => outcome,
        };
        // Sometimes it is certain that one of the parts holds, but not which; then the open parts
        // decide, with everything that is known in them.
        let one_of_many = self.outcome == Outcome::Unknown && whole != Outcome::Unknown;
        let by_themselves = self.parts.iter().any(|part| part.outcome == target);
        let decisive = if by_themselves {
            target
        } else {
            Outcome::Unknown
        };
        for part in &mut self.parts {
            if one_of_many || part.outcome == decisive {
                part.mark_decisive(whole);
            }
        }
    }
}
