//! Where the person was born: a municipality, or a state.

use std::borrow::Cow;

use domain::{
    language::Language,
    person::Person,
    place::{BelfioreCode, Country, Municipality, MunicipalityError, Place},
};
use leptos::prelude::*;
use services::applications::Draft;
use ui::{Choice, Form, TextField, Visit, personal_details::birthplace_name};

use super::{
    Change, Step, StepState, isolated,
    place::{Fields, MOST},
};

const FIELDS: Fields = Fields {
    typed: "birthplace",
    chosen: "birthplace_code",
    sought: "birthplace_sought",
};

pub(super) struct BirthplaceStep;

impl Step for BirthplaceStep {
    fn name(&self) -> Cow<'static, str> {
        "birthplace".into()
    }

    fn words(&self, visit: &Visit, _draft: &Draft) -> String {
        visit.texts.application_birthplace()
    }

    fn state(&self, draft: &Draft) -> StepState {
        StepState::required(draft.person.birthplace.is_some())
    }

    fn fill(&self, draft: &Draft) -> Form {
        let person = &draft.person;
        match person.birthplace {
            None => Form::new(),
            Some(code) => {
                let words = birthplace_name(person.language, code, person.birth_date);
                // The text in the field refers to this place, even if its name is different today.
                Form::new()
                    .with(FIELDS.typed, &words)
                    .with(FIELDS.sought, words)
                    .with(FIELDS.chosen, code.to_string())
            }
        }
    }

    fn read(&self, visit: &Visit, _draft: &Draft, form: &mut Form) -> Option<Change> {
        let Some(code) = chosen(form).or_else(|| named(form.value(FIELDS.typed))) else {
            let suggestions = suggestions(form.value(FIELDS.typed), visit.language);
            FIELDS.refuse(visit, form, !suggestions.is_empty());
            return None;
        };
        Some(Change::details(move |person| {
            person.birthplace = Some(code);
        }))
    }

    fn view(&self, visit: &Visit, _draft: &Draft, form: &Form) -> AnyView {
        let t = visit.texts;
        let hidden = form.problem(FIELDS.chosen).is_none().then(|| {
            let (sought, code) = (form.value(FIELDS.sought), form.value(FIELDS.chosen));
            view! {
                <input type="hidden" name=FIELDS.sought value=sought.to_owned()/>
                <input type="hidden" name=FIELDS.chosen value=code.to_owned()/>
            }
        });
        view! {
            <TextField
                form=form
                name=FIELDS.typed
                label=t.application_birthplace_question()
                hint=t.application_birthplace_hint()
                heading=true
            />
            {hidden}
            {FIELDS.suggestions(visit, form, |typed| suggestions(typed, visit.language))}
        }
        .into_any()
    }

    fn value(&self, visit: &Visit, draft: &Draft) -> Option<AnyView> {
        let Person {
            birthplace,
            birth_date,
            ..
        } = &draft.person;
        isolated(birthplace.map(|code| birthplace_name(visit.language, code, *birth_date)))
    }
}

fn chosen(form: &Form) -> Option<BelfioreCode> {
    let code = FIELDS.chosen(form)?.parse().ok()?;
    Place::is_known(code).then_some(code)
}

/// The only place of that name, whether a municipality or a state.
fn named(typed: &str) -> Option<BelfioreCode> {
    match (Municipality::named(typed), Country::named(typed)) {
        (Ok(municipality), None) => Some(municipality.belfiore),
        (Err(MunicipalityError::Unknown), Some(country)) => Some(country.belfiore),
        _ => None,
    }
}

fn suggestions(typed: &str, language: Language) -> Vec<Choice> {
    let municipalities = Municipality::suggest(typed, MOST)
        .into_iter()
        .map(|place| Choice::new(place.belfiore.to_string(), place.to_string()));
    let countries = Country::suggest(typed, MOST / 2)
        .into_iter()
        .map(|place| Choice::new(place.belfiore.to_string(), place.name(language)));
    municipalities.chain(countries).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> BelfioreCode {
        text.parse().unwrap()
    }

    #[test]
    fn a_name_that_is_one_place_is_enough() {
        assert_eq!(named("torino"), Some(code("L219")));
        assert_eq!(named("Morocco"), Some(code("Z330")));
        assert_eq!(named("Samone"), None, "there are two");
        assert_eq!(named("Torrino"), None);
    }

    #[test]
    fn a_choice_counts_for_the_text_it_was_offered_for() {
        let form = |typed: &str| {
            Form::new()
                .with("birthplace", typed)
                .with("birthplace_sought", "Samone")
                .with("birthplace_code", "H753")
        };
        assert_eq!(chosen(&form(" Samone ")), Some(code("H753")));
        assert_eq!(chosen(&form("Torino")), None);
        let tampered = form("Samone").with("birthplace_code", "A000");
        assert_eq!(chosen(&tampered), None);
    }
}
