//! The person's name.

use domain::{
    name::{Name, PersonName},
    person::Person,
};
use leptos::prelude::*;

use super::step_page::Change;
use crate::{
    ui::{Form, TextField},
    visit::Visit,
};

const GIVEN: &str = "given_name";
const FAMILY: &str = "family_name";

pub(super) fn filled(person: &Person) -> Form {
    let Some(name) = &person.name else { return Form::new() };
    Form::new()
        .with(GIVEN, name.given.as_ref().map_or("", Name::as_str))
        .with(FAMILY, name.family.as_str())
}

pub(super) fn read(visit: &Visit, form: &mut Form) -> Option<Change> {
    let t = visit.texts;
    let given = form.parse_optional(GIVEN, Name::parse, |error| t.problem(error));
    let family = form.parse(FAMILY, Name::parse, |error| t.problem(error));
    let (given, family) = (given?, family?);
    Some(Change::details(move |person| person.name = Some(PersonName { given, family })))
}

pub(super) fn fields(visit: &Visit, form: &Form) -> AnyView {
    let t = visit.texts;
    view! {
        <h1>{t.application_name_question()}</h1>
        <p class="hint">{t.application_name_hint()}</p>
        <TextField
            form=form
            name=GIVEN
            label=t.application_given_name()
            optional=t.form_optional()
            autocomplete="given-name"
        />
        <TextField
            form=form
            name=FAMILY
            label=t.application_family_name()
            hint=t.application_family_name_hint()
            autocomplete="family-name"
        />
    }
    .into_any()
}
