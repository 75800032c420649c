//! The page of a self-check: server-rendered templates, combined for each step.

use browser::field;
use domain::eligibility::{EligibilityRule, Fact, FactValue, Outcome};
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement, HtmlTemplateElement, Node};

use super::{
    given,
    progress::{Answer, Progress},
};

/// The name of the field of an answer.
const ANSWER: &str = "answer";

/// How an outcome is written in the page.
const fn name(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Met => "met",
        Outcome::NotMet => "unmet",
        Outcome::Unknown => "unknown",
    }
}

pub(super) struct CheckPage {
    island: Element,
    view: Element,
    captions: Vec<String>,
    icons: String,
}

impl CheckPage {
    /// The page around an island.
    pub(super) fn new(island: Element, captions: Vec<String>, icons: String) -> Option<Self> {
        let view = browser::one(&island, "[data-eligibility]")?;
        Some(Self {
            island,
            view,
            captions,
            icons,
        })
    }

    pub(super) const fn island(&self) -> &Element {
        &self.island
    }

    /// The rule of the programme.
    pub(super) fn rule(&self) -> Option<EligibilityRule> {
        rule_in(&self.view)
    }

    /// The fact that the question shown asks for.
    pub(super) fn fact(&self) -> Option<Fact> {
        Fact::parse(&browser::value_of(&self.view, "fact")?).ok()
    }

    /// The versions of the rules that are asked about.
    pub(super) fn version(&self) -> String {
        browser::value_of(&self.view, "rule_version").unwrap_or_default()
    }

    /// The answers in hidden fields of the form shown.
    pub(super) fn given(&self) -> Vec<String> {
        let form = browser::one(&self.view, "form.question");
        let fields = form.map(|form| browser::all::<HtmlInputElement>(&form, "[name=given]"));
        fields
            .unwrap_or_default()
            .iter()
            .map(HtmlInputElement::value)
            .collect()
    }

    /// Shows the question about a fact; returns the caption with the number of questions left.
    pub(super) fn show_question(&self, progress: &Progress, fact: Fact) -> Option<String> {
        self.put(&fact.to_string())?;
        self.remove_all(if progress.at() == 0 {
            "[data-back]"
        } else {
            "[data-first]"
        });
        if let Some(answer) = progress.answer_about(fact) {
            self.fill_in(answer);
        }
        let caption = self.captions.get(progress.others_open(fact))?.clone();
        browser::one(&self.view, ".question-caption")?.set_text_content(Some(&caption));
        self.present()?;
        Some(caption)
    }

    /// Shows a problem with an answer, by its index among those of the fact, at one input of a date if it is
    /// about that one.
    pub(super) fn show_problem(&self, fact: Fact, place: usize, wrong: Option<usize>) {
        let shown = || {
            self.remove_all(".error-summary, .notice");
            let form = browser::one(&self.view, "form.question")?;
            let summary = self.take("data-problems", &fact.to_string())?;
            form.before_with_node_1(&summary).ok()?;
            let summary = browser::one(&self.view, ".error-summary")?;
            for (other, item) in browser::all::<Element>(&summary, "li").iter().enumerate() {
                if other != place {
                    item.remove();
                }
            }
            let words = browser::one(&summary, "li")?.text_content();
            let field = browser::one(&form, ".field")?;
            field::show_problem(&field, ANSWER, words.as_deref(), wrong, &self.icons);
            if let Some(input) =
                wrong.and_then(|wrong| field::inputs(&field).into_iter().nth(wrong))
            {
                let link = browser::one(&summary, "li a")?;
                link.set_attribute("href", &["#", &input.id()].concat())
                    .ok()?;
            }
            Some(summary)
        };
        browser::focus(shown());
    }

    pub(super) fn focus_field(&self) {
        browser::focus(browser::one(&self.view, ".field input"));
    }

    /// Shows the result; returns its heading.
    pub(super) fn show_result(&self, progress: &Progress) -> Option<String> {
        let explanation = progress.explanation();
        self.put("result")?;
        for part in browser::all::<Element>(&self.view, "[data-outcome]") {
            keep(
                &part,
                attribute(&part, "data-outcome") == name(explanation.outcome),
            );
        }
        let reasons = explanation.reasons();
        for part in browser::all::<Element>(&self.view, "[data-reason]") {
            let reason = place(&part, "data-reason").and_then(|place| reasons.get(place));
            keep(
                &part,
                reason.is_some_and(|reason| {
                    reason.decisive && attribute(&part, "data-holds") == name(reason.outcome)
                }),
            );
        }
        let outcomes = progress.outcomes();
        for rule in browser::all::<Element>(&self.view, "[data-rule]") {
            let outcome = place(&rule, "data-rule").and_then(|place| outcomes.get(place));
            let outcome = name(*outcome.unwrap_or(&Outcome::Unknown));
            rule.set_class_name(outcome);
            for line in browser::all::<Element>(&rule, ":scope > [data-holds]") {
                keep(&line, attribute(&line, "data-holds") == outcome);
            }
        }
        self.show_answers(progress);
        self.show_others(progress, explanation.outcome);
        self.present()
    }

