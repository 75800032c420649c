//! A place as free text. If the text is ambiguous, the matching places are offered as a choice.

use leptos::prelude::*;
use ui::{Choice, Choices, Form, Visit};

/// Maximum places offered.
pub(super) const MOST: usize = 8;

/// The names of the fields of a place: the typed text, the choice, and the text for which the choice
/// was offered, so that a newly typed text takes precedence over an earlier choice.
#[derive(Clone, Copy)]
pub(super) struct Fields {
    pub(super) typed: &'static str,
    pub(super) chosen: &'static str,
    pub(super) sought: &'static str,
}

impl Fields {
    /// The choice, if it still belongs to the typed text.
    pub(super) fn chosen<'form>(&self, form: &'form Form) -> Option<&'form str> {
        let chosen = form.value(self.chosen);
        let is_about_it = form.value(self.typed).trim() == form.value(self.sought).trim();
        (!chosen.is_empty() && is_about_it).then_some(chosen)
    }

    /// Rejects the typed text: it matches several places, or none.
    pub(super) fn refuse(&self, visit: &Visit, form: &mut Form, has_suggestions: bool) {
        let t = visit.texts;
        if has_suggestions {
            form.refuse(self.chosen, t.application_place_choose());
        } else if form.value(self.typed).trim().is_empty() {
            form.refuse(self.typed, t.answer_error_missing());
        } else {
            form.refuse(self.typed, t.application_place_unknown());
        }
    }

    /// The places to choose from, after a text was rejected.
    pub(super) fn suggestions(
        &self,
        visit: &Visit,
        form: &Form,
        suggest: impl FnOnce(&str) -> Vec<Choice>,
    ) -> AnyView {
        if form.problem(self.chosen).is_none() {
            return ().into_any();
        }
        let typed = form.value(self.typed).to_owned();
        let choices = suggest(&typed);
        view! {
            <input type="hidden" name=self.sought value=typed/>
            <Choices
                form=form
                name=self.chosen
                label=visit.texts.application_place_suggestions()
                choices=choices
            />
        }
        .into_any()
    }
}
