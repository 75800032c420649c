//! The person's date of birth.

use std::borrow::Cow;

use domain::eligibility::Fact;
use islands::FieldKind;
use leptos::prelude::*;
use services::applications::Draft;
use ui::{
    DateField, Form, Visit,
    personal_details::{fill_birth_date, parse_birth_date},
    with_field_check,
};

use super::{Change, Step, StepState, isolated};

const FIELD: &str = "birth_date";

pub(super) struct BirthDateStep;

impl Step for BirthDateStep {
    fn name(&self) -> Cow<'static, str> {
        "birth-date".into()
    }

    fn words(&self, visit: &Visit, _draft: &Draft) -> String {
        visit.texts.application_birth_date()
    }

    fn state(&self, draft: &Draft) -> StepState {
        StepState::required(draft.person.birth_date.is_some())
    }

    fn fill(&self, _visit: &Visit, draft: &Draft) -> Form {
        let person = &draft.person;
        let Some(date) = person.birth_date else {
            return Form::new();
        };
        fill_birth_date(Form::new(), date)
    }

    fn read(&self, visit: &Visit, _draft: &Draft, form: &mut Form) -> Option<Change> {
        let date = parse_birth_date(form, visit)?;
        Some(Change::details(move |person| {
            person.birth_date = Some(date);
        }))
    }

    fn view(&self, visit: &Visit, _draft: &Draft, form: &Form) -> AnyView {
        let t = visit.texts;
        let field = view! {
            <DateField
                visit=visit
                form=form
                name=FIELD
                label=t.question_birth_date()
                hint=t.question_birth_date_hint()
                birthday=true
                heading=true
            />
        }
        .into_any();
        let fact = FieldKind::Answer(Fact::BirthDate);
        with_field_check(visit, fact, FIELD, field)
    }

    fn value(&self, visit: &Visit, draft: &Draft) -> Option<AnyView> {
        isolated(draft.person.birth_date.map(|date| visit.texts.date(date)))
    }

    fn is_checked(&self, _draft: &Draft) -> bool {
        true
    }
}