    fn show_answers(&self, progress: &Progress) {
        let answer_in = |element: &Element, name: &str| {
            let fact = Fact::parse(&attribute(element, name)).ok()?;
            progress.answer_about(fact)
        };
        for place in browser::all::<Element>(&self.view, "[data-answer]") {
            let words = answer_in(&place, "data-answer").and_then(|answer| self.words(answer));
            place.set_text_content(words.as_deref());
        }
        for row in browser::all::<Element>(&self.view, "[data-row]") {
            keep(&row, answer_in(&row, "data-row").is_some());
        }
        for form in browser::all::<Element>(&self.view, "[data-carry]") {
            hand_over(&form, progress);
        }
    }

    /// Keeps the other programmes that the answers do not rule out.
    fn show_others(&self, progress: &Progress, outcome: Outcome) {
        let Some(others) = browser::one(&self.view, "[data-others]") else {
            return;
        };
        for other in browser::all::<Element>(&others, "[data-eligibility]") {
            keep(
                &other,
                rule_in(&other).is_some_and(|rule| progress.might_meet(&rule)),
            );
        }
        let some = browser::one(&others, "[data-eligibility]").is_some();
        keep(&others, some && outcome != Outcome::Met);
    }

    /// An answer in the words of its question.
    fn words(&self, answer: &Answer) -> Option<String> {
        let question = self
            .template("data-step", &answer.fact.to_string())?
            .content();
        let find = |selector: &str| question.query_selector(selector).ok()?;
        if answer.value.is_none() {
            return find("button[name=do]")?.text_content();
        }
        let choice = find(&["input[type=radio][value='", &answer.typed, "'] + label"].concat());
        choice.map_or_else(|| Some(answer.typed.clone()), |label| label.text_content())
    }

    /// Fills in the field with the previous answer.
    fn fill_in(&self, answer: &Answer) {
        let inputs: Vec<HtmlInputElement> = browser::all(&self.view, ".field input");
        match (answer.value, inputs.as_slice()) {
            (Some(FactValue::Date(date)), [day, month, year]) => {
                day.set_value(&date.day().to_string());
                month.set_value(&date.month().to_string());
                year.set_value(&date.year().to_string());
            }
            (Some(_), [input]) => input.set_value(&answer.typed),
            _ => {
                for input in inputs {
                    input.set_checked(answer.value.is_some() && input.value() == answer.typed);
                }
            }
        }
    }

    /// Replaces the current page.
    fn put(&self, step: &str) -> Option<()> {
        let page = self.take("data-step", step)?;
        self.view.replace_children_with_node_1(&page);
        Some(())
    }

    /// Makes the heading of a complete page the last item of the breadcrumb and focuses it; returns it.
    fn present(&self) -> Option<String> {
        let heading = browser::one(&self.view, "h1")?;
        let words = heading.text_content();
        let crumb = document()
            .query_selector(".breadcrumb [aria-current]")
            .ok()
            .flatten();
        if let Some(crumb) = crumb {
            crumb.set_text_content(words.as_deref());
        }
        browser::focus(Some(heading));
        words
    }

    /// A copy of the content of a server template; the page gets its title.
    fn take(&self, attribute: &str, value: &str) -> Option<Node> {
        let template = self.template(attribute, value)?;
        document().set_title(&template.title());
        document()
            .import_node_with_deep(&template.content(), true)
            .ok()
    }

    fn template(&self, attribute: &str, value: &str) -> Option<HtmlTemplateElement> {
        let selector = ["template[", attribute, "='", value, "']"].concat();
        browser::one(&self.island, &selector)?.dyn_into().ok()
    }

    fn remove_all(&self, selector: &str) {
        for element in browser::all::<Element>(&self.view, selector) {
            element.remove();
        }
    }
}

/// Gives a form the answers as hidden fields, instead of those that it has.
pub(super) fn hand_over(form: &Element, progress: &Progress) {
    for given in browser::all::<Element>(form, "[name=given]") {
        given.remove();
    }
    for answer in progress.answers() {
        let input = document().create_element("input").ok();
        if let Some(input) = input.and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) {
            input.set_type("hidden");
            input.set_name(given::FIELD);
            input.set_value(&given::write(answer.fact, answer.value));
            let _ = form.append_child(&input);
        }
    }
}

fn attribute(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}

fn rule_in(element: &Element) -> Option<EligibilityRule> {
    serde_json::from_str(&attribute(element, "data-eligibility")).ok()
}

fn place(element: &Element, name: &str) -> Option<usize> {
    attribute(element, name).parse().ok()
}

fn keep(element: &Element, keep: bool) {
    if !keep {
        element.remove();
    }
}
