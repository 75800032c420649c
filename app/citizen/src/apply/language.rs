//! The language in which the person is written to.

use domain::{language::Language, person::Person};
use leptos::prelude::*;
use ui::{Choice, Choices, Form, Visit};

use super::step_page::Change;

const FIELD: &str = "language";

pub(super) fn filled(person: &Person) -> Form {
    Form::new().with(FIELD, person.language.tag())
}

pub(super) fn read(visit: &Visit, form: &mut Form) -> Option<Change> {
    let chosen: Result<Language, _> = form.value(FIELD).parse();
    let language = form.parse(FIELD, |_| chosen, |_| visit.texts.answer_error_choice())?;
    Some(Change::details(move |person| person.language = language))
}

pub(super) fn fields(visit: &Visit, form: &Form) -> AnyView {
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
