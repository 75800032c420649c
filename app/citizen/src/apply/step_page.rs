//! The page of one part of an application.

use axum::{
    extract::{Path, Query},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    eligibility::{Fact, FactValue},
    person::Person,
};
use islands::FieldKind;
use leptos::prelude::*;
use serde::Deserialize;
use services::{
    Failure,
    applications::{Draft, answer},
    people::account::change_details,
};
use ui::{Form, Posted, Visit, checked, errors::Stop};

use super::{
    address, birth_date, birthplace, codice_fiscale, declaration, draft, elsewhere, language, name,
    page as framed, phone, residence, slug, step::Step,
};
use crate::{check::question, sign_in};

/// Where the person comes from and goes back to.
#[derive(Deserialize)]
pub(crate) struct From {
    #[serde(default)]
    from: String,
}

impl From {
    /// From checking the answers, back to checking the answers.
    fn is_declaration(&self) -> bool {
        self.from == "declaration"
    }
}

/// What a part of an application changes.
pub(super) enum Change {
    /// Something that the person told of themselves.
    Details(Box<dyn FnOnce(&mut Person) + Send>),
    /// The answer to a question of the programme.
    Answer(FactValue),
}

impl Change {
    pub(super) fn details(change: impl FnOnce(&mut Person) + Send + 'static) -> Self {
        Self::Details(Box::new(change))
    }
}

/// Shows one part of the person's draft.
pub(crate) async fn show(
    visit: Visit,
    Path(path): Path<(String, String, String)>,
    Query(from): Query<From>,
) -> Result<Response, Stop> {
    let draft = draft(&visit, &slug(&path.1)?).await?;
    let step = Step::parse(&path.2, &draft).ok_or(Stop::NotFound)?;
    Ok(page(&visit, &draft, step, &filled(step, &draft), &from))
}

/// Keeps what was written and goes on.
pub(crate) async fn submit(
    visit: Visit,
    Path(path): Path<(String, String, String)>,
    Query(from): Query<From>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let slug = slug(&path.1)?;
    if visit.person().is_err() {
        return Ok(sign_in::ask(&visit, &form));
    }
    let before = draft(&visit, &slug).await?;
    let step = Step::parse(&path.2, &before).ok_or(Stop::NotFound)?;
    let Some(change) = read(&visit, step, &before, &mut form) else {
        return Ok(page(&visit, &before, step, &form, &from));
    };
    if !keep(&visit, step, &before, change, &mut form).await? {
        return Ok(page(&visit, &before, step, &form, &from));
    }
    if form.value("then") == "later" {
        return Ok(Redirect::to(&address(&visit, &slug)).into_response());
    }
    let after = draft(&visit, &slug).await?;
    let to_check = from.is_declaration() && after.is_complete();
    let next = if to_check { None } else { step.after(&after) };
    let address = match next {
        Some(step) => step.address(&visit, &after),
        None if after.is_complete() => declaration::address(&visit, &slug),
        None => address(&visit, &slug),
    };
    Ok(Redirect::to(&address).into_response())
}

/// Keeps a change. Returns whether it was accepted; what is wrong stands in the form then.
async fn keep(
    visit: &Visit,
    step: Step,
    draft: &Draft,
    change: Change,
    form: &mut Form,
) -> Result<bool, Stop> {
    let person = visit.person()?;
    match (change, step) {
        (Change::Details(change), _) => {
            match change_details(&visit.portal, person, form.request(), change).await {
                Ok(()) => Ok(true),
                Err(Failure::Refused(disagreements)) => {
                    let words = codice_fiscale::disagreement(visit, &disagreements);
                    form.refuse(codice_fiscale::FIELD, words);
                    Ok(false)
                }
                Err(failure) => Err(failure.into()),
            }
        }
        (Change::Answer(value), Step::Question(fact)) => {
            let slug = &draft.programme.slug;
            match answer(&visit.portal, person, slug, fact, value).await {
                Ok(()) => Ok(true),
                Err(Failure::Refused(refusal)) => Err(elsewhere(visit, slug, &refusal)),
                Err(failure) => Err(failure.into()),
            }
        }
        (Change::Answer(_), _) => Err(Stop::NotFound),
    }
}

