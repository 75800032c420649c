//! Words for the questions of a self-check and for the reasons of its result.

use domain::{
    eligibility::{
        AnswerError, Area, Comparison, Condition, EducationLevel, EmploymentState, Fact, FactValue,
        HalfMonths, Outcome, Quantity, Reason, Residence,
    },
    place::Municipality,
};

use super::problems::Problem;
use crate::Texts;

impl Texts {
    /// The question that asks for a fact. The year is the reference year of the rule.
    pub fn question(&self, fact: Fact, year: i16) -> String {
        let year = year.to_string();
        match fact {
            Fact::Income => self.question_income(year),
            Fact::Contracts => self.question_contracts(year),
            Fact::MonthsWorked => self.question_months_worked(year),
            Fact::BirthDate => self.question_birth_date(),
            Fact::Residence => self.question_residence(),
            Fact::EmploymentState => self.question_employment_state(),
            Fact::MonthsUnemployed(window) => self.question_months_unemployed(window.months()),
            Fact::Education => self.question_education(),
            Fact::YearsSinceSchool => self.question_years_since_school(),
            Fact::MonthsInactive => self.question_months_inactive(),
            Fact::DependentChildren => self.question_dependent_children(),
            Fact::AloneWithChildren => self.question_alone_with_children(),
            Fact::ReferredBySocialServices => self.question_referred_by_social_services(),
            Fact::MobilityList => self.question_mobility_list(),
            Fact::DismissedWithoutBenefit => self.question_dismissed_without_benefit(),
            Fact::BancaDati => self.question_banca_dati(),
            Fact::Woman => self.question_woman(),
        }
    }

    /// How to answer the question that asks for a fact.
    pub fn question_hint(&self, fact: Fact) -> String {
        match fact {
            Fact::Income => self.question_income_hint(),
            Fact::Contracts => self.question_contracts_hint(),
            Fact::MonthsWorked => self.question_months_worked_hint(),
            Fact::BirthDate => self.question_birth_date_hint(),
            Fact::Residence => self.question_residence_hint(),
            Fact::EmploymentState => self.question_employment_state_hint(),
            Fact::MonthsUnemployed(_) => self.question_months_unemployed_hint(),
            Fact::Education => self.question_education_hint(),
            Fact::YearsSinceSchool => self.question_years_since_school_hint(),
            Fact::MonthsInactive => self.question_months_inactive_hint(),
            Fact::DependentChildren => self.question_dependent_children_hint(),
            Fact::AloneWithChildren => self.question_alone_with_children_hint(),
            Fact::ReferredBySocialServices => self.question_referred_by_social_services_hint(),
            Fact::MobilityList => self.question_mobility_list_hint(),
            Fact::DismissedWithoutBenefit => self.question_dismissed_without_benefit_hint(),
            Fact::BancaDati => self.question_banca_dati_hint(),
            Fact::Woman => self.question_woman_hint(),
        }
    }

    /// What a comparison requires, in impersonal form. The year is the reference year of the rule.
    pub fn condition(&self, comparison: &Comparison, year: i16) -> String {
        let asked = Asked::by(comparison, true, self);
        let year = year.to_string();
        match comparison.fact() {
            Fact::Income => self.condition_income(asked.relation, year, asked.limit),
            Fact::Contracts => self.condition_contracts(asked.relation, year, asked.count),
            Fact::MonthsWorked => self.condition_months_worked(asked.relation, year, asked.limit),
            Fact::BirthDate => self.condition_birth_date(asked.relation, asked.count),
            Fact::Residence => self.condition_residence(asked.choices),
            Fact::EmploymentState => self.condition_employment_state(asked.choices),
            Fact::MonthsUnemployed(window) => {
                self.condition_months_unemployed(asked.relation, asked.count, window.months())
            }
            Fact::Education => self.condition_education(asked.relation, asked.choices),
            Fact::YearsSinceSchool => {
                self.condition_years_since_school(asked.relation, asked.count)
            }
            Fact::MonthsInactive => self.condition_months_inactive(asked.relation, asked.count),
            Fact::DependentChildren => {
                self.condition_dependent_children(asked.relation, asked.count)
            }
            Fact::AloneWithChildren => self.condition_alone_with_children(asked.holds),
            Fact::ReferredBySocialServices => {
                self.condition_referred_by_social_services(asked.holds)
            }
            Fact::MobilityList => self.condition_mobility_list(asked.holds),
            Fact::DismissedWithoutBenefit => self.condition_dismissed_without_benefit(asked.holds),
            Fact::BancaDati => self.condition_banca_dati(asked.holds),
            Fact::Woman => self.condition_woman(asked.holds),
        }
    }

    /// Why a comparison has its outcome, addressed to the person, or that it is not known. The year is
    /// the reference year of the rule.
    pub fn reason(&self, reason: &Reason, year: i16) -> String {
        let comparison = reason.comparison;
        let met = match reason.outcome {
            Outcome::Met => true,
            Outcome::NotMet => false,
            Outcome::Unknown => return self.reason_unknown(self.condition(comparison, year)),
        };
        let asked = Asked::by(comparison, met, self);
        let year = year.to_string();
        match comparison.fact() {
            Fact::Income => self.reason_income(asked.relation, year, asked.limit),
            Fact::Contracts => self.reason_contracts(asked.relation, year, asked.count),
            Fact::MonthsWorked => self.reason_months_worked(asked.relation, year, asked.limit),
            Fact::BirthDate => self.reason_birth_date(asked.relation, asked.count),
            Fact::Residence => self.reason_residence(asked.holds, asked.choices),
            Fact::EmploymentState => self.reason_employment_state(asked.holds, asked.choices),
            Fact::MonthsUnemployed(window) => {
                self.reason_months_unemployed(asked.relation, asked.count, window.months())
            }
            Fact::Education => self.reason_education(asked.relation, asked.choices),
            Fact::YearsSinceSchool => self.reason_years_since_school(asked.relation, asked.count),
            Fact::MonthsInactive => self.reason_months_inactive(asked.relation, asked.count),
            Fact::DependentChildren => self.reason_dependent_children(asked.relation, asked.count),
            Fact::AloneWithChildren => self.reason_alone_with_children(asked.holds),
            Fact::ReferredBySocialServices => self.reason_referred_by_social_services(asked.holds),
            Fact::MobilityList => self.reason_mobility_list(asked.holds),
            Fact::DismissedWithoutBenefit => self.reason_dismissed_without_benefit(asked.holds),
            Fact::BancaDati => self.reason_banca_dati(asked.holds),
            Fact::Woman => self.reason_woman(asked.holds),
        }
    }

