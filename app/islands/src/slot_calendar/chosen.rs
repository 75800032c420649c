//! A slot chosen in a week that is no longer shown: it is displayed and submitted with the form.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement};

use super::slots;

/// The line of the page that displays it, with the input that submits it.
pub(super) struct ChosenSlot {
    island: Element,
}

impl ChosenSlot {
    pub(super) const fn new(island: Element) -> Self {
        Self { island }
    }

    /// Saves the chosen slot before its week is replaced.
    pub(super) fn note(&self) {
        if let Some((value, words)) = slots::choice() {
            self.set(Some((&value, &words)));
        }
    }

    /// Selects it if it is shown again.
    pub(super) fn choose_again(&self) {
        let value = self.input().map(|input| input.value());
        if value.is_some_and(|value| slots::choose(&value)) {
            self.forget();
        }
    }

    /// Clears it: another one is chosen.
    pub(super) fn forget(&self) {
        self.set(None);
    }

    fn input(&self) -> Option<HtmlInputElement> {
        browser::one(&self.island, "[data-chosen] input")?
            .dyn_into()
            .ok()
    }

    fn set(&self, choice: Option<(&str, &str)>) {
        let (value, words) = choice.unwrap_or_default();
        if let Some(input) = self.input() {
            input.set_value(value);
            input.set_disabled(choice.is_none());
        }
        if let Some(shown) = browser::one(&self.island, "[data-chosen] strong") {
            shown.set_text_content(Some(words));
        }
        if let Some(line) = browser::one(&self.island, "[data-chosen]") {
            browser::show(&line, choice.is_some());
        }
    }
}
