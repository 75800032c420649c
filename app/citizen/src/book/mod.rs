//! Booking a place: one button if signed in; otherwise name and email address, then the code on a page of its own.

mod details;
mod offered;
mod refused;
mod who;

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{edition::EditionSlug, email::EmailAddress, reference::BookingReference};
use leptos::prelude::*;
use services::{
    Failure,
    access::{
        Booked,
        sign_in::{NewPerson, Proving, VisitorRefusal},
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

use super::summary_rows;
use crate::{
    code::{self, Asked, Carried, ToKeep},
    who as whose,
};

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
            let begun = code::begun(&visit, &path(&slug)).await?;
            details::page(&visit, &offer, &visit.typed_or(begun.unwrap_or_default()))
        }
    })
}

/// Handles the name and email address, or the button of a signed-in person.
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
    let offer = offer_to_anybody(visit, slug).await?;
    let (Some(_), Some(email)) = (name, email) else {
        return Ok(details::page(visit, &offer, &form));
    };
    if let Some(obstacle) = &offer.obstacle {
        return Ok(refused::answer(visit, &offer, obstacle, false));
    }
    let kept = ToKeep {
        email: &email,
        address: &path(slug),
        fields: &["given_name", "family_name", offered::CLAIMS],
        proving: Proving::SignIn,
    };
    let asked = code::keep(visit, &mut form, &kept).await?;
    Ok(asked.unwrap_or_else(|| details::page(visit, &offer, &form)))
}

/// What the page that asks for the code says.
pub(crate) async fn asked(visit: &Visit, slug: &EditionSlug, form: &Form) -> Result<Asked, Stop> {
    let t = visit.texts;
    let offer = offer_to_anybody(visit, slug).await?;
    let rows = summary_rows::rows(visit, &offer.edition, &offer.sessions, &offer.site);
    Ok(Asked {
        crumbs: offered::crumbs(visit, &offer),
        title: t.booking_code_title(),
        act: offered::act(visit, &offer, Some(offered::claimed(form))),
        what: Some(view! { <dl class="summary-list">{rows}</dl> }.into_any()),
        begins_session: true,
    })
}

/// Books for whoever has proved the address. `at` is the visit of the page that the form was sent to.
pub(crate) async fn carry_out(
    visit: &Visit,
    at: &Visit,
    slug: &EditionSlug,
    email: EmailAddress,
    form: &mut Form,
) -> Result<Carried, Stop> {
    let Some(name) = parse_name(form, visit) else {
        let page = details::page(at, &offer_to_anybody(visit, slug).await?, form);
        return Ok(Carried::Answered(page));
    };
    let newcomer = NewPerson {
        email,
        name: Some(name.clone()),
        language: visit.language,
        identity: whose::identity(visit, form),
    };
    let proof = code::proof(visit, form);
    let registered = bookings::register_visitor(
        &visit.portal,
        &newcomer,
        &proof,
        slug,
        offered::claimed(form),
        form.request(),
    );
    let answer = match registered.await {
        Ok((reference, session)) => signed_in(visit, &session, &address(visit, reference)),
        Err(Failure::Refused(VisitorRefusal::Code(refusal))) => {
            return Ok(Carried::Refused(refusal));
        }
        Err(Failure::Refused(VisitorRefusal::Who(question))) => {
            whose::refuse(visit, form, &question);
            let offer = offer_to_anybody(visit, slug).await?;
            who::page(visit, &offer, form, &name, &question)
        }
        Err(Failure::Refused(VisitorRefusal::Act { reason, session })) => {
            let at = &as_signed_in(at, &session).await?;
            let page = refused::answer(at, &offer(at, slug).await?, &reason, true);
            begin_session(at, &session, page)
        }
        Err(failure) => return Err(failure.into()),
    };
    Ok(Carried::Answered(answer))
}

/// The path of the page, without the language.
fn path(slug: &EditionSlug) -> String {
    format!("/activities/{slug}/book")
}

fn address(visit: &Visit, reference: BookingReference) -> String {
    visit.to(&Booked::from(reference).path())
}
