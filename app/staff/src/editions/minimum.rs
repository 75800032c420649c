//! Deciding on an edition with too few bookings.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use leptos::prelude::*;
use services::{
    Failure,
    editions::{ManagedEdition, hold_with_fewer},
};
use ui::{Form, Icon, Posted, Visit, errors::Stop};

use super::slug;
use crate::frame::edition_address;

/// Holds it with fewer people.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
    Posted(form): Posted,
) -> Result<Response, Stop> {
    let slug = slug(&name)?;
    match hold_with_fewer(&visit.portal, visit.staff()?, &slug, form.request()).await {
        // A colleague has called it off in the meantime; the page says so.
        Ok(()) | Err(Failure::Refused(_)) => {
            Ok(Redirect::to(&edition_address(&visit, &slug)).into_response())
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Says that a decision is due, with its two outcomes.
pub(super) fn notice(visit: &Visit, managed: &ManagedEdition) -> Option<AnyView> {
    let minimum = managed.minimum_to_decide()?;
    let t = visit.texts;
    let edition = &managed.edition;
    let here = edition_address(visit, &edition.slug);
    let words = t.places_staff_minimum_notice(edition.confirmed, i64::from(minimum));
    let notice = view! {
        <form class="notice notice-warning" method="post" action=format!("{here}/minimum")>
            <Icon name="it-warning-circle"/>
            <div>
                <p class="notice-title">{words}</p>
                {Form::new().hidden_request()}
                <div class="button-row">
                    <button class="btn btn-primary btn-sm" type="submit">
                        {t.places_staff_minimum_confirm()}
                    </button>
                    <a class="btn btn-outline-danger btn-sm" href=format!("{here}/call-off")>
                        {t.staff_edition_call_off()}
                    </a>
                </div>
            </div>
        </form>
    };
    Some(notice.into_any())
}
