//! The language in which the portal writes to the person.

use std::borrow::Cow;

use domain::language::Language;
use leptos::prelude::*;
use services::applications::Draft;
use ui::{Choice, Choices, Form, Visit};

use super::{Change, Step, StepState};

const FIELD: &str = "language";

pub(super) struct LanguageStep;

impl Step for LanguageStep {
    fn name(&self) -> Cow<'static, str> {
        "language".into()
    }

    fn words(&self, visit: &Visit, _draft: &Draft) -> String {
        visit.texts.application_language()
    }

    fn state(&self, _draft: &Draft) -> StepState {
        StepState::Done
    }

    fn fill(&self, _visit: &Visit, draft: &Draft) -> Form {
        let person = &draft.person;
        Form::new().with(FIELD, person.language.tag())
    }

    fn read(&self, visit: &Visit, _draft: &Draft, form: &mut Form) -> Option<Change> {
        let chosen: Result<Language, _> = form.value(FIELD).parse();
        let language = form.parse(FIELD, |_| chosen, |_| visit.texts.answer_error_choice())?;
        Some(Change::details(move |person| person.language = language))
    }

    fn view(&self, visit: &Visit, _draft: &Draft, form: &Form) -> AnyView {
        let choices = Language::ALL
            .map(|language| Choice::new(language.tag(), language.own_name()))
            .to_vec();
        view! {
            <Choices
                form=form
                name=FIELD
                label=visit.texts.application_language_question()
                choices=choices
                heading=true
            />
        }
        .into_any()
    }

    fn value(&self, _visit: &Visit, draft: &Draft) -> Option<AnyView> {
        let language = draft.person.language;
        Some(view! { <span lang=language.tag()>{language.own_name()}</span> }.into_any())
    }
}
