//! Booking the chosen slot: one button if signed in; otherwise name and email address, then the code on a page of its
//! own.

use std::sync::Arc;

use axum::response::{IntoResponse, Redirect, Response};
use domain::{
    counselling::{About, Mode},
    edition::local_date,
    email::EmailAddress,
    reference::AppointmentReference,
};
use leptos::prelude::*;
use services::{
    Failure,
    access::{
        Booked,
        sign_in::{NewPerson, Proving, VisitorRefusal},
        visitor::Visitor,
    },
    counselling::{self, AppointmentRefusal, Chosen, NewAppointment},
    store::site::Site,
};
use ui::{
    Form, Posted, Visit, as_signed_in, begin_session,
    errors::Stop,
    personal_details::{NAME, optional, parse_email, parse_name, parse_phone},
    slots::{place_words, slot, slot_refused},
};

use super::{
    PATH,
    check::{self, Check},
    choice::Choice,
    questions, who,
};
use crate::{
    code::{self, Asked, Carried, ToKeep},
    who as whose,
};

/// The choices made before the form was sent.
struct Sent {
    choice: Choice,
    sites: Arc<[Site]>,
    chosen: Chosen,
}

/// Handles the name and email address, or the button of a signed-in person.
pub(crate) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let (sent, new) = match read(&visit, &mut form).await? {
        Ok(read) => read,
        Err(answer) => return Ok(*answer),
    };
    match &visit.visitor {
        Visitor::Person(_) if form.value("email").is_empty() => {
            by_person(&visit, &sent, new, form).await
        }
        _ => by_visitor(&visit, &sent, new, form).await,
    }
}

/// What the page that asks for the code says. `at` is the visit of the page that the form was sent to.
pub(crate) async fn asked(visit: &Visit, at: &Visit, form: &Form) -> Result<Asked, Stop> {
    let t = visit.texts;
    let sites = services::sites::list(&visit.portal).await?;
    let choice = Choice::read(&at.query, &sites);
    let place = choice.place.map(|place| place_words(visit, &sites, place));
    let when = slot(form.value("slot"), &sites).map(|chosen| t.moment(chosen.starts_at));
    let rows = [(t.counselling_where(), place), (t.counselling_when(), when)]
        .into_iter()
        .filter_map(|(label, words)| Some((label, words?)))
        .map(|(label, words)| view! { <div><dt>{label}</dt><dd><bdi>{words}</bdi></dd></div> })
        .collect_view();
    Ok(Asked {
        crumbs: vec![(t.counselling_title(), visit.to(PATH))],
        title: t.counselling_code_title(),
        act: t.counselling_book(),
        what: Some(view! { <dl class="summary-list">{rows}</dl> }.into_any()),
        begins_session: true,
    })
}

