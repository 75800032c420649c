//! The person's fiscal code, which is optional.

use std::borrow::Cow;

use domain::{codice_fiscale::CodiceFiscale, person::Detail};
use islands::FieldKind;
use leptos::prelude::*;
use services::applications::Draft;
use ui::{
    Form, TextField, Visit,
    personal_details::{optional, parse_codice_fiscale},
    with_field_check,
};

use super::{Change, Step, StepState, isolated};

pub(in crate::apply) const FIELD: &str = "codice_fiscale";

pub(super) struct CodiceFiscaleStep;

impl Step for CodiceFiscaleStep {
    fn name(&self) -> Cow<'static, str> {
        "codice-fiscale".into()
    }

    fn words(&self, visit: &Visit, _draft: &Draft) -> String {
        visit.texts.application_codice_fiscale()
    }

    fn state(&self, draft: &Draft) -> StepState {
        let person = &draft.person;
        if person.disagreements_with_codice_fiscale().is_empty() {
            StepState::optional(person.codice_fiscale.is_some())
        } else {
            StepState::ToCorrect
        }
    }

    fn fill(&self, _visit: &Visit, draft: &Draft) -> Form {
        let person = &draft.person;
        let code = person
            .codice_fiscale
            .as_ref()
            .map_or("", CodiceFiscale::as_str);
        Form::new().with(FIELD, code)
    }

    fn read(&self, visit: &Visit, _draft: &Draft, form: &mut Form) -> Option<Change> {
        let code = optional(form, &[FIELD], |form| parse_codice_fiscale(form, visit))?;
        Some(Change::details(move |person| person.codice_fiscale = code))
    }

    fn view(&self, visit: &Visit, _draft: &Draft, form: &Form) -> AnyView {
        let t = visit.texts;
        let field = view! {
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
        .into_any();
        let kind = FieldKind::CodiceFiscale;
        with_field_check(visit, kind, FIELD, field)
    }

    fn value(&self, _visit: &Visit, draft: &Draft) -> Option<AnyView> {
        let code = draft.person.codice_fiscale.as_ref();
        isolated(code.map(ToString::to_string))
    }

    fn is_checked(&self, _draft: &Draft) -> bool {
        true
    }
}

/// The error that the code contradicts the person's other details.
pub(in crate::apply) fn disagreement(visit: &Visit, details: &[Detail]) -> String {
    let t = visit.texts;
    t.application_codice_fiscale_disagrees(t.list(details.iter().map(|detail| t.detail(*detail))))
}
