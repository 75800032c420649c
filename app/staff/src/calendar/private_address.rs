//! The private URL of a staff member's calendar of editions.

use axum::response::Response;
use leptos::prelude::*;
use ui::{CalendarAddress, Posted, Visit, errors::Stop};

use crate::frame::page;

/// Shows whether there is a URL, and the forms to create and revoke it.
pub(super) async fn show(visit: Visit) -> Result<Response, Stop> {
    visit.staff()?;
    let address = CalendarAddress::load(&visit).await?;
    Ok(render(&visit, &address))
}

/// Creates or revokes the URL.
pub(super) async fn submit(visit: Visit, Posted(form): Posted) -> Result<Response, Stop> {
    visit.staff()?;
    let address = CalendarAddress::change(&visit, &form).await?;
    Ok(render(&visit, &address))
}

fn render(visit: &Visit, address: &CalendarAddress) -> Response {
    let t = visit.texts;
    page(t.feeds_own_staff_title()).render(visit, || {
        view! {
            <div class="prose">
                <h1>{t.feeds_own_staff_title()}</h1>
                <p class="lead">{t.feeds_own_staff_text()}</p>
                {address.view(visit)}
            </div>
        }
    })
}
