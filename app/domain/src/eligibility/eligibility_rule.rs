//! The rule of a programme, ready to be evaluated.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    area::Residence,
    comparison::{Comparison, Measure},
    context::{EvaluationContext, ReferencePeriod},
    diagram::{Diagram, Junction, MET, NOT_MET, Node},
    explanation::{Explanation, Outcome},
    fact::{Fact, Kind},
    fact_cases::FactCases,
    facts::Facts,
    rule::{Rule, RuleError, Test},
    value::{EducationLevel, EmploymentState, FactValue},
};

/// The version of a programme's rule, counted from 1. People who answered under another version are
/// told so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RuleVersion(u32);

impl RuleVersion {
    /// The version of that number.
    pub const fn new(number: u32) -> Self {
        Self(number)
    }

    /// The number of the version.
    pub const fn number(self) -> u32 {
        self.0
    }
}

/// The eligibility rule of a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "EligibilityRuleJson", try_from = "EligibilityRuleJson")]
pub struct EligibilityRule {
    version: RuleVersion,
    reference_period: ReferencePeriod,
    rule: Rule,
    facts: Vec<FactCases>,
    diagram: Diagram,
    /// The nodes of the rule and of all nested rules, in pre-order.
    nodes: Vec<Node>,
}

impl EligibilityRule {
    /// The rule, unless it is one that [`RuleError`] refuses.
    pub fn new(
        version: RuleVersion,
        reference_period: ReferencePeriod,
        rule: Rule,
    ) -> Result<Self, RuleError> {
        rule.check()?;
        let mut comparisons: BTreeMap<Fact, Vec<Comparison>> = BTreeMap::new();
        for comparison in rule.comparisons() {
            comparisons
                .entry(comparison.fact())
                .or_default()
                .push(comparison.clone());
        }
        let facts = comparisons
            .into_iter()
            .map(|(fact, comparisons)| FactCases::new(fact, comparisons))
            .collect();
        let mut ready = Self {
            version,
            reference_period,
            rule: rule.clone(),
            facts,
            diagram: Diagram::default(),
            nodes: Vec::new(),
        };
        ready.draw(&rule);
        if ready.diagram.is_overfull() {
            Err(RuleError::TooIntricate)
        } else {
            Ok(ready)
        }
    }

    fn draw(&mut self, rule: &Rule) -> Node {
        let position = self.nodes.len();
        self.nodes.push(NOT_MET);
        let parts: Vec<_> = rule.parts().iter().map(|part| self.draw(part)).collect();
        let mut join = |junction, start| {
            parts
                .iter()
                .fold(start, |node, part| self.diagram.join(junction, node, *part))
        };
        let node = match &rule.test {
            Test::All(_) => join(Junction::And, MET),
            Test::Any(_) => join(Junction::Or, NOT_MET),
            Test::Not(_) => {
                let part = parts.first().copied().unwrap_or(NOT_MET);
                self.diagram.negate(part)
            }
            Test::Comparison(comparison) => self.draw_comparison(comparison),
        };
        if let Some(place) = self.nodes.get_mut(position) {
            *place = node;
        }
        node
    }

    fn draw_comparison(&mut self, comparison: &Comparison) -> Node {
        let found = self
            .facts
            .iter()
            .enumerate()
            .find_map(|(number, cases)| Some((number, cases.column(comparison)?)));
        let Some((number, outcomes)) = found else {
            return NOT_MET;
        };
        let ends = outcomes
            .into_iter()
            .map(|holds| if holds { MET } else { NOT_MET })
            .collect();
        self.diagram.branch(number, ends)
    }

    /// The version.
    pub const fn version(&self) -> RuleVersion {
        self.version
    }

    /// The period over which income, contracts and months worked are counted.
    pub const fn reference_period(&self) -> ReferencePeriod {
        self.reference_period
    }

    /// The rule itself.
    pub const fn rule(&self) -> &Rule {
        &self.rule
    }

    /// The facts that the rule uses, in the order of [`Fact`].
    pub fn facts(&self) -> impl Iterator<Item = Fact> {
        self.facts.iter().map(|cases| cases.fact)
    }

