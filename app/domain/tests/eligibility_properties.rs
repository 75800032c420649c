//! Properties of every rule with any known facts, compared with an exhaustive search.

#![allow(
    clippy::unwrap_used,
    reason = "clippy takes the helpers of tests for something else"
)]

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    calendar_date::CalendarDate,
    eligibility::{
        Comparison, Condition, EligibilityRule, EmploymentState, EvaluationContext, Fact,
        FactValue, Facts, HalfMonths, Operator, Outcome, Quantity, ReferencePeriod, Rule, RuleSet,
        RuleVersion, Test, parse_answer,
    },
};
use proptest::{collection::vec, option, prelude::*, sample::select, strategy::Union};

/// A few facts with every value that the rules generated here can distinguish.
fn domains() -> BTreeMap<Fact, Vec<FactValue>> {
    let halves = |halves| FactValue::HalfMonths(HalfMonths::new(halves));
    let born = |year| FactValue::Date(CalendarDate::new(year, 2, 28).unwrap());
    let texts = |fact, texts: &[&str]| {
        texts
            .iter()
            .map(|text| parse_answer(fact, text, today()).unwrap())
            .collect()
    };
    BTreeMap::from([
        (Fact::Contracts, (0..=4).map(FactValue::Count).collect()),
        (Fact::MonthsWorked, (0..=4).map(halves).collect()),
        (Fact::BirthDate, (2006..=2011).map(born).collect()),
        (
            Fact::Residence,
            texts(Fact::Residence, &["001272-2", "001272-3", "elsewhere"]),
        ),
        (
            Fact::EmploymentState,
            EmploymentState::ALL
                .iter()
                .copied()
                .map(FactValue::EmploymentState)
                .collect(),
        ),
        (
            Fact::Woman,
            vec![FactValue::YesNo(true), FactValue::YesNo(false)],
        ),
    ])
}

fn today() -> EvaluationContext {
    EvaluationContext {
        on: CalendarDate::new(2026, 2, 28).unwrap(),
    }
}

fn ordered(fact: Fact, quantities: Vec<Quantity>) -> BoxedStrategy<Comparison> {
    let operators = [
        Operator::MoreThan,
        Operator::AtLeast,
        Operator::LessThan,
        Operator::AtMost,
    ];
    (select(operators.to_vec()), select(quantities))
        .prop_map(move |(operator, quantity)| {
            Comparison::new(fact, Condition::Compared(operator, quantity)).unwrap()
        })
        .boxed()
}

fn chosen<Choice: Ord + Clone + std::fmt::Debug + 'static>(
    fact: Fact,
    choices: Vec<Choice>,
    condition: fn(BTreeSet<Choice>) -> Condition,
) -> BoxedStrategy<Comparison> {
    vec(select(choices), 0..3)
        .prop_map(move |chosen| {
            Comparison::new(fact, condition(chosen.into_iter().collect())).unwrap()
        })
        .boxed()
}

fn comparisons() -> impl Strategy<Value = Comparison> {
    let areas = ["001272-2", "001272-3"]
        .map(|code| code.parse().unwrap())
        .to_vec();
    Union::new([
        ordered(Fact::Contracts, (0..=3).map(Quantity::Count).collect()),
        ordered(
            Fact::MonthsWorked,
            (0..=3)
                .map(|halves| Quantity::HalfMonths(HalfMonths::new(halves)))
                .collect(),
        ),
        ordered(Fact::BirthDate, (16..=19).map(Quantity::Years).collect()),
        chosen(Fact::Residence, areas, Condition::InAreas),
        chosen(
            Fact::EmploymentState,
            EmploymentState::ALL.to_vec(),
            Condition::InStates,
        ),
        any::<bool>()
            .prop_map(|answer| Comparison::new(Fact::Woman, Condition::Is(answer)).unwrap())
            .boxed(),
    ])
}

fn rules() -> impl Strategy<Value = Rule> {
    comparisons()
        .prop_map(Rule::from)
        .prop_recursive(4, 12, 3, |inner| {
            prop_oneof![
                vec(inner.clone(), 0..4).prop_map(Rule::all),
                vec(inner.clone(), 0..4).prop_map(Rule::any),
                inner.prop_map(Rule::negated),
            ]
        })
}

/// Some or all of the facts, each with one of its values.
fn some_facts() -> impl Strategy<Value = Facts> {
    let values: Vec<_> = domains()
        .into_iter()
        .map(|(fact, values)| option::of(select(values)).prop_map(move |value| (fact, value)))
        .collect();
    values.prop_map(|values| {
        values
            .into_iter()
            .filter_map(|(fact, value)| Some((fact, value?)))
            .fold(Facts::new(), |facts, (fact, value)| {
                with(&facts, fact, value)
            })
    })
}

fn with(facts: &Facts, fact: Fact, value: FactValue) -> Facts {
    let mut facts = facts.clone();
    facts.set(fact, value).unwrap();
    facts
}

fn ready(rule: Rule) -> EligibilityRule {
    EligibilityRule::new(
        RuleVersion::new(1),
        ReferencePeriod::CalendarYearBefore,
        rule,
    )
    .unwrap()
}

