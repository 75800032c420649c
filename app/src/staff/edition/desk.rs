//! Booking for somebody who stands at the desk or calls.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    booking::PlaceGroup, edition::EnrolmentStatus, email::EmailAddress, language::Language,
    phone::PhoneNumber,
};
use leptos::prelude::*;
use services::{
    Failure,
    booking::{AtDesk, DeskRefusal, PlaceRefusal, register_at_desk},
    edition::{ManagedEdition, view_for_staff},
};

use super::slug;
use crate::{
    citizen::{name_fields, parse_name},
    public::written,
    staff::frame::{edition_address, page},
    ui::{Choice, Choices, Form, Posted, Select, TextField, errors::Stop},
    visit::Visit,
};

const CONSENT: &str = "consent";
const GROUPS: &str = "groups";

/// Asks who it is.
pub(crate) async fn show(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let managed = view_for_staff(&visit.portal, visit.staff()?, &slug(&name)?).await?;
    let form = Form::new().with("language", visit.language.tag());
    Ok(question(&visit, &form, &managed))
}

/// Books, and leads to the confirmation, which can be printed.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let slug = slug(&name)?;
    let managed = view_for_staff(&visit.portal, staff, &slug).await?;
    let Some(at_desk) = read(&visit, &mut form) else {
        return Ok(question(&visit, &form, &managed));
    };
    match register_at_desk(&visit.portal, staff, &slug, &at_desk, form.request()).await {
        Ok(reference) => {
            let confirmation = visit.to(&format!("/bookings/{reference}"));
            Ok(Redirect::to(&confirmation).into_response())
        }
        Err(Failure::Refused(refusal)) => {
            let (field, words) = refusal_words(&visit, &refusal);
            form.refuse(field, words);
            Ok(question(&visit, &form, &managed))
        }
        Err(failure) => Err(failure.into()),
    }
}

fn read(visit: &Visit, form: &mut Form) -> Option<AtDesk> {
    let t = visit.texts;
    let name = parse_name(form, visit);
    let email = form.parse_optional("email", EmailAddress::parse, |error| t.problem(error));
    let phone = form.parse_optional("phone", PhoneNumber::parse, |error| t.problem(error));
    let chosen = form.value("language").parse::<Language>();
    let language = form.parse("language", |_| chosen, |_| t.answer_error_choice());
    if form.value(CONSENT).is_empty() {
        form.refuse(CONSENT, t.desk_consent_missing());
        return None;
    }
    let groups = form.values(GROUPS).iter();
    Some(AtDesk {
        name: name?,
        email: email?,
        phone: phone?,
        language: language?,
        groups: groups
            .filter_map(|word| word.parse::<PlaceGroup>().ok())
            .collect(),
    })
}

/// What keeps the person from the place, beside the field that it is about.
fn refusal_words(visit: &Visit, refusal: &DeskRefusal) -> (&'static str, String) {
    let t = visit.texts;
    match refusal {
        DeskRefusal::AddressOfSomebodyElse => ("email", t.desk_address_of_somebody_else()),
        DeskRefusal::Place(PlaceRefusal::AlreadyBooked(reference)) => {
            ("email", t.desk_already_booked(reference.to_string()))
        }
        DeskRefusal::Place(PlaceRefusal::Overlaps {
            title, starts_at, ..
        }) => {
            let title = title.text(visit.language);
            ("email", t.desk_overlaps(title, t.moment(*starts_at)))
        }
        DeskRefusal::Place(PlaceRefusal::NotAdmitted { name, .. }) => {
            ("email", t.desk_not_admitted(name.text(visit.language)))
        }
        DeskRefusal::Place(PlaceRefusal::NotAttended { title, .. }) => {
            ("email", t.desk_not_attended(title.text(visit.language)))
        }
        DeskRefusal::Place(PlaceRefusal::Enrolment(EnrolmentStatus::NotYet { opens })) => {
            ("family_name", t.desk_not_yet(t.moment(*opens)))
        }
        DeskRefusal::Place(_) => ("family_name", t.desk_closed()),
    }
}

fn question(visit: &Visit, form: &Form, managed: &ManagedEdition) -> Response {
    let t = visit.texts;
    let edition = &managed.edition;
    let back = edition_address(visit, &edition.slug);
    let languages = Language::ALL
        .map(|language| Choice::new(language.tag(), language.own_name()))
        .to_vec();
    page(t.desk_title())
        .status(form.status())
        .render(visit, || {
            view! {
                {form.summary(visit)}
                <a class="back-link" href=back>{t.action_back()}</a>
                <div class="toolbar"><h1>{t.desk_title()}</h1></div>
                <p>
                    {written::line(&edition.title, visit.language)} " · "
                    {t.moment(edition.starts_at)} " · " <bdi>{managed.site.name.clone()}</bdi>
                </p>
                <form method="post" class="prose" novalidate>
                    {form.hidden_request()}
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
                        kind="tel"
                        optional=t.form_optional()
                    />
                    <Select form=form name="language" label=t.desk_language() choices=languages/>
                    {groups(visit, form, managed)}
                    <Choices
                        form=form
                        name=CONSENT
                        label=t.desk_consent()
                        choices=vec![Choice::new("yes", t.desk_consent_given())]
                        several=true
                    />
                    <div class="button-row">
                        <button class="btn btn-primary" type="submit">{t.desk_act()}</button>
                    </div>
                </form>
            }
        })
}

/// The groups for which places of the edition are reserved.
fn groups(visit: &Visit, form: &Form, managed: &ManagedEdition) -> Option<AnyView> {
    let t = visit.texts;
    let choices: Vec<_> = managed
        .reservations
        .iter()
        .map(|reservation| {
            let group = reservation.group;
            Choice::new(group.as_str(), t.place_group(group))
        })
        .collect();
    (!choices.is_empty()).then(|| {
        view! {
            <Choices
                form=form
                name=GROUPS
                label=t.desk_groups()
                choices=choices
                several=true
            />
        }
        .into_any()
    })
}
