//! Changing one's e-mail address: first the new one, then the code that was sent there, both on this page.

use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use services::{
    Failure,
    people::account::{EmailRefusal, change_email},
};
use ui::{
    DateField, Form, Page, Posted, TextField, Visit,
    errors::Stop,
    for_person, or_dash, page_form,
    personal_details::{BIRTH_DATE, email_asked, optional, parse_birth_date, parse_email},
};

use crate::code_form::{self, CodeForm, has_code, hidden_act, hidden_code, send_address_code};

/// Asks for the new address. Whoever finds a browser open cannot take the account along: the present address must
/// have been proved lately.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    visit.proved()?;
    Ok(address_page(&visit, &visit.typed_or(Form::new())))
}

/// Handles the new address or the code.
pub(crate) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let proved = visit.proved_of(&form)?;
    let t = visit.texts;
    let Some(email) = parse_email(&mut form, &visit) else {
        return Ok(address_page(&visit, &form));
    };
    if !has_code(&form) {
        let present = visit.person()?.email.as_ref();
        if present.is_some_and(|present| present.key() == email.key()) {
            form.refuse("email", t.account_email_same());
            return Ok(address_page(&visit, &form));
        }
        let page = |form: &Form| code_page(&visit, form);
        let asked = send_address_code(&visit, proved, &email, &mut form, page).await?;
        return Ok(asked.unwrap_or_else(|| address_page(&visit, &form)));
    }
    let birth_date = optional(&mut form, BIRTH_DATE, |form| parse_birth_date(form, &visit));
    let Some(birth_date) = birth_date else {
        return Ok(birth_date_page(&visit, &form));
    };
    let proof = code_form::proof(&visit, &form);
    let request = form.request();
    match change_email(&visit.portal, proved, &email, &proof, birth_date, request).await {
        Ok(()) => Ok(Redirect::to(&visit.to("/account?done=email")).into_response()),
        Err(Failure::Refused(EmailRefusal::Code(refusal))) => {
            code_form::refuse(&visit, &mut form, refusal);
            Ok(code_page(&visit, &form))
        }
        Err(Failure::Refused(EmailRefusal::BirthDateMissing)) => {
            form.refuse("birth_date", t.who_problem_birth_date_missing());
            Ok(birth_date_page(&visit, &form))
        }
        Err(Failure::Refused(EmailRefusal::BirthDateWrong)) => {
            form.refuse("birth_date", t.who_problem_birth_date_wrong());
            Ok(birth_date_page(&visit, &form))
        }
        Err(Failure::Refused(EmailRefusal::OfAnotherRecord)) => {
            let office = visit.portal.settings.office_email.as_str();
            form.refuse("email", t.account_email_other_record(office));
            Ok(address_page(&visit, &form))
        }
        Err(failure) => Err(failure.into()),
    }
}

fn framed(visit: &Visit, title: String, form: &Form) -> Page {
    let account = visit.texts.account_title();
    let page = Page::new(title).crumb(account, visit.to("/account"));
    page.private().status(form.status())
}

fn address_page(visit: &Visit, form: &Form) -> Response {
    let t = visit.texts;
    let present = visit.person().ok().and_then(|person| person.email.as_ref());
    framed(visit, t.account_email_title(), form).render(visit, || {
        view! {
            {form.summary(visit)}
            <form
                class="question"
                id=page_form()
                method="post"
                action=visit.to("/account/email")
                novalidate
            >
                <h1>{t.account_email_title()}</h1>
                {for_person(visit)}
                <p>{t.account_email_now()} " " <bdi>{or_dash(present)}</bdi></p>
                <TextField
                    form=form
                    name="email"
                    label=t.account_email_new()
                    hint=t.account_email_new_hint()
                    kind="email"
                    autocomplete="email"
                />
                {email_asked(form)}
                <p>{t.account_email_then()}</p>
                <div class="button-row">
                    <button class="btn btn-primary" type="submit">{t.account_email_send()}</button>
                    <a class="btn btn-outline-primary" href=visit.to("/account")>
                        {t.action_back()}
                    </a>
                </div>
            </form>
        }
    })
}

fn code_page(visit: &Visit, form: &Form) -> Response {
    let t = visit.texts;
    framed(visit, t.account_email_code_title(), form).render(visit, || {
        let asked = CodeForm {
            title: t.account_email_code_title(),
            action: visit.to("/account/email"),
            submit: t.account_email_act(),
            hidden: view! { {hidden_act(form, BIRTH_DATE)} {for_person(visit)} }.into_any(),
            other_address: Some(visit.to("/account/email")),
            begins_session: false,
        };
        asked.view(visit, form)
    })
}

/// Asks for the date of birth of who goes to an address that others have: it keeps their record from the others.
fn birth_date_page(visit: &Visit, form: &Form) -> Response {
    let t = visit.texts;
    framed(visit, t.account_email_title(), form).render(visit, || {
        view! {
            {form.summary(visit)}
            <form class="question" method="post" action=visit.to("/account/email") novalidate>
                <h1>{t.account_email_title()}</h1>
                {hidden_act(form, &[])}
                {for_person(visit)}
                {hidden_code(form)}
                <p>{t.people_protect()}</p>
                <DateField
                    visit=visit
                    form=form
                    name="birth_date"
                    label=t.account_birth_date()
                    hint=t.question_birth_date_hint()
                    birthday=true
                />
                <button class="btn btn-primary" type="submit">{t.account_email_act()}</button>
            </form>
        }
    })
}
