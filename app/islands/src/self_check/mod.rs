//! The self-check of a programme, in the browser: nothing is sent or stored while it runs.

pub mod given;
mod history;
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

use page::CheckPage;
use progress::{Progress, Step};

use crate::answer_problems;

/// Takes the steps of a self-check without coming back to the server.
///
/// The children are the page of one question as the server shows it, which goes on to work where
/// there is no WASM, inside an element with the programme's rule in JSON as `data-eligibility`, and
/// then templates from which the other pages are made:
///
/// - `<template data-step="income">` for the question about each fact of the rule: the page as the
///   server writes it, with `form.question` holding a hidden `fact`. Elements with `data-first` are
///   kept at the first step, `button[data-back]` at the others.
/// - `<template data-problems="income">` for each fact: an error summary with one `<li>` for each of
///   [`answer_problems`].
/// - `<template data-step="result">`: the page of the result. Elements with `data-outcome` are kept
///   where it is that of the whole rule, those with `data-reason="0"` (the place of a comparison) and
///   `data-holds` where that comparison decided and came out so; of each `li[data-rule="0"]` (the
///   place of a rule, each before those inside it) the `<p data-holds>` that tells what came of it.
///   Outcomes are written `met`, `unmet` and `unknown`. `data-answer="income"` is filled with the
///   answer, `data-row="income"` kept where there is one; `li[data-eligibility]`, with the rule of
///   another programme, where the answers do not rule that out; and `form[data-carry]` is given
///   the answers to take along.
///
/// The `title` of a template is that of a document made from it. A form with a hidden `again` asks
/// for a fact once more, as on the server.
#[island]
pub fn SelfCheck(
    /// Today, in Europe/Rome.
    on: CalendarDate,
    /// What stands above a question: for one that is left, for two, as many as the rule has facts.
    captions: Vec<String>,
    /// The address of the sprite of icons.
    icons: String,
    children: Children,
) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let status = NodeRef::<html::P>::new();
    let mut given = Some((captions, icons));
    Effect::new(move |_| {
        if let Some(island) = browser::island_around(status)
            && let Some((captions, icons)) = given.take()
            && let Some(page) = CheckPage::new(island, captions, icons)
            && let Some(fact) = page.fact()
            && let Some(rule) = page.rule()
        {
            let progress = Progress::new(rule, on, &page.given(), fact);
            let check = Check {
                page,
                progress: RefCell::new(progress),
                said,
            };
            Rc::new(check).begin();
        }
    });
    view! {
        {children()}
        <p class="visually-hidden" role="status" node_ref=status>{said}</p>
    }
}

struct Check {
    page: CheckPage,
    progress: RefCell<Progress>,
    /// What is said to who does not see that the page changed.
    said: RwSignal<String>,
}

impl Check {
    /// Goes on from the question that the server asked.
    fn begin(self: Rc<Self>) {
        let history = window().history();
        let _ = history.and_then(|history| history.replace_state(&history::entry_of(0), ""));
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
        let again = browser::value_of(&form, "again");
        if let Some((fact, _)) = again.as_deref().and_then(given::read) {
            event.prevent_default();
            self.progress.borrow_mut().change(fact);
            self.arrive();
        } else if browser::value_of(&form, "fact").is_some() {
            event.prevent_default();
            let button = event.unchecked_ref::<SubmitEvent>().submitter();
            let unknown =
                button.is_some_and(|button| button.get_attribute("name").as_deref() == Some("do"));
            self.answered((!unknown).then(|| typed(&form)));
        }
    }

    /// Takes an answer; `None` from who does not know.
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
                    .position(|known| *known == problem);
                self.page.show_problem(fact, place.unwrap_or_default());
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
            // Following the link would make an entry in the history.
            event.prevent_default();
            self.page.focus_field();
        }
    }

    /// Makes the new step an entry of the browser's history, so that its back button leads back.
    fn arrive(&self) {
        let entry = history::entry_of(self.progress.borrow().at());
        let _ = window()
            .history()
            .and_then(|history| history.push_state(&entry, ""));
        self.show();
    }

    fn show(&self) {
        let progress = self.progress.borrow();
        let said = match progress.step() {
            Step::Question(fact) => self.page.show_question(&progress, fact),
            Step::Result => self.page.show_result(&progress),
        };
        self.said.set(said.unwrap_or_default());
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
