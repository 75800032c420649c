//! Choosing a password and an authenticator: nobody else ever sees them.

use axum::{
    http::{HeaderMap, header},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
};
use documents::QrCode;
use leptos::prelude::*;
use serde::Deserialize;
use services::access::staff::{
    Enrolled, Enrolment, NewPassword, PasswordError, RequestOrigin, StaffSession,
    invitation::Accepted,
};
use texts::Texts;
use ui::{Form, TextField, Visit, cookie, qr_code, signed_in};

const PASSWORD: &str = "password";
const AGAIN: &str = "password_again";
const CODE: &str = "code";
/// The hidden field with the random number that the offered secret is derived from.
const SALT: &str = "salt";

/// The key in the address of the page.
#[derive(Deserialize)]
pub(super) struct Key {
    #[serde(default)]
    pub(super) key: String,
}

/// The secret that the page offers: the one that it has shown before, or a new one.
pub(super) fn enrolment(visit: &Visit, key: &str, form: &Form) -> Enrolment {
    Enrolment::resume(&visit.portal, key, form.value(SALT))
        .unwrap_or_else(|| Enrolment::begin(&visit.portal, key))
}

/// Parses password and code; errors are recorded at their fields. `owner` is what the password must not be made of.
pub(super) fn read(
    visit: &Visit,
    form: &mut Form,
    enrolment: &Enrolment,
    owner: &[&str],
) -> Option<(NewPassword, Enrolled)> {
    let t = visit.texts;
    let password = form.parse(
        PASSWORD,
        |typed| NewPassword::parse(typed, owner),
        |error| password_words(t, error),
    );
    if password.is_some() && form.value(PASSWORD) != form.value(AGAIN) {
        form.refuse(AGAIN, t.colleagues_password_differs());
    }
    let now = visit.portal.now();
    let prove = |typed: &str| enrolment.prove(typed, now).ok_or(());
    let enrolled = form.parse(CODE, prove, |()| t.colleagues_code_wrong());
    password.zip(enrolled).filter(|_| !form.has_problems())
}

/// Where somebody signs in who has set up their account.
pub(super) fn origin<'a>(visit: &'a Visit, headers: &HeaderMap) -> RequestOrigin<'a> {
    RequestOrigin {
        client: &visit.client,
        browser: visit.browser(false),
        secret: cookie::staff_browser(&visit.portal, headers),
    }
}

/// Leads into the staff's pages, signed in.
pub(super) fn welcome(visit: &Visit, accepted: Accepted) -> Response {
    let next = visit.to("/staff");
    match accepted {
        Accepted::SignedIn(StaffSession { session, secret }) => {
            let known = cookie::remember_staff_browser(&visit.portal, secret);
            let page = signed_in(visit, &session, &next);
            (AppendHeaders([(header::SET_COOKIE, known)]), page).into_response()
        }
        Accepted::Before => Redirect::to(&next).into_response(),
    }
}

/// The fields; `account` names the secret inside the authenticator.
pub(super) fn fields(visit: &Visit, form: &Form, enrolment: &Enrolment, account: &str) -> AnyView {
    let t = visit.texts;
    let address = enrolment.address(&visit.portal, account);
    let image = address
        .as_deref()
        .and_then(QrCode::of)
        .map(|drawn| qr_code(drawn.side, drawn.path(), t.colleagues_authenticator_image()));
    let link = address.map(|address| {
        view! { <p><a href=address>{t.colleagues_authenticator_link()}</a></p> }
    });
    view! {
        <h2>{t.staff_sign_in_password()}</h2>
        <TextField
            form=form
            name=PASSWORD
            label=t.colleagues_password()
            hint=t.colleagues_password_hint(NewPassword::MIN)
            kind="password"
            autocomplete="new-password"
        />
        <TextField
            form=form
            name=AGAIN
            label=t.colleagues_password_again()
            kind="password"
            autocomplete="new-password"
        />
        <h2>{t.colleagues_authenticator_title()}</h2>
        <p>{t.colleagues_authenticator_about()}</p>
        {image}
        {link}
        <p>
            {t.colleagues_authenticator_typed()} <br/>
            <bdi id="authenticator-key" dir="ltr">{in_fours(&enrolment.secret())}</bdi>
        </p>
        <input type="hidden" name=SALT value=enrolment.salt().to_owned()/>
        <TextField
            form=form
            name=CODE
            label=t.colleagues_code()
            hint=t.staff_sign_in_code_hint()
            inputmode="numeric"
            autocomplete="one-time-code"
            width="code-input"
        />
    }
    .into_any()
}

/// A long key in groups of four, which is easier to type and breaks into lines.
fn in_fours(key: &str) -> String {
    let characters: Vec<char> = key.chars().collect();
    let groups = characters
        .chunks(4)
        .map(|group| group.iter().collect::<String>());
    groups.collect::<Vec<_>>().join(" ")
}

fn password_words(t: &Texts, error: PasswordError) -> String {
    match error {
        PasswordError::TooShort => t.colleagues_password_short(NewPassword::MIN),
        PasswordError::TooLong => t.colleagues_password_long(NewPassword::MAX),
        PasswordError::OfDemonstration | PasswordError::Common => t.colleagues_password_common(),
        PasswordError::Guessable => t.colleagues_password_guessable(),
    }
}