fn outcome(rule: &EligibilityRule, facts: &Facts) -> Outcome {
    rule.evaluate(facts, today()).outcome
}

/// Whether the rule is met, computed naively from every fact it uses.
fn is_met(rule: &Rule, facts: &Facts) -> bool {
    match &rule.test {
        Test::All(rules) => rules.iter().all(|rule| is_met(rule, facts)),
        Test::Any(rules) => rules.iter().any(|rule| is_met(rule, facts)),
        Test::Not(rule) => !is_met(rule, facts),
        Test::Comparison(comparison) => {
            let value = facts.get(comparison.fact()).unwrap();
            match (comparison.condition(), value) {
                (
                    Condition::Compared(operator, Quantity::Count(limit)),
                    FactValue::Count(count),
                ) => compare(*operator, count, *limit),
                (
                    Condition::Compared(operator, Quantity::HalfMonths(limit)),
                    FactValue::HalfMonths(months),
                ) => compare(*operator, months, *limit),
                (Condition::Compared(operator, Quantity::Years(limit)), FactValue::Date(born)) => {
                    // Everybody here was born on the day and month of today.
                    compare(*operator, 2026 - i64::from(born.year()), i64::from(*limit))
                }
                (Condition::InAreas(areas), FactValue::Residence(home)) => areas
                    .iter()
                    .any(|area| area.to_string() == home.to_string()),
                (Condition::InStates(states), FactValue::EmploymentState(state)) => {
                    states.contains(&state)
                }
                (Condition::Is(wanted), FactValue::YesNo(answer)) => *wanted == answer,
                other => panic!("{other:?}"),
            }
        }
    }
}

fn compare<Number: PartialOrd>(operator: Operator, number: Number, limit: Number) -> bool {
    match operator {
        Operator::MoreThan => number > limit,
        Operator::AtLeast => number >= limit,
        Operator::LessThan => number < limit,
        Operator::AtMost => number <= limit,
    }
}

/// Every way to complete the facts with those that the rule uses.
fn completions(rule: &EligibilityRule, facts: &Facts) -> Vec<Facts> {
    let domains = domains();
    rule.facts().filter(|fact| facts.get(*fact).is_none()).fold(
        vec![facts.clone()],
        |completions, fact| {
            completions
                .iter()
                .flat_map(|facts| domains[&fact].iter().map(|value| with(facts, fact, *value)))
                .collect()
        },
    )
}

