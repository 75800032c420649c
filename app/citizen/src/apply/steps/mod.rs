//! The parts of an application: each is one file here and one line in [`details`].

mod birth_date;
mod birthplace;
pub(super) mod codice_fiscale;
mod language;
mod name;
mod phone;
mod place;
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
    /// Its name in addresses, the same in every language.
    fn name(&self) -> Cow<'static, str>;

    /// Its name in lists.
    fn words(&self, visit: &Visit, draft: &Draft) -> String;

    /// How far it is.
    fn state(&self, draft: &Draft) -> StepState;

    /// The form with what is known already.
    fn fill(&self, draft: &Draft) -> Form;

    /// What was written, or nothing where something is wrong with it; the form then says what.
    fn read(&self, visit: &Visit, draft: &Draft, form: &mut Form) -> Option<Change>;

    /// The fields, with their heading.
    fn view(&self, visit: &Visit, draft: &Draft, form: &Form) -> AnyView;

    /// What would be declared; nothing where it is empty.
    fn value(&self, visit: &Visit, draft: &Draft) -> Option<AnyView>;

    /// Whether the browser can tell by itself what is wrong with what is typed.
    fn is_checked(&self, _draft: &Draft) -> bool {
        false
    }
}

/// How far a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StepState {
    Done,
    ToDo,
    ToCorrect,
    Optional,
}

impl StepState {
    /// Of a part that must be filled in.
    fn required(is_done: bool) -> Self {
        if is_done { Self::Done } else { Self::ToDo }
    }

    /// Of a part that may be left empty.
    fn optional(is_done: bool) -> Self {
        if is_done { Self::Done } else { Self::Optional }
    }
}

/// What a part of an application changes.
pub(super) enum Change {
    /// Something that the person told of themselves.
    Details(Box<dyn FnOnce(&mut Person) + Send>),
    /// The answer to a question of the programme.
    Answer(Fact, FactValue),
    /// How they heard of the programme; nothing where they do not say it.
    ReferralSource(Option<ReferralSource>),
}

impl Change {
    fn details(change: impl FnOnce(&mut Person) + Send + 'static) -> Self {
        Self::Details(Box::new(change))
    }
}

/// The parts in which people tell of themselves, in the order in which they are asked.
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

/// The questions of the programme: those that are answered and those that matter still.
pub(super) fn questions(draft: &Draft) -> Vec<Box<dyn Step>> {
    question::of(draft)
}

/// The part with that name in addresses, if this draft has it.
pub(super) fn parse(name: &str, draft: &Draft) -> Option<Box<dyn Step>> {
    let detail = details().into_iter().find(|step| step.name() == name);
    detail.or_else(|| question::parse(name, draft))
}

/// The address of a part's page.
pub(super) fn step_address(visit: &Visit, draft: &Draft, step: &dyn Step) -> String {
    format!("{}/{}", address(visit, &draft.programme.slug), step.name())
}

/// The part to go on with after another one. What may be left empty is shown once on the way, and never
/// stands in it.
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

/// Text of people's own, whichever way it is written.
fn isolated(text: Option<String>) -> Option<AnyView> {
    text.map(|text| view! { <bdi>{text}</bdi> }.into_any())
}
