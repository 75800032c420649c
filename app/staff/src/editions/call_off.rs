//! Calling an edition off.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::edition::{Concern, EditionState};
use leptos::prelude::*;
use services::{
    Failure,
    editions::{ManagedEdition, call_off, reach, view_for_staff},
};
use ui::{Form, Icon, Posted, Visit, errors::Stop, translated_text};

use super::{form, slug};
use crate::{
    frame::{edition_address, page},
    telling,
};

/// Explains the effects and asks for confirmation.
pub(crate) async fn show(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let managed = view_for_staff(&visit.portal, visit.staff()?, &slug(&name)?).await?;
    if managed.edition.state == EditionState::Cancelled {
        return Ok(Redirect::to(&edition_address(&visit, &managed.edition.slug)).into_response());
    }
    confirmation(&visit, &Form::new(), &managed).await
}

/// Calls it off.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let slug = slug(&name)?;
    let revision = form.value("revision").parse().unwrap_or(-1);
    let Some(telling) = telling::read(&visit, &mut form, revision) else {
        let managed = view_for_staff(&visit.portal, staff, &slug).await?;
        return confirmation(&visit, &form, &managed).await;
    };
    match call_off(&visit.portal, staff, &slug, telling, form.request()).await {
        Ok(()) => Ok(Redirect::to(&edition_address(&visit, &slug)).into_response()),
        Err(Failure::Refused(refusal)) => {
            form::refuse(&visit, &mut form, &refusal);
            let managed = view_for_staff(&visit.portal, staff, &slug).await?;
            confirmation(&visit, &form, &managed).await
        }
        Err(failure) => Err(failure.into()),
    }
}

async fn confirmation(
    visit: &Visit,
    form: &Form,
    managed: &ManagedEdition,
) -> Result<Response, Stop> {
    let t = visit.texts;
    let edition = &managed.edition;
    let here = edition_address(visit, &edition.slug);
    let reach = reach(&visit.portal, visit.staff()?, &edition.slug).await?;
    let page = page(t.staff_call_off_title()).status(form.status());
    Ok(page.render(visit, || {
        view! {
            {form.summary(visit)}
            <div class="toolbar"><h1>{t.staff_call_off_title()}</h1></div>
            <p class="lead">
                {translated_text::line(&edition.details.title, visit.language)} " · "
                {t.moment(edition.starts_at)}
            </p>
            <div class="notice notice-warning">
                <Icon name="it-warning-circle"/>
                <div><p>{t.staff_call_off_final()}</p></div>
            </div>
            {telling::who(visit, Concern::Everybody, &reach)}
            <form method="post" id="differences" novalidate>
                {form.hidden_request()}
                <input type="hidden" name="revision" value=edition.revision.to_string()/>
                {telling::questions(visit, form, Concern::Everybody, &reach)}
                <div class="button-row">
                    <button class="btn btn-danger" type="submit">
                        {t.staff_call_off_confirm()}
                    </button>
                    <a class="btn btn-outline-primary" href=here>{t.staff_call_off_keep()}</a>
                </div>
            </form>
        }
    }))
}
