//! How the person heard of the programme; optional.

use std::borrow::Cow;

use domain::application::ReferralSource;
use leptos::prelude::*;
use services::applications::Draft;
use ui::{Choice, Choices, Form, Visit};

use super::{Change, Step, StepState};

const FIELD: &str = "referral_source";

/// The field's value for "not stated".
const UNSAID: &str = "unsaid";

pub(super) struct ReferralSourceStep;

impl Step for ReferralSourceStep {
    fn name(&self) -> Cow<'static, str> {
        "referral-source".into()
    }

    fn words(&self, visit: &Visit, _draft: &Draft) -> String {
        visit.texts.application_referral_source()
    }

    fn state(&self, draft: &Draft) -> StepState {
        StepState::optional(draft.application.referral_source.is_some())
    }

    fn fill(&self, _visit: &Visit, draft: &Draft) -> Form {
        let source = draft.application.referral_source;
        Form::new().with(FIELD, source.map_or("", ReferralSource::as_str))
    }

    fn read(&self, visit: &Visit, _draft: &Draft, form: &mut Form) -> Option<Change> {
        if matches!(form.value(FIELD), "" | UNSAID) {
            return Some(Change::ReferralSource(None));
        }
        let source = form.parse(FIELD, str::parse, |_| visit.texts.answer_error_choice())?;
        Some(Change::ReferralSource(Some(source)))
    }

    fn view(&self, visit: &Visit, _draft: &Draft, form: &Form) -> AnyView {
        let t = visit.texts;
        let choices = ReferralSource::ALL
            .iter()
            .map(|source| Choice::new(source.as_str(), t.referral_source(*source)))
            .chain([Choice::new(UNSAID, t.referral_source_unsaid())]);
        view! {
            <Choices
                form=form
                name=FIELD
                label=t.application_referral_source_question()
                hint=t.application_referral_source_hint()
                choices=choices.collect()
                heading=true
            />
        }
        .into_any()
    }

    fn value(&self, visit: &Visit, draft: &Draft) -> Option<AnyView> {
        let source = draft.application.referral_source?;
        Some(visit.texts.referral_source(source).into_any())
    }
}
