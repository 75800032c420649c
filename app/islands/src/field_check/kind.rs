//! Validation of the portal's form fields.

use domain::{
    calendar_date::{CalendarDate, DatePart},
    codice_fiscale::{CodiceFiscale, CodiceFiscaleError},
    eligibility::{AnswerError, EvaluationContext, Fact, date_text, parse_answer},
    email::{EmailAddress, EmailError},
    name::{Name, NameError},
    phone::{PhoneError, PhoneNumber},
};
use serde::{Deserialize, Serialize};

use crate::answer_problems;

/// What a field asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FieldKind {
    /// A fact that is typed; a date in three inputs: day, month, year.
    Answer(Fact),
    /// A fiscal code.
    CodiceFiscale,
    /// An e-mail address.
    Email,
    /// A part of a name.
    Name,
    /// A telephone number.
    Phone,
}

/// What is wrong with a field. Only the server reports empty fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldProblem {
    /// With an answer.
    Answer(AnswerError),
    /// With a fiscal code.
    CodiceFiscale(CodiceFiscaleError),
    /// With an e-mail address.
    Email(EmailError),
    /// With a part of a name.
    Name(NameError),
    /// With a telephone number.
    Phone(PhoneError),
}

impl FieldProblem {
    /// Which of the inputs of a date is wrong, counted from 0; `None` if the problem is about the whole field.
    pub(crate) fn part(self, typed: &[String]) -> Option<usize> {
        let (Self::Answer(error), [day, month, year]) = (self, typed) else {
            return None;
        };
        error.date_part(day, month, year).map(|part| match part {
            DatePart::Day => 0,
            DatePart::Month => 1,
            DatePart::Year => 2,
        })
    }
}

/// The result of validating a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// Nothing was typed.
    Empty,
    /// The server will accept it.
    Right,
    /// The server will refuse it.
    Wrong(FieldProblem),
}

impl FieldKind {
    /// All possible problems with a field of this kind.
    pub fn problems(self) -> Vec<FieldProblem> {
        match self {
            Self::Answer(fact) => answer_problems(fact)
                .into_iter()
                .filter(|problem| *problem != AnswerError::Missing)
                .map(FieldProblem::Answer)
                .collect(),
            Self::CodiceFiscale => [
                CodiceFiscaleError::Length,
                CodiceFiscaleError::Character,
                CodiceFiscaleError::CheckCharacter,
                CodiceFiscaleError::Date,
                CodiceFiscaleError::Birthplace,
            ]
            .map(FieldProblem::CodiceFiscale)
            .to_vec(),
            Self::Email => [
                EmailError::TooLong,
                EmailError::NoAt,
                EmailError::Character,
                EmailError::LocalPart,
                EmailError::Domain,
            ]
            .map(FieldProblem::Email)
            .to_vec(),
            Self::Name => [NameError::TooLong, NameError::NoLetter]
                .map(FieldProblem::Name)
                .to_vec(),
            Self::Phone => [
                PhoneError::Character,
                PhoneError::TooShort,
                PhoneError::TooLong,
                PhoneError::NotItalian,
                PhoneError::CountryCode,
            ]
            .map(FieldProblem::Phone)
            .to_vec(),
        }
    }

    /// Validates what was typed into the inputs of a field.
    pub(super) fn read(self, typed: &[String], on: CalendarDate) -> Reading {
        let typed = match typed {
            [day, month, year] => date_text(day, month, year),
            _ => typed.concat(),
        };
        let problem = match self {
            Self::Answer(fact) => parse_answer(fact, &typed, EvaluationContext { on })
                .err()
                .map(FieldProblem::Answer),
            Self::CodiceFiscale => CodiceFiscale::parse(&typed)
                .err()
                .map(FieldProblem::CodiceFiscale),
            Self::Email => EmailAddress::parse(&typed).err().map(FieldProblem::Email),
            Self::Name => Name::parse(&typed).err().map(FieldProblem::Name),
            Self::Phone => PhoneNumber::parse(&typed).err().map(FieldProblem::Phone),
        };
        match problem {
            None => Reading::Right,
            Some(
                FieldProblem::Answer(AnswerError::Missing)
                | FieldProblem::CodiceFiscale(CodiceFiscaleError::Empty)
                | FieldProblem::Email(EmailError::Empty)
                | FieldProblem::Name(NameError::Empty)
                | FieldProblem::Phone(PhoneError::Empty),
            ) => Reading::Empty,
            Some(problem) => Reading::Wrong(problem),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const KINDS: [FieldKind; 8] = [
        FieldKind::Answer(Fact::Income),
        FieldKind::Answer(Fact::Contracts),
        FieldKind::Answer(Fact::MonthsWorked),
        FieldKind::Answer(Fact::BirthDate),
        FieldKind::CodiceFiscale,
        FieldKind::Email,
        FieldKind::Name,
        FieldKind::Phone,
    ];

    fn read(kind: FieldKind, typed: &[&str]) -> Reading {
        let typed: Vec<_> = typed.iter().map(|typed| (*typed).to_owned()).collect();
        kind.read(&typed, "2026-11-22".parse().unwrap())
    }

    #[test]
    fn an_empty_field_is_neither_right_nor_wrong() {
        for kind in KINDS {
            for typed in ["", "  ", "\u{200B}"] {
                assert_eq!(read(kind, &[typed]), Reading::Empty, "{kind:?} {typed:?}");
            }
        }
        assert_eq!(
            read(FieldKind::Answer(Fact::BirthDate), &["", " ", ""]),
            Reading::Empty
        );
    }

    #[test]
    fn what_the_server_accepts_is_right() {
        for (kind, typed) in [
            (FieldKind::Answer(Fact::Income), &["8.000,50"][..]),
            (FieldKind::Answer(Fact::MonthsWorked), &["7,5"]),
            (FieldKind::Answer(Fact::BirthDate), &["29", "2", "2000"]),
            (FieldKind::CodiceFiscale, &["rss mra 80a01 h501u"]),
            (FieldKind::Name, &["王秀英"]),
            (FieldKind::Email, &["anna@example.org"]),
            (FieldKind::Phone, &["011 123 4567"]),
        ] {
            assert_eq!(read(kind, typed), Reading::Right, "{typed:?}");
        }
    }

    #[test]
    fn a_date_that_does_not_exist_is_wrong() {
        assert!(matches!(
            read(FieldKind::Answer(Fact::BirthDate), &["31", "2", "2000"]),
            Reading::Wrong(FieldProblem::Answer(AnswerError::Date(_)))
        ));
    }

    proptest! {
        /// A page includes the words of the listed problems only.
        #[test]
        fn every_problem_is_listed(
            typed in prop_oneof!["\\PC{0,20}", "[0-9.,@ +-]{0,16}", "[A-Z0-9]{16}", "[0-9]{1,9}"],
            kind in prop::sample::select(KINDS.to_vec()),
            parts in any::<bool>(),
        ) {
            let typed = if parts { vec![typed.as_str(), "2", "2050"] } else { vec![typed.as_str()] };
            if let Reading::Wrong(problem) = read(kind, &typed) {
                prop_assert!(kind.problems().contains(&problem), "{problem:?}");
            }
        }
    }
}