    /// The outcome of a rule or of a part of it.
    pub fn outcome(&self, outcome: Outcome) -> String {
        match outcome {
            Outcome::Met => self.outcome_met(),
            Outcome::NotMet => self.outcome_not_met(),
            Outcome::Unknown => self.outcome_unknown(),
        }
    }

    /// The value of a fact, as an answer to its question.
    pub fn answer(&self, value: FactValue) -> String {
        match value {
            FactValue::Money(amount) => self.money(amount),
            FactValue::Count(count) => self.number(count),
            FactValue::HalfMonths(months) => self.half_months(months),
            FactValue::Date(date) => self.date(date),
            FactValue::Residence(residence) => self.residence(residence),
            FactValue::EmploymentState(state) => self.employment_state(state),
            FactValue::Education(level) => self.education_level(level),
            FactValue::YesNo(true) => self.form_yes(),
            FactValue::YesNo(false) => self.form_no(),
        }
    }

    /// Where a person lives, as rules use it.
    pub fn residence(&self, residence: Residence) -> String {
        match residence {
            Residence::In(area) => self.area(area),
            Residence::Elsewhere => self.choice_residence_elsewhere(),
        }
    }

    /// The name of a municipality or of one of its districts; the code of one that is unknown.
    pub fn area(&self, area: Area) -> String {
        let code = area.municipality();
        let municipality = Municipality::by_code(code).map_or_else(
            || code.to_string(),
            |municipality| municipality.name.to_owned(),
        );
        match area.district() {
            Some(number) => self.choice_residence_district(municipality, number.get()),
            None => municipality,
        }
    }

    /// Whether and how a person works, as an answer.
    pub fn employment_state(&self, state: EmploymentState) -> String {
        match state {
            EmploymentState::Employed => self.choice_employment_employed(),
            EmploymentState::SelfEmployed => self.choice_employment_self_employed(),
            EmploymentState::Unemployed => self.choice_employment_unemployed(),
            EmploymentState::SeekingFirstJob => self.choice_employment_seeking_first_job(),
            EmploymentState::Inactive => self.choice_employment_inactive(),
        }
    }

    /// The name of a level of education.
    pub fn education_level(&self, level: EducationLevel) -> String {
        match level.isced() {
            0 => self.choice_education_0(),
            1 => self.choice_education_1(),
            2 => self.choice_education_2(),
            3 => self.choice_education_3(),
            4 => self.choice_education_4(),
            5 => self.choice_education_5(),
            6 => self.choice_education_6(),
            7 => self.choice_education_7(),
            8.. => self.choice_education_8(),
        }
    }

    fn half_months(&self, months: HalfMonths) -> String {
        self.bundle().numbers.write(&months.to_string())
    }
}

/// The arguments of a comparison's texts. A comparison fills what its kind of fact needs; the rest
/// stays empty and no text of that kind uses it.
#[derive(Default)]
struct Asked {
    relation: &'static str,
    limit: String,
    count: u32,
    choices: String,
    holds: bool,
}

impl Asked {
    /// The comparison if it is met, else its opposite.
    fn by(comparison: &Comparison, met: bool, texts: &Texts) -> Self {
        match comparison.condition() {
            Condition::Is(wanted) => Self {
                holds: *wanted == met,
                ..Self::default()
            },
            Condition::InAreas(areas) => Self {
                holds: met,
                choices: texts.list(areas.iter().map(|area| texts.area(*area))),
                ..Self::default()
            },
            Condition::InStates(states) => Self {
                holds: met,
                choices: texts.list(states.iter().map(|state| texts.employment_state(*state))),
                ..Self::default()
            },
            Condition::Compared(operator, quantity) => {
                let operator = if met { *operator } else { operator.negated() };
                let asked = Self {
                    relation: operator.name(),
                    ..Self::default()
                };
                match *quantity {
                    Quantity::Money(amount) => Self {
                        limit: texts.money(amount),
                        ..asked
                    },
                    Quantity::Count(count) | Quantity::Years(count) => Self { count, ..asked },
                    Quantity::HalfMonths(months) => Self {
                        limit: texts.half_months(months),
                        ..asked
                    },
                    Quantity::Education(level) => Self {
                        choices: texts.education_level(level),
                        ..asked
                    },
                }
            }
        }
    }
}

impl Problem for AnswerError {
    fn words(&self, texts: &Texts) -> String {
        match self {
            Self::Missing => texts.answer_error_missing(),
            Self::Amount(error) => error.words(texts),
            Self::NotAWholeNumber => texts.answer_error_whole_number(),
            Self::NotHalfMonths => texts.answer_error_half_months(),
            Self::TooLarge { largest } => texts.answer_error_too_large(*largest),
            Self::Date(error) => error.words(texts),
            Self::BirthDate(error) => error.words(texts),
            Self::UnknownChoice => texts.answer_error_choice(),
        }
    }
}
