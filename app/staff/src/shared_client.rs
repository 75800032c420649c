//! The page on which staff say that many people share their network address: a lab on the office's own network.

use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use services::access::{SharedClient, SharingReason, share_client, shared_client};
use ui::{Form, Posted, TextField, Visit, errors::Stop};

use crate::frame::page;

/// The path of the page, without the language.
pub(super) const PATH: &str = "/staff/shared-network";

/// Shows whether the limits are raised, and the form that raises them.
pub(super) async fn show(visit: Visit) -> Result<Response, Stop> {
    let shared = shared_client(&visit.portal, visit.staff()?, &visit.client).await?;
    Ok(render(&visit, shared.as_ref(), &Form::new()))
}

/// Raises the limits for an hour.
pub(super) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let (portal, staff, client) = (&visit.portal, visit.staff()?, &visit.client);
    let shared = shared_client(portal, staff, client).await?;
    let explain = |error| visit.texts.problem(error);
    let Some(reason) = form.parse("reason", SharingReason::parse, explain) else {
        return Ok(render(&visit, shared.as_ref(), &form));
    };
    share_client(portal, staff, client, &reason, form.request()).await?;
    Ok(Redirect::to(&visit.to(PATH)).into_response())
}

fn render(visit: &Visit, shared: Option<&SharedClient>, form: &Form) -> Response {
    let t = visit.texts;
    let state = shared.map(|shared| {
        let until = t.moment(shared.ends_at);
        view! {
            <div class="notice notice-success" role="status">
                <div>
                    <p>{t.staff_shared_until(until)} " " <bdi>{shared.reason.clone()}</bdi></p>
                </div>
            </div>
        }
    });
    let page = page(t.staff_shared_title()).status(form.status());
    page.render(visit, || {
        view! {
            {form.summary(visit)}
            <form class="prose" method="post" action=visit.to(PATH) novalidate>
                <h1>{t.staff_shared_title()}</h1>
                {state}
                <p class="lead">{t.staff_shared_text()}</p>
                <p>{t.staff_shared_address()} " " <bdi>{visit.client.clone()}</bdi></p>
                {form.hidden_request()}
                <TextField
                    form=form
                    name="reason"
                    label=t.staff_shared_reason()
                    hint=t.staff_shared_reason_hint()
                />
                <button class="btn btn-primary" type="submit">{t.staff_shared_act()}</button>
            </form>
        }
    })
}
