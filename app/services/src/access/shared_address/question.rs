//! The question who somebody is, and its answer.

use domain::{calendar_date::CalendarDate, id::PersonId, instant::Seconds, name::PersonName};
use serde::Serialize;
use store::person::Record;

use super::whose::{carer_of, is_protected};

/// Who somebody says they are, of the people who share an address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WhoTheyAre {
    /// They were not asked.
    #[default]
    Unsaid,
    /// The person of that record.
    Known(PersonId),
    /// The person of that record, whose name is corrected to the one that was typed.
    Corrected(PersonId),
    /// Somebody new, whom the person of that record looks after.
    InCareOf(PersonId),
    /// Somebody new, who uses the address too.
    Another,
}

impl WhoTheyAre {
    /// The answer that a form's value stands for; unsaid for any other text.
    pub fn from_value(value: &str) -> Self {
        let id = |id: &str| id.parse::<PersonId>().ok();
        let chosen = match value.split_once(' ') {
            None if value == "another" => Some(Self::Another),
            Some(("known", of)) => id(of).map(Self::Known),
            Some(("corrected", of)) => id(of).map(Self::Corrected),
            Some(("in-care-of", of)) => id(of).map(Self::InCareOf),
            _ => None,
        };
        chosen.unwrap_or_default()
    }

    /// Its value in a form.
    pub fn to_value(self) -> String {
        match self {
            Self::Unsaid => String::new(),
            Self::Known(id) => format!("known {id}"),
            Self::Corrected(id) => format!("corrected {id}"),
            Self::InCareOf(id) => format!("in-care-of {id}"),
            Self::Another => "another".to_owned(),
        }
    }
}

/// The answer, with what proves it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    /// Who.
    pub who: WhoTheyAre,
    /// The date of birth of the adult whose record is used; of [`WhoTheyAre::Another`], their own.
    pub birth_date: Option<CalendarDate>,
}

/// Somebody who uses an address, as those are shown them who have proved it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sharing {
    /// Their record.
    pub id: PersonId,
    /// Their given name, or the only one; none for a record without a name.
    pub name: Option<String>,
    /// Whether somebody else looks after them.
    pub is_in_care: bool,
    /// Whether a date of birth is asked for before their record is used.
    pub is_protected: bool,
    /// Whether the name that was typed is theirs.
    pub is_named: bool,
}

/// It is not clear whose record is meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WhoIsIt {
    /// Everybody who uses the address, the earliest first.
    pub people: Vec<Sharing>,
    /// What was wrong with the answer, if one was given.
    pub problem: Option<WhoProblem>,
}

/// What was wrong with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum WhoProblem {
    /// The record is nobody's at this address, or the name is already somebody else's there.
    Unclear,
    /// The name of the new person is missing.
    NameMissing,
    /// The date of birth is missing.
    BirthDateMissing,
    /// It is not the date of birth.
    BirthDateWrong,
    /// Wrong dates were given several times: this one was not looked at.
    Wait {
        /// How long to wait before the next one.
        wait: Seconds,
    },
    /// As many people use the address as may enter themselves.
    TooMany,
}

impl WhoIsIt {
    /// The question about the people of an address. Of other adults only given names are shown.
    pub(crate) fn about(
        people: &[Record],
        typed: Option<&PersonName>,
        passed: Option<PersonId>,
        problem: Option<WhoProblem>,
    ) -> Self {
        let sharing = |record: &Record| {
            let name = record.details.name.as_ref();
            let carer = carer_of(people, record);
            Sharing {
                id: record.id,
                name: name.map(|name| name.given.as_ref().unwrap_or(&name.family).to_string()),
                is_in_care: carer.id != record.id,
                is_protected: passed != Some(carer.id) && is_protected(people, carer),
                is_named: name
                    .zip(typed)
                    .is_some_and(|(name, typed)| name.is_same_as(typed)),
            }
        };
        Self {
            people: people.iter().map(sharing).collect(),
            problem,
        }
    }
}
