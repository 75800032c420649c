//! Booking the chosen slot: one button if signed in; otherwise name and email address, then the code.

use axum::response::{IntoResponse, Redirect, Response};
use domain::{
    counselling::{About, Mode},
    edition::local_date,
    email::EmailAddress,
    name::PersonName,
    reference::AppointmentReference,
};
use services::{
    Failure,
    access::{
        Booked,
        sign_in::{NewPerson, VisitorRefusal},
        visitor::Visitor,
    },
    counselling::{self, AppointmentRefusal, Chosen, NewAppointment},
    store::site::Site,
};
use ui::{
    Form, Posted, Visit, as_signed_in, begin_session,
    errors::Stop,
    personal_details::{NAME, optional, parse_email, parse_name, parse_phone},
    slots::{slot, slot_refused},
};

use super::{
    check::{self, Check},
    choice::Choice,
    code, questions,
};
use crate::{
    code_form::{self, has_code},
    who,
};

/// The choices made before the form was sent.
struct Sent<'a> {
    choice: &'a Choice,
    sites: &'a [Site],
    chosen: Chosen,
}

/// Handles the name and email address, the code, or the button of a signed-in person.
pub(crate) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let sites = services::sites::list(&visit.portal).await?;
    let choice = Choice::read(&visit.query, &sites);
    let Some(filter) = choice.wanted() else {
        return Ok(Redirect::to(&choice.address(&visit, &sites, &[])).into_response());
    };
    let Some(chosen) = slot(form.value("slot"), &sites) else {
        let week = counselling::week(&visit.portal, &filter, choice.week).await?;
        let asked = Choice {
            asked: "slot".to_owned(),
            ..choice
        };
        return Ok(questions::slot(&visit, &asked, &sites, &week, false));
    };
    if matches!(visit.visitor, Visitor::Staff(_)) {
        let obstacle = || check::obstacle(&visit, None);
        return Ok(questions::service(&visit, &choice, obstacle));
    }
    let sent = Sent {
        choice: &choice,
        sites: &sites,
        chosen,
    };
    let about = form.parse_optional("about", About::parse, |error| visit.texts.problem(error));
    let phone = if filter.place.mode() == Mode::Phone {
        parse_phone(&mut form, &visit).map(Some)
    } else {
        Some(None)
    };
    let new = about.zip(phone).map(|(about, phone)| NewAppointment {
        wanted: filter,
        chosen,
        about,
        phone,
        name: None,
    });
    match &visit.visitor {
        Visitor::Person(_) if form.value("email").is_empty() => {
            by_person(&visit, &sent, new, form).await
        }
        _ => by_visitor(&visit, &sent, new, form).await,
    }
}

async fn again(visit: &Visit, sent: &Sent<'_>, form: &Form) -> Result<Response, Stop> {
    let person = counselling::booking_visitor(&visit.portal, &visit.visitor)
        .await?
        .person;
    let check = Check {
        choice: sent.choice,
        sites: sent.sites,
        chosen: sent.chosen,
        others: None,
        person: person.as_ref(),
    };
    Ok(check::render(visit, &check, form))
}

async fn by_person(
    visit: &Visit,
    sent: &Sent<'_>,
    new: Option<NewAppointment>,
    mut form: Form,
) -> Result<Response, Stop> {
    let person = visit.person_of(&form)?;
    let name = optional(&mut form, NAME, |form| parse_name(form, visit));
    let (Some(new), Some(name)) = (new, name) else {
        return again(visit, sent, &form).await;
    };
    let new = NewAppointment { name, ..new };
    match counselling::book(&visit.portal, person, &new, form.request()).await {
        Ok(reference) => Ok(Redirect::to(&address(visit, reference)).into_response()),
        Err(Failure::Refused(refusal)) => refused(visit, sent, &new, &refusal, form).await,
        Err(failure) => Err(failure.into()),
    }
}

