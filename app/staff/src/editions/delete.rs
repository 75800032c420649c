//! Deleting a draft.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::edition::EditionState;
use leptos::prelude::*;
use services::{
    Failure,
    editions::{EditionRefusal, ManagedEdition, delete_draft, view_for_staff},
};
use ui::{Form, Icon, Posted, Visit, errors::Stop};

use super::{call_off::lead, form, slug};
use crate::frame::{edition_address, page};

/// Shows what would be lost and asks for confirmation.
pub(crate) async fn show(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let managed = view_for_staff(&visit.portal, visit.staff()?, &slug(&name)?).await?;
    if managed.edition.state != EditionState::Draft {
        return Ok(Redirect::to(&edition_address(&visit, &managed.edition.slug)).into_response());
    }
    Ok(confirmation(&visit, &Form::new(), &managed))
}

/// Deletes it.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let slug = slug(&name)?;
    let revision = form.value("revision").parse().unwrap_or(-1);
    match delete_draft(&visit.portal, staff, &slug, revision, form.request()).await {
        Ok(()) => Ok(Redirect::to(&visit.to("/staff/editions")).into_response()),
        // A colleague has published it meanwhile.
        Err(Failure::Refused(EditionRefusal::NotADraft)) => {
            Ok(Redirect::to(&edition_address(&visit, &slug)).into_response())
        }
        Err(Failure::Refused(refusal)) => {
            form::refuse(&visit, &mut form, &refusal);
            let managed = view_for_staff(&visit.portal, staff, &slug).await?;
            Ok(confirmation(&visit, &form, &managed))
        }
        Err(failure) => Err(failure.into()),
    }
}

fn confirmation(visit: &Visit, form: &Form, managed: &ManagedEdition) -> Response {
    let t = visit.texts;
    let edition = &managed.edition;
    let here = edition_address(visit, &edition.slug);
    page(t.staff_delete_draft_title())
        .status(form.status())
        .render(visit, || {
            let sessions = managed
                .sessions
                .iter()
                .map(|session| {
                    let times = t.time_range(session.local_start, session.local_end);
                    view! { <li>{t.format_session(t.date(session.local_date), times)}</li> }
                })
                .collect_view();
            view! {
                {form.summary(visit)}
                <div class="toolbar"><h1>{t.staff_delete_draft_title()}</h1></div>
                {lead(visit, managed)}
                <dl class="summary-list">
                    <div><dt>{t.staff_edition_when()}</dt><dd><ul>{sessions}</ul></dd></div>
                    <div>
                        <dt>{t.staff_edition_site()}</dt>
                        <dd><bdi>{managed.site.name.clone()}</bdi></dd>
                    </div>
                </dl>
                <div class="notice notice-warning">
                    <Icon name="it-warning-circle"/>
                    <div>
                        <p>{t.staff_delete_draft_nobody()}</p>
                        <p>{t.staff_call_off_final()}</p>
                    </div>
                </div>
                <form method="post" class="button-row" id="differences">
                    {form.hidden_request()}
                    <input type="hidden" name="revision" value=edition.revision.to_string()/>
                    <button class="btn btn-danger" type="submit">
                        {t.staff_delete_draft_confirm()}
                    </button>
                    <a class="btn btn-outline-primary" href=here>{t.staff_delete_draft_keep()}</a>
                </form>
            }
        })
}
