//! Correcting a person's details.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    id::PersonId, language::Language, name::Name, person::Person, phone::PhoneNumber,
    text::TextError,
};
use leptos::prelude::*;
use services::{
    Failure,
    people::record::{
        CorrectRefusal, Correction, CorrectionReason, PersonView, correct, seal,
        view as person_view,
    },
};
use ui::{
    Choice, DateField, Form, Posted, Select, TextField, Visit,
    errors::Stop,
    personal_details::{
        BIRTH_DATE, NAME, fill_birth_date, name_fields, optional, parse_birth_date, parse_name,
        parse_phone,
    },
};

use super::{address, person};
use crate::frame::page;

/// The hidden field that tells which details were shown.
const SEEN: &str = "seen";
/// The field with the reason.
pub(super) const REASON: &str = "reason";

/// Shows the details as a form.
pub(super) async fn show(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let view = found(&visit, person(&id)?).await?;
    let form = filled(&view.person.details);
    Ok(question(&visit, &form, &view))
}

/// Corrects them.
pub(super) async fn submit(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let (t, id) = (visit.texts, person(&id)?);
    let view = found(&visit, id).await?;
    let Some(correction) = read(&visit, &mut form) else {
        return Ok(question(&visit, &form, &view));
    };
    let (seen, request) = (form.value(SEEN).to_owned(), form.request());
    let corrected = correct(
        &visit.portal,
        visit.staff()?,
        id,
        &seen,
        correction,
        request,
    )
    .await;
    let (field, words) = match corrected {
        Ok(()) => return Ok(Redirect::to(&address(&visit, id)).into_response()),
        Err(Failure::Refused(CorrectRefusal::ChangedMeanwhile)) => {
            ("given_name", t.record_changed_meanwhile())
        }
        Err(Failure::Refused(CorrectRefusal::Unchanged)) => ("given_name", t.record_unchanged()),
        Err(failure) => return Err(failure.into()),
    };
    form.refuse(field, words);
    // What is stored now is shown beside what was typed.
    let view = found(&visit, id).await?;
    Ok(question(&visit, &form, &view))
}

async fn found(visit: &Visit, id: PersonId) -> Result<PersonView, Stop> {
    Ok(person_view(&visit.portal, visit.staff()?, id, 1).await?)
}

fn filled(details: &Person) -> Form {
    let mut form = Form::new().with("language", details.language.tag()).with(
        "phone",
        details.phone.as_ref().map_or("", PhoneNumber::as_str),
    );
    if let Some(name) = &details.name {
        form = form
            .with("given_name", name.given.as_ref().map_or("", Name::as_str))
            .with("family_name", name.family.as_str());
    }
    match details.birth_date {
        Some(date) => fill_birth_date(form, date),
        None => form,
    }
}

fn read(visit: &Visit, form: &mut Form) -> Option<Correction> {
    let t = visit.texts;
    let name = optional(form, NAME, |form| parse_name(form, visit));
    let birth_date = optional(form, BIRTH_DATE, |form| parse_birth_date(form, visit));
    let phone = optional(form, &["phone"], |form| parse_phone(form, visit));
    let chosen = form.value("language").parse::<Language>();
    let language = form.parse("language", |_| chosen, |_| t.answer_error_choice());
    let reason = read_reason(visit, form);
    Some(Correction {
        name: name?,
        birth_date: birth_date?,
        phone: phone?,
        language: language?,
        reason: reason?,
    })
}

/// The reason, without which nothing is corrected.
pub(super) fn read_reason(visit: &Visit, form: &mut Form) -> Option<CorrectionReason> {
    let t = visit.texts;
    form.parse(REASON, CorrectionReason::parse, |error| match error {
        TextError::Empty => t.record_reason_missing(),
        TextError::TooLong { .. } => t.problem(error),
    })
}

fn question(visit: &Visit, form: &Form, view: &PersonView) -> Response {
    let t = visit.texts;
    let languages = Language::ALL
        .map(|language| Choice::new(language.tag(), language.own_name()))
        .to_vec();
    page(t.record_correct_title())
        .status(form.status())
        .render(visit, || {
            view! {
                {form.summary(visit)}
                <a class="back-link" href=address(visit, view.person.id)>{t.action_back()}</a>
                <div class="toolbar"><h1>{t.record_correct_title()}</h1></div>
                <p class="prose">{t.record_correct_about()}</p>
                {stored(visit, form, &view.person.details)}
                <form method="post" class="prose" novalidate>
                    {form.hidden_request()}
                    <input type="hidden" name=SEEN value=seal(&view.person.details)/>
                    {name_fields(form, visit)}
                    <DateField
                        visit=visit
                        form=form
                        name="birth_date"
                        label=t.account_birth_date()
                        hint=t.question_birth_date_hint()
                    />
                    <TextField
                        form=form
                        name="phone"
                        label=t.desk_phone()
                        kind="tel"
                        optional=t.form_optional()
                    />
                    <Select form=form name="language" label=t.desk_language() choices=languages/>
                    <TextField
                        form=form
                        name=REASON
                        label=t.record_reason()
                        hint=t.record_reason_hint()
                    />
                    <button class="btn btn-primary" type="submit">{t.record_correct_act()}</button>
                </form>
            }
        })
}

/// What is stored now, where the form was refused: somebody else may have changed it.
fn stored(visit: &Visit, form: &Form, details: &Person) -> Option<AnyView> {
    let t = visit.texts;
    let name = details.name.as_ref().map(ToString::to_string);
    let born = details.birth_date.map(|date| t.date(date));
    let phone = details.phone.as_ref().map(ToString::to_string);
    let language = details.language.own_name().to_owned();
    let parts = [name, born, phone, Some(language)].into_iter().flatten();
    let parts = parts.collect::<Vec<_>>().join(" · ");
    form.has_problems()
        .then(|| view! { <p>{t.record_stored()} " " <bdi>{parts}</bdi></p> }.into_any())
}
