//! The self-check of a programme, in the browser: nothing is sent while it runs, and its answers end with the tab.

pub mod given;
mod history;
mod kept;
mod page;
mod progress;

use std::{cell::RefCell, rc::Rc};

use domain::{
    calendar_date::CalendarDate,
    eligibility::{Fact, Kind, date_text},
};
use leptos::{html, prelude::*};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, HtmlFormElement, PopStateEvent, SubmitEvent};

use kept::Kept;
use page::{CheckPage, hand_over};
use progress::{Progress, Step};

use crate::{FieldProblem, answer_problems};

/// Runs the steps of a self-check without requests to the server.
///
/// The children are the page of one question as the server renders it, which also works without WASM,
/// inside an element with the programme's rule in JSON as `data-eligibility`, and then templates for
/// the other pages:
///
/// - `<template data-step="income">` for the question about each fact of the rule: the page as the
///   server renders it, with `form.question` holding a hidden `fact`. Elements with `data-first` are
///   kept at the first step, `button[data-back]` at the others.
/// - `<template data-problems="income">` for each fact: an error summary with one `<li>` for each of
///   [`answer_problems`].
/// - `<template data-step="result">`: the page of the result. Elements with `data-outcome` are kept if
///   it is that of the whole rule, those with `data-reason="0"` (the index of a comparison) and
///   `data-holds` if that comparison is decisive with this outcome; of each `li[data-rule="0"]` (the
///   index of a rule, in pre-order) the `<p data-holds>` with its outcome. Outcomes are written `met`,
///   `unmet` and `unknown`. `data-answer="income"` is filled with the answer, `data-row="income"` kept
///   if there is one; `li[data-eligibility]`, with the rule of another programme, if the answers do not
///   rule that out; and `form[data-carry]` gets the answers as hidden fields.
///
/// The `title` of a template becomes that of the document. A form with a hidden `again` repeats the
/// question about a fact, as on the server. A form that a button `show_again` sends leaves the page with the answers as
/// hidden fields: the page is shown in another language.
#[island]
pub fn SelfCheck(
    /// Today, in Europe/Rome.
    on: CalendarDate,
    /// The captions of a question: for one question left, for two, up to the number of facts in the rule.
    captions: Vec<String>,
    /// The URL of the icon sprite.
    icons: String,
    children: Children,
) -> impl IntoView {
    let announcement = RwSignal::new(String::new());
    let status = NodeRef::<html::P>::new();
    let mut arguments = Some((captions, icons));
    Effect::new(move |_| {
        if let Some(island) = browser::island_around(status)
            && let Some((captions, icons)) = arguments.take()
            && let Some(page) = CheckPage::new(island, captions, icons)
            && let Some(fact) = page.fact()
            && let Some(rule) = page.rule()
        {
            let kept = Kept::of(&page.version());
            let progress = Progress::new(rule, on, &page.given(), fact);
            let check = Check {
                page,
                progress: RefCell::new(progress),
                kept,
                said: announcement,
            };
            Rc::new(check).begin();
        }
    });
    view! {
        {children()}
        <p class="visually-hidden" role="status" node_ref=status>{announcement}</p>
    }
}

struct Check {
    page: CheckPage,
    progress: RefCell<Progress>,
    kept: Kept,
    /// The announcement to screen readers that the page changed.
    said: RwSignal<String>,
}

impl Check {
    /// Continues where the page was left, or else from the question that the server asked.
    fn begin(self: Rc<Self>) {
        let resumed = history::present().and_then(|step| {
            let kept = self.kept.read()?;
            self.progress.borrow().resumed(&kept, step)
        });
        if let Some(progress) = resumed {
            self.progress.replace(progress);
            self.show();
        } else {
            let history = window().history();
            let _ = history.and_then(|history| history.replace_state(&history::entry_of(0), ""));
            self.kept.write(&self.progress.borrow().written());
        }
        let check = Rc::clone(&self);
        browser::listen(self.page.island(), "submit", move |event| {
            check.submitted(&event);
        });
        let check = Rc::clone(&self);
        browser::listen(self.page.island(), "click", move |event| {
            check.clicked(&event);
        });
        browser::listen(&window(), "popstate", move |event| {
            let entry = event.unchecked_ref::<PopStateEvent>().state();
            if let Some(step) = history::step_of(&entry) {
                self.progress.borrow_mut().go_to(step);
                self.show();
            }
        });
    }

