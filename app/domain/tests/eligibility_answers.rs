//! Answers as people type them.

#![allow(
    clippy::unwrap_used,
    reason = "clippy takes the helpers of tests for something else"
)]

use domain::{
    calendar_date::{BirthDateError, CalendarDate, DateError},
    eligibility::{AnswerError, EvaluationContext, Fact, Window, date_text, parse_answer},
    money::AmountError,
};

/// The canonical text of the answer.
fn answer(fact: Fact, text: &str) -> Result<String, AnswerError> {
    let context = EvaluationContext {
        on: CalendarDate::new(2026, 11, 22).unwrap(),
    };
    parse_answer(fact, text, context).map(|value| value.to_string())
}

fn assert_reads(fact: Fact, answers: &[(&str, &str)]) {
    for (typed, canonical) in answers {
        assert_eq!(answer(fact, typed).as_deref(), Ok(*canonical), "{typed:?}");
    }
}

#[test]
fn income_is_read_as_people_write_it() {
    assert_reads(
        Fact::Income,
        &[
            ("8.000,50", "8000.50"),
            ("8000.50", "8000.50"),
            ("8 000", "8000.00"),
            ("8\u{a0}000,5", "8000.50"),
            ("€ 8.000", "8000.00"),
            ("8000 euro", "8000.00"),
            ("٨٠٠٠", "8000.00"),
            ("0", "0.00"),
        ],
    );
    assert_eq!(
        answer(Fact::Income, "-1"),
        Err(AnswerError::Amount(AmountError::Negative))
    );
    assert!(matches!(
        answer(Fact::Income, "8.00.0"),
        Err(AnswerError::Amount(_))
    ));
    assert!(matches!(
        answer(Fact::Income, "<script>"),
        Err(AnswerError::Amount(_))
    ));
    assert!(matches!(
        answer(Fact::Income, &"9".repeat(10_000)),
        Err(AnswerError::Amount(_))
    ));
}

#[test]
fn counts_are_whole_and_possible() {
    assert_reads(
        Fact::Contracts,
        &[("3", "3"), (" 03 ", "3"), ("٣", "3"), ("366", "366")],
    );
    for text in ["2.5", "2,0", "-1", "three", "1e3", "+3"] {
        assert_eq!(
            answer(Fact::Contracts, text),
            Err(AnswerError::NotAWholeNumber),
            "{text}"
        );
    }
    let too_many = Err(AnswerError::TooLarge { largest: 366 });
    assert_eq!(answer(Fact::Contracts, "367"), too_many);
    assert_eq!(answer(Fact::Contracts, &"9".repeat(1_000)), too_many);
    let unemployed = Fact::MonthsUnemployed(Window::new(16).unwrap());
    assert_eq!(
        answer(unemployed, "17"),
        Err(AnswerError::TooLarge { largest: 16 })
    );
}

#[test]
fn months_come_in_halves() {
    assert_reads(
        Fact::MonthsWorked,
        &[
            ("7,5", "7.5"),
            ("7.50", "7.5"),
            ("8", "8"),
            ("8.0", "8"),
            ("7½", "7.5"),
            ("7 1/2", "7.5"),
            ("½", "0.5"),
            ("1/2", "0.5"),
            ("12", "12"),
        ],
    );
    for text in ["7,3", "7.5.5", "-2", "7,", ",5", "eight", "11/2"] {
        assert_eq!(
            answer(Fact::MonthsWorked, text),
            Err(AnswerError::NotHalfMonths),
            "{text}"
        );
    }
    for text in ["12,5", "13", &"9".repeat(100)] {
        let expected = Err(AnswerError::TooLarge { largest: 12 });
        assert_eq!(answer(Fact::MonthsWorked, text), expected, "{text}");
    }
}

#[test]
fn dates_come_in_three_fields_or_in_one() {
    assert_reads(
        Fact::BirthDate,
        &[
            (&date_text("29", "2", "2000"), "2000-02-29"),
            ("2000-02-29", "2000-02-29"),
            ("29.02.2000", "2000-02-29"),
            ("29/2/2000", "2000-02-29"),
        ],
    );
    let fails = |text: &str, error: AnswerError| {
        assert_eq!(answer(Fact::BirthDate, text), Err(error), "{text}");
    };
    fails("31/02/2000", AnswerError::Date(DateError::ImpossibleDate));
    fails("2000-02-31", AnswerError::Date(DateError::ImpossibleDate));
    fails("29/02/1900", AnswerError::Date(DateError::ImpossibleDate));
    fails("1/2/85", AnswerError::Date(DateError::YearWithoutCentury));
    fails("1/2", AnswerError::Date(DateError::Incomplete));
    fails(
        &date_text("1", "", "1985"),
        AnswerError::Date(DateError::Incomplete),
    );
    fails(
        &date_text("1", "Foo", "1985"),
        AnswerError::Date(DateError::NotANumber),
    );
    fails(&date_text(" ", "", ""), AnswerError::Missing);
    fails(
        "23/11/2026",
        AnswerError::BirthDate(BirthDateError::InTheFuture),
    );
    fails(
        "1/1/1901",
        AnswerError::BirthDate(BirthDateError::TooLongAgo),
    );
}

#[test]
fn choices_are_taken_from_what_is_offered() {
    assert_reads(Fact::Woman, &[("yes", "yes"), ("no", "no")]);
    assert_reads(Fact::Education, &[("0", "0"), ("8", "8")]);
    assert_reads(Fact::EmploymentState, &[("self_employed", "self_employed")]);
    assert_reads(
        Fact::Residence,
        &[("001272-2", "001272-2"), ("elsewhere", "elsewhere")],
    );
    for (fact, text) in [
        (Fact::Woman, "maybe"),
        (Fact::Education, "9"),
        (Fact::Education, "264"),
        (Fact::EmploymentState, "Employed"),
        (Fact::Residence, "Torino"),
        (Fact::Residence, "001272-"),
        (Fact::Residence, "001272-0"),
        (Fact::Residence, "001272-256"),
    ] {
        assert_eq!(
            answer(fact, text),
            Err(AnswerError::UnknownChoice),
            "{text}"
        );
    }
}

#[test]
fn nothing_visible_is_no_answer() {
    for text in ["", "  ", "\u{200b}\u{202e}", "\t\n"] {
        assert_eq!(
            answer(Fact::Income, text),
            Err(AnswerError::Missing),
            "{text:?}"
        );
    }
}
