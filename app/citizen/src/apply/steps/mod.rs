//! The parts of an application: each is one file here and one line in [`details`].

mod birth_date;
mod birthplace;
pub(super) mod codice_fiscale;
mod language;
mod name;
mod phone;
mod question;
mod referral_source;
mod residence;

use std::borrow::Cow;

use domain::{
    application::ReferralSource,
    eligibility::{Fact, FactValue},
    person::Person,
};
use leptos::prelude::*;
use services::applications::Draft;
use ui::{Form, Visit};

use super::address;

/// A part of an application, with a page of its own.
pub(super) trait Step: Send + Sync {
    /// Its name in URLs, the same in every language.
    fn name(&self) -> Cow<'static, str>;

    /// Its name in lists.
    fn words(&self, visit: &Visit, draft: &Draft) -> String;

    /// Its completion state.
    fn state(&self, draft: &Draft) -> StepState;

    /// The form filled with the stored values.
    fn fill(&self, visit: &Visit, draft: &Draft) -> Form;

    /// The parsed input, or `None` if it is invalid; the form then holds the errors.
    fn read(&self, visit: &Visit, draft: &Draft, form: &mut Form) -> Option<Change>;

    /// The fields, with their heading.
    fn view(&self, visit: &Visit, draft: &Draft, form: &Form) -> AnyView;

    /// What would be declared; `None` if it is empty.
    fn value(&self, visit: &Visit, draft: &Draft) -> Option<AnyView>;

    /// Whether the browser can validate the field while the person types.
    fn is_checked(&self, _draft: &Draft) -> bool {
        false
    }
}

/// The completion state of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StepState {
    Done,
    ToDo,
    ToCorrect,
    Optional,
}

impl StepState {
    /// The state of a required part.
    fn required(is_done: bool) -> Self {
        if is_done { Self::Done } else { Self::ToDo }
    }

    /// The state of an optional part.
    fn optional(is_done: bool) -> Self {
        if is_done { Self::Done } else { Self::Optional }
    }
}

/// What a part of an application changes.
pub(super) enum Change {
    /// A detail of the person.
    Details(Box<dyn FnOnce(&mut Person) + Send>),
    /// The answer to a question of the programme.
    Answer(Fact, FactValue),
    /// How they heard of the programme; `None` if they do not say.
    ReferralSource(Option<ReferralSource>),
}

impl Change {
    fn details(change: impl FnOnce(&mut Person) + Send + 'static) -> Self {
        Self::Details(Box::new(change))
    }
}

/// The parts about the person's details, in the order in which they are asked.
pub(super) fn details() -> Vec<Box<dyn Step>> {
    vec![
        Box::new(name::NameStep),
        Box::new(birth_date::BirthDateStep),
        Box::new(birthplace::BirthplaceStep),
        Box::new(codice_fiscale::CodiceFiscaleStep),
        Box::new(residence::ResidenceStep),
        Box::new(phone::PhoneStep),
        Box::new(language::LanguageStep),
        Box::new(referral_source::ReferralSourceStep),
    ]
}

/// The questions of the programme: those already answered and those still relevant.
pub(super) fn questions(draft: &Draft) -> Vec<Box<dyn Step>> {
    question::of(draft)
}

/// Every part of a draft, in the order in which they are asked.
pub(super) fn all(draft: &Draft) -> Vec<Box<dyn Step>> {
    let mut all = details();
    all.extend(questions(draft));
    all
}

/// The part with that name in URLs, if this draft has it.
pub(super) fn parse(name: &str, draft: &Draft) -> Option<Box<dyn Step>> {
    let detail = details().into_iter().find(|step| step.name() == name);
    detail.or_else(|| question::parse(name, draft))
}

/// The URL of a part's page.
pub(super) fn step_address(visit: &Visit, draft: &Draft, step: &dyn Step) -> String {
    format!("{}/{}", address(visit, &draft.programme.slug), step.name())
}

/// The part that follows another one. An optional part is shown once on the way and never blocks progress.
pub(super) fn after(step: &dyn Step, draft: &Draft) -> Option<Box<dyn Step>> {
    let behind = details()
        .into_iter()
        .skip_while(|other| other.name() != step.name())
        .skip(1);
    behind
        .filter(|step| step.state(draft) != StepState::Done)
        .chain(question::open(draft))
        .next()
}

/// User text of either direction, isolated from the rest.
fn isolated(text: Option<String>) -> Option<AnyView> {
    text.map(|text| view! { <bdi>{text}</bdi> }.into_any())
}
