//! The answers given so far, as the hidden fields of a form hold them.

use domain::eligibility::{EligibilityRule, EvaluationContext, Fact, FactValue, Facts, RuleSet};
use islands::given::{FIELD, UNKNOWN, read, write};
use leptos::prelude::*;

use super::answer;

/// The answers given so far in the order in which they were given; `None` for one that the person
/// does not know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Answers(Vec<(Fact, Option<FactValue>)>);

impl Answers {
    /// Parses hidden fields. Answers that the rules do not ask for, or that are invalid, are dropped and
    /// asked again if relevant.
    pub(crate) fn read(fields: &[String], rules: &RuleSet<'_>, context: EvaluationContext) -> Self {
        let asked = rules.facts();
        let mut answers = Self::default();
        for (fact, text) in fields.iter().filter_map(|field| read(field)) {
            if !asked.contains(&fact) {
                continue;
            }
            if text == UNKNOWN {
                answers.set(fact, None);
            } else if let Ok(value) = answer::parse(fact, text, &rules.choices(fact), context) {
                answers.set(fact, Some(value));
            }
        }
        answers
    }

    /// Sets an answer and replaces an earlier one.
    pub(super) fn set(&mut self, fact: Fact, value: Option<FactValue>) {
        self.forget(fact);
        self.0.push((fact, value));
    }

    /// Removes an answer.
    pub(super) fn forget(&mut self, fact: Fact) {
        self.0.retain(|(answered, _)| *answered != fact);
    }

    /// The answers, in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = (Fact, Option<FactValue>)> + '_ {
        self.0.iter().copied()
    }

    /// The facts that the answers establish.
    pub(crate) fn facts(&self) -> Facts {
        let mut facts = Facts::new();
        for (fact, value) in &self.0 {
            if let Some(value) = value {
                // Cannot fail: it was parsed as a value of this fact.
                facts.set(*fact, *value).ok();
            }
        }
        facts
    }

    /// The answers to the questions of a set that one of its rules asks for, as its own.
    pub(super) fn of_rule(&self, rule: &EligibilityRule) -> Self {
        let facts = rule.facts_from_set(&self.facts());
        let own = self
            .iter()
            .filter(|(answered, _)| rule.facts().any(|fact| fact == *answered));
        Self(
            own.map(|(fact, value)| (fact, value.and_then(|_| facts.get(fact))))
                .collect(),
        )
    }

    /// The questions that can still change the result and that the person has not skipped.
    pub(super) fn open_questions(
        &self,
        rules: &RuleSet<'_>,
        context: EvaluationContext,
    ) -> Vec<Fact> {
        let passed = |fact: &Fact| self.0.iter().any(|(answered, _)| answered == fact);
        let open = rules.open_questions(&self.facts(), context);
        open.into_iter().filter(|fact| !passed(fact)).collect()
    }

    /// The answers as values of the hidden fields.
    pub(super) fn fields(&self) -> Vec<String> {
        self.iter()
            .map(|(fact, value)| write(fact, value))
            .collect()
    }

    /// The hidden fields.
    pub(super) fn hidden(&self) -> AnyView {
        self.fields()
            .into_iter()
            .map(|field| view! { <input type="hidden" name=FIELD value=field/> })
            .collect_view()
            .into_any()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULE: &str = r#"{"version": 1, "reference_period": "calendar_year_before", "rule": {"all": [
        {"fact": "income", "more_than": 8000},
        {"any": [{"fact": "contracts", "more_than": 2}, {"fact": "months_worked", "at_most": 8}]},
        {"fact": "residence", "in": ["001272-2"]}
    ]}}"#;

    fn parsed(fields: &[&str]) -> (Answers, Vec<Fact>) {
        let rule = serde_json::from_str(RULE).unwrap();
        let rules = RuleSet::new([&rule]);
        let context = EvaluationContext {
            on: "2026-11-22".parse().unwrap(),
        };
        let fields: Vec<_> = fields.iter().map(|field| (*field).to_owned()).collect();
        let answers = Answers::read(&fields, &rules, context);
        let open = answers.open_questions(&rules, context);
        (answers, open)
    }

    #[test]
    fn what_was_written_is_read_again() {
        let fields = [
            "months_worked=7.5",
            "income=8000.50",
            "contracts=?",
            "residence=001272-2",
        ];
        let (read, _) = parsed(&fields);
        assert_eq!(read.fields(), fields);
    }

    #[test]
    fn tampered_fields_are_left_out() {
        let (read, _) = parsed(&[
            "income=-1",
            "contracts=<script>",
            "months_worked=99999",
            "residence=058091",
            "woman=yes",
            "nonsense",
            "=",
            "income",
        ]);
        assert_eq!(read, Answers::default());
    }

    #[test]
    fn an_answer_given_twice_counts_once() {
        let (read, _) = parsed(&["income=1", "contracts=2", "income=9000"]);
        assert_eq!(
            read.iter().map(|(fact, _)| fact).collect::<Vec<_>>(),
            [Fact::Contracts, Fact::Income]
        );
    }

    #[test]
    fn what_is_not_known_is_not_asked_again() {
        let (_, open) = parsed(&["income=?", "contracts=3"]);
        assert_eq!(open, [Fact::Residence]);
    }
}
