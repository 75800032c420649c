//! The person's fiscal code, which nobody needs to have.

use domain::{
    codice_fiscale::CodiceFiscale,
    person::{Detail, Person},
};
use leptos::prelude::*;
use ui::{
    Form, TextField, Visit,
    personal_details::{optional, parse_codice_fiscale},
};

use super::step_page::Change;

pub(super) const FIELD: &str = "codice_fiscale";

pub(super) fn filled(person: &Person) -> Form {
    let code = person
        .codice_fiscale
        .as_ref()
        .map_or("", CodiceFiscale::as_str);
    Form::new().with(FIELD, code)
}

pub(super) fn read(visit: &Visit, form: &mut Form) -> Option<Change> {
    let code = optional(form, &[FIELD], |form| parse_codice_fiscale(form, visit))?;
    Some(Change::details(move |person| person.codice_fiscale = code))
}

/// That the code tells something else than the person does.
pub(super) fn disagreement(visit: &Visit, details: &[Detail]) -> String {
    let t = visit.texts;
    t.application_codice_fiscale_disagrees(t.list(details.iter().map(|detail| t.detail(*detail))))
}

pub(super) fn fields(visit: &Visit, form: &Form) -> AnyView {
    let t = visit.texts;
    view! {
        <TextField
            form=form
            name=FIELD
            label=t.application_codice_fiscale_question()
            hint=t.application_codice_fiscale_hint()
            optional=t.form_optional()
            width="width-20"
            heading=true
        />
    }
    .into_any()
}