async fn by_visitor(
    visit: &Visit,
    sent: &Sent<'_>,
    new: Option<NewAppointment>,
    mut form: Form,
) -> Result<Response, Stop> {
    let name = parse_name(&mut form, visit);
    let email = parse_email(&mut form, visit);
    let (Some(new), Some(name), Some(email)) = (new, name, email) else {
        return again(visit, sent, &form).await;
    };
    if has_code(&form) {
        return with_code(visit, sent, &new, name, email, form).await;
    }
    let code_page = |form: &Form| code_page(visit, sent, form);
    match code_form::send_code(visit, &email, &mut form, code_page).await? {
        Some(asked) => Ok(asked),
        None => again(visit, sent, &form).await,
    }
}

fn code_page(visit: &Visit, sent: &Sent<'_>, form: &Form) -> Response {
    let chosen = ("slot", form.value("slot").to_owned());
    let check = sent.choice.address(visit, sent.sites, &[chosen]);
    code::render(visit, form, check)
}

async fn with_code(
    visit: &Visit,
    sent: &Sent<'_>,
    new: &NewAppointment,
    name: PersonName,
    email: EmailAddress,
    mut form: Form,
) -> Result<Response, Stop> {
    let newcomer = NewPerson {
        email,
        name: Some(name.clone()),
        language: visit.language,
        identity: who::identity(visit, &mut form),
    };
    let proof = code_form::proof(visit, &form);
    let (portal, request) = (&visit.portal, form.request());
    match counselling::book_visitor(portal, &newcomer, &proof, new, request).await {
        Ok((reference, session)) => Ok(ui::signed_in(visit, &session, &address(visit, reference))),
        Err(Failure::Refused(VisitorRefusal::Code(refusal))) => {
            code_form::refuse(visit, &mut form, refusal);
            Ok(code_page(visit, sent, &form))
        }
        Err(Failure::Refused(VisitorRefusal::Who(question))) => {
            who::refuse(visit, &mut form, &question);
            Ok(code::who_page(visit, &form, &name, &question))
        }
        Err(Failure::Refused(VisitorRefusal::Act { reason, session })) => {
            let visit = as_signed_in(visit, &session).await?;
            // From here on the form belongs to the signed-in person.
            let form = form.with("email", "");
            let page = refused(&visit, sent, new, &reason, form).await?;
            Ok(begin_session(&visit, &session, page))
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Shows the reason with the alternatives; the input is preserved.
async fn refused(
    visit: &Visit,
    sent: &Sent<'_>,
    new: &NewAppointment,
    refusal: &AppointmentRefusal,
    mut form: Form,
) -> Result<Response, Stop> {
    let day = Some(local_date(sent.chosen.starts_at));
    match refusal {
        AppointmentRefusal::NeedsOperator | AppointmentRefusal::AtLimit { .. } => {
            let obstacle = || check::obstacle(visit, Some(refusal));
            return Ok(questions::service(visit, sent.choice, obstacle));
        }
        AppointmentRefusal::NameMissing => {
            parse_name(&mut form, visit);
            return again(visit, sent, &form).await;
        }
        AppointmentRefusal::OtherName => {
            form.refuse("family_name", visit.texts.booking_other_name());
            return again(visit, sent, &form).await;
        }
        AppointmentRefusal::PhoneMissing => {
            parse_phone(&mut form, visit);
            return again(visit, sent, &form).await;
        }
        refusal => form.refuse("slot", slot_refused(visit, refusal)),
    }
    let mut week = counselling::week(&visit.portal, &new.wanted, day).await?;
    if week.days.is_empty() {
        week = counselling::week(&visit.portal, &new.wanted, None).await?;
    }
    if week.days.is_empty() {
        return Ok(questions::slot(visit, sent.choice, sent.sites, &week, true));
    }
    let person = counselling::booking_visitor(&visit.portal, &visit.visitor)
        .await?
        .person;
    let check = Check {
        choice: sent.choice,
        sites: sent.sites,
        chosen: sent.chosen,
        others: Some(&week),
        person: person.as_ref(),
    };
    Ok(check::render(visit, &check, &form))
}

fn address(visit: &Visit, reference: AppointmentReference) -> String {
    visit.to(&Booked::from(reference).path())
}
