//! What follows from an answer, given the people of an address.

use domain::{id::PersonId, instant::Instant};
use store::{Transaction, person::Record};

use super::{
    WhoIsIt, WhoProblem, WhoTheyAre, birth_date,
    whose::{carer_of, is_protected},
};
use crate::access::sign_in::NewPerson;

/// Maximum people who enter themselves at one address. The desk may enter more.
const MOST: usize = 20;

/// What is to be done, once an adult's date of birth is known.
pub(super) struct Step<'a> {
    pub(super) act: Act,
    /// Whose date of birth it is.
    pub(super) adult: Option<&'a Record>,
}

/// An act on the records of an address.
pub(super) enum Act {
    Open(PersonId),
    Correct(PersonId),
    Enter { in_care_of: Option<PersonId> },
}

/// Somebody who has proved an address, and the people there.
pub(super) struct Case<'a> {
    pub(super) people: &'a [Record],
    pub(super) newcomer: &'a NewPerson,
    /// As whom the browser is signed in.
    pub(super) current: Option<&'a Record>,
    /// Who looks after them.
    pub(super) passed: Option<PersonId>,
}

impl<'a> Case<'a> {
    pub(super) fn ask(&self, problem: Option<WhoProblem>) -> WhoIsIt {
        let typed = self.newcomer.name.as_ref();
        WhoIsIt::about(self.people, typed, self.passed, problem)
    }

    pub(super) fn is_answered(&self) -> bool {
        self.newcomer.identity.who != WhoTheyAre::Unsaid
    }

    /// What is to be done.
    ///
    /// # Errors
    /// What is wrong with the answer; nothing where it must be asked for.
    pub(super) fn step(&self) -> Result<Step<'a>, Option<WhoProblem>> {
        let same = self.same();
        match self.newcomer.identity.who {
            WhoTheyAre::Unsaid => self.unasked(&same).ok_or(None),
            WhoTheyAre::Known(id) => {
                let known = self.find(id)?;
                let typed = self.newcomer.name.as_ref();
                if typed.is_some() && !same.iter().any(|person| person.id == id) {
                    return Err(Some(WhoProblem::Unclear));
                }
                Ok(self.open(known))
            }
            WhoTheyAre::Corrected(id) => {
                let known = self.find(id)?;
                if same.iter().any(|person| person.id != id) {
                    return Err(Some(WhoProblem::Unclear));
                }
                Ok(Step {
                    act: Act::Correct(id),
                    ..self.open(known)
                })
            }
            WhoTheyAre::InCareOf(id) => {
                let carer = self.find(id)?;
                if carer_of(self.people, carer).id != id {
                    return Err(Some(WhoProblem::Unclear));
                }
                match same[..] {
                    [known] if known.in_care_of == Some(id) => Ok(self.open(known)),
                    [] => self.enter(Some(carer)),
                    _ => Err(Some(WhoProblem::Unclear)),
                }
            }
            WhoTheyAre::Another => match same[..] {
                [known] => Ok(self.open(known)),
                [] if self.newcomer.name.is_none() => Err(Some(WhoProblem::NameMissing)),
                [] if self.newcomer.identity.birth_date.is_none() => {
                    Err(Some(WhoProblem::BirthDateMissing))
                }
                [] => self.enter(None),
                _ => Err(Some(WhoProblem::Unclear)),
            },
        }
    }

    /// The records whose name was typed.
    fn same(&self) -> Vec<&'a Record> {
        let Some(typed) = &self.newcomer.name else {
            return Vec::new();
        };
        let is_same = |person: &&Record| {
            let name = person.details.name.as_ref();
            name.is_some_and(|name| name.is_same_as(typed))
        };
        self.people.iter().filter(is_same).collect()
    }

    /// What needs no question.
    fn unasked(&self, same: &[&'a Record]) -> Option<Step<'a>> {
        match (self.people, &self.newcomer.name, same) {
            ([], ..) => Some(Step {
                act: Act::Enter { in_care_of: None },
                adult: None,
            }),
            ([only], None, _) => Some(self.open(only)),
            ([only], Some(_), _) if only.details.name.is_none() => Some(Step {
                act: Act::Correct(only.id),
                adult: None,
            }),
            (_, Some(_), [known]) => Some(self.open(known)),
            // Whoever proves once more that it is them, in a browser in which they are signed in.
            (_, None, _) => self.current.map(|person| self.open(person)),
            _ => None,
        }
    }

    fn find(&self, id: PersonId) -> Result<&'a Record, Option<WhoProblem>> {
        let mut people = self.people.iter();
        let found = people.find(|person| person.id == id);
        found.ok_or(Some(WhoProblem::Unclear))
    }

    fn open(&self, person: &'a Record) -> Step<'a> {
        Step {
            act: Act::Open(person.id),
            adult: Some(carer_of(self.people, person)),
        }
    }

    fn enter(&self, carer: Option<&'a Record>) -> Result<Step<'a>, Option<WhoProblem>> {
        if self.newcomer.name.is_none() {
            return Err(Some(WhoProblem::NameMissing));
        }
        if self.people.len() >= MOST {
            return Err(Some(WhoProblem::TooMany));
        }
        Ok(Step {
            act: Act::Enter {
                in_care_of: carer.map(|carer| carer.id),
            },
            adult: carer,
        })
    }

    /// Why the records of an adult are not used: their date of birth is asked for, and was not given.
    pub(super) async fn closed(
        &self,
        transaction: &mut Transaction,
        adult: &Record,
        now: Instant,
    ) -> Result<Option<WhoProblem>, store::Error> {
        if self.passed == Some(adult.id) || !is_protected(self.people, adult) {
            return Ok(None);
        }
        let given = self.newcomer.identity.birth_date;
        birth_date::check(transaction, adult.id, given, now).await
    }
}
