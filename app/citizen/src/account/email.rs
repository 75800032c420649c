//! Changing one's e-mail address: here the new one, then the code that was sent there on a page of its own.

use axum::response::{IntoResponse as _, Redirect, Response};
use domain::email::EmailAddress;
use leptos::prelude::*;
use services::{
    Failure,
    access::sign_in::Proving,
    people::account::{EmailRefusal, change_email},
};
use ui::{
    DateField, FOR, Form, Page, Posted, TextField, Visit, begun_for,
    errors::{Stop, here},
    for_person, or_dash, page_form,
    personal_details::{BIRTH_DATE, email_asked, optional, parse_birth_date, parse_email},
};

use crate::code::{self, Asked, Carried, ToKeep, hidden_proof};

/// The path of the page.
pub(crate) const PATH: &str = "/account/email";

/// Asks for the new address. Whoever finds a browser open cannot take the account along: the present address must
/// have been proved lately.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    visit.proved()?;
    let begun = code::begun(&visit, PATH).await?;
    Ok(address_page(
        &visit,
        &visit.typed_or(begun.unwrap_or_default()),
    ))
}

/// Handles the new address.
pub(crate) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let proved = visit.proved_of(&form)?;
    let t = visit.texts;
    let Some(email) = parse_email(&mut form, &visit) else {
        return Ok(address_page(&visit, &form));
    };
    let person = visit.person()?;
    let present = person.email.as_ref();
    if present.is_some_and(|present| present.key() == email.key()) {
        form.refuse("email", t.account_email_same());
        return Ok(address_page(&visit, &form));
    }
    let mut form = begun_for(person, form);
    let kept = ToKeep {
        email: &email,
        address: PATH,
        fields: &[FOR],
        proving: Proving::NewAddress(proved),
    };
    let asked = code::keep(&visit, &mut form, &kept).await?;
    Ok(asked.unwrap_or_else(|| address_page(&visit, &form)))
}

/// What the page that asks for the code says.
pub(crate) fn asked(visit: &Visit) -> Asked {
    let t = visit.texts;
    Asked {
        crumbs: vec![(t.account_title(), visit.to("/account"))],
        title: t.account_email_code_title(),
        act: t.account_email_act(),
        what: None,
        begins_session: false,
    }
}

/// Changes the address of the person who began it, and who is signed in: whoever reads the new mailbox alone cannot.
pub(crate) async fn carry_out(
    visit: &Visit,
    at: &Visit,
    email: EmailAddress,
    form: &mut Form,
) -> Result<Carried, Stop> {
    let proved = visit.proved_of(form)?;
    let birth_date = optional(form, BIRTH_DATE, |form| parse_birth_date(form, visit));
    let Some(birth_date) = birth_date else {
        return Ok(Carried::Answered(birth_date_page(visit, form)));
    };
    let proof = code::proof(visit, form);
    let request = form.request();
    let changed = change_email(&visit.portal, proved, &email, &proof, birth_date, request).await;
    let answer = match changed {
        Ok(()) => Redirect::to(&visit.to("/account?done=email")).into_response(),
        Err(Failure::Refused(EmailRefusal::Code(refusal))) => {
            return Ok(Carried::Refused(refusal));
        }
        Err(Failure::Refused(EmailRefusal::BirthDateMissing)) => {
            form.refuse("birth_date", visit.texts.who_problem_birth_date_missing());
            birth_date_page(visit, form)
        }
        Err(Failure::Refused(EmailRefusal::BirthDateWrong)) => {
            form.refuse("birth_date", visit.texts.who_problem_birth_date_wrong());
            birth_date_page(visit, form)
        }
        Err(Failure::Refused(EmailRefusal::OfAnotherRecord)) => {
            let office = visit.portal.settings.office_email.as_str();
            form.refuse("email", visit.texts.account_email_other_record(office));
            address_page(at, form)
        }
        Err(failure) => return Err(failure.into()),
    };
    Ok(Carried::Answered(answer))
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
            <form class="question" id=page_form() method="post" action=visit.to(PATH) novalidate>
                <h1>{t.account_email_title()}</h1>
                {for_person(visit)}
                {form.hidden_request()}
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

/// Asks for the date of birth of who goes to an address that others have: it keeps their record from the others.
fn birth_date_page(visit: &Visit, form: &Form) -> Response {
    let t = visit.texts;
    framed(visit, t.account_email_title(), form).render(visit, || {
        view! {
            {form.summary(visit)}
            <form class="question" method="post" action=here(visit) novalidate>
                <h1>{t.account_email_title()}</h1>
                {form.hidden_request()}
                {for_person(visit)}
                {hidden_proof(form)}
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
