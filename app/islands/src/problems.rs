//! All possible problems with an answer, so that a page can include the words for them.

use domain::{
    calendar_date::{BirthDateError, DateError},
    eligibility::{AnswerError, Fact, Kind},
    money::AmountError,
};

/// All possible problems with an answer about a fact.
pub fn answer_problems(fact: Fact) -> Vec<AnswerError> {
    let too_large = |largest: i64| AnswerError::TooLarge {
        largest: u32::try_from(largest).unwrap_or(u32::MAX),
    };
    let mut problems = vec![AnswerError::Missing];
    match fact.kind() {
        Kind::Money => problems.extend(
            [
                AmountError::NotAnAmount,
                AmountError::ThousandsOrCents,
                AmountError::Separators,
                AmountError::FinerThanCents,
                AmountError::Negative,
                AmountError::TooLarge,
            ]
            .map(AnswerError::Amount),
        ),
        Kind::Count => problems.extend([AnswerError::NotAWholeNumber, too_large(fact.largest())]),
        Kind::HalfMonths => {
            problems.extend([AnswerError::NotHalfMonths, too_large(fact.largest() / 2)]);
        }
        Kind::Date => {
            problems.extend(
                [
                    DateError::Incomplete,
                    DateError::NotANumber,
                    DateError::YearWithoutCentury,
                    DateError::YearOutOfRange,
                    DateError::ImpossibleDate,
                ]
                .map(AnswerError::Date),
            );
            problems.extend(
                [
                    BirthDateError::InTheFuture,
                    BirthDateError::TooYoung,
                    BirthDateError::TooLongAgo,
                ]
                .map(AnswerError::BirthDate),
            );
        }
        Kind::Residence | Kind::EmploymentState | Kind::Education | Kind::YesNo => {
            problems.push(AnswerError::UnknownChoice);
        }
    }
    problems
}
