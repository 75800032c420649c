//! The pages that ask who somebody is. They also stand where a form was sent without a session, or where its session
//! has ended: what was typed is passed on and sent when somebody has signed in.

use axum::response::Response;
use leptos::prelude::*;
use services::access::{sign_in::NewSession, visitor::Visitor};

use crate::{
    Form, Page, TextField, Visit, as_signed_in, begin_session,
    errors::{Stop, here},
    hidden_fields, is_here, page_form,
    personal_details::email_asked,
};

/// The hidden fields with the form input that is restored after signing in, each `name=value`.
pub const CARRY: &str = "carry";
/// The hidden field with the page to go to after signing in.
pub const NEXT: &str = "next";

/// Who is to sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// A person, with a code.
    People,
    /// A member of staff, with password and authenticator.
    Staff,
}

/// Asks who somebody is instead of answering a form. The form input is not lost: it is sent to that page after signing
/// in.
pub(crate) fn ask(visit: &Visit, door: Door, sent: &Form) -> Response {
    let request = sent.request().to_string();
    let values: Vec<_> = sent
        .pairs()
        .chain([("request_id", request.as_str())])
        .filter_map(|pair| serde_urlencoded::to_string([pair]).ok())
        .collect();
    // The sign-in page itself may stand at this address, and is shown in another language.
    let form = if sent.is_shown_again() && !sent.values(CARRY).is_empty() {
        sent.clone().with(NEXT, here(visit))
    } else {
        Form::new().with(NEXT, here(visit)).with_all(CARRY, &values)
    };
    match door {
        Door::People => address_page(visit, &form),
        Door::Staff => staff_page(visit, &form),
    }
}

/// Begins the session in the browser, on a page that passes the saved form input on.
pub async fn carry_on(visit: &Visit, session: &NewSession, form: &Form) -> Result<Response, Stop> {
    let next = &visit.in_language(form.value(NEXT));
    if !is_here(next) {
        return Ok(crate::signed_in(visit, session, next));
    }
    let visit = &as_signed_in(visit, session).await?;
    Ok(begin_session(visit, session, carry_page(visit, form)))
}

/// Passes the saved form input on, in the session that has begun.
pub fn carry_page(visit: &Visit, form: &Form) -> Response {
    let t = visit.texts;
    let next = visit.in_language(form.value(NEXT));
    Page::new(t.sign_in_carry_title()).private().render(visit, || {
        let fields = form
            .values(CARRY)
            .iter()
            .filter_map(|pair| serde_urlencoded::from_str::<Vec<(String, String)>>(pair).ok())
            .flatten()
            .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
            .collect_view();
        view! {
            <h1>{t.sign_in_carry_title()}</h1>
            <p>{t.sign_in_carry_text()}</p>
            <form method="post" action=next>
                {fields}
                <button class="btn btn-primary" type="submit">{t.sign_in_carry_continue()}</button>
            </form>
        }
    })
}

/// Asks for the email address. A person who is signed in proves once more that it is them: their address is known.
pub fn address_page(visit: &Visit, form: &Form) -> Response {
    let t = visit.texts;
    let known = match &visit.visitor {
        Visitor::Person(person) if !form.value(NEXT).is_empty() => person.email.as_ref(),
        _ => None,
    };
    // An address that was refused is typed again, at its field.
    let known = known.filter(|_| form.problem("email").is_none());
    let title = match known {
        Some(_) => t.sign_in_again_title(),
        None => t.sign_in_title(),
    };
    Page::new(title.clone())
        .status(form.status())
        .private()
        .render(visit, || {
            let email = match known {
                Some(email) => view! {
                    <h1>{title}</h1>
                    <p>{t.sign_in_again_text()} " " <bdi>{email.to_string()}</bdi></p>
                    <input type="hidden" name="email" value=email.to_string()/>
                }
                .into_any(),
                None => view! {
                    <TextField
                        form=form
                        name="email"
                        label=t.sign_in_email_label()
                        hint=t.sign_in_email_hint()
                        kind="email"
                        autocomplete="email"
                        heading=true
                    />
                    {email_asked(form)}
                }
                .into_any(),
            };
            view! {
                {form.summary(visit)}
                <form
                    class="question"
                    id=page_form()
                    method="post"
                    action=visit.to("/sign-in")
                    novalidate
                >
                    {kept(visit, form)}
                    {form.hidden_request()}
                    {hidden_fields(form, &[NEXT, CARRY])}
                    {email}
                    <button class="btn btn-primary" type="submit">{t.sign_in_send_code()}</button>
                    {known.is_none().then(|| view! {
                        <p><a href=visit.to("/bookings/find")>{t.find_link()}</a></p>
                    })}
                </form>
            }
        })
}

/// Asks a member of staff for email address, password and code.
pub fn staff_page(visit: &Visit, form: &Form) -> Response {
    let t = visit.texts;
    Page::new(t.staff_sign_in_title())
        .status(form.status())
        .private()
        .render(visit, || {
            view! {
                {form.summary(visit)}
                <form
                    class="question"
                    id=page_form()
                    method="post"
                    action=visit.to("/staff/sign-in")
                    novalidate
                >
                    <h1>{t.staff_sign_in_title()}</h1>
                    {kept(visit, form)}
                    <p>
                        {t.staff_sign_in_about()} " "
                        <a href=visit.to("/sign-in")>{t.staff_sign_in_not_staff()}</a>
                    </p>
                    {hidden_fields(form, &[NEXT, CARRY])}
                    <TextField
                        form=form
                        name="email"
                        label=t.staff_sign_in_email()
                        kind="email"
                        autocomplete="username"
                    />
                    <TextField
                        form=form
                        name="password"
                        label=t.staff_sign_in_password()
                        kind="password"
                        autocomplete="current-password"
                    />
                    <TextField
                        form=form
                        name="code"
                        label=t.staff_sign_in_code()
                        hint=t.staff_sign_in_code_hint()
                        inputmode="numeric"
                        autocomplete="one-time-code"
                        width="code-input"
                    />
                    <button class="btn btn-primary" type="submit">{t.nav_sign_in()}</button>
                </form>
            }
        })
}

/// Says that what was typed is not lost.
fn kept(visit: &Visit, form: &Form) -> AnyView {
    let is_kept = !form.values(CARRY).is_empty();
    is_kept
        .then(|| view! { <p role="status">{visit.texts.sign_in_kept()}</p> })
        .into_any()
}
