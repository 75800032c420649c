//! The page at the door: what the server wrote, filled in with who comes.

use browser::field;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement, HtmlTemplateElement};

use super::queue::Waiting;
use crate::check_in::Arrival;

/// The name of the field for a code.
const CODE: &str = "code";

pub(super) struct DoorPage {
    island: Element,
    icons: String,
    /// What is said to who does not see that the page changed.
    said: RwSignal<String>,
}

impl DoorPage {
    pub(super) const fn new(
        island: Element,
        icons: String,
        announcement: RwSignal<String>,
    ) -> Self {
        Self {
            island,
            icons,
            said: announcement,
        }
    }

    pub(super) const fn island(&self) -> &Element {
        &self.island
    }

    /// Shows what works with script alone.
    pub(super) fn reveal(&self) {
        for part in browser::all::<Element>(&self.island, "[data-scanner]") {
            browser::show(&part, true);
        }
    }

    /// What is typed.
    pub(super) fn typed(&self) -> String {
        browser::value_of(&self.island, CODE).unwrap_or_default()
    }

    /// Readies the field for the next code, or for another try where it is told what is wrong.
    pub(super) fn ready(&self, problem: Option<&str>) {
        let Some(input) = browser::all::<HtmlInputElement>(&self.island, "[name=code]").pop()
        else {
            return;
        };
        if let Some(field) = browser::one(&self.island, ".field") {
            field::show_problem(&field, CODE, problem, None, &self.icons);
        }
        match problem {
            Some(words) => self.said.set(words.to_owned()),
            None => input.set_value(""),
        }
        browser::focus(Some(input.into()));
    }

    /// Lets the browser send a code as if there were no script.
    pub(super) fn send_plainly(&self, code: &str) {
        if let Some(input) = browser::all::<HtmlInputElement>(&self.island, "[name=code]").pop()
            && let Some(form) = input.form()
        {
            input.set_value(code);
            let _ = form.submit();
        }
    }

    pub(super) fn show_waiting(&self, waiting: &Waiting) {
        self.enter("waiting", Some(waiting), &[("code", &code(waiting))]);
    }

    pub(super) fn show_came(&self, waiting: &Waiting, arrival: &Arrival) {
        let parts = [("name", arrival.name.as_str()), ("at", &arrival.at)];
        self.say(self.enter("came", Some(waiting), &parts));
    }

    pub(super) fn show_refused(&self, waiting: &Waiting, words: &str) {
        let code = code(waiting);
        let parts = [("code", code.as_str()), ("words", words)];
        self.say(self.enter("refused", Some(waiting), &parts));
    }

    /// Shows that the camera saw something else than a code of ours.
    pub(super) fn show_not_a_code(&self, words: &str) {
        self.say(self.enter("refused", None, &[("words", words)]));
    }

    /// Shows how many codes wait.
    pub(super) fn show_count(&self, count: usize) {
        if let Some(line) = browser::one(&self.island, "[data-count]")
            && let Some(number) = browser::one(&line, "bdi")
        {
            number.set_text_content(Some(&count.to_string()));
            browser::show(&line, count > 0);
        }
    }

    /// Says how many codes wait, as it is shown.
    pub(super) fn say_count(&self) {
        self.say(browser::one(&self.island, "[data-count]"));
    }

    /// Shows that whoever works here must sign in again, or that they have.
    pub(super) fn show_signed_out(&self, signed_out: bool) {
        if let Some(notice) = browser::one(&self.island, "[data-signed-out]")
            && notice.has_attribute("hidden") == signed_out
        {
            browser::show(&notice, signed_out);
            self.say(signed_out.then_some(notice));
        }
    }

    /// Puts a line on top of the list, in place of the one before about the same code.
    fn enter(
        &self,
        outcome: &str,
        waiting: Option<&Waiting>,
        parts: &[(&str, &str)],
    ) -> Option<Element> {
        let list = browser::one(&self.island, "[data-came]")?;
        let template = ["template[data-outcome=", outcome, "]"].concat();
        let template = browser::one(&self.island, &template)?;
        let template = template.dyn_into::<HtmlTemplateElement>().ok()?;
        let line = template.content().first_element_child()?;
        let line: Element = line.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
        for (name, text) in parts {
            let part = browser::one(&line, &["[data-part=", name, "]"].concat())?;
            part.set_text_content(Some(text));
        }
        if let Some(waiting) = waiting {
            let waiting = waiting.to_string();
            if let Some(before) = browser::one(&list, &["[data-of='", &waiting, "']"].concat()) {
                before.remove();
            }
            line.set_attribute("data-of", &waiting).ok()?;
        }
        list.prepend_with_node_1(&line).ok()?;
        Some(line)
    }

    fn say(&self, part: Option<Element>) {
        let words = part.and_then(|part| part.text_content());
        self.said.set(words.unwrap_or_default());
    }
}

fn code(waiting: &Waiting) -> String {
    waiting.code.to_string()
}
