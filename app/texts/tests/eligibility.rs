//! The words of questions and reasons.

#![expect(
    clippy::unwrap_used,
    reason = "a rule that cannot be made is a failed test"
)]

use std::collections::BTreeSet;

use domain::{
    eligibility::{
        AnswerError, Area, Comparison, Condition, EducationLevel, Fact, FactValue, HalfMonths,
        Operator, Outcome, Quantity, Reason, Residence,
    },
    language::Language::{self, En, It},
    money::{AmountError, Cents},
};
use texts::of;

fn compared(fact: Fact, operator: Operator, quantity: Quantity) -> Comparison {
    Comparison::new(fact, Condition::Compared(operator, quantity)).unwrap()
}

fn reason(language: Language, comparison: &Comparison, outcome: Outcome) -> String {
    let reason = Reason {
        comparison,
        outcome,
        wanted: true,
        value: None,
        decisive: true,
        note: None,
    };
    of(language).reason(&reason, 2025)
}

fn income() -> Comparison {
    compared(
        Fact::Income,
        Operator::MoreThan,
        Quantity::Money(Cents::euros(8_000)),
    )
}

#[test]
fn a_reason_says_what_is_true_of_the_person() {
    let euros = "8.000\u{A0}€";
    assert_eq!(
        reason(It, &income(), Outcome::Met),
        format!("Nel 2025 hai guadagnato più di {euros}.")
    );
    assert_eq!(
        reason(It, &income(), Outcome::NotMet),
        format!("Nel 2025 non hai guadagnato più di {euros}.")
    );
    assert_eq!(
        reason(It, &income(), Outcome::Unknown),
        format!("Non sappiamo ancora: reddito del 2025 superiore a {euros}.")
    );
}

#[test]
fn a_no_that_was_wanted_is_told_as_a_no() {
    for (wanted, outcome, expected) in [
        (true, Outcome::Met, "You are a woman."),
        (true, Outcome::NotMet, "You are not a woman."),
        (false, Outcome::Met, "You are not a woman."),
        (false, Outcome::NotMet, "You are a woman."),
    ] {
        let comparison = Comparison::new(Fact::Woman, Condition::Is(wanted)).unwrap();
        assert_eq!(reason(En, &comparison, outcome), expected);
    }
}

#[test]
fn months_are_told_with_their_halves() {
    let months = Quantity::HalfMonths(HalfMonths::new(15));
    let comparison = compared(Fact::MonthsWorked, Operator::AtMost, months);
    assert!(reason(It, &comparison, Outcome::Met).contains("7,5"));
    assert!(of(En).condition(&comparison, 2025).contains("7.5"));
}

#[test]
fn places_are_told_by_name() {
    let district: Area = "001272-2".parse().unwrap();
    let areas = BTreeSet::from([
        district,
        "001272".parse().unwrap(),
        "999999".parse().unwrap(),
    ]);
    let comparison = Comparison::new(Fact::Residence, Condition::InAreas(areas)).unwrap();
    assert_eq!(
        of(It).condition(&comparison, 2025),
        "residenza in uno di questi luoghi: Torino, Torino, Circoscrizione 2 e 999999"
    );
    assert_eq!(
        of(En).answer(FactValue::Residence(Residence::In(district))),
        "Torino, district 2"
    );
}

#[test]
fn answers_are_written_as_people_read_them() {
    for (value, expected) in [
        (FactValue::Money(Cents::new(850_050)), "8.500,50\u{A0}€"),
        (FactValue::Count(1_000), "1.000"),
        (FactValue::HalfMonths(HalfMonths::new(15)), "7,5"),
        (FactValue::YesNo(true), "Sì"),
        (FactValue::YesNo(false), "No"),
        (
            FactValue::Education(EducationLevel::ALL[8]),
            "Dottorato di ricerca",
        ),
    ] {
        assert_eq!(of(It).answer(value), expected);
    }
}

#[test]
fn problems_with_answers_say_how_to_mend_them() {
    assert_eq!(
        of(It).problem(AnswerError::TooLarge { largest: 1_000 }),
        "Scrivi un numero che non supera 1.000"
    );
    assert_eq!(
        of(En).problem(AnswerError::Amount(AmountError::FinerThanCents)),
        of(En).problem(AmountError::FinerThanCents)
    );
}
