//! Booking a place: one button if signed in; otherwise name and email address, then the code, all at the
//! same URL.

mod code;
mod details;
mod offered;
mod refused;
mod who;

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    edition::EditionSlug, email::EmailAddress, name::PersonName, reference::BookingReference,
};
use services::{
    Failure,
    access::{
        Booked,
        sign_in::{NewPerson, VisitorRefusal},
        visitor::Visitor,
    },
    bookings::{self, Offer},
    places::PlaceRefusal,
};
use ui::{
    Form, Posted, Visit, as_signed_in, begin_session,
    errors::Stop,
    personal_details::{NAME, optional, parse_email, parse_name},
    signed_in,
};

use crate::code_form::{self, has_code};

/// Shows the offer and asks for what the booking needs.
pub(super) async fn show(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let slug = EditionSlug::parse(&slug).map_err(|_| Stop::NotFound)?;
    let offer = offer(&visit, &slug).await?;
    Ok(match (&offer.obstacle, &visit.visitor) {
        (Some(obstacle), _) => refused::page(&visit, &offer, obstacle),
        (None, Visitor::Staff(_)) => refused::staff_page(&visit, &offer),
        (None, Visitor::Person(_) | Visitor::Anonymous) => {
            details::page(&visit, &offer, &visit.typed_or(Form::new()))
        }
    })
}

/// Handles the name and email address, the code, or the button of a signed-in person.
pub(super) async fn submit(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    Posted(form): Posted,
) -> Result<Response, Stop> {
    let slug = EditionSlug::parse(&slug).map_err(|_| Stop::NotFound)?;
    // A form with an email address belongs to an anonymous visitor, even if somebody has signed in
    // in another tab since: the booking is for the owner of that address.
    match &visit.visitor {
        Visitor::Person(_) if form.value("email").is_empty() => {
            by_person(&visit, &slug, form).await
        }
        _ => by_visitor(&visit, &slug, form).await,
    }
}

async fn offer(visit: &Visit, slug: &EditionSlug) -> Result<Offer, Stop> {
    Ok(bookings::offer(&visit.portal, &visit.visitor, slug).await?)
}

/// What the page of an anonymous form shows: what stands in the way of whoever has signed in in another tab is not the
/// concern of the address's owner.
async fn offer_to_anybody(visit: &Visit, slug: &EditionSlug) -> Result<Offer, Stop> {
    Ok(bookings::offer(&visit.portal, &Visitor::Anonymous, slug).await?)
}

/// Loads the page's data only if the page is shown again: most bookings end elsewhere.
async fn by_person(visit: &Visit, slug: &EditionSlug, mut form: Form) -> Result<Response, Stop> {
    let person = visit.person_of(&form)?;
    let Some(name) = optional(&mut form, NAME, |form| parse_name(form, visit)) else {
        return Ok(details::page(visit, &offer(visit, slug).await?, &form));
    };
    let groups = offered::claimed(&form);
    match bookings::register(&visit.portal, person, name, slug, groups, form.request()).await {
        Ok(reference) => Ok(Redirect::to(&address(visit, reference)).into_response()),
        Err(Failure::Refused(PlaceRefusal::NameMissing)) => {
            parse_name(&mut form, visit);
            Ok(details::page(visit, &offer(visit, slug).await?, &form))
        }
        Err(Failure::Refused(PlaceRefusal::OtherName)) => {
            form.refuse("family_name", visit.texts.booking_other_name());
            Ok(details::page(visit, &offer(visit, slug).await?, &form))
        }
        Err(Failure::Refused(refusal)) => {
            let offer = offer(visit, slug).await?;
            Ok(refused::answer(visit, &offer, &refusal, false))
        }
        Err(failure) => Err(failure.into()),
    }
}

async fn by_visitor(visit: &Visit, slug: &EditionSlug, mut form: Form) -> Result<Response, Stop> {
    let name = parse_name(&mut form, visit);
    let email = parse_email(&mut form, visit);
    let (Some(name), Some(email)) = (name, email) else {
        return Ok(details::page(
            visit,
            &offer_to_anybody(visit, slug).await?,
            &form,
        ));
    };
    if has_code(&form) {
        with_code(visit, slug, name, email, form).await
    } else {
        send_code(visit, &offer_to_anybody(visit, slug).await?, &email, form).await
    }
}

async fn send_code(
    visit: &Visit,
    offer: &Offer,
    email: &EmailAddress,
    mut form: Form,
) -> Result<Response, Stop> {
    if let Some(obstacle) = &offer.obstacle {
        return Ok(refused::answer(visit, offer, obstacle, false));
    }
    let code_page = |form: &Form| code::page(visit, offer, form);
    let asked = code_form::send_code(visit, email, &mut form, code_page).await?;
    Ok(asked.unwrap_or_else(|| details::page(visit, offer, &form)))
}

async fn with_code(
    visit: &Visit,
    slug: &EditionSlug,
    name: PersonName,
    email: EmailAddress,
    mut form: Form,
) -> Result<Response, Stop> {
    let newcomer = NewPerson {
        email,
        name: Some(name.clone()),
        language: visit.language,
        identity: crate::who::identity(visit, &mut form),
    };
    let proof = code_form::proof(visit, &form);
    let registered = bookings::register_visitor(
        &visit.portal,
        &newcomer,
        &proof,
        slug,
        offered::claimed(&form),
        form.request(),
    );
    match registered.await {
        Ok((reference, session)) => Ok(signed_in(visit, &session, &address(visit, reference))),
        Err(Failure::Refused(VisitorRefusal::Code(refusal))) => {
            code_form::refuse(visit, &mut form, refusal);
            Ok(code::page(
                visit,
                &offer_to_anybody(visit, slug).await?,
                &form,
            ))
        }
        Err(Failure::Refused(VisitorRefusal::Who(question))) => {
            crate::who::refuse(visit, &mut form, &question);
            Ok(who::page(
                visit,
                &offer_to_anybody(visit, slug).await?,
                &form,
                &name,
                &question,
            ))
        }
        Err(Failure::Refused(VisitorRefusal::Act { reason, session })) => {
            let visit = &as_signed_in(visit, &session).await?;
            let offer = offer(visit, slug).await?;
            let page = refused::answer(visit, &offer, &reason, true);
            Ok(begin_session(visit, &session, page))
        }
        Err(failure) => Err(failure.into()),
    }
}

fn address(visit: &Visit, reference: BookingReference) -> String {
    visit.to(&Booked::from(reference).path())
}
