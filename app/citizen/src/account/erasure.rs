//! Requesting the erasure of one's own data.

use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use services::people::account;
use ui::{Form, Page, Posted, Visit, errors::Stop, for_person};

/// Explains what is erased and what must be retained, and asks. Shows a pending request instead, if any.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    let account = account::view(&visit.portal, visit.person()?).await?;
    if account.person.erasure_requested_at.is_some() {
        return Ok(asked(&visit));
    }
    visit.proved()?;
    let t = visit.texts;
    let page = Page::new(t.account_erasure_title()).crumb(t.account_title(), visit.to("/account"));
    Ok(page.private().render(&visit, || {
        view! {
            <form class="prose" method="post">
                <h1>{t.account_erasure_page_title()}</h1>
                <h2>{t.account_erasure_what_title()}</h2>
                <ul>
                    <li>{t.account_erasure_what_details()}</li>
                    <li>{t.account_erasure_what_bookings()}</li>
                    <li>{t.account_erasure_what_drafts()}</li>
                </ul>
                <h2>{t.account_erasure_kept_title()}</h2>
                <ul>
                    <li>{t.account_erasure_kept_applications()}</li>
                    <li>{t.account_erasure_kept_log()}</li>
                </ul>
                <h2>{t.account_erasure_how_title()}</h2>
                <p>{t.account_erasure_how()}</p>
                {Form::new().hidden_request()}
                {for_person(&visit)}
                <div class="button-row">
                    <button class="btn btn-danger" type="submit">{t.account_erasure_act()}</button>
                    <a class="btn btn-outline-primary" href=visit.to("/account")>
                        {t.account_erasure_keep()}
                    </a>
                </div>
            </form>
        }
    }))
}

/// Records the request.
pub(crate) async fn submit(visit: Visit, Posted(form): Posted) -> Result<Response, Stop> {
    let proved = visit.proved_of(&form)?;
    account::request_erasure(&visit.portal, proved, form.request()).await?;
    Ok(asked(&visit))
}

/// Redirects to the section of the account page about the erasure request.
fn asked(visit: &Visit) -> Response {
    Redirect::to(&visit.to("/account#erasure")).into_response()
}
