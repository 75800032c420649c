//! What a check asks, and what it makes of an answer.

use domain::eligibility::{EvaluationContext, Fact, RuleSet};
use ui::{Form, Visit};

use super::{Answers, GIVEN, answer};

/// The rules of a check, and how its pages name and address it.
pub(super) struct Asking<'rule> {
    /// The rules.
    pub(super) rules: RuleSet<'rule>,
    /// The day of the check.
    pub(super) context: EvaluationContext,
    /// The reference year of the rules.
    pub(super) year: i16,
    /// The versions of the rules: where they change while a person answers, the person is told.
    pub(super) version: String,
    /// The name of what is checked.
    pub(super) name: String,
    /// The URL of the check.
    pub(super) address: String,
    /// The URL of the page before the first question.
    pub(super) before: String,
    /// Whether the result can be seen before every question is answered.
    pub(super) ends_early: bool,
}

/// What comes after an answer.
pub(super) struct Turn {
    /// The answers so far.
    pub(super) answers: Answers,
    /// The question that is asked next, with its form; `None` for the result.
    pub(super) question: Option<(Fact, Form)>,
    /// Whether a rule changed while the person was answering.
    pub(super) is_stale: bool,
}

impl Asking<'_> {
    /// The first question; or what was on the page when its language was changed, with what was typed.
    pub(super) fn begin(&self, visit: &Visit) -> Turn {
        let Some(form) = visit.typed() else {
            return self.next(Answers::default(), false);
        };
        let mut answers = Answers::read(form.values(GIVEN), &self.rules, self.context);
        let is_stale = form.value("rule_version") != self.version;
        let Some(fact) = self.asked(form) else {
            return Turn {
                answers,
                question: None,
                is_stale,
            };
        };
        answers.forget(fact);
        Turn {
            answers,
            question: Some((fact, form.clone())),
            is_stale,
        }
    }

    /// The question that a form answers, if it is one of this check.
    fn asked(&self, form: &Form) -> Option<Fact> {
        let asked = form.value("fact").parse::<Fact>().ok();
        asked.filter(|fact| self.rules.facts().contains(fact))
    }

    /// Takes an answer, or goes back to one.
    pub(super) fn take(&self, visit: &Visit, mut form: Form) -> Turn {
        let mut answers = Answers::read(form.values(GIVEN), &self.rules, self.context);
        let is_stale = form.value("rule_version") != self.version;
        let again = Answers::read(form.values("again"), &self.rules, self.context);
        if let Some((fact, value)) = again.iter().next() {
            answers.forget(fact);
            let question = Some((fact, answer::filled(fact, value)));
            return Turn {
                answers,
                question,
                is_stale,
            };
        }
        let Some(fact) = self.asked(&form) else {
            return self.next(answers, is_stale);
        };
        match form.value("do") {
            "unknown" => {
                answers.set(fact, None);
                return self.next(answers, is_stale);
            }
            "result" => {
                return Turn {
                    answers,
                    question: None,
                    is_stale,
                };
            }
            _ => {}
        }
        match answer::read(&form, fact, &self.rules.choices(fact), self.context) {
            Ok(value) => {
                answers.set(fact, Some(value));
                self.next(answers, is_stale)
            }
            Err(error) => {
                answers.forget(fact);
                let field = answer::field_of(error, &form, fact);
                form.refuse(&field, visit.texts.problem(error));
                Turn {
                    answers,
                    question: Some((fact, form)),
                    is_stale,
                }
            }
        }
    }

    /// The next question that can still change a result, if there is one.
    pub(super) fn next(&self, answers: Answers, is_stale: bool) -> Turn {
        let open = answers.open_questions(&self.rules, self.context);
        let question = open.first().map(|fact| (*fact, Form::new()));
        Turn {
            answers,
            question,
            is_stale,
        }
    }
}