/// The form with what is known already.
fn filled(step: Step, draft: &Draft) -> Form {
    let person = &draft.person;
    match step {
        Step::Name => name::filled(person),
        Step::BirthDate => birth_date::filled(person),
        Step::Birthplace => birthplace::filled(person),
        Step::CodiceFiscale => codice_fiscale::filled(person),
        Step::Residence => residence::filled(person),
        Step::Phone => phone::filled(person),
        Step::Language => language::filled(person),
        Step::Question(fact) => question::filled(fact, draft.facts().get(fact)),
    }
}

/// What was written, or nothing where something is wrong with it.
fn read(visit: &Visit, step: Step, draft: &Draft, form: &mut Form) -> Option<Change> {
    match step {
        Step::Name => name::read(visit, form),
        Step::BirthDate => birth_date::read(visit, form),
        Step::Birthplace => birthplace::read(visit, form),
        Step::CodiceFiscale => codice_fiscale::read(visit, form),
        Step::Residence => residence::read(visit, draft, form),
        Step::Phone => phone::read(visit, form),
        Step::Language => language::read(visit, form),
        Step::Question(fact) => {
            match question::read(form, fact, &draft.programme.rule, draft.context()) {
                Ok(value) => Some(Change::Answer(value)),
                Err(error) => {
                    form.refuse(question::ANSWER, visit.texts.problem(error));
                    None
                }
            }
        }
    }
}

fn fields(visit: &Visit, step: Step, draft: &Draft, form: &Form) -> AnyView {
    let checked = |kind, name, field| checked(visit, kind, name, field);
    match step {
        Step::Name => name::fields(visit, form),
        Step::BirthDate => {
            let field = birth_date::fields(visit, form);
            checked(FieldKind::Answer(Fact::BirthDate), birth_date::FIELD, field)
        }
        Step::Birthplace => birthplace::fields(visit, form),
        Step::CodiceFiscale => {
            let field = codice_fiscale::fields(visit, form);
            checked(FieldKind::CodiceFiscale, codice_fiscale::FIELD, field)
        }
        Step::Residence => residence::fields(visit, draft, form),
        Step::Phone => checked(FieldKind::Phone, phone::FIELD, phone::fields(visit, form)),
        Step::Language => language::fields(visit, form),
        Step::Question(fact) => {
            let rule = &draft.programme.rule;
            let field = question::field(visit, rule, fact, draft.year(), form);
            if rule.choices(fact).is_empty() {
                checked(FieldKind::Answer(fact), question::ANSWER, field)
            } else {
                field
            }
        }
    }
}

/// Whether the browser can tell by itself what is wrong with an answer.
fn is_checked(step: Step, draft: &Draft) -> bool {
    match step {
        Step::Name | Step::BirthDate | Step::CodiceFiscale | Step::Phone => true,
        Step::Birthplace | Step::Residence | Step::Language => false,
        Step::Question(fact) => draft.programme.rule.choices(fact).is_empty(),
    }
}

fn page(visit: &Visit, draft: &Draft, step: Step, form: &Form, from: &From) -> Response {
    let t = visit.texts;
    let slug = &draft.programme.slug;
    let back = if from.is_declaration() {
        declaration::address(visit, slug)
    } else {
        address(visit, slug)
    };
    let mut page = framed(visit, &draft.programme, step.words(visit, draft))
        .crumb(t.application_tasks_title(), address(visit, slug));
    if is_checked(step, draft) {
        page = page.with_islands();
    }
    page.status(form.status()).render(visit, || {
        view! {
            <a class="back-link" href=back>{t.action_back()}</a>
            {form.summary(visit)}
            <form class="question" method="post" novalidate>
                {form.hidden_request()}
                <p class="question-caption">
                    {draft.programme.content.name.text(visit.language).to_owned()}
                </p>
                {fields(visit, step, draft, form)}
                <div class="button-row">
                    <button class="btn btn-primary" type="submit">{t.action_continue()}</button>
                    <button class="btn btn-link" type="submit" name="then" value="later">
                        {t.application_save_later()}
                    </button>
                </div>
            </form>
        }
    })
}