    /// Evaluates the rule for a person with these known facts.
    pub fn evaluate(&self, facts: &Facts, context: EvaluationContext) -> Explanation<'_> {
        let known = self.known_cases(facts, context);
        let mut diagram = self.diagram.clone();
        let mut outcomes = self
            .nodes
            .iter()
            .map(|node| match diagram.restrict(*node, &known) {
                MET => Outcome::Met,
                NOT_MET => Outcome::NotMet,
                _ => Outcome::Unknown,
            });
        let mut explanation = explain(&self.rule, &mut outcomes, facts);
        explanation.mark_decisive(explanation.outcome);
        explanation
    }

    /// The facts that can still change the result, the next question first; empty once the result is
    /// certain. Their number is the maximum of questions left.
    ///
    /// The next fact is the one whose answer leaves the fewest others on average over its cases: a
    /// greedy choice, since the optimal order takes too long to find.
    pub fn open_questions(&self, facts: &Facts, context: EvaluationContext) -> Vec<Fact> {
        let mut open = self.open(facts, context);
        open.sort_unstable_by_key(|(fact, left)| (*left, *fact));
        open.into_iter().map(|(fact, _)| fact).collect()
    }

    /// The facts that can still change the result, each with the others that its answer leaves on average over
    /// its cases, in thousandths of facts.
    pub(super) fn open(&self, facts: &Facts, context: EvaluationContext) -> Vec<(Fact, usize)> {
        let known = self.known_cases(facts, context);
        let mut diagram = self.diagram.clone();
        let root = self.nodes.first().copied().unwrap_or(NOT_MET);
        let now = diagram.restrict(root, &known);
        diagram
            .facts(now)
            .into_iter()
            .filter_map(|number| Some((number, self.facts.get(number)?)))
            .map(|(number, fact_cases)| {
                let cases = fact_cases.count();
                let left: usize = (0..cases)
                    .map(|case| {
                        let then = diagram.restrict(now, &BTreeMap::from([(number, case)]));
                        diagram.facts(then).len()
                    })
                    .sum();
                // Thousandths, to compare averages without fractions.
                (fact_cases.fact, left * 1_000 / cases.max(1))
            })
            .collect()
    }

    /// The choices of the question about a fact: for a residence the areas that the rule names, and
    /// elsewhere. Empty for a fact whose value is typed.
    pub fn choices(&self, fact: Fact) -> Vec<FactValue> {
        match fact.kind() {
            Kind::Residence => self
                .rule
                .areas()
                .into_iter()
                .map(Residence::In)
                .chain([Residence::Elsewhere])
                .map(FactValue::Residence)
                .collect(),
            Kind::EmploymentState => EmploymentState::ALL
                .iter()
                .copied()
                .map(FactValue::EmploymentState)
                .collect(),
            Kind::Education => EducationLevel::ALL
                .into_iter()
                .map(FactValue::Education)
                .collect(),
            Kind::YesNo => vec![FactValue::YesNo(true), FactValue::YesNo(false)],
            Kind::Money | Kind::Count | Kind::HalfMonths | Kind::Date => Vec::new(),
        }
    }

    /// The case of each fact that is known precisely enough, by the fact's number.
    fn known_cases(&self, facts: &Facts, context: EvaluationContext) -> BTreeMap<usize, usize> {
        self.facts
            .iter()
            .enumerate()
            .filter_map(|(number, cases)| {
                let measure = Measure::of(facts.get(cases.fact)?, context);
                Some((number, cases.case_of(measure)?))
            })
            .collect()
    }
}

fn explain<'rule>(
    rule: &'rule Rule,
    outcomes: &mut dyn Iterator<Item = Outcome>,
    facts: &Facts,
) -> Explanation<'rule> {
    let outcome = outcomes.next().unwrap_or(Outcome::Unknown);
    let value = match &rule.test {
        Test::Comparison(comparison) => facts.get(comparison.fact()),
        _ => None,
    };
    let parts = rule
        .parts()
        .iter()
        .map(|part| explain(part, outcomes, facts))
        .collect();
    Explanation {
        rule,
        outcome,
        value,
        decisive: false,
        parts,
    }
}

/// An eligibility rule as stored: all else is derived from it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
struct EligibilityRuleJson {
    version: RuleVersion,
    reference_period: ReferencePeriod,
    rule: Rule,
}

impl From<EligibilityRule> for EligibilityRuleJson {
    fn from(rule: EligibilityRule) -> Self {
        let EligibilityRule {
            version,
            reference_period,
            rule,
            ..
        } = rule;
        Self {
            version,
            reference_period,
            rule,
        }
    }
}

impl TryFrom<EligibilityRuleJson> for EligibilityRule {
    type Error = RuleError;

    fn try_from(json: EligibilityRuleJson) -> Result<Self, RuleError> {
        Self::new(json.version, json.reference_period, json.rule)
    }
}
