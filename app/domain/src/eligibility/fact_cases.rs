//! The cases of a fact that a rule distinguishes.

use std::collections::BTreeSet;

use super::{
    comparison::{Comparison, Measure},
    fact::Fact,
};

/// A fact with its comparisons in the rule. Values with the same outcomes in all of these are one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FactCases {
    pub(super) fact: Fact,
    comparisons: Vec<Comparison>,
    cases: Vec<Vec<bool>>,
}

impl FactCases {
    pub(super) fn new(fact: Fact, comparisons: Vec<Comparison>) -> Self {
        let mut cases = Self {
            fact,
            comparisons,
            cases: Vec::new(),
        };
        let outcomes: BTreeSet<_> = cases
            .comparisons
            .iter()
            .flat_map(Comparison::telling_measures)
            .filter_map(|measure| cases.outcomes(measure))
            .collect();
        cases.cases.extend(outcomes);
        cases
    }

    /// Which of the comparisons hold; `None` where the measure is too coarse to tell.
    fn outcomes(&self, measure: Measure) -> Option<Vec<bool>> {
        self.comparisons
            .iter()
            .map(|comparison| comparison.holds(measure))
            .collect()
    }

    /// The number of the measure's case; `None` where it is too coarse to tell.
    pub(super) fn case_of(&self, measure: Measure) -> Option<usize> {
        let outcomes = self.outcomes(measure)?;
        self.cases.iter().position(|case| *case == outcomes)
    }

    /// How many cases there are.
    pub(super) fn count(&self) -> usize {
        self.cases.len()
    }

    /// Whether the comparison holds, for each case in order; `None` if it is not of this fact.
    pub(super) fn column(&self, comparison: &Comparison) -> Option<Vec<bool>> {
        let column = self
            .comparisons
            .iter()
            .position(|candidate| candidate == comparison)?;
        self.cases
            .iter()
            .map(|case| case.get(column).copied())
            .collect()
    }
}
