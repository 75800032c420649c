//! Boundary values of rules, their questions and their explanations.

#![allow(
    clippy::unwrap_used,
    reason = "clippy takes the helpers of tests for something else"
)]

use domain::{
    calendar_date::CalendarDate,
    eligibility::{
        EligibilityRule, EvaluationContext, Explanation, Fact, FactValue, Facts, Outcome,
        ReferencePeriod, Rule, RuleVersion, parse_answer,
    },
};

fn on(year: i16, month: i8, day: i8) -> EvaluationContext {
    EvaluationContext {
        on: CalendarDate::new(year, month, day).unwrap(),
    }
}

fn today() -> EvaluationContext {
    on(2026, 11, 22)
}

fn rule(json: &str) -> EligibilityRule {
    let rule: Rule = serde_json::from_str(json).unwrap();
    EligibilityRule::new(
        RuleVersion::new(1),
        ReferencePeriod::CalendarYearBefore,
        rule,
    )
    .unwrap()
}

fn facts(answers: &[(&str, &str)]) -> Facts {
    let mut facts = Facts::new();
    for (fact, text) in answers {
        let fact = Fact::parse(fact).unwrap();
        facts
            .set(fact, parse_answer(fact, text, today()).unwrap())
            .unwrap();
    }
    facts
}

fn outcome(json: &str, answers: &[(&str, &str)]) -> Outcome {
    rule(json).evaluate(&facts(answers), today()).outcome
}

const IMPRECARIO: &str = r#"{"all": [{"fact": "income", "more_than": 8000}, {"any": [
    {"fact": "contracts", "more_than": 2}, {"fact": "months_worked", "at_most": 8}]}]}"#;

#[test]
fn the_operand_itself_is_not_more_than_the_operand() {
    let imprecario = |income, contracts, months| {
        outcome(
            IMPRECARIO,
            &[
                ("income", income),
                ("contracts", contracts),
                ("months_worked", months),
            ],
        )
    };
    assert_eq!(imprecario("8.000,00", "3", "8"), Outcome::NotMet);
    assert_eq!(imprecario("8.000,01", "3", "12"), Outcome::Met);
    assert_eq!(imprecario("8.000,01", "2", "8,5"), Outcome::NotMet);
    assert_eq!(imprecario("8.000,01", "2", "8"), Outcome::Met);
}