/// What a form says, or the page that answers it where its choices are not complete.
async fn read(
    visit: &Visit,
    form: &mut Form,
) -> Result<Result<(Sent, Option<NewAppointment>), Box<Response>>, Stop> {
    let answered = |answer: Response| Ok(Err(Box::new(answer)));
    let sites = services::sites::list(&visit.portal).await?;
    let choice = Choice::read(&visit.query, &sites);
    let Some(filter) = choice.wanted() else {
        return answered(Redirect::to(&choice.address(visit, &sites, &[])).into_response());
    };
    let Some(chosen) = slot(form.value("slot"), &sites) else {
        let week = counselling::week(&visit.portal, &filter, choice.week).await?;
        let asked = Choice {
            asked: "slot".to_owned(),
            ..choice
        };
        return answered(questions::slot(visit, &asked, &sites, &week, false));
    };
    if matches!(visit.visitor, Visitor::Staff(_)) {
        let obstacle = || check::obstacle(visit, None);
        return answered(questions::service(visit, &choice, obstacle));
    }
    let sent = Sent {
        choice,
        sites,
        chosen,
    };
    let about = form.parse_optional("about", About::parse, |error| visit.texts.problem(error));
    let phone = if filter.place.mode() == Mode::Phone {
        parse_phone(form, visit).map(Some)
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
    Ok(Ok((sent, new)))
}

async fn again(visit: &Visit, sent: &Sent, form: &Form) -> Result<Response, Stop> {
    let person = counselling::booking_visitor(&visit.portal, &visit.visitor)
        .await?
        .person;
    let check = Check {
        choice: &sent.choice,
        sites: &sent.sites,
        chosen: sent.chosen,
        others: None,
        person: person.as_ref(),
    };
    Ok(check::render(visit, &check, form))
}

async fn by_person(
    visit: &Visit,
    sent: &Sent,
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
    sent: &Sent,
    new: Option<NewAppointment>,
    mut form: Form,
) -> Result<Response, Stop> {
    let name = parse_name(&mut form, visit);
    let email = parse_email(&mut form, visit);
    let (Some(_), Some(_), Some(email)) = (new, name, email) else {
        return again(visit, sent, &form).await;
    };
    let address = sent
        .choice
        .path(&sent.sites, &[("slot", form.value("slot").to_owned())]);
    let kept = ToKeep {
        email: &email,
        address: &address,
        fields: &["slot", "about", "phone", "given_name", "family_name"],
        proving: Proving::SignIn,
    };
    match code::keep(visit, &mut form, &kept).await? {
        Some(asked) => Ok(asked),
        None => again(visit, sent, &form).await,
    }
}

/// Books for whoever has proved the address. `at` is the visit of the page that the form was sent to.
pub(crate) async fn carry_out(
    visit: &Visit,
    at: &Visit,
    email: EmailAddress,
    form: &mut Form,
) -> Result<Carried, Stop> {
    let (sent, new) = match read(at, form).await? {
        Ok(read) => read,
        Err(answer) => return Ok(Carried::Answered(*answer)),
    };
    let (Some(new), Some(name)) = (new, parse_name(form, visit)) else {
        return Ok(Carried::Answered(again(at, &sent, form).await?));
    };
    let newcomer = NewPerson {
        email,
        name: Some(name.clone()),
        language: visit.language,
        identity: whose::identity(visit, form),
    };
    let proof = code::proof(visit, form);
    let (portal, request) = (&visit.portal, form.request());
    let answer = match counselling::book_visitor(portal, &newcomer, &proof, &new, request).await {
        Ok((reference, session)) => ui::signed_in(visit, &session, &address(visit, reference)),
        Err(Failure::Refused(VisitorRefusal::Code(refusal))) => {
            return Ok(Carried::Refused(refusal));
        }
        Err(Failure::Refused(VisitorRefusal::Who(question))) => {
            whose::refuse(visit, form, &question);
            who::page(visit, form, &name, &question)
        }
        Err(Failure::Refused(VisitorRefusal::Act { reason, session })) => {
            let at = as_signed_in(at, &session).await?;
            // From here on the form belongs to the signed-in person.
            let form = form.clone().with("email", "");
            let page = refused(&at, &sent, &new, &reason, form).await?;
            begin_session(&at, &session, page)
        }
        Err(failure) => return Err(failure.into()),
    };
    Ok(Carried::Answered(answer))
}

/// Shows the reason with the alternatives; the input is preserved.
async fn refused(
    visit: &Visit,
    sent: &Sent,
    new: &NewAppointment,
    refusal: &AppointmentRefusal,
    mut form: Form,
) -> Result<Response, Stop> {
    let day = Some(local_date(sent.chosen.starts_at));
    match refusal {
        AppointmentRefusal::NeedsOperator | AppointmentRefusal::AtLimit { .. } => {
            let obstacle = || check::obstacle(visit, Some(refusal));
            return Ok(questions::service(visit, &sent.choice, obstacle));
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
        return Ok(questions::slot(
            visit,
            &sent.choice,
            &sent.sites,
            &week,
            true,
        ));
    }
    let person = counselling::booking_visitor(&visit.portal, &visit.visitor)
        .await?
        .person;
    let check = Check {
        choice: &sent.choice,
        sites: &sent.sites,
        chosen: sent.chosen,
        others: Some(&week),
        person: person.as_ref(),
    };
    Ok(check::render(visit, &check, &form))
}

fn address(visit: &Visit, reference: AppointmentReference) -> String {
    visit.to(&Booked::from(reference).path())
}
