//! The person's telephone, if they want to be called.

use domain::{person::Person, phone::PhoneNumber};
use leptos::prelude::*;
use ui::{
    Form, TextField, Visit,
    personal_details::{optional, parse_phone},
};

use super::step_page::Change;

pub(super) const FIELD: &str = "phone";

pub(super) fn filled(person: &Person) -> Form {
    Form::new().with(FIELD, person.phone.as_ref().map_or("", PhoneNumber::as_str))
}

pub(super) fn read(visit: &Visit, form: &mut Form) -> Option<Change> {
    let phone = optional(form, &[FIELD], |form| parse_phone(form, visit))?;
    Some(Change::details(move |person| person.phone = phone))
}

pub(super) fn fields(visit: &Visit, form: &Form) -> AnyView {
    let t = visit.texts;
    view! {
        <TextField
            form=form
            name=FIELD
            label=t.application_phone_question()
            hint=t.application_phone_hint()
            optional=t.form_optional()
            kind="tel"
            autocomplete="tel"
            width="width-20"
            heading=true
        />
    }
    .into_any()
}
