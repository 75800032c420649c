//! The person's day of birth.

use domain::{calendar_date::CalendarDate, person::Person};
use leptos::prelude::*;
use services::application::Draft;

use super::step_page::Change;
use crate::{
    ui::{DateField, Form},
    visit::Visit,
};

const FIELD: &str = "birth_date";
const DAY: &str = "birth_date_day";
const MONTH: &str = "birth_date_month";
const YEAR: &str = "birth_date_year";

pub(super) fn filled(person: &Person) -> Form {
    let Some(date) = person.birth_date else { return Form::new() };
    Form::new()
        .with(DAY, date.day().to_string())
        .with(MONTH, date.month().to_string())
        .with(YEAR, date.year().to_string())
}

pub(super) fn read(visit: &Visit, draft: &Draft, form: &mut Form) -> Option<Change> {
    let t = visit.texts;
    let typed = CalendarDate::from_fields(form.value(DAY), form.value(MONTH), form.value(YEAR));
    let date = form.parse(FIELD, |_| typed, |error| t.problem(error))?;
    let date = form.parse(FIELD, |_| date.as_birth_date(draft.on), |error| t.problem(error))?;
    Some(Change::details(move |person| person.birth_date = Some(date)))
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
