//! Changing one's own details: every field is optional, but what is entered must be valid.

use axum::response::{IntoResponse, Redirect, Response};
use domain::{
    calendar_date::CalendarDate,
    eligibility::Area,
    name::Name,
    person::{Address, Detail, Person},
    phone::PhoneNumber,
    place::Municipality,
};
use leptos::prelude::*;
use services::{Failure, people::account};
use ui::{
    DateField, Form, Page, Posted, TextField, Visit, birthplace,
    errors::Stop,
    for_person, hidden_fields, page_form,
    personal_details::{
        BIRTH_DATE, NAME, fill_birth_date, name_fields, optional, parse_address, parse_birth_date,
        parse_codice_fiscale, parse_name, parse_phone, parse_residence,
    },
};

/// Shows the details as a form.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    let account = account::view(&visit.portal, visit.person()?).await?;
    let form = visit.typed_or(filled(&visit, &account.person.details));
    Ok(page(&visit, &form))
}

/// Stores the details.
pub(crate) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let person = visit.person_of(&form)?;
    let stored = account::view(&visit.portal, person).await?.person.details;
    let Some(entered) = read(&visit, &stored, &mut form) else {
        return Ok(page(&visit, &form));
    };
    let change = change(&form, entered);
    match account::change_details(&visit.portal, person, change).await {
        Ok(()) => Ok(Redirect::to(&visit.to("/account?done=details")).into_response()),
        Err(Failure::Refused(disagreements)) => {
            form.refuse("codice_fiscale", disagreement(&visit, &disagreements));
            Ok(page(&visit, &form))
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Every field, by the detail that it belongs to.
const DETAILS: [&[&str]; 7] = [
    NAME,
    BIRTH_DATE,
    birthplace::FIELDS,
    &["codice_fiscale"],
    &["residence", "district"],
    &["address"],
    &["phone"],
];

/// The hidden field that says what a field was filled with.
fn as_shown(field: &str) -> String {
    format!("shown_{field}")
}

/// Changes those of the details that were typed differently from how they were shown: what has changed meanwhile, in
/// another window or at the desk, stays.
fn change(form: &Form, entered: Person) -> impl FnOnce(&mut Person) + Send + use<> {
    let is_typed = |field: &&str| form.value(field).trim() != form.value(&as_shown(field)).trim();
    let [
        name,
        birth_date,
        birthplace,
        codice_fiscale,
        residence,
        address,
        phone,
    ] = DETAILS.map(|fields| fields.iter().any(is_typed));
    move |person: &mut Person| {
        if name {
            person.name = entered.name;
        }
        if birth_date {
            person.birth_date = entered.birth_date;
        }
        if birthplace {
            person.birthplace = entered.birthplace;
            person.birth_town = entered.birth_town;
        }
        if codice_fiscale {
            person.codice_fiscale = entered.codice_fiscale;
        }
        if residence {
            person.residence = entered.residence;
        }
        if address {
            person.address = entered.address;
        }
        if phone {
            person.phone = entered.phone;
        }
    }
}

/// The form filled with the stored details, and with what it shows.
fn filled(visit: &Visit, person: &Person) -> Form {
    let form = with_details(visit, person);
    let shown: Vec<_> = form
        .fields()
        .map(|(field, value)| (as_shown(field), value.to_owned()))
        .collect();
    let with_shown = |form: Form, (field, value): (String, String)| form.with(&field, value);
    shown.into_iter().fold(form, with_shown)
}

fn with_details(visit: &Visit, person: &Person) -> Form {
    let mut form = Form::new();
    if let Some(name) = &person.name {
        form = form
            .with("given_name", name.given.as_ref().map_or("", Name::as_str))
            .with("family_name", name.family.as_str());
    }
    if let Some(date) = person.birth_date {
        form = fill_birth_date(form, date);
    }
    if let Some(code) = &person.codice_fiscale {
        form = form.with("codice_fiscale", code.as_str());
    }
    if let Some(number) = person.residence.and_then(Area::district) {
        form = form.with("district", number.to_string());
    }
    birthplace::fill(form, visit, person)
        .with("residence", municipality(person))
        .with(
            "address",
            person.address.as_ref().map_or("", Address::as_str),
        )
        .with(
            "phone",
            person.phone.as_ref().map_or("", PhoneNumber::as_str),
        )
}

/// The stored municipality of residence as the form shows it.
fn municipality(person: &Person) -> String {
    let home = person
        .residence
        .and_then(|area| Municipality::by_code(area.municipality()));
    home.map_or_else(String::new, ToString::to_string)
}

/// The details in the form; an empty field removes the detail.
fn read(visit: &Visit, stored: &Person, form: &mut Form) -> Option<Person> {
    let name = optional(form, NAME, |form| parse_name(form, visit));
    let birth_date = optional(form, BIRTH_DATE, |form| parse_birth_date(form, visit));
    let born = birth_date.flatten();
    let birthplace = optional(form, birthplace::FIELDS, |form| {
        birthplace::parse(form, visit, born)
    });
    let codice_fiscale = optional(form, &["codice_fiscale"], |form| {
        parse_codice_fiscale(form, visit)
    });
    let residence = optional(form, &["residence", "district"], |form| {
        parse_residence(form, visit)
    });
    let address = optional(form, &["address"], |form| parse_address(form, visit));
    let phone = optional(form, &["phone"], |form| parse_phone(form, visit));
    let (birthplace, birth_town) = match birthplace? {
        Some(place) => (Some(place.code), place.town),
        None => (None, None),
    };
    Some(Person {
        email: stored.email.clone(),
        name: name?,
        birth_date: birth_date?,
        birthplace,
        birth_town,
        codice_fiscale: codice_fiscale?,
        residence: residence?,
        address: address?,
        phone: phone?,
        language: stored.language,
    })
}

fn disagreement(visit: &Visit, details: &[Detail]) -> String {
    let t = visit.texts;
    t.account_codice_fiscale_disagrees(t.list(details.iter().map(|detail| t.detail(*detail))))
}

fn page(visit: &Visit, form: &Form) -> Response {
    let t = visit.texts;
    let shown = DETAILS
        .concat()
        .into_iter()
        .map(as_shown)
        .collect::<Vec<_>>();
    let shown: Vec<_> = shown.iter().map(String::as_str).collect();
    let page = Page::new(t.account_details_edit_title())
        .crumb(t.account_title(), visit.to("/account"))
        .status(form.status())
        .private();
    page.render(visit, || {
        view! {
            {form.summary(visit)}
            <form class="question" id=page_form() method="post" novalidate>
                <h1>{t.account_details_edit_title()}</h1>
                <p>{t.account_details_intro()} " " {t.account_details_empty()}</p>
                {form.hidden_request()}
                {for_person(visit)}
                {hidden_fields(form, &shown)}
                {name_fields(form, visit)}
                {birth_fields(visit, form)}
                {residence_fields(visit, form)}
                <div class="button-row">
                    <button class="btn btn-primary" type="submit">{t.action_save()}</button>
                    <a class="btn btn-link" href=visit.to("/account")>{t.action_cancel()}</a>
                </div>
            </form>
        }
    })
}

/// The day of birth in the form, which tells what places were called.
fn born(form: &Form) -> Option<CalendarDate> {
    let [day, month, year] = [0, 1, 2].map(|part: usize| form.value(BIRTH_DATE[part]));
    CalendarDate::from_fields(day, month, year).ok()
}

fn birth_fields(visit: &Visit, form: &Form) -> AnyView {
    let t = visit.texts;
    view! {
        <DateField
            visit=visit
            form=form
            name="birth_date"
            label=t.account_birth_date()
            hint=t.question_birth_date_hint()
            birthday=true
        />
        {birthplace::field(visit, form, t.account_birthplace(), born(form), false)}
        <TextField
            form=form
            name="codice_fiscale"
            label=t.account_codice_fiscale()
            hint=t.account_codice_fiscale_hint()
            width="width-20"
        />
    }
    .into_any()
}

fn residence_fields(visit: &Visit, form: &Form) -> AnyView {
    let t = visit.texts;
    view! {
        <TextField
            form=form
            name="residence"
            label=t.account_residence()
            hint=t.account_residence_hint()
            autocomplete="address-level2"
        />
        <TextField
            form=form
            name="district"
            label=t.account_district()
            hint=t.account_district_hint()
            inputmode="numeric"
            width="width-2"
        />
        <TextField
            form=form
            name="address"
            label=t.account_address()
            hint=t.account_address_hint()
            autocomplete="street-address"
        />
        <TextField
            form=form
            name="phone"
            label=t.account_phone()
            hint=t.account_phone_hint()
            kind="tel"
            autocomplete="tel"
            width="width-20"
        />
    }
    .into_any()
}
