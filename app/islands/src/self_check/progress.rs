//! A person's progress in a self-check, held in the memory of the page, and as text for a reload of it.

use domain::{
    calendar_date::CalendarDate,
    eligibility::{
        AnswerError, EligibilityRule, EvaluationContext, Explanation, Fact, FactValue, Facts,
        Outcome, parse_answer,
    },
};

use super::given;

/// What the page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The question about a fact.
    Question(Fact),
    /// The result.
    Result,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Answer {
    pub(super) fact: Fact,
    /// As typed or chosen.
    pub(super) typed: String,
    /// `None` where the person does not know.
    pub(super) value: Option<FactValue>,
}

/// How the result is written among the steps, beside the names of facts.
const RESULT: &str = ".";

/// The answers and steps so far; the browser's buttons go back and forward through the steps. Going
/// back discards nothing: after a changed answer only the questions that are then open follow.
pub(super) struct Progress {
    rule: EligibilityRule,
    context: EvaluationContext,
    answers: Vec<Answer>,
    steps: Vec<Step>,
    at: usize,
}

impl Progress {
    /// Begins with a question and the answers before it, in the format of the fields [`given::FIELD`].
    /// Invalid answers are asked again.
    pub(super) fn new(
        rule: EligibilityRule,
        on: CalendarDate,
        answered: &[String],
        asked: Fact,
    ) -> Self {
        let mut progress = Self {
            rule,
            context: EvaluationContext { on },
            answers: Vec::new(),
            steps: vec![Step::Question(asked)],
            at: 0,
        };
        progress.take(answered.iter().map(String::as_str));
        progress
    }

    /// The steps on the first line, and then the answers, each on a line of its own.
    pub(super) fn written(&self) -> String {
        let steps = self.steps.iter().map(|step| match step {
            Step::Question(fact) => fact.to_string(),
            Step::Result => RESULT.to_owned(),
        });
        let answers = self.answers.iter().map(|answer| {
            let typed = match answer.value {
                Some(_) => answer.typed.as_str(),
                None => given::UNKNOWN,
            };
            [&answer.fact.to_string(), "=", typed].concat()
        });
        let steps = steps.collect::<Vec<_>>().join(" ");
        std::iter::once(steps)
            .chain(answers)
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// The progress that was [`written`](Self::written), at that step; `None` if it is none of this check.
    pub(super) fn resumed(&self, text: &str, step: usize) -> Option<Self> {
        let (steps, answers) = text.split_once('\n').unwrap_or((text, ""));
        let steps = steps.split(' ').map(|step| {
            if step == RESULT {
                return Some(Step::Result);
            }
            let fact = Fact::parse(step).ok()?;
            let is_asked = self.rule.facts().any(|asked| asked == fact);
            is_asked.then_some(Step::Question(fact))
        });
        let mut progress = Self {
            rule: self.rule.clone(),
            context: self.context,
            answers: Vec::new(),
            steps: steps.collect::<Option<_>>()?,
            at: 0,
        };
        progress.take(answers.lines());
        progress.go_to(step);
        Some(progress)
    }

    /// Takes answers in the format of the fields [`given::FIELD`]. Invalid ones are asked again.
    fn take<'a>(&mut self, answers: impl Iterator<Item = &'a str>) {
        for (fact, text) in answers.filter_map(given::read) {
            if self.rule.facts().any(|asked| asked == fact) {
                let text = Some(text).filter(|text| *text != given::UNKNOWN);
                // An answer that is refused counts as none.
                let _ = self.keep(fact, text);
            }
        }
    }

    /// What is shown now.
    pub(super) fn step(&self) -> Step {
        self.steps.get(self.at).copied().unwrap_or(Step::Result)
    }

    /// The index of the current step.
    pub(super) const fn at(&self) -> usize {
        self.at
    }

    /// Takes what was typed or chosen for the question shown, `None` if the person does not know, and
    /// continues.
    pub(super) fn answer(&mut self, typed: Option<&str>) -> Result<(), AnswerError> {
        if let Step::Question(fact) = self.step() {
            self.keep(fact, typed)?;
            self.go_on(self.next());
        }
        Ok(())
    }

    /// Asks for a fact again.
    pub(super) fn change(&mut self, fact: Fact) {
        self.go_on(Step::Question(fact));
    }

    /// Goes to a step that was shown before, or to the last one if there are not that many.
    pub(super) fn go_to(&mut self, step: usize) {
        self.at = step.min(self.steps.len().saturating_sub(1));
    }

    /// The answers, in the order in which the questions came.
    pub(super) fn answers(&self) -> &[Answer] {
        &self.answers
    }

    /// The answer about a fact.
    pub(super) fn answer_about(&self, fact: Fact) -> Option<&Answer> {
        self.answers.iter().find(|answer| answer.fact == fact)
    }