#[test]
fn a_year_of_age_is_completed_on_the_birthday() {
    let adult = rule(r#"{"fact": "birth_date", "at_least": 18}"#);
    let born = facts(&[("birth_date", "22/11/2008")]);
    assert_eq!(
        adult.evaluate(&born, on(2026, 11, 21)).outcome,
        Outcome::NotMet
    );
    assert_eq!(
        adult.evaluate(&born, on(2026, 11, 22)).outcome,
        Outcome::Met
    );
}

#[test]
fn a_year_since_29_february_is_completed_on_1_march_unless_the_day_comes_again() {
    let adult = rule(r#"{"fact": "birth_date", "at_least": 18}"#);
    let born = facts(&[("birth_date", "29/02/2008")]);
    assert_eq!(
        adult.evaluate(&born, on(2026, 2, 28)).outcome,
        Outcome::NotMet
    );
    assert_eq!(adult.evaluate(&born, on(2026, 3, 1)).outcome, Outcome::Met);
    let twenty = rule(r#"{"fact": "birth_date", "at_least": 20}"#);
    assert_eq!(
        twenty.evaluate(&born, on(2028, 2, 28)).outcome,
        Outcome::NotMet
    );
    assert_eq!(
        twenty.evaluate(&born, on(2028, 2, 29)).outcome,
        Outcome::Met
    );
}

#[test]
fn the_reference_year_is_the_calendar_year_before() {
    assert_eq!(
        ReferencePeriod::CalendarYearBefore.year(on(2026, 1, 1)),
        2025
    );
    assert_eq!(
        ReferencePeriod::CalendarYearBefore.year(on(2026, 12, 31)),
        2025
    );
}

#[test]
fn a_district_lies_in_its_municipality() {
    let turin = r#"{"fact": "residence", "in": ["001272"]}"#;
    let district = r#"{"fact": "residence", "in": ["001272-2"]}"#;
    assert_eq!(outcome(turin, &[("residence", "001272-2")]), Outcome::Met);
    assert_eq!(outcome(turin, &[("residence", "001156")]), Outcome::NotMet);
    assert_eq!(
        outcome(district, &[("residence", "001272-2")]),
        Outcome::Met
    );
    assert_eq!(
        outcome(district, &[("residence", "001272-3")]),
        Outcome::NotMet
    );
    assert_eq!(
        outcome(district, &[("residence", "elsewhere")]),
        Outcome::NotMet
    );
}

#[test]
fn a_municipality_alone_leaves_the_district_to_be_asked_for() {
    let district = rule(r#"{"fact": "residence", "in": ["001272-2"]}"#);
    let turin = facts(&[("residence", "001272")]);
    assert_eq!(district.evaluate(&turin, today()).outcome, Outcome::Unknown);
    assert_eq!(district.open_questions(&turin, today()), [Fact::Residence]);
    let choices: Vec<_> = district
        .choices(Fact::Residence)
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(choices, ["001272-2", "elsewhere"]);
}

#[test]
fn no_condition_is_met_by_everybody_and_asks_nothing() {
    let open = rule(r#"{"all": []}"#);
    assert_eq!(open.evaluate(&Facts::new(), today()).outcome, Outcome::Met);
    assert!(open.open_questions(&Facts::new(), today()).is_empty());
}

#[test]
fn the_most_telling_question_comes_first_and_useless_ones_never() {
    let imprecario = rule(IMPRECARIO);
    let open = |answers: &[(&str, &str)]| imprecario.open_questions(&facts(answers), today());
    assert_eq!(
        open(&[]),
        [Fact::Income, Fact::Contracts, Fact::MonthsWorked]
    );
    assert!(open(&[("income", "8000")]).is_empty());
    assert_eq!(
        open(&[("income", "9000")]),
        [Fact::Contracts, Fact::MonthsWorked]
    );
    assert!(open(&[("income", "9000"), ("contracts", "3")]).is_empty());
    assert_eq!(
        open(&[("income", "9000"), ("contracts", "2")]),
        [Fact::MonthsWorked]
    );
}

#[test]
fn nobody_is_asked_what_both_answers_lead_around() {
    let rule = rule(
        r#"{"any": [
            {"all": [{"fact": "birth_date", "at_least": 25}, {"fact": "woman", "is": true}]},
            {"all": [{"fact": "birth_date", "less_than": 25}, {"fact": "woman", "is": true}]}]}"#,
    );
    assert_eq!(rule.open_questions(&Facts::new(), today()), [Fact::Woman]);
    let woman = facts(&[("woman", "yes")]);
    let explanation = rule.evaluate(&woman, today());
    assert_eq!(explanation.outcome, Outcome::Met);
    assert_eq!(
        decisive(&explanation),
        vec![("woman".to_owned(), Outcome::Met); 2]
    );
}

fn decisive(explanation: &Explanation) -> Vec<(String, Outcome)> {
    let reasons = explanation.reasons();
    let decisive = reasons.iter().filter(|reason| reason.decisive);
    decisive
        .map(|reason| (reason.comparison.fact().to_string(), reason.outcome))
        .collect()
}

#[test]
fn an_explanation_names_the_comparisons_that_decided() {
    let imprecario = rule(IMPRECARIO);
    let reasons =
        |answers: &[(&str, &str)]| decisive(&imprecario.evaluate(&facts(answers), today()));
    let named = |names: &[(&str, Outcome)]| -> Vec<_> {
        names
            .iter()
            .map(|(name, outcome)| ((*name).to_owned(), *outcome))
            .collect()
    };
    assert_eq!(
        reasons(&[("income", "7000"), ("contracts", "5")]),
        named(&[("income", Outcome::NotMet)])
    );
    assert_eq!(
        reasons(&[
            ("income", "9000"),
            ("contracts", "5"),
            ("months_worked", "12")
        ]),
        named(&[("income", Outcome::Met), ("contracts", Outcome::Met)])
    );
    assert_eq!(
        reasons(&[
            ("income", "9000"),
            ("contracts", "2"),
            ("months_worked", "8.5")
        ]),
        named(&[
            ("contracts", Outcome::NotMet),
            ("months_worked", Outcome::NotMet)
        ])
    );
    assert_eq!(
        reasons(&[("income", "9000"), ("contracts", "2")]),
        named(&[("months_worked", Outcome::Unknown)])
    );
}

#[test]
fn an_explanation_keeps_the_answers_and_the_nearest_note() {
    let rule = rule(
        r#"{"any": [{"all": [{"fact": "woman", "is": true}], "note": {"en": "women"}},
            {"not": {"fact": "contracts", "at_least": 1, "note": {"en": "no contract"}}}],
            "note": {"en": "everybody else"}}"#,
    );
    let known = facts(&[("woman", "no"), ("contracts", "0")]);
    let explanation = rule.evaluate(&known, today());
    let reasons = explanation.reasons();
    let notes: Vec<_> = reasons
        .iter()
        .map(|reason| reason.note.unwrap().text(domain::language::Language::En))
        .collect();
    assert_eq!(notes, ["women", "no contract"]);
    assert_eq!(reasons[0].value, Some(FactValue::YesNo(false)));
    assert_eq!(reasons[1].value, Some(FactValue::Count(0)));
    assert_eq!(
        decisive(&explanation),
        [("contracts".to_owned(), Outcome::NotMet)]
    );
}

#[test]
fn inside_a_not_a_comparison_that_holds_speaks_against() {
    let rule = rule(
        r#"{"all": [
            {"fact": "woman", "is": true},
            {"not": {"any": [
                {"fact": "banca_dati", "is": true},
                {"not": {"fact": "mobility_list", "is": true}}
            ]}}
        ]}"#,
    );
    let all_yes = facts(&[
        ("woman", "yes"),
        ("banca_dati", "yes"),
        ("mobility_list", "yes"),
    ]);
    let explanation = rule.evaluate(&all_yes, today());
    let reasons = explanation.reasons();
    let wanted: Vec<_> = reasons.iter().map(|reason| reason.wanted).collect();
    assert_eq!(wanted, [true, false, true]);
    let verdicts: Vec<_> = reasons
        .iter()
        .map(domain::eligibility::Reason::verdict)
        .collect();
    assert_eq!(verdicts, [Outcome::Met, Outcome::NotMet, Outcome::Met]);
}
