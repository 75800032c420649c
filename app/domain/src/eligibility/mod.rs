//! Who a programme is for: a small language of rules over the facts that people declare.
//!
//! An [`EligibilityRule`] is read from JSON, where everything that could not be evaluated is
//! refused. Evaluated against the [`Facts`] known so far it yields an [`Explanation`], whose outcome
//! stays as it is once it is [`Outcome::Met`] or [`Outcome::NotMet`], whatever else comes to be
//! known; and it tells which facts are still worth asking for, best first.
//!
//! No words are kept here. The texts of a question follow from its [`Fact`], those of a reason from
//! its [`Comparison`] and outcome, so that administrators write rules, not sentences. A note on a
//! rule, in the programme's languages, may add what the comparison cannot say, such as the name of
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
pub use value::{EducationLevel, EmploymentState, FactValue, HalfMonths};
