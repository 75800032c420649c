//! Looking up what one has booked, for whoever has no e-mail address.

use axum::response::{IntoResponse, Redirect, Response};
use domain::phone::PhoneNumber;
use leptos::prelude::*;
use services::{
    Failure,
    access::{Booked, FindRefusal, Knowledge, find_booked},
};
use ui::{
    DateField, Form, Page, Posted, TextField, Visit,
    errors::Stop,
    page_form,
    personal_details::{BIRTH_DATE, optional, parse_birth_date},
};

use crate::booked::Link;

/// Where it is, without the language.
pub(super) const PATH: &str = "/bookings/find";

/// Asks for the reference and for something that only the person knows.
pub(super) async fn show(visit: Visit) -> Response {
    page(&visit, &visit.typed_or(Form::new()))
}

/// Opens what they have booked.
pub(super) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let t = visit.texts;
    let booked = form.parse("reference", Booked::parse, |error| {
        if error.is_slip() {
            t.find_reference_mistyped()
        } else {
            t.find_reference_wrong()
        }
    });
    let Some((booked, knowledge)) = booked.zip(knowledge(&visit, &mut form)) else {
        return Ok(page(&visit, &form));
    };
    match find_booked(&visit.portal, booked, &knowledge, &visit.client).await {
        Ok(key) => {
            let link = Link { key: Some(key) };
            Ok(Redirect::to(&link.to(&visit, booked, "")).into_response())
        }
        Err(Failure::Refused(refusal)) => {
            let words = match refusal {
                FindRefusal::Unknown => t.find_unknown(),
                FindRefusal::Wait { wait } => t.find_too_many(t.wait(wait)),
            };
            form.refuse("reference", words);
            Ok(page(&visit, &form))
        }
        Err(failure) => Err(failure.into()),
    }
}

/// The telephone, or else the day of birth.
fn knowledge(visit: &Visit, form: &mut Form) -> Option<Knowledge> {
    let t = visit.texts;
    let phone = form.parse_optional("phone", PhoneNumber::parse, |error| t.problem(error))?;
    if let Some(phone) = phone {
        return Some(Knowledge::Telephone(phone));
    }
    let date = optional(form, BIRTH_DATE, |form| parse_birth_date(form, visit))?;
    if date.is_none() {
        form.refuse("phone", t.find_nothing_known());
    }
    date.map(Knowledge::BirthDate)
}

fn page(visit: &Visit, form: &Form) -> Response {
    let t = visit.texts;
    let page = Page::new(t.find_title()).status(form.status());
    page.render(visit, || {
        view! {
            {form.summary(visit)}
            <form
                class="question"
                id=page_form()
                method="post"
                action=visit.to(PATH)
                novalidate
            >
                <h1>{t.find_title()}</h1>
                <p>{t.find_about()}</p>
                <TextField
                    form=form
                    name="reference"
                    label=t.find_reference()
                    hint=t.find_reference_hint()
                    width="width-20"
                />
                <TextField
                    form=form
                    name="phone"
                    label=t.find_phone()
                    hint=t.find_phone_hint()
                    kind="tel"
                    autocomplete="tel"
                />
                <DateField
                    visit=visit
                    form=form
                    name="birth_date"
                    label=t.find_birth_date()
                    hint=t.question_birth_date_hint()
                    birthday=true
                    heading=false
                />
                <button class="btn btn-primary" type="submit">{t.find_submit()}</button>
            </form>
        }
    })
}
