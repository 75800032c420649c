//! Person details in the forms with which staff book for somebody at the desk or on the phone.

use domain::{email::EmailAddress, language::Language, phone::PhoneNumber};
use leptos::prelude::*;
use services::{
    access::shared_address::WhoTheyAre,
    people::desk::{AtDesk, DeskRefusal, KnownAtDesk, LateReason},
};
use ui::{
    Choice, Choices, Form, Icon, Select, TextField, Visit, hidden_fields,
    personal_details::{name_fields, parse_name},
};

const CONSENT: &str = "consent";
/// The field with the reason of a late booking.
const REASON: &str = "reason";
/// Which of those with the address or the telephone it is.
const WHO: &str = "who";
/// Whom [`WHO`] was asked about: the answer counts for no other name, address or telephone.
const WHO_OF: &str = "who_of";

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
        who: answer(form),
    })
}

/// Who it is, if that was asked about the person in the form.
fn answer(form: &Form) -> WhoTheyAre {
    if form.value(WHO_OF) == asked_about(form) {
        WhoTheyAre::from_value(form.value(WHO))
    } else {
        WhoTheyAre::Unsaid
    }
}

/// The name, the address and the telephone in the form, as typed.
fn asked_about(form: &Form) -> String {
    ["given_name", "family_name", "email", "phone"]
        .map(|field| form.value(field).trim())
        .join(" · ")
}

/// Records why nobody was booked; `booking` gives the field and the words where the booking is refused. Returns those
/// of whom staff must say who it is.
pub(super) fn refuse<Reason>(
    visit: &Visit,
    form: &mut Form,
    refusal: DeskRefusal<Reason>,
    booking: impl FnOnce(&Reason) -> (&'static str, String),
) -> Vec<KnownAtDesk> {
    let t = visit.texts;
    let ((field, words), known) = match refusal {
        DeskRefusal::WhoIsIt(known) => ((WHO, t.desk_who_problem()), known),
        DeskRefusal::ReasonMissing => ((REASON, t.desk_reason_missing()), Vec::new()),
        DeskRefusal::Booking(reason) => (booking(&reason), Vec::new()),
    };
    form.refuse(field, words);
    known
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

/// Asks who it is, of those who have the address or the telephone. Where there is nobody to ask about, an earlier
/// answer is passed on.
pub(super) fn known(visit: &Visit, form: &Form, known: &[KnownAtDesk]) -> Option<AnyView> {
    if known.is_empty() {
        return Some(hidden_fields(form, &[WHO, WHO_OF]));
    }
    let t = visit.texts;
    let typed = parse_name(&mut form.clone(), visit)?;
    let is_same = |person: &KnownAtDesk| {
        let name = person.name.as_ref();
        name.is_some_and(|name| name.is_same_as(&typed))
    };
    let name = |person: &KnownAtDesk| {
        let name = person.name.as_ref();
        name.map_or_else(|| t.desk_who_no_name(), ToString::to_string)
    };
    let choice = |who: WhoTheyAre, label: String| Choice::new(who.to_value(), label);
    let mut choices = Vec::new();
    for person in known {
        let (is_same, hint) = (is_same(person), about(visit, person));
        choices.push(Choice {
            hint: hint.clone(),
            ..choice(WhoTheyAre::Known(person.id), t.desk_who_known(name(person)))
        });
        if !is_same {
            let label = t.desk_who_corrected(name(person), typed.to_string());
            choices.push(Choice {
                hint,
                ..choice(WhoTheyAre::Corrected(person.id), label)
            });
        }
    }
    for person in known.iter().filter(|person| person.may_look_after) {
        let label = t.desk_who_in_care(typed.to_string(), name(person));
        choices.push(choice(WhoTheyAre::InCareOf(person.id), label));
    }
    choices.push(choice(
        WhoTheyAre::Another,
        t.desk_who_another(typed.to_string()),
    ));
    // An answer about somebody else is none about this person.
    let form = &form.clone().with(WHO, "");
    let asked = view! {
        <input type="hidden" name=WHO_OF value=asked_about(form)/>
        <Choices form=form name=WHO label=t.desk_who() hint=t.desk_who_hint() choices=choices/>
    };
    Some(asked.into_any())
}

/// What tells people of one name apart.
fn about(visit: &Visit, person: &KnownAtDesk) -> String {
    let t = visit.texts;
    let born = person.birth_date.map(|date| t.desk_who_born(t.date(date)));
    let email = person.email.as_ref().map(ToString::to_string);
    let phone = person.phone.as_ref().map(ToString::to_string);
    let care = person.is_in_care.then(|| t.desk_who_is_in_care());
    let parts: Vec<_> = [born, email, phone, care].into_iter().flatten().collect();
    parts.join(" · ")
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
