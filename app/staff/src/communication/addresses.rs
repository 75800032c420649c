//! Addresses to which nothing more is sent.

use axum::response::{IntoResponse, Redirect, Response};
use domain::{email::EmailAddress, obstacle::Obstacle};
use leptos::prelude::*;
use services::{
    Failure,
    communication::undelivered::{clear_address, unreachable_address},
};
use store::unreachable_address::UnreachableAddress;
use ui::{
    Icon, Posted, Visit,
    errors::Stop,
    table::{Column, table},
};

use super::mails::reason;

/// Lets mails be sent to one of them again. A second click has no effect.
pub(super) async fn clear(visit: Visit, Posted(form): Posted) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let email = EmailAddress::parse(form.value("email")).map_err(|_| Stop::NotFound)?;
    match clear_address(&visit.portal, staff, &email).await {
        Ok(()) => Ok(Redirect::to(&visit.to("/staff/mails")).into_response()),
        // A colleague was faster; whoever may not see the list is told so by it.
        Err(Failure::NotFound) => super::mails::show(visit).await,
        Err(failure) => Err(failure.into()),
    }
}

/// The list; nothing if it is empty.
pub(super) fn list(visit: &Visit, addresses: &[UnreachableAddress]) -> Option<AnyView> {
    if addresses.is_empty() {
        return None;
    }
    let t = visit.texts;
    let columns = [
        Column::words(t.staff_addresses_address()),
        Column::words(t.staff_addresses_since()),
        Column::words(t.staff_mails_reason()),
        Column::words(t.staff_bookings_action()),
    ];
    let rows = addresses.iter().map(|address| {
        let obstacle = Obstacle::of_answer(&address.answer).unwrap_or(Obstacle::NoMailbox);
        vec![
            view! { <bdi dir="ltr">{address.email.to_string()}</bdi> }.into_any(),
            t.moment(address.refused_at).into_any(),
            reason(visit, obstacle, &address.answer),
            clear_button(visit, &address.email),
        ]
    });
    let list = view! {
        <section aria-labelledby="addresses">
            <h2 id="addresses">{t.staff_addresses_title()}</h2>
            <p class="prose">{t.staff_addresses_about()}</p>
            {table(t.staff_addresses_title(), false, &columns, rows)}
        </section>
    };
    Some(list.into_any())
}

fn clear_button(visit: &Visit, email: &EmailAddress) -> AnyView {
    let email = email.to_string();
    view! {
        <form method="post" action=visit.to("/staff/mails/addresses")>
            <input type="hidden" name="email" value=email.clone()/>
            <button class="btn btn-outline-primary btn-sm" type="submit">
                {visit.texts.staff_addresses_clear()}
                <span class="visually-hidden"><bdi>" " {email}</bdi></span>
            </button>
        </form>
    }
    .into_any()
}

/// What staff are told on the page of a person whose address is one of them; else nothing.
pub(crate) async fn notice(
    visit: &Visit,
    email: Option<&EmailAddress>,
) -> Result<Option<AnyView>, Stop> {
    let Some(email) = email else {
        return Ok(None);
    };
    let found = unreachable_address(&visit.portal, email).await?;
    Ok(found.map(|address| {
        let t = visit.texts;
        let since = t.moment(address.refused_at);
        view! {
            <div class="notice notice-warning">
                <Icon name="it-warning-circle"/>
                <p>{t.staff_addresses_notice(since)}</p>
            </div>
        }
        .into_any()
    }))
}
