//! A question of the programme.

use std::borrow::Cow;

use domain::eligibility::Fact;
use islands::FieldKind;
use leptos::prelude::*;
use services::applications::Draft;
use ui::{Form, Visit, with_field_check};

use super::{Change, Step, StepState, isolated};
use crate::check::answer::{self, ANSWER};

struct QuestionStep(Fact);

/// The questions already answered and those still relevant, in the order of the rule.
pub(super) fn of(draft: &Draft) -> Vec<Box<dyn Step>> {
    let facts = draft.facts();
    let open = draft.open_questions();
    let shown =
        |fact: &Fact| draft.asks(*fact) && (facts.get(*fact).is_some() || open.contains(fact));
    boxed(draft.programme.rule.facts().filter(shown)).collect()
}

/// The questions still relevant, most decisive first.
pub(super) fn open(draft: &Draft) -> impl Iterator<Item = Box<dyn Step>> {
    boxed(draft.open_questions())
}

/// The question with that name in URLs, if the programme asks it.
pub(super) fn parse(name: &str, draft: &Draft) -> Option<Box<dyn Step>> {
    let fact = name.parse().ok().filter(|fact| draft.asks(*fact));
    boxed(fact).next()
}

fn boxed(facts: impl IntoIterator<Item = Fact>) -> impl Iterator<Item = Box<dyn Step>> {
    let boxed = |fact| Box::new(QuestionStep(fact)) as Box<dyn Step>;
    facts.into_iter().map(boxed)
}

impl Step for QuestionStep {
    fn name(&self) -> Cow<'static, str> {
        self.0.to_string().into()
    }

    fn words(&self, visit: &Visit, draft: &Draft) -> String {
        visit.texts.question(self.0, draft.year())
    }

    fn state(&self, draft: &Draft) -> StepState {
        StepState::required(draft.facts().get(self.0).is_some())
    }

    fn fill(&self, _visit: &Visit, draft: &Draft) -> Form {
        answer::filled(self.0, draft.facts().get(self.0))
    }

    fn read(&self, visit: &Visit, draft: &Draft, form: &mut Form) -> Option<Change> {
        let choices = draft.programme.rule.choices(self.0);
        match answer::read(form, self.0, &choices, draft.context()) {
            Ok(value) => Some(Change::Answer(self.0, value)),
            Err(error) => {
                let field = answer::field_of(error, form, self.0);
                form.refuse(&field, visit.texts.problem(error));
                None
            }
        }
    }

    fn view(&self, visit: &Visit, draft: &Draft, form: &Form) -> AnyView {
        let choices = draft.programme.rule.choices(self.0);
        let field = answer::field(visit, &choices, self.0, draft.year(), form);
        if self.is_checked(draft) {
            with_field_check(visit, FieldKind::Answer(self.0), ANSWER, field)
        } else {
            field
        }
    }

    fn value(&self, visit: &Visit, draft: &Draft) -> Option<AnyView> {
        let facts = draft.facts();
        isolated(facts.get(self.0).map(|value| visit.texts.answer(value)))
    }

    fn is_checked(&self, draft: &Draft) -> bool {
        draft.programme.rule.choices(self.0).is_empty()
    }
}
