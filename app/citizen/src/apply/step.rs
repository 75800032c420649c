//! The parts of an application: in which order they come, and how far each one is.

use domain::eligibility::Fact;
use services::applications::Draft;
use ui::Visit;

use super::address;

/// A part of an application that has a page of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Name,
    BirthDate,
    Birthplace,
    CodiceFiscale,
    Residence,
    Phone,
    Language,
    Question(Fact),
}

/// How far a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    Done,
    ToDo,
    ToCorrect,
    Optional,
}

/// The parts in which people tell of themselves, with their names in addresses.
const DETAILS: [(Step, &str); 7] = [
    (Step::Name, "name"),
    (Step::BirthDate, "birth-date"),
    (Step::Birthplace, "birthplace"),
    (Step::CodiceFiscale, "codice-fiscale"),
    (Step::Residence, "residence"),
    (Step::Phone, "phone"),
    (Step::Language, "language"),
];

impl Step {
    /// The part with that name in addresses, if this draft has it.
    pub(super) fn parse(name: &str, draft: &Draft) -> Option<Self> {
        let detail = DETAILS
            .iter()
            .find(|(_, known)| *known == name)
            .map(|(step, _)| *step);
        let question = || {
            name.parse()
                .ok()
                .filter(|fact| draft.asks(*fact))
                .map(Self::Question)
        };
        detail.or_else(question)
    }

    /// The parts about the person.
    pub(super) fn details() -> impl Iterator<Item = Self> {
        DETAILS.into_iter().map(|(step, _)| step)
    }

    /// The questions of the programme: those that are answered and those that matter still.
    pub(super) fn questions(draft: &Draft) -> Vec<Self> {
        let facts = draft.facts();
        let open = draft.open_questions();
        let shown =
            |fact: &Fact| draft.asks(*fact) && (facts.get(*fact).is_some() || open.contains(fact));
        draft
            .programme
            .rule
            .facts()
            .filter(shown)
            .map(Self::Question)
            .collect()
    }

    /// How far the part is.
    pub(super) fn status(self, draft: &Draft) -> Status {
        let person = &draft.person;
        let done = |done: bool| if done { Status::Done } else { Status::ToDo };
        match self {
            Self::Name => done(person.name.is_some()),
            Self::BirthDate => done(person.birth_date.is_some()),
            Self::Birthplace => done(person.birthplace.is_some()),
            Self::CodiceFiscale if person.codice_fiscale.is_none() => Status::Optional,
            Self::CodiceFiscale if person.disagreements_with_codice_fiscale().is_empty() => {
                Status::Done
            }
            Self::CodiceFiscale => Status::ToCorrect,
            Self::Residence if !draft.open_districts().is_empty() => Status::ToCorrect,
            Self::Residence => done(person.residence.is_some() && person.address.is_some()),
            Self::Phone if person.phone.is_none() => Status::Optional,
            Self::Phone | Self::Language => Status::Done,
            Self::Question(fact) => done(draft.facts().get(fact).is_some()),
        }
    }

    /// The address of its page.
    pub(super) fn address(self, visit: &Visit, draft: &Draft) -> String {
        let name = DETAILS
            .iter()
            .find(|(step, _)| *step == self)
            .map(|(_, name)| *name);
        let apply = address(visit, &draft.programme.slug);
        match self {
            Self::Question(fact) => format!("{apply}/{fact}"),
            _ => format!("{apply}/{}", name.unwrap_or_default()),
        }
    }

    /// Its name in lists.
    pub(super) fn words(self, visit: &Visit, draft: &Draft) -> String {
        let t = visit.texts;
        match self {
            Self::Name => t.application_name(),
            Self::BirthDate => t.application_birth_date(),
            Self::Birthplace => t.application_birthplace(),
            Self::CodiceFiscale => t.application_codice_fiscale(),
            Self::Residence => t.application_residence(),
            Self::Phone => t.application_phone(),
            Self::Language => t.application_language(),
            Self::Question(fact) => t.question(fact, draft.year()),
        }
    }

    /// The part to go on with after this one. What may be left empty is shown once on the way, and
    /// never stands in it.
    pub(super) fn after(self, draft: &Draft) -> Option<Self> {
        let behind = Self::details().skip_while(|step| *step != self).skip(1);
        behind
            .filter(|step| step.status(draft) != Status::Done)
            .chain(draft.open_questions().into_iter().map(Self::Question))
            .next()
    }
}
