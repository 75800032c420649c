//! The question who somebody is, of the people who share an address. It is asked after the address was proved.

use domain::name::PersonName;
use leptos::prelude::*;
use services::access::shared_address::{Identity, Sharing, WhoIsIt, WhoProblem, WhoTheyAre};
use ui::{
    Choice, Choices, DateField, Form, Visit, page_form,
    personal_details::{BIRTH_DATE, NAME, name_fields, optional, parse_birth_date, parse_name},
};

/// The field of the answer.
const WHO: &str = "who";
/// Says that the question was on the page.
const ASKED: &str = "asked";

/// What a page with this question says and passes on.
pub(super) struct WhoForm<'a> {
    /// The URL that the answer is sent to.
    pub(super) action: String,
    /// The hidden fields with what was entered before.
    pub(super) hidden: AnyView,
    /// The name that was typed before; where there is none, a new person's is asked for here.
    pub(super) typed: Option<&'a PersonName>,
    /// What is being asked.
    pub(super) question: &'a WhoIsIt,
}

/// The answer in a form. A date of birth that is none is a problem of its field.
pub(super) fn identity(visit: &Visit, form: &mut Form) -> Identity {
    let birth_date = optional(form, BIRTH_DATE, |form| parse_birth_date(form, visit));
    Identity {
        who: WhoTheyAre::from_value(form.value(WHO)),
        birth_date: birth_date.flatten(),
    }
}

/// The name of somebody new, where the form with the question asks for it.
pub(super) fn new_name(visit: &Visit, form: &mut Form, identity: Identity) -> Option<PersonName> {
    match identity.who {
        WhoTheyAre::InCareOf(_) | WhoTheyAre::Another => {
            optional(form, NAME, |form| parse_name(form, visit)).flatten()
        }
        WhoTheyAre::Unsaid | WhoTheyAre::Known(_) | WhoTheyAre::Corrected(_) => None,
    }
}

/// Records at its field what was wrong with the answer. The first time nothing was.
pub(super) fn refuse(visit: &Visit, form: &mut Form, question: &WhoIsIt) {
    let t = visit.texts;
    let is_asked = !form.value(ASKED).is_empty();
    let (field, words) = match question.problem {
        None if is_asked => (WHO, t.who_problem_choose()),
        None => return,
        Some(WhoProblem::Unclear) => (WHO, t.who_problem_unclear()),
        Some(WhoProblem::TooMany) => (WHO, t.who_problem_too_many()),
        Some(WhoProblem::NameMissing) => ("family_name", t.who_problem_name_missing()),
        Some(WhoProblem::BirthDateMissing) => ("birth_date", t.who_problem_birth_date_missing()),
        Some(WhoProblem::BirthDateWrong) => ("birth_date", t.who_problem_birth_date_wrong()),
        Some(WhoProblem::Wait { wait }) => ("birth_date", t.who_problem_wait(t.wait(wait))),
    };
    // What could not be read is a problem of its field already.
    if form.problem(field).is_none() {
        form.refuse(field, words);
    }
}

impl WhoForm<'_> {
    /// The form, below its error summary.
    pub(super) fn view(self, visit: &Visit, form: &Form) -> AnyView {
        let t = visit.texts;
        let form = &self.answered(form);
        let intro = match self.typed {
            Some(typed) => t.who_intro_named(typed.to_string()),
            None => t.who_intro(),
        };
        let name = self.typed.is_none().then(|| {
            view! {
                <fieldset class="field">
                    <legend>{t.who_new_name()}</legend>
                    {name_fields(form, visit)}
                </fieldset>
            }
        });
        view! {
            {form.summary(visit)}
            <form
                class="question"
                id=page_form()
                method="post"
                action=self.action.clone()
                novalidate
            >
                <h1>{t.who_title()}</h1>
                <p>{intro}</p>
                {form.hidden_request()}
                <input type="hidden" name=ASKED value="yes"/>
                <Choices form=form name=WHO label=t.who_label() choices=self.choices(visit)/>
                {name}
                <DateField
                    visit=visit
                    form=form
                    name="birth_date"
                    label=t.who_birth_date()
                    hint=t.who_birth_date_hint()
                />
                <p class="hint">{t.who_mails()}</p>
                {self.hidden}
                <button class="btn btn-primary" type="submit">{t.who_continue()}</button>
            </form>
        }
        .into_any()
    }

    /// The form with the only one who has the typed name already chosen.
    fn answered(&self, form: &Form) -> Form {
        let mut named = self.question.people.iter().filter(|person| person.is_named);
        match (named.next(), named.next()) {
            (Some(only), None) if form.value(WHO).is_empty() => form
                .clone()
                .with(WHO, WhoTheyAre::Known(only.id).to_value()),
            _ => form.clone(),
        }
    }

    fn choices(&self, visit: &Visit) -> Vec<Choice> {
        let t = visit.texts;
        let people = &self.question.people;
        let is_anybody_named = people.iter().any(|person| person.is_named);
        let known = people
            .iter()
            .filter_map(|person| self.known(visit, person, is_anybody_named));
        let adults = people.iter().filter(|person| !person.is_in_care);
        let care = adults.map(|person| Choice {
            hint: hint(visit, person, t.who_care_hint()),
            ..Choice::new(
                WhoTheyAre::InCareOf(person.id).to_value(),
                t.who_care(given_name(visit, person)),
            )
        });
        let another = Choice {
            hint: t.who_another_hint(),
            ..Choice::new(WhoTheyAre::Another.to_value(), t.who_another())
        };
        // Somebody who has the typed name is not entered once more.
        let is_new = !is_anybody_named;
        let new = care.chain([another]).filter(move |_| is_new);
        known.chain(new).collect()
    }

    /// Somebody who is known: chosen, or corrected where another name was typed.
    fn known(&self, visit: &Visit, person: &Sharing, is_anybody_named: bool) -> Option<Choice> {
        let t = visit.texts;
        let name = given_name(visit, person);
        let (who, label) = match self.typed {
            Some(typed) if !person.is_named => {
                if is_anybody_named {
                    return None;
                }
                let typed = typed.to_string();
                let label = if person.is_in_care {
                    t.who_corrected_in_care(name, typed)
                } else {
                    t.who_corrected(name, typed)
                };
                (WhoTheyAre::Corrected(person.id), label)
            }
            _ => (WhoTheyAre::Known(person.id), name),
        };
        Some(Choice {
            hint: hint(visit, person, String::new()),
            ..Choice::new(who.to_value(), label)
        })
    }
}

fn given_name(visit: &Visit, person: &Sharing) -> String {
    let name = person.name.clone();
    name.unwrap_or_else(|| visit.texts.who_nameless())
}

/// What a choice asks for.
fn hint(visit: &Visit, person: &Sharing, more: String) -> String {
    let t = visit.texts;
    let asks = match (person.is_protected, person.is_in_care) {
        (false, _) => return more,
        (true, false) => t.who_asks_birth_date(),
        (true, true) => t.who_asks_birth_date_of_carer(),
    };
    if more.is_empty() {
        asks
    } else {
        format!("{more} {asks}")
    }
}
