//! Personal details, parsed from the fields of any form that has them. Errors are recorded in the form
//! as text; a missing required detail is an error.

use std::num::NonZeroU8;

use domain::{
    calendar_date::{CalendarDate, DateError, DatePart},
    codice_fiscale::CodiceFiscale,
    eligibility::Area,
    email::EmailAddress,
    name::{Name, NameError, PersonName},
    person::Address,
    phone::PhoneNumber,
    place::Municipality,
    text::plain_number,
};
use leptos::prelude::*;
use services::store::person::Record;

use crate::{
    Form, TextField, field::date_field, for_person, hidden_fields, or_dash, people_address,
    visit::Visit,
};

/// Parses a detail; `Some(None)` if all of its fields are empty.
pub fn optional<Detail>(
    form: &mut Form,
    fields: &[&str],
    parse: impl FnOnce(&mut Form) -> Option<Detail>,
) -> Option<Option<Detail>> {
    if fields
        .iter()
        .all(|field| form.value(field).trim().is_empty())
    {
        Some(None)
    } else {
        parse(form).map(Some)
    }
}

/// The fields of a name.
pub const NAME: &[&str] = &["given_name", "family_name"];
/// The fields of a day of birth.
pub const BIRTH_DATE: &[&str] = &["birth_date_day", "birth_date_month", "birth_date_year"];

/// A name from [`NAME`]. People with a single name may enter it in either field.
pub fn parse_name(form: &mut Form, visit: &Visit) -> Option<PersonName> {
    let t = visit.texts;
    let is_single = form.value("family_name").trim().is_empty();
    if is_single && !form.value("given_name").trim().is_empty() {
        let family = form.parse("given_name", Name::parse, |error| t.problem(error))?;
        return Some(PersonName {
            given: None,
            family,
        });
    }
    let given = form.parse_optional("given_name", Name::parse, |error| t.problem(error));
    let family = form.parse("family_name", Name::parse, |error| match error {
        NameError::Empty => t.problem_family_name_empty(),
        NameError::TooLong | NameError::NoLetter => t.problem(error),
    });
    Some(PersonName {
        given: given?,
        family: family?,
    })
}

/// A date of birth from [`BIRTH_DATE`], plausible for a person who uses the portal today. An error is recorded
/// at the field that is wrong.
pub fn parse_birth_date(form: &mut Form, visit: &Visit) -> Option<CalendarDate> {
    let t = visit.texts;
    let [day, month, year] = [0, 1, 2].map(|part: usize| form.value(BIRTH_DATE[part]).to_owned());
    let today = visit.portal.today().into();
    let (part, words) = match CalendarDate::from_fields(&day, &month, &year) {
        Ok(date) => match date.as_birth_date(today) {
            Ok(date) => return Some(date),
            Err(error) => (DatePart::Year, t.problem(error)),
        },
        Err(error @ DateError::Empty) => {
            form.refuse("birth_date", t.problem(error));
            return None;
        }
        Err(error) => (error.part(&day, &month, &year), t.problem(error)),
    };
    form.refuse(&date_field("birth_date", part), words);
    None
}

/// Fills [`BIRTH_DATE`] with a date of birth.
pub fn fill_birth_date(form: Form, date: CalendarDate) -> Form {
    form.with(BIRTH_DATE[0], date.day().to_string())
        .with(BIRTH_DATE[1], date.month().to_string())
        .with(BIRTH_DATE[2], date.year().to_string())
}

/// A fiscal code from `codice_fiscale`.
pub fn parse_codice_fiscale(form: &mut Form, visit: &Visit) -> Option<CodiceFiscale> {
    form.parse("codice_fiscale", CodiceFiscale::parse, |error| {
        visit.texts.problem(error)
    })
}

/// A municipality of residence from `residence`, with its district from `district` if given.
pub fn parse_residence(form: &mut Form, visit: &Visit) -> Option<Area> {
    let t = visit.texts;
    let municipality = form.parse("residence", Municipality::named, |error| t.problem(error));
    let district = form.parse_optional(
        "district",
        |typed| plain_number(typed).parse::<NonZeroU8>(),
        |_| t.account_district_wrong(),
    );
    let code = municipality?.code?;
    Some(match district? {
        Some(number) => Area::parse(&format!("{code}-{number}")).ok()?,
        None => Area::from(code),
    })
}

/// Street and number from `address`.
pub fn parse_address(form: &mut Form, visit: &Visit) -> Option<Address> {
    form.parse("address", Address::parse, |error| {
        visit.texts.problem(error)
    })
}

/// The e-mail address about whose domain the form has asked.
pub const EMAIL_ASKED: &str = "email_asked";

/// An e-mail address from `email`. A domain that looks mistyped is asked about once; sent again as it is, it counts.
pub fn parse_email(form: &mut Form, visit: &Visit) -> Option<EmailAddress> {
    let t = visit.texts;
    let email = form.parse("email", EmailAddress::parse, |error| t.problem(error))?;
    let is_settled = form.value(EMAIL_ASKED) == email.as_str();
    let Some(meant) = email.domain_meant().filter(|_| !is_settled) else {
        return Some(email);
    };
    let words = t.problem_email_meant(email.domain(), meant);
    form.refuse("email", words);
    *form = std::mem::take(form).with(EMAIL_ASKED, email.as_str());
    None
}

/// What a form with an e-mail address remembers of the question about its domain.
pub fn email_asked(form: &Form) -> AnyView {
    hidden_fields(form, &[EMAIL_ASKED])
}

/// A telephone number from `phone`.
pub fn parse_phone(form: &mut Form, visit: &Visit) -> Option<PhoneNumber> {
    form.parse("phone", PhoneNumber::parse, |error| {
        visit.texts.problem(error)
    })
}

/// The fields that [`parse_name`] reads.
pub fn name_fields(form: &Form, visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <TextField
            form=form
            name="given_name"
            label=t.booking_given_name()
            optional=t.form_optional()
            autocomplete="given-name"
        />
        <TextField
            form=form
            name="family_name"
            label=t.booking_family_name()
            hint=t.booking_name_hint()
            autocomplete="family-name"
        />
    }
    .into_any()
}

/// Who books: asked of an anonymous visitor, shown to a signed-in person, and asked for a missing name.
pub fn who(visit: &Visit, person: Option<&Record>, form: &Form) -> AnyView {
    let t = visit.texts;
    let Some(person) = person else {
        return view! {
            <p>{t.booking_intro()}</p>
            {name_fields(form, visit)}
            <TextField
                form=form
                name="email"
                label=t.booking_email()
                hint=t.booking_email_hint()
                kind="email"
                autocomplete="email"
            />
            {email_asked(form)}
        }
        .into_any();
    };
    let details = &person.details;
    let name = details.name.as_ref().map(|name| {
        view! { <div><dt>{t.booking_your_name()}</dt><dd><bdi>{name.to_string()}</bdi></dd></div> }
    });
    let is_asked = details.name.is_none() || form.problem("family_name").is_some();
    let asked = is_asked.then(|| name_fields(form, visit));
    let others = people_address(visit);
    view! {
        {for_person(visit)}
        <dl class="summary-list">
            {name}
            <div>
                <dt>{t.booking_your_email()}</dt>
                <dd><bdi>{or_dash(details.email.as_ref())}</bdi></dd>
            </div>
        </dl>
        <p><a href=others>{t.people_book_for_another()}</a></p>
        {asked}
    }
    .into_any()
}
