//! Person details in the forms with which staff book for somebody at the desk or on the phone.

use domain::{email::EmailAddress, language::Language, phone::PhoneNumber};
use leptos::prelude::*;
use services::people::desk::{AtDesk, LateReason};
use ui::{
    Choice, Choices, Form, Icon, Select, TextField, Visit,
    personal_details::{name_fields, parse_name},
};

const CONSENT: &str = "consent";
/// The field with the reason of a late booking.
pub(super) const REASON: &str = "reason";

/// An empty form.
pub(super) fn empty(visit: &Visit) -> Form {
    Form::new().with("language", visit.language.tag())
}

/// Parses the person's details; errors are recorded at their fields.
pub(super) fn read(visit: &Visit, form: &mut Form) -> Option<AtDesk> {
    let t = visit.texts;
    let name = parse_name(form, visit);
    let email = form.parse_optional("email", EmailAddress::parse, |error| t.problem(error));
    let phone = form.parse_optional("phone", PhoneNumber::parse, |error| t.problem(error));
    let reason = form.parse_optional(REASON, LateReason::parse, |error| t.problem(error));
    let chosen = form.value("language").parse::<Language>();
    let language = form.parse("language", |_| chosen, |_| t.answer_error_choice());
    if form.value(CONSENT).is_empty() {
        form.refuse(CONSENT, t.desk_consent_missing());
        return None;
    }
    Some(AtDesk {
        name: name?,
        email: email?,
        phone: phone?,
        language: language?,
        reason: reason?,
    })
}

/// The fields for the person's details. `is_called` if staff will call them.
pub(super) fn who(visit: &Visit, form: &Form, is_called: bool) -> AnyView {
    let t = visit.texts;
    let (phone_hint, phone_optional) = if is_called {
        (t.desk_phone_called(), String::new())
    } else {
        (String::new(), t.form_optional())
    };
    let languages = Language::ALL
        .map(|language| Choice::new(language.tag(), language.own_name()))
        .to_vec();
    view! {
        {name_fields(form, visit)}
        <TextField
            form=form
            name="email"
            label=t.desk_email()
            hint=t.desk_email_hint()
            kind="email"
            optional=t.form_optional()
        />
        <TextField
            form=form
            name="phone"
            label=t.desk_phone()
            hint=phone_hint
            kind="tel"
            optional=phone_optional
        />
        <Select form=form name="language" label=t.desk_language() choices=languages/>
    }
    .into_any()
}

/// The consent checkbox.
pub(super) fn consent(visit: &Visit, form: &Form) -> AnyView {
    let t = visit.texts;
    view! {
        <Choices
            form=form
            name=CONSENT
            label=t.desk_consent()
            choices=vec![Choice::new("yes", t.desk_consent_given())]
            several=true
        />
    }
    .into_any()
}

/// Says until when people could book, and asks why staff still do.
pub(super) fn late(visit: &Visit, form: &Form, words: String) -> AnyView {
    let t = visit.texts;
    view! {
        <div class="notice notice-warning">
            <Icon name="it-warning-circle"/>
            <div><p>{words}</p></div>
        </div>
        <TextField
            form=form
            name=REASON
            label=t.desk_reason()
            hint=t.desk_reason_hint()
        />
    }
    .into_any()
}
