//! Everything the portal stores about a person, as a file.

use axum::{
    Json,
    response::{IntoResponse as _, Redirect, Response},
};
use leptos::prelude::*;
use ui::{Icon, Page, Visit, download, errors::Stop};

/// The page with the link to the file: proving one's address ends on a page, not on a download.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    visit.proved()?;
    let t = visit.texts;
    let page = Page::new(t.account_export_title()).crumb(t.account_title(), visit.to("/account"));
    Ok(page.private().render(&visit, || {
        view! {
            <div class="prose">
                <h1>{t.account_export_title()}</h1>
                <p>{t.account_export_text()}</p>
                <a class="btn btn-primary" href=visit.to("/account/export.json")>
                    <Icon name="it-download"/>
                    {t.account_export_link()}
                </a>
            </div>
        }
    }))
}

/// Sends the file to the signed-in person.
pub(crate) async fn file(visit: Visit) -> Result<Response, Stop> {
    visit.person()?;
    let Ok(proved) = visit.proved() else {
        return Ok(Redirect::to(&visit.to("/account/export")).into_response());
    };
    let export = services::people::account::export(&visit.portal, proved).await?;
    Ok(download(
        "imprecario.json",
        "application/json",
        Json(export),
    ))
}
