//! The person's name.

use std::borrow::Cow;

use domain::name::Name;
use islands::FieldKind;
use leptos::prelude::*;
use services::applications::Draft;
use ui::{Form, TextField, Visit, personal_details::parse_name, with_field_check};

use super::{Change, Step, StepState, isolated};

const GIVEN: &str = "given_name";
const FAMILY: &str = "family_name";

pub(super) struct NameStep;

impl Step for NameStep {
    fn name(&self) -> Cow<'static, str> {
        "name".into()
    }

    fn words(&self, visit: &Visit, _draft: &Draft) -> String {
        visit.texts.application_name()
    }

    fn state(&self, draft: &Draft) -> StepState {
        StepState::required(draft.person.name.is_some())
    }

    fn fill(&self, _visit: &Visit, draft: &Draft) -> Form {
        let person = &draft.person;
        let Some(name) = &person.name else {
            return Form::new();
        };
        Form::new()
            .with(GIVEN, name.given.as_ref().map_or("", Name::as_str))
            .with(FAMILY, name.family.as_str())
    }

    fn read(&self, visit: &Visit, _draft: &Draft, form: &mut Form) -> Option<Change> {
        let name = parse_name(form, visit)?;
        Some(Change::details(move |person| person.name = Some(name)))
    }

    fn view(&self, visit: &Visit, _draft: &Draft, form: &Form) -> AnyView {
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
            {with_field_check(visit, FieldKind::Name, GIVEN, given.into_any())}
            {with_field_check(visit, FieldKind::Name, FAMILY, family.into_any())}
        }
        .into_any()
    }

    fn value(&self, _visit: &Visit, draft: &Draft) -> Option<AnyView> {
        isolated(draft.person.name.as_ref().map(ToString::to_string))
    }

    fn is_checked(&self, _draft: &Draft) -> bool {
        true
    }
}
