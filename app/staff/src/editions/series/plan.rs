//! Planning an edition's sessions by recurrence: the series is entered, previewed, and then applied.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::edition::EditionState;
use leptos::prelude::*;
use services::{
    Failure,
    editions::{EditionPlan, ManagedEdition, view_for_staff},
};
use ui::{Form, Posted, Visit, errors::Stop, hidden_fields, translated_text};

use super::{check_or_change, fields, plan_of, preview, refusal_words};
use crate::{
    editions::slug,
    frame::{edition_address, page},
    preview::Step,
    telling,
};

/// Shows the form.
pub(crate) async fn show(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let managed = view_for_staff(&visit.portal, visit.staff()?, &slug(&name)?).await?;
    if managed.edition.state == EditionState::Cancelled {
        return Ok(Redirect::to(&edition_address(&visit, &managed.edition.slug)).into_response());
    }
    Ok(question(&visit, &fields::filled(&managed), &managed))
}

/// Previews the sessions of the series, or applies them.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let t = visit.texts;
    let staff = visit.staff()?;
    let slug = slug(&name)?;
    let managed = view_for_staff(&visit.portal, staff, &slug).await?;
    let step = Step::of(&form);
    if step == Step::Change {
        return Ok(question(&visit, &form, &managed));
    }
    let Some(planned) = planned(&visit, &mut form, &managed)? else {
        return Ok(question(&visit, &form, &managed));
    };
    match check_or_change(&visit, staff, &mut form, &slug, &planned, step).await {
        Ok(None) => Ok(Redirect::to(&edition_address(&visit, &slug)).into_response()),
        Ok(Some(effect)) => {
            let (title, confirm) = (t.bulk_series_preview_title(), t.bulk_series_use());
            let (fields, planned) = (&fields::FIELDS, (&planned, &effect));
            Ok(preview(
                &visit, &form, &managed, planned, title, fields, confirm,
            ))
        }
        Err(Failure::Refused(refusal)) => {
            let field = if form.value("recurrence") == "dates" {
                "dates"
            } else {
                "from"
            };
            form.refuse(field, refusal_words(&visit, &planned, &refusal).join(". "));
            let form = form.with("revision", managed.edition.revision.to_string());
            Ok(question(&visit, &form, &managed))
        }
        Err(failure) => Err(failure.into()),
    }
}

/// The edition with the sessions of the series; errors are recorded at their fields.
fn planned(
    visit: &Visit,
    form: &mut Form,
    managed: &ManagedEdition,
) -> Result<Option<EditionPlan>, Stop> {
    let Some((series, mode)) = fields::read(visit, form) else {
        return Ok(None);
    };
    match plan_of(managed)?.with_series(&series, mode, managed.now) {
        Ok(planned) => Ok(Some(planned)),
        Err(error) => {
            fields::refuse(visit, form, error);
            Ok(None)
        }
    }
}

fn question(visit: &Visit, form: &Form, managed: &ManagedEdition) -> Response {
    let t = visit.texts;
    let edition = &managed.edition;
    let back = edition_address(visit, &edition.slug);
    page(t.bulk_series_title())
        .status(form.status())
        .render(visit, || {
            view! {
                {form.summary(visit)}
                <a class="back-link" href=back>{t.action_back()}</a>
                <div class="toolbar"><h1>{t.bulk_series_title()}</h1></div>
                <p class="lead">{translated_text::line(&edition.details.title, visit.language)}</p>
                <form method="post" class="prose" novalidate>
                    {form.hidden_request()}
                    <input type="hidden" name="revision" value=form.value("revision").to_owned()/>
                    {hidden_fields(form, &telling::FIELDS)}
                    {fields::view(visit, form)}
                    <button class="btn btn-primary" type="submit">{t.bulk_series_preview()}</button>
                </form>
            }
        })
}