    /// The questions that are left besides the one about that fact.
    pub(super) fn others_open(&self, fact: Fact) -> usize {
        self.open_questions()
            .iter()
            .filter(|open| **open != fact)
            .count()
    }

    /// The explanation of the rule.
    pub(super) fn explanation(&self) -> Explanation<'_> {
        self.rule.evaluate(&self.facts(), self.context)
    }

    /// The outcomes of the rule and of all nested rules, in pre-order.
    pub(super) fn outcomes(&self) -> Vec<Outcome> {
        fn walk(explanation: &Explanation<'_>, outcomes: &mut Vec<Outcome>) {
            outcomes.push(explanation.outcome);
            for part in &explanation.parts {
                walk(part, outcomes);
            }
        }
        let mut outcomes = Vec::new();
        walk(&self.explanation(), &mut outcomes);
        outcomes
    }

    /// Whether the person can still meet another rule.
    pub(super) fn might_meet(&self, other: &EligibilityRule) -> bool {
        let facts = self.facts().for_another_rule();
        other.evaluate(&facts, self.context).outcome != Outcome::NotMet
    }

    fn keep(&mut self, fact: Fact, typed: Option<&str>) -> Result<(), AnswerError> {
        let value = typed.map(|typed| self.parse(fact, typed)).transpose()?;
        let typed = typed.unwrap_or_default().trim().to_owned();
        let answer = Answer { fact, typed, value };
        match self.answers.iter_mut().find(|answer| answer.fact == fact) {
            Some(before) => *before = answer,
            None => self.answers.push(answer),
        }
        Ok(())
    }

    fn parse(&self, fact: Fact, typed: &str) -> Result<FactValue, AnswerError> {
        let value = parse_answer(fact, typed, self.context)?;
        let choices = self.rule.choices(fact);
        if choices.is_empty() || choices.contains(&value) {
            Ok(value)
        } else {
            Err(AnswerError::UnknownChoice)
        }
    }

    fn facts(&self) -> Facts {
        let mut facts = Facts::new();
        for answer in &self.answers {
            if let Some(value) = answer.value {
                // It was parsed as a value of this fact.
                let _ = facts.set(answer.fact, value);
            }
        }
        facts
    }

    fn open_questions(&self) -> Vec<Fact> {
        let mut open = self.rule.open_questions(&self.facts(), self.context);
        open.retain(|fact| self.answer_about(*fact).is_none());
        open
    }

    fn next(&self) -> Step {
        self.open_questions()
            .first()
            .map_or(Step::Result, |fact| Step::Question(*fact))
    }

    fn go_on(&mut self, step: Step) {
        self.steps.truncate(self.at + 1);
        self.steps.push(step);
        self.at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULE: &str = r#"{"version": 1, "reference_period": "calendar_year_before", "rule": {"all": [
        {"fact": "income", "more_than": 8000},
        {"any": [{"fact": "contracts", "more_than": 2}, {"fact": "months_worked", "at_most": 8}]},
        {"fact": "residence", "in": ["001272-2"]}
    ]}}"#;

    fn begin(answered: &[&str], asked: Fact) -> Progress {
        let answered: Vec<_> = answered.iter().map(|field| (*field).to_owned()).collect();
        let on = "2026-11-22".parse().unwrap();
        Progress::new(serde_json::from_str(RULE).unwrap(), on, &answered, asked)
    }

    /// Answers whatever is asked until there is a result; returns what was asked.
    fn answer_all(progress: &mut Progress, answers: &[(Fact, Option<&str>)]) -> Vec<Fact> {
        let mut asked = Vec::new();
        while let Step::Question(fact) = progress.step() {
            let answer = answers
                .iter()
                .find(|(answered, _)| *answered == fact)
                .unwrap();
            progress.answer(answer.1).unwrap();
            asked.push(fact);
        }
        asked
    }

    const MET: [(Fact, Option<&str>); 4] = [
        (Fact::Income, Some("8.000,50")),
        (Fact::Contracts, Some("3")),
        (Fact::MonthsWorked, Some("7,5")),
        (Fact::Residence, Some("001272-2")),
    ];

    #[test]
    fn only_what_can_change_the_result_is_asked() {
        let mut progress = begin(&[], Fact::Income);
        let asked = answer_all(&mut progress, &MET);
        assert_eq!(progress.explanation().outcome, Outcome::Met);
        assert!(asked.len() <= 4, "{asked:?}");

        let mut progress = begin(&[], Fact::Income);
        progress.answer(Some("8000")).unwrap();
        assert_eq!(progress.step(), Step::Result);
        assert_eq!(progress.explanation().outcome, Outcome::NotMet);
        progress.change(Fact::Income);
        progress.answer(Some("8000,01")).unwrap();
        assert_ne!(progress.step(), Step::Result);
    }

    #[test]
    fn a_refused_answer_changes_nothing() {
        let mut progress = begin(&["contracts=3", "residence=001272-2"], Fact::Income);
        assert_eq!(progress.step(), Step::Question(Fact::Income));
        assert!(progress.answer(Some("ottomila")).is_err());
        assert_eq!(progress.step(), Step::Question(Fact::Income));
        assert_eq!(progress.answers().len(), 2);
        assert_eq!(progress.at(), 0);
    }

    #[test]
    fn a_choice_that_is_not_on_offer_is_refused() {
        let mut progress = begin(&["income=9000", "contracts=3"], Fact::Residence);
        assert_eq!(
            progress.answer(Some("058091")),
            Err(AnswerError::UnknownChoice)
        );
    }

    #[test]
    fn who_does_not_know_is_not_asked_twice() {
        let nothing = MET.map(|(fact, _)| (fact, None));
        let mut progress = begin(&[], Fact::Income);
        assert_eq!(answer_all(&mut progress, &nothing).len(), 4);
        assert_eq!(progress.explanation().outcome, Outcome::Unknown);
    }

    #[test]
    fn back_and_forth_lead_through_the_same_steps() {
        let mut progress = begin(&[], Fact::Income);
        let asked = answer_all(&mut progress, &MET);
        for (step, fact) in asked.iter().enumerate() {
            progress.go_to(step);
            assert_eq!(progress.step(), Step::Question(*fact));
        }
        progress.go_to(asked.len());
        assert_eq!(progress.step(), Step::Result);
        progress.go_to(99);
        assert_eq!(progress.step(), Step::Result);
    }

    #[test]
    fn a_reload_goes_on_at_the_same_step_with_the_same_answers() {
        let mut progress = begin(&[], Fact::Income);
        progress.answer(Some("8.000,50")).unwrap();
        progress.answer(None).unwrap();
        for at in [0, 1, 2] {
            progress.go_to(at);
            let reloaded = begin(&[], Fact::Income);
            let resumed = reloaded.resumed(&progress.written(), at).unwrap();
            assert_eq!(resumed.step(), progress.step());
            assert_eq!(resumed.answers(), progress.answers());
        }
        let mut progress = begin(&[], Fact::Income);
        let asked = answer_all(&mut progress, &MET);
        let resumed = begin(&[], Fact::Income).resumed(&progress.written(), asked.len());
        assert_eq!(resumed.unwrap().step(), Step::Result);
    }

    #[test]
    fn what_was_kept_of_something_else_is_not_taken() {
        let progress = begin(&[], Fact::Income);
        for text in ["", "x", "woman", "income woman", "income\u{0}"] {
            assert!(progress.resumed(text, 0).is_none(), "{text:?}");
        }
        let resumed = progress.resumed("income\nincome=-1\nwoman=yes\n=", 9);
        assert!(resumed.unwrap().answers().is_empty());
    }

    #[test]
    fn a_changed_answer_keeps_the_others() {
        let mut progress = begin(&[], Fact::Income);
        answer_all(&mut progress, &MET);
        progress.go_to(0);
        let Step::Question(first) = progress.step() else {
            panic!("no question")
        };
        let before = progress.answers().len();
        progress
            .answer(MET.iter().find(|(fact, _)| *fact == first).unwrap().1)
            .unwrap();
        assert_eq!(progress.step(), Step::Result);
        assert_eq!(progress.answers().len(), before);
    }

    #[test]
    fn another_rule_hears_nothing_of_elsewhere() {
        let elsewhere = begin(&["residence=elsewhere"], Fact::Income);
        let other = r#"{"version": 1, "reference_period": "calendar_year_before",
            "rule": {"fact": "residence", "in": ["024116"]}}"#;
        assert!(elsewhere.might_meet(&serde_json::from_str(other).unwrap()));
        let here = begin(&["residence=001272-2"], Fact::Income);
        assert!(!here.might_meet(&serde_json::from_str(other).unwrap()));
    }

    #[test]
    fn outcomes_stand_in_the_order_of_the_rules() {
        use Outcome::{Met, Unknown};
        let progress = begin(&["contracts=3", "income=9000"], Fact::Residence);
        let outcomes = progress.outcomes();
        // The whole; income; either contracts or months; residence.
        assert_eq!(outcomes, [Unknown, Met, Met, Met, Unknown, Unknown]);
    }

    #[test]
    fn tampered_fields_are_asked_again() {
        let progress = begin(
            &[
                "income=-1",
                "contracts=<script>",
                "woman=yes",
                "=",
                "x",
                "residence=058091",
            ],
            Fact::Income,
        );
        assert!(progress.answers().is_empty());
    }
}