    fn submitted(&self, event: &Event) {
        let Some(form) = event
            .target()
            .and_then(|form| form.dyn_into::<HtmlFormElement>().ok())
        else {
            return;
        };
        let button = event.unchecked_ref::<SubmitEvent>().submitter();
        let button = button.and_then(|button| button.get_attribute("name"));
        if button.as_deref() == Some("show_again") {
            hand_over(&form, &self.progress.borrow());
            return;
        }
        let again = browser::value_of(&form, "again");
        if let Some((fact, _)) = again.as_deref().and_then(given::read) {
            event.prevent_default();
            self.progress.borrow_mut().change(fact);
            self.arrive();
        } else if browser::value_of(&form, "fact").is_some() {
            event.prevent_default();
            let unknown = button.as_deref() == Some("do");
            self.answered((!unknown).then(|| typed(&form)));
        }
    }

    /// Handles an answer; `None` if the person does not know.
    fn answered(&self, typed: Option<String>) {
        let Step::Question(fact) = self.progress.borrow().step() else {
            return;
        };
        let answered = self.progress.borrow_mut().answer(typed.as_deref());
        match answered {
            Ok(()) => self.arrive(),
            Err(problem) => {
                let place = answer_problems(fact)
                    .iter()
                    .position(|listed| *listed == problem);
                let parts: Vec<_> = typed
                    .unwrap_or_default()
                    .split('/')
                    .map(str::to_owned)
                    .collect();
                let wrong = FieldProblem::Answer(problem).part(&parts);
                self.page
                    .show_problem(fact, place.unwrap_or_default(), wrong);
            }
        }
    }

    fn clicked(&self, event: &Event) {
        let target = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok());
        let inside = |selector| {
            target
                .as_ref()
                .and_then(|target| target.closest(selector).ok()?)
                .is_some()
        };
        if inside("[data-back]") {
            let _ = window().history().and_then(|history| history.back());
        } else if inside(".error-summary a") {
            // Following the link would add an entry to the history.
            event.prevent_default();
            self.page.focus_field();
        }
    }

    /// Adds the new step to the browser's history, so that its back button works.
    fn arrive(&self) {
        let entry = history::entry_of(self.progress.borrow().at());
        let _ = window()
            .history()
            .and_then(|history| history.push_state(&entry, ""));
        self.show();
    }

    fn show(&self) {
        let progress = self.progress.borrow();
        self.kept.write(&progress.written());
        let words = match progress.step() {
            Step::Question(fact) => self.page.show_question(&progress, fact),
            Step::Result => self.page.show_result(&progress),
        };
        self.said.set(words.unwrap_or_default());
    }
}

/// The answer typed or chosen in a form.
fn typed(form: &Element) -> String {
    let value = |selector| {
        let input = browser::all::<web_sys::HtmlInputElement>(form, selector)
            .into_iter()
            .next();
        input.map(|input| input.value()).unwrap_or_default()
    };
    let fact = browser::value_of(form, "fact").and_then(|fact| Fact::parse(&fact).ok());
    match fact.map(Fact::kind) {
        Some(Kind::Date) => date_text(
            &value("[name=answer_day]"),
            &value("[name=answer_month]"),
            &value("[name=answer_year]"),
        ),
        Some(Kind::Money | Kind::Count | Kind::HalfMonths) => value("[name=answer]"),
        _ => value("[name=answer]:checked"),
    }
}
