//! Where the person was born: a municipality, or a state.

use std::borrow::Cow;

use leptos::prelude::*;
use services::applications::Draft;
use ui::{Form, Visit, birthplace};

use super::{Change, Step, StepState, isolated};

pub(super) struct BirthplaceStep;

impl Step for BirthplaceStep {
    fn name(&self) -> Cow<'static, str> {
        "birthplace".into()
    }

    fn words(&self, visit: &Visit, _draft: &Draft) -> String {
        visit.texts.application_birthplace()
    }

    fn state(&self, draft: &Draft) -> StepState {
        StepState::required(draft.person.birthplace.is_some())
    }

    fn fill(&self, visit: &Visit, draft: &Draft) -> Form {
        birthplace::fill(Form::new(), visit, &draft.person)
    }

    fn read(&self, visit: &Visit, draft: &Draft, form: &mut Form) -> Option<Change> {
        let place = birthplace::parse(form, visit, draft.person.birth_date)?;
        Some(Change::details(move |person| {
            person.birthplace = Some(place.code);
            person.birth_town = place.town;
        }))
    }

    fn view(&self, visit: &Visit, draft: &Draft, form: &Form) -> AnyView {
        let question = visit.texts.application_birthplace_question();
        birthplace::field(visit, form, question, draft.person.birth_date, true)
    }

    fn value(&self, visit: &Visit, draft: &Draft) -> Option<AnyView> {
        isolated(birthplace::name(visit, &draft.person))
    }
}
