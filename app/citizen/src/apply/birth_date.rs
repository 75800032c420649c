//! The person's day of birth.

use domain::person::Person;
use leptos::prelude::*;
use ui::{
    DateField, Form, Visit,
    personal_details::{fill_birth_date, parse_birth_date},
};

use super::step_page::Change;

pub(super) const FIELD: &str = "birth_date";

pub(super) fn filled(person: &Person) -> Form {
    let Some(date) = person.birth_date else {
        return Form::new();
    };
    fill_birth_date(Form::new(), date)
}

pub(super) fn read(visit: &Visit, form: &mut Form) -> Option<Change> {
    let date = parse_birth_date(form, visit)?;
    Some(Change::details(move |person| {
        person.birth_date = Some(date);
    }))
}

pub(super) fn fields(visit: &Visit, form: &Form) -> AnyView {
    let t = visit.texts;
    let parts = [t.check_day(), t.check_month(), t.check_year()];
    view! {
        <DateField
            form=form
            name=FIELD
            label=t.question_birth_date()
            hint=t.question_birth_date_hint()
            parts=parts
            birthday=true
            heading=true
        />
    }
    .into_any()
}
