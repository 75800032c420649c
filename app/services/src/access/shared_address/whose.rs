//! Whose record is meant by who has proved an address.

use domain::{id::PersonId, instant::Instant};
use store::{
    Transaction,
    person::{self, Record},
};

use super::{WhoIsIt, WhoProblem, WhoTheyAre, birth_date, correct_name, enter};
use crate::access::sign_in::NewPerson;

/// Maximum people who enter themselves at one address. The desk may enter more.
const MOST: usize = 20;

/// Who looks after a person: themselves, unless somebody else at their address does.
pub(crate) fn carer_of<'a>(people: &'a [Record], person: &'a Record) -> &'a Record {
    let carer = person.in_care_of;
    let carer = carer.and_then(|carer| people.iter().find(|other| other.id == carer));
    carer.unwrap_or(person)
}

/// Whether the records of an adult, and of those in their care, ask for the adult's date of birth: it is known, and
/// another adult reads the same mails.
pub(super) fn is_protected(people: &[Record], adult: &Record) -> bool {
    let is_other = |person: &Record| carer_of(people, person).id != adult.id;
    adult.details.birth_date.is_some() && people.iter().any(is_other)
}

/// Finds the record that is meant, corrects its name or enters a new person, as they said. `signed_in` is the person as
/// whom the browser is signed in at present: nothing more is asked about them, who looks after them, and those in
/// the same care.
///
/// The same name at the same address is the same person, so that who is entered twice, in two windows or by a form
/// sent again, is entered once.
///
/// On a refusal the transaction may contain a counted try, and must still be committed.
pub(crate) async fn whose(
    transaction: &mut Transaction,
    newcomer: &NewPerson,
    signed_in: Option<PersonId>,
    now: Instant,
) -> Result<Result<PersonId, WhoIsIt>, store::Error> {
    let key = newcomer.email.key();
    person::lock_address(transaction, &key).await?;
    let people = person::by_address(transaction, &key).await?;
    let current = people.iter().find(|person| Some(person.id) == signed_in);
    let case = Case {
        people: &people,
        newcomer,
        current,
        passed: current.map(|person| carer_of(&people, person).id),
    };
    let step = match case.step() {
        Ok(step) => step,
        Err(problem) => return Ok(Err(case.ask(problem))),
    };
    if let Some(adult) = step.adult
        && let Some(problem) = case.closed(transaction, adult, now).await?
    {
        return Ok(Err(case.ask(Some(problem).filter(|_| case.is_answered()))));
    }
    match step.act {
        Act::Open(id) => Ok(Ok(id)),
        Act::Correct(id) => {
            if let Some(name) = &newcomer.name {
                correct_name(transaction, id, name, now).await?;
            }
            Ok(Ok(id))
        }
        Act::Enter { in_care_of } => Ok(Ok(enter(
            transaction,
            newcomer,
            in_care_of,
            !people.is_empty(),
            now,
        )
        .await?)),
    }
}

/// What is to be done, once an adult's date of birth is known.
struct Step<'a> {
    act: Act,
    adult: Option<&'a Record>,
}

enum Act {
    Open(PersonId),
    Correct(PersonId),
    Enter { in_care_of: Option<PersonId> },
}

/// Somebody who has proved an address, and the people there.
struct Case<'a> {
    people: &'a [Record],
    newcomer: &'a NewPerson,
    /// As whom the browser is signed in.
    current: Option<&'a Record>,
    /// Who looks after them.
    passed: Option<PersonId>,
}

impl<'a> Case<'a> {
    fn ask(&self, problem: Option<WhoProblem>) -> WhoIsIt {
        let typed = self.newcomer.name.as_ref();
        WhoIsIt::about(self.people, typed, self.passed, problem)
    }

    fn is_answered(&self) -> bool {
        self.newcomer.identity.who != WhoTheyAre::Unsaid
    }

    /// What is to be done.
    ///
    /// # Errors
    /// What is wrong with the answer; nothing where it must be asked for.
    fn step(&self) -> Result<Step<'a>, Option<WhoProblem>> {
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
    async fn closed(
        &self,
        transaction: &mut Transaction,
        adult: &Record,
        now: Instant,
    ) -> Result<Option<WhoProblem>, store::Error> {
        let birth_date = adult.details.birth_date;
        match birth_date.filter(|_| is_protected(self.people, adult)) {
            Some(birth_date) if self.passed != Some(adult.id) => {
                let given = self.newcomer.identity.birth_date;
                birth_date::check(transaction, adult.id, birth_date, given, now).await
            }
            _ => Ok(None),
        }
    }
}
