//! What came of a rule, and why.

use super::{
    comparison::Comparison,
    rule::{Rule, Test},
    value::FactValue,
};
use crate::language::Translated;

/// What came of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The rule is met, whatever else comes to be known.
    Met,
    /// The rule is not met, whatever else comes to be known.
    NotMet,
    /// Something is not known that can still decide.
    Unknown,
}

/// The outcome of a rule with those of the rules inside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation<'rule> {
    /// The rule.
    pub rule: &'rule Rule,
    /// What came of it.
    pub outcome: Outcome,
    /// The known value of the compared fact, where the rule is a comparison.
    pub value: Option<FactValue>,
    /// Whether the whole rule came out as it did because of this part, be it with others: of parts
    /// of which one is enough those that are met, of parts that are all needed those that are not,
    /// else all. While the outcome of the whole is unknown, the parts that are.
    pub decisive: bool,
    /// The explanations of the rules inside it, in their order.
    pub parts: Vec<Explanation<'rule>>,
}

/// A comparison and what came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason<'rule> {
    /// The comparison.
    pub comparison: &'rule Comparison,
    /// Whether the comparison holds.
    pub outcome: Outcome,
    /// Whether the rule asks for the comparison or, inside a `not`, against it.
    pub wanted: bool,
    /// The known value of the compared fact.
    pub value: Option<FactValue>,
    /// Whether the whole rule came out as it did because of this comparison, be it with others.
    pub decisive: bool,
    /// The nearest note on the way from the whole rule to the comparison.
    pub note: Option<&'rule Translated>,
}

impl Reason<'_> {
    /// What the outcome of the comparison means to the rule that asks for it or against it.
    pub const fn verdict(&self) -> Outcome {
        match (self.outcome, self.wanted) {
            (Outcome::Met, false) => Outcome::NotMet,
            (Outcome::NotMet, false) => Outcome::Met,
            (outcome, _) => outcome,
        }
    }
}

impl<'rule> Explanation<'rule> {
    /// The comparisons of the rule with their outcomes, from the rule's beginning to its end.
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

    /// Marks what decides in an explanation of which nothing is marked yet, given what came of the
    /// whole of which it is a part.
    pub(super) fn mark_decisive(&mut self, whole: Outcome) {
        // What is not known cannot have decided, unless it is by not being known.
        let is_comparison = matches!(self.rule.test, Test::Comparison(_));
        self.decisive =
            !is_comparison || self.outcome != Outcome::Unknown || whole == Outcome::Unknown;

        let wanted = match (&self.rule.test, self.outcome) {
            (Test::Not(_), Outcome::Met) => Outcome::NotMet,
            (Test::Not(_), Outcome::NotMet) => Outcome::Met,
            (_, outcome) => outcome,
        };
        // Sometimes it is certain that one of the parts holds and not yet which; then the parts
        // that are open decide, with everything that is known in them.
        let one_of_many = self.outcome == Outcome::Unknown && whole != Outcome::Unknown;
        let by_themselves = self.parts.iter().any(|part| part.outcome == wanted);
        let decisive = if by_themselves {
            wanted
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
