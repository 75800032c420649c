//! A draft application.

use std::num::NonZeroU8;

use domain::{
    calendar_date::CalendarDate,
    eligibility::{
        Area, EligibilityRule, EvaluationContext, Explanation, Fact, FactValue, Facts, Residence,
    },
    language::Language,
    person::Person,
};
use store::{application::Application, programme::Programme};

use crate::platform::secret::{digest, hexadecimal};

/// A draft application with all the data it depends on.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The programme, with the rule in force today.
    pub programme: Programme,
    /// The person's details.
    pub person: Person,
    /// The draft.
    pub application: Application,
    /// The rule under which the person last answered, where another one is in force today.
    pub earlier_rule: Option<EligibilityRule>,
    /// Today, in Europe/Rome.
    pub on: CalendarDate,
}

impl Draft {
    /// What an evaluation of the draft depends on besides the facts.
    pub const fn context(&self) -> EvaluationContext {
        EvaluationContext { on: self.on }
    }

    /// The reference year of an application submitted today.
    pub fn year(&self) -> i16 {
        self.programme.rule.reference_period().year(self.context())
    }

    /// What would be declared today: the answers that the rule in force still asks for, and the facts
    /// derived from the person's details. Answers about an earlier reference year do not count.
    pub fn facts(&self) -> Facts {
        let rule = &self.programme.rule;
        let mut facts = self.answers();
        for (fact, _) in self.application.facts.iter() {
            if !rule.facts().any(|asked| asked == fact) {
                facts.remove(fact);
            }
        }
        for fact in rule.facts() {
            if let Some(value) = from_details(fact, &self.person) {
                // A detail's value has the type of its fact.
                facts.set(fact, value).ok();
            }
        }
        facts
    }

    /// The draft with more answers, all given today under the rule in force.
    pub(super) fn answered(
        &self,
        answers: impl IntoIterator<Item = (Fact, FactValue)>,
    ) -> Application {
        let mut facts = self.answers();
        for (fact, value) in answers {
            // The value was parsed for this fact.
            facts.set(fact, value).ok();
        }
        Application {
            facts,
            judged_on: self.on,
            rule_version: self.programme.rule_version,
            ..self.application.clone()
        }
    }

    /// The answers that apply today, including those that only an earlier rule asked for.
    fn answers(&self) -> Facts {
        let period = self.programme.rule.reference_period();
        let answered_on = EvaluationContext {
            on: self.application.judged_on,
        };
        let year_has_passed = period.year(answered_on) != self.year();
        let mut answers = self.application.facts.clone();
        for (fact, _) in self.application.facts.iter() {
            if year_has_passed && fact.is_of_reference_year() || is_detail(fact) {
                answers.remove(fact);
            }
        }
        answers
    }

    /// The questions that can still change the result, best first, except those that the person's
    /// details answer.
    pub fn open_questions(&self) -> Vec<Fact> {
        let open = self
            .programme
            .rule
            .open_questions(&self.facts(), self.context());
        open.into_iter().filter(|fact| !is_detail(*fact)).collect()
    }

    /// The districts of the person's municipality that the rule mentions, if it is unknown whether and
    /// in which of them they live.
    pub fn open_districts(&self) -> Vec<NonZeroU8> {
        match self.person.residence {
            Some(home) if home.district().is_none() => self.districts(home),
            _ => Vec::new(),
        }
    }

    /// The districts of an area's municipality that the rule names.
    pub fn districts(&self, area: Area) -> Vec<NonZeroU8> {
        self.programme
            .rule
            .choices(Fact::Residence)
            .into_iter()
            .filter_map(|choice| match choice {
                FactValue::Residence(Residence::In(named))
                    if named.municipality() == area.municipality() =>
                {
                    named.district()
                }
                _ => None,
            })
            .collect()
    }

    /// Whether a fact is asked as a question of this programme, rather than derived from the person's
    /// details.
    pub fn asks(&self, fact: Fact) -> bool {
        !is_detail(fact) && self.programme.rule.facts().any(|asked| asked == fact)
    }

    /// Whether only the person's declaration is missing.
    pub fn is_complete(&self) -> bool {
        self.person.missing_details().is_empty()
            && self.person.disagreements_with_codice_fiscale().is_empty()
            && self.open_districts().is_empty()
            && self.open_questions().is_empty()
    }

    /// What the person would declare, as a mark that its page carries: it differs where a fact or a detail does. The
    /// language of the person's mails is not declared.
    pub fn mark(&self) -> String {
        let person = Person {
            language: Language::default(),
            ..self.person.clone()
        };
        // Both are plain values, which can be written.
        let [facts, person] = [
            serde_json::to_vec(&self.facts()),
            serde_json::to_vec(&person),
        ]
        .map(Result::unwrap_or_default);
        hexadecimal(&digest(&[&facts, &person]))
    }

    /// The result of the rule for these facts.
    pub fn explain<'draft>(&'draft self, facts: &Facts) -> Explanation<'draft> {
        self.programme.rule.evaluate(facts, self.context())
    }
}

/// Whether a fact is derived from the person's details.
const fn is_detail(fact: Fact) -> bool {
    matches!(fact, Fact::BirthDate | Fact::Residence)
}

fn from_details(fact: Fact, person: &Person) -> Option<FactValue> {
    match fact {
        Fact::BirthDate => person.birth_date.map(FactValue::Date),
        Fact::Residence => person
            .residence
            .map(Residence::In)
            .map(FactValue::Residence),
        _ => None,
    }
}
