//! What would be declared, part by part, each with the way to change it.

use domain::{person::Person, phone::PhoneNumber};
use leptos::prelude::*;
use services::applications::Draft;
use ui::{Visit, personal_details::birthplace_name};

use super::step::Step;

/// A list of parts.
pub(super) fn summary(visit: &Visit, draft: &Draft, steps: Vec<Step>) -> AnyView {
    let t = visit.texts;
    let rows = steps
        .into_iter()
        .map(|step| {
            let words = step.words(visit, draft);
            let address = format!("{}?from=declaration", step.address(visit, draft));
            view! {
                <div>
                    <dt>{words.clone()}</dt>
                    <dd>{value(visit, draft, step)}</dd>
                    <dd class="actions">
                        <a href=address>
                            <span aria-hidden="true">{t.action_change()}</span>
                            <span class="visually-hidden">{t.application_change(words)}</span>
                        </a>
                    </dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="summary-list">{rows}</dl> }.into_any()
}

/// What would be declared in a part of the application.
fn value(visit: &Visit, draft: &Draft, step: Step) -> AnyView {
    let t = visit.texts;
    let Person {
        name,
        birth_date,
        birthplace,
        codice_fiscale,
        residence,
        address,
        phone,
        language,
        ..
    } = &draft.person;
    let text = match step {
        Step::Name => name.as_ref().map(ToString::to_string),
        Step::BirthDate => birth_date.map(|date| t.date(date)),
        Step::Birthplace => {
            birthplace.map(|code| birthplace_name(visit.language, code, *birth_date))
        }
        Step::CodiceFiscale => codice_fiscale.as_ref().map(ToString::to_string),
        Step::Residence => {
            let place = residence.map(|area| t.area(area));
            let street = address.as_ref().map(ToString::to_string);
            return view! { <bdi>{street}</bdi> <br/> <bdi>{place}</bdi> }.into_any();
        }
        Step::Phone => phone.as_ref().map(PhoneNumber::to_string),
        Step::Language => {
            let tag = language.tag();
            return view! { <span lang=tag>{language.own_name()}</span> }.into_any();
        }
        Step::Question(fact) => draft.facts().get(fact).map(|value| t.answer(value)),
    };
    match text {
        Some(text) => view! { <bdi>{text}</bdi> }.into_any(),
        None => t.application_none().into_any(),
    }
}
