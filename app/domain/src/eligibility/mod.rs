//! Who a programme is for: a small language of rules over the facts that people declare.
//!
//! An [`EligibilityRule`] is read from JSON, which refuses everything that cannot be evaluated.
//! Evaluated against the [`Facts`] known so far it yields an [`Explanation`], whose outcome is final
//! once it is [`Outcome::Met`] or [`Outcome::NotMet`], regardless of further facts; and it lists the
//! facts that are still worth asking for, best first.
//!
//! This module contains no wording. The texts of a question follow from its [`Fact`], those of a reason
//! from its [`Comparison`] and outcome, so that administrators write rules, not sentences. A note on a
//! rule, in the programme's languages, can add what the comparison cannot express, such as the name of
//! the group that it describes.

mod answer;
mod area;
mod comparison;
mod context;
mod diagram;
mod eligibility_rule;
mod explanation;
mod fact;
mod fact_cases;
mod facts;
mod rule;
mod rule_json;
mod rule_set;
mod value;

pub use answer::{AnswerError, date_text, parse_answer};
pub use area::{Area, Residence};
pub use comparison::{Comparison, Condition, IllTyped, Operator, Quantity};
pub use context::{EvaluationContext, ReferencePeriod};
pub use eligibility_rule::{EligibilityRule, RuleVersion};
pub use explanation::{Explanation, Outcome, Reason};
pub use fact::{Fact, Kind, UnknownFact, Window};
pub use facts::{Facts, WrongValue};
pub use rule::{MAXIMUM_CHOICES, MAXIMUM_DEPTH, MAXIMUM_SIZE, Rule, RuleError, Test};
pub use rule_set::RuleSet;
pub use value::{EducationLevel, EmploymentState, FactValue, HalfMonths};
