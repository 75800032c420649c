//! The person's name.

use domain::{name::Name, person::Person};
use islands::FieldKind;
use leptos::prelude::*;
use ui::{Form, TextField, Visit, checked, personal_details::parse_name};

use super::step_page::Change;

const GIVEN: &str = "given_name";
const FAMILY: &str = "family_name";

pub(super) fn filled(person: &Person) -> Form {
    let Some(name) = &person.name else {
        return Form::new();
    };
    Form::new()
        .with(GIVEN, name.given.as_ref().map_or("", Name::as_str))
        .with(FAMILY, name.family.as_str())
}

pub(super) fn read(visit: &Visit, form: &mut Form) -> Option<Change> {
    let name = parse_name(form, visit)?;
    Some(Change::details(move |person| person.name = Some(name)))
}

pub(super) fn fields(visit: &Visit, form: &Form) -> AnyView {
    let t = visit.texts;
    let given = view! {
        <TextField
            form=form
            name=GIVEN
            label=t.application_given_name()
            optional=t.form_optional()
            autocomplete="given-name"
        />
    };
    let family = view! {
        <TextField
            form=form
            name=FAMILY
            label=t.application_family_name()
            hint=t.application_family_name_hint()
            autocomplete="family-name"
        />
    };
    view! {
        <h1>{t.application_name_question()}</h1>
        <p class="hint">{t.application_name_hint()}</p>
        {checked(visit, FieldKind::Name, GIVEN, given.into_any())}
        {checked(visit, FieldKind::Name, FAMILY, family.into_any())}
    }
    .into_any()
}
