//! The person's telephone number, if they want to be called.

use std::borrow::Cow;

use domain::phone::PhoneNumber;
use islands::FieldKind;
use leptos::prelude::*;
use services::applications::Draft;
use ui::{
    Form, TextField, Visit,
    personal_details::{optional, parse_phone},
    with_field_check,
};

use super::{Change, Step, StepState, isolated};

const FIELD: &str = "phone";

pub(super) struct PhoneStep;

impl Step for PhoneStep {
    fn name(&self) -> Cow<'static, str> {
        "phone".into()
    }

    fn words(&self, visit: &Visit, _draft: &Draft) -> String {
        visit.texts.application_phone()
    }

    fn state(&self, draft: &Draft) -> StepState {
        StepState::optional(draft.person.phone.is_some())
    }

    fn fill(&self, _visit: &Visit, draft: &Draft) -> Form {
        let person = &draft.person;
        Form::new().with(FIELD, person.phone.as_ref().map_or("", PhoneNumber::as_str))
    }

    fn read(&self, visit: &Visit, _draft: &Draft, form: &mut Form) -> Option<Change> {
        let phone = optional(form, &[FIELD], |form| parse_phone(form, visit))?;
        Some(Change::details(move |person| person.phone = phone))
    }

    fn view(&self, visit: &Visit, _draft: &Draft, form: &Form) -> AnyView {
        let t = visit.texts;
        let field = view! {
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
        .into_any();
        with_field_check(visit, FieldKind::Phone, FIELD, field)
    }

    fn value(&self, _visit: &Visit, draft: &Draft) -> Option<AnyView> {
        isolated(draft.person.phone.as_ref().map(PhoneNumber::to_string))
    }

    fn is_checked(&self, _draft: &Draft) -> bool {
        true
    }
}
