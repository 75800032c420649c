//! Withdrawing an application: the page asks for confirmation, the form withdraws.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::application::{ApplicationAction, ApplicationState};
use leptos::prelude::*;
use services::{
    Failure,
    applications::{ApplicationView, Withdrawn, view, withdraw},
};
use ui::{Form, Page, Posted, Visit, errors::Stop};

use super::canonical;

/// Asks for confirmation.
pub(crate) async fn show(
    visit: Visit,
    Path(path): Path<(String, String)>,
) -> Result<Response, Stop> {
    let reference = canonical(&visit, &path.1, "/withdraw")?;
    let seen = view(&visit.portal, visit.person()?, &reference).await?;
    if seen.application.state.allows(ApplicationAction::Withdraw) {
        Ok(page(&visit, &seen))
    } else {
        Err(Stop::Elsewhere(address(&visit, &seen)))
    }
}

/// Withdraws it.
pub(crate) async fn submit(
    visit: Visit,
    Path(path): Path<(String, String)>,
    Posted(form): Posted,
) -> Result<Response, Stop> {
    let reference = canonical(&visit, &path.1, "/withdraw")?;
    match withdraw(&visit.portal, visit.person()?, &reference, form.request()).await {
        Ok(Withdrawn::Deleted) => Ok(Redirect::to(&visit.to("/path")).into_response()),
        // Refused: it has been withdrawn or decided in the meantime, and its page says so.
        Ok(Withdrawn::Kept) | Err(Failure::Refused(_)) => {
            Ok(Redirect::to(&visit.to(&format!("/applications/{reference}"))).into_response())
        }
        Err(failure) => Err(failure.into()),
    }
}

fn address(visit: &Visit, seen: &ApplicationView) -> String {
    visit.to(&format!("/applications/{}", seen.application.reference))
}

fn page(visit: &Visit, seen: &ApplicationView) -> Response {
    let t = visit.texts;
    let reference = seen.application.reference.to_string();
    let programme = seen.programme.content.name.text(visit.language).to_owned();
    let (title, text, button) = if seen.application.state == ApplicationState::Draft {
        (
            t.application_withdraw_draft_title(),
            t.application_withdraw_draft_text(),
            t.application_give_up(),
        )
    } else {
        (
            t.application_withdraw_title(),
            t.application_withdraw_text(),
            t.application_withdraw(),
        )
    };
    let page = Page::new(title.clone())
        .crumb(t.nav_path(), visit.to("/path"))
        .crumb(t.application_title(&programme), address(visit, seen))
        .private();
    page.render(visit, || {
        view! {
            <h1>{title}</h1>
            <p>{programme} ", " <bdi class="code">{reference}</bdi></p>
            <p>{text}</p>
            <form method="post">
                {Form::new().hidden_request()}
                <div class="button-row">
                    <button class="btn btn-danger" type="submit">{button}</button>
                    <a class="btn btn-link" href=address(visit, seen)>
                        {t.application_withdraw_keep()}
                    </a>
                </div>
            </form>
        }
    })
}
