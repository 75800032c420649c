//! Validation messages: what is wrong with typed input, and how to correct it.

use domain::{
    calendar_date::{BirthDateError, CalendarDate, DateError},
    codice_fiscale::CodiceFiscaleError,
    email::EmailError,
    money::AmountError,
    name::{Name, NameError},
    phone::PhoneError,
    place::MunicipalityError,
    text::TextError,
};

use crate::Texts;

/// A validation error that the person can correct.
pub trait Problem {
    /// What is wrong and how to correct it.
    fn words(&self, texts: &Texts) -> String;
}

impl Texts {
    /// What is wrong with typed input, and how to correct it.
    pub fn problem(&self, problem: impl Problem) -> String {
        problem.words(self)
    }
}

impl Problem for TextError {
    fn words(&self, texts: &Texts) -> String {
        match self {
            Self::Empty => texts.problem_text_empty(),
            Self::TooLong { max } => texts.problem_text_too_long(*max),
        }
    }
}

impl Problem for NameError {
    fn words(&self, texts: &Texts) -> String {
        match self {
            Self::Empty => texts.problem_name_empty(),
            Self::TooLong => texts.problem_text_too_long(Name::MAX),
            Self::NoLetter => texts.problem_name_no_letter(),
        }
    }
}

impl Problem for EmailError {
    fn words(&self, texts: &Texts) -> String {
        match self {
            Self::Empty => texts.problem_email_empty(),
            Self::TooLong => texts.problem_email_too_long(),
            Self::NoAt => texts.problem_email_no_at(),
            Self::Character => texts.problem_email_character(),
            Self::LocalPart => texts.problem_email_local_part(),
            Self::Domain => texts.problem_email_domain(),
        }
    }
}

impl Problem for PhoneError {
    fn words(&self, texts: &Texts) -> String {
        match self {
            Self::Empty => texts.problem_phone_empty(),
            Self::Character => texts.problem_phone_character(),
            Self::TooShort => texts.problem_phone_too_short(),
            Self::TooLong => texts.problem_phone_too_long(),
            Self::NotItalian => texts.problem_phone_not_italian(),
            Self::CountryCode => texts.problem_phone_country_code(),
        }
    }
}

impl Problem for CodiceFiscaleError {
    fn words(&self, texts: &Texts) -> String {
        match self {
            Self::Empty => texts.problem_codice_fiscale_empty(),
            Self::Length => texts.problem_codice_fiscale_length(),
            Self::Character => texts.problem_codice_fiscale_character(),
            Self::CheckCharacter => texts.problem_codice_fiscale_check_character(),
            Self::Date => texts.problem_codice_fiscale_date(),
            Self::Birthplace => texts.problem_codice_fiscale_birthplace(),
        }
    }
}

impl Problem for MunicipalityError {
    fn words(&self, texts: &Texts) -> String {
        match self {
            Self::Empty => texts.problem_municipality_empty(),
            Self::Unknown => texts.problem_municipality_unknown(),
            Self::Ambiguous(found) => {
                let names = found.iter().map(ToString::to_string);
                texts.problem_municipality_ambiguous(texts.list(names))
            }
        }
    }
}

impl Problem for AmountError {
    fn words(&self, texts: &Texts) -> String {
        match self {
            Self::Empty | Self::NotAnAmount => texts.answer_error_amount(),
            Self::Separators => texts.answer_error_amount_separators(),
            Self::ThousandsOrCents => texts.answer_error_amount_thousands(),
            Self::FinerThanCents => texts.answer_error_amount_cents(),
            Self::Negative => texts.answer_error_amount_negative(),
            Self::TooLarge => texts.answer_error_amount_too_large(),
        }
    }
}

impl Problem for DateError {
    fn words(&self, texts: &Texts) -> String {
        match self {
            Self::Empty | Self::Incomplete => texts.answer_error_date_incomplete(),
            Self::NotANumber => texts.answer_error_date_number(),
            Self::YearWithoutCentury => texts.answer_error_date_century(),
            Self::YearOutOfRange => texts.answer_error_date_range(),
            Self::ImpossibleDate => texts.answer_error_date_impossible(),
        }
    }
}

impl Problem for BirthDateError {
    fn words(&self, texts: &Texts) -> String {
        match self {
            Self::InTheFuture => texts.answer_error_birth_future(),
            Self::TooYoung => texts.answer_error_birth_too_young(CalendarDate::MINIMUM_AGE),
            Self::TooLongAgo => texts.answer_error_birth_too_long_ago(),
        }
    }
}