/// Whether changing only this fact changes the outcome of some completion.
fn matters(rule: &EligibilityRule, facts: &Facts, fact: Fact) -> bool {
    facts.get(fact).is_none()
        && completions(rule, facts).iter().any(|complete| {
            let as_it_is = is_met(rule.rule(), complete);
            domains()[&fact]
                .iter()
                .any(|value| is_met(rule.rule(), &with(complete, fact, *value)) != as_it_is)
        })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_outcome_is_what_every_completion_comes_to(rule in rules(), facts in some_facts()) {
        let rule = ready(rule);
        let met: BTreeSet<_> =
            completions(&rule, &facts).iter().map(|facts| is_met(rule.rule(), facts)).collect();
        let expected = match (met.contains(&true), met.contains(&false)) {
            (true, false) => Outcome::Met,
            (false, true) => Outcome::NotMet,
            _ => Outcome::Unknown,
        };
        prop_assert_eq!(outcome(&rule, &facts), expected);
    }

    #[test]
    fn what_is_decided_stays_so(rule in rules(), known in some_facts(), more in some_facts()) {
        let rule = ready(rule);
        let before = outcome(&rule, &known);
        let further = more
            .iter()
            .filter(|(fact, _)| known.get(*fact).is_none())
            .fold(known.clone(), |facts, (fact, value)| with(&facts, fact, value));
        if before != Outcome::Unknown {
            prop_assert_eq!(outcome(&rule, &further), before);
        }
    }

    #[test]
    fn the_open_questions_are_the_facts_that_matter(rule in rules(), facts in some_facts()) {
        let rule = ready(rule);
        let open: BTreeSet<_> = rule.open_questions(&facts, today()).into_iter().collect();
        let mattering: BTreeSet<_> =
            rule.facts().filter(|fact| matters(&rule, &facts, *fact)).collect();
        prop_assert_eq!(open, mattering);
    }

    #[test]
    fn asking_until_nothing_is_open_decides(rule in rules(), person in vec(any::<prop::sample::Index>(), 6)) {
        let rule = ready(rule);
        let domains = domains();
        let mut facts = Facts::new();
        let mut left = rule.open_questions(&facts, today());
        while let Some(next) = left.first().copied() {
            let values = &domains[&next];
            let number = domains.keys().position(|fact| *fact == next).unwrap();
            facts = with(&facts, next, *person[number].get(values));
            let still_left = rule.open_questions(&facts, today());
            prop_assert!(still_left.len() < left.len());
            left = still_left;
        }
        prop_assert_ne!(outcome(&rule, &facts), Outcome::Unknown);
    }

    #[test]
    fn not_all_is_any_not(rules in vec(rules(), 0..4), facts in some_facts()) {
        let not_all = ready(Rule::all(rules.clone()).negated());
        let any_not = ready(Rule::any(rules.clone().into_iter().map(Rule::negated)));
        prop_assert_eq!(outcome(&not_all, &facts), outcome(&any_not, &facts));
        let not_any = ready(Rule::any(rules.clone()).negated());
        let all_not = ready(Rule::all(rules.into_iter().map(Rule::negated)));
        prop_assert_eq!(outcome(&not_any, &facts), outcome(&all_not, &facts));
    }

    #[test]
    fn the_decisive_facts_alone_decide_alike(rule in rules(), facts in some_facts()) {
        let rule = ready(rule);
        let explanation = rule.evaluate(&facts, today());
        if explanation.outcome != Outcome::Unknown {
            let decisive = explanation
                .reasons()
                .into_iter()
                .filter(|reason| reason.decisive)
                // A comparison that always holds decides without an answer.
                .filter_map(|reason| Some((reason.comparison.fact(), reason.value?)))
                .fold(Facts::new(), |facts, (fact, value)| with(&facts, fact, value));
            prop_assert_eq!(outcome(&rule, &decisive), explanation.outcome);
        }
    }

    #[test]
    fn a_decided_part_of_an_explanation_stays_as_it_is(rule in rules(), known in some_facts(), more in some_facts()) {
        let rule = ready(rule);
        let further = more
            .iter()
            .filter(|(fact, _)| known.get(*fact).is_none())
            .fold(known.clone(), |facts, (fact, value)| with(&facts, fact, value));
        let before = rule.evaluate(&known, today()).reasons();
        let after = rule.evaluate(&further, today()).reasons();
        prop_assert_eq!(before.len(), after.len());
        for (before, after) in before.into_iter().zip(after) {
            if before.outcome != Outcome::Unknown {
                prop_assert_eq!(before.outcome, after.outcome);
            }
        }
    }

    #[test]
    fn together_only_what_matters_to_one_of_the_rules_is_asked(rules in vec(rules(), 1..4), facts in some_facts()) {
        let rules: Vec<_> = rules.into_iter().map(ready).collect();
        let set = RuleSet::new(&rules);
        let open: BTreeSet<_> = set.open_questions(&facts, today()).into_iter().collect();
        let each: BTreeSet<_> =
            rules.iter().flat_map(|rule| rule.open_questions(&facts, today())).collect();
        prop_assert_eq!(open, each);
    }

    #[test]
    fn together_every_rule_comes_to_its_own_result(
        rules in vec(rules(), 1..4), person in vec(any::<prop::sample::Index>(), 6),
    ) {
        let rules: Vec<_> = rules.into_iter().map(ready).collect();
        let set = RuleSet::new(&rules);
        let domains = domains();
        let everything = domains.iter().zip(&person).fold(Facts::new(), |facts, ((fact, values), index)| {
            with(&facts, *fact, *index.get(values))
        });
        let mut facts = Facts::new();
        while let Some(next) = set.open_questions(&facts, today()).first().copied() {
            facts = with(&facts, next, everything.get(next).unwrap());
        }
        for rule in &rules {
            let together = outcome(rule, &rule.facts_from_set(&facts));
            prop_assert_eq!(together, outcome(rule, &everything));
        }
    }

    #[test]
    fn a_rule_alone_asks_in_the_same_order(rule in rules(), facts in some_facts()) {
        let rule = ready(rule);
        let alone = RuleSet::new([&rule]).open_questions(&facts, today());
        prop_assert_eq!(alone, rule.open_questions(&facts, today()));
    }

    #[test]
    fn rules_and_facts_survive_json(rule in rules(), facts in some_facts()) {
        let rule = ready(rule);
        let json = serde_json::to_string(&rule).unwrap();
        prop_assert_eq!(serde_json::from_str::<EligibilityRule>(&json).unwrap(), rule);
        let json = serde_json::to_string(&facts).unwrap();
        prop_assert_eq!(serde_json::from_str::<Facts>(&json).unwrap(), facts);
    }

    #[test]
    fn a_canonical_text_reads_back_as_its_value(facts in some_facts(), cents in 0..=i64::from(u32::MAX)) {
        let income = FactValue::Money(cents.into());
        for (fact, value) in facts.iter().chain([(Fact::Income, income)]) {
            let context = EvaluationContext { on: CalendarDate::new(2030, 1, 1).unwrap() };
            prop_assert_eq!(parse_answer(fact, &value.to_string(), context), Ok(value));
        }
    }

    #[test]
    fn no_text_breaks_the_reading_of_answers(text in any::<String>(), json in "[{}\\[\\]:,\"a-z0-9_ ]{0,80}") {
        for fact in domains().into_keys().chain([Fact::Income, Fact::Education]) {
            if let Ok(value) = parse_answer(fact, &text, today()) {
                prop_assert!(Facts::new().set(fact, value).is_ok());
            }
        }
        let _ = serde_json::from_str::<EligibilityRule>(&json);
    }
}
