//! Changing an edition.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::edition::{EditionSlug, EditionState};
use leptos::prelude::*;
use services::{
    Failure,
    editions::{EditionRefusal, Effect, ManagedEdition, change, check, view_for_staff},
    places::{PlaceRefusal, Telling},
};
use ui::{Form, Posted, Visit, errors::Stop};

use super::{
    differences::differences,
    effect::{self, Words},
    fields::{self, FormPage},
    form::{self, Lists, typed},
    sessions, slug,
};
use crate::{editions::series::plan_address, frame::edition_address, preview::Step, telling};

/// Shows the form with the edition as stored.
pub(crate) async fn show(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let managed = view_for_staff(&visit.portal, staff, &slug(&name)?).await?;
    if managed.edition.state == EditionState::Cancelled {
        return Ok(Redirect::to(&edition_address(&visit, &managed.edition.slug)).into_response());
    }
    let lists = Lists::load(&visit).await?;
    Ok(page(
        &visit,
        &form::filled(&managed),
        &lists,
        &managed,
        None,
    ))
}

/// Shows what the change does and whom it reaches, or makes it: at once where it reaches nobody. If a
/// colleague was faster, their changes are shown next to the input.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let slug = slug(&name)?;
    let lists = Lists::load(&visit).await?;
    let managed = view_for_staff(&visit.portal, staff, &slug).await?;
    if form.value("action") == "row" {
        let form = sessions::with_another_row(form);
        return Ok(page(&visit, &form, &lists, &managed, None));
    }
    let step = Step::of(&form);
    let Some(plan) = form::read(&visit, &mut form, &lists) else {
        return Ok(page(&visit, &form, &lists, &managed, None));
    };
    if step == Step::Change {
        return Ok(page(&visit, &form, &lists, &managed, None));
    }
    let revision = form.value("revision").parse().unwrap_or(-1);
    // A form that was sent before, or is based on what a colleague has changed since: the change finds out.
    let is_late = managed.edition.revision != revision;
    let telling = match telling::read(&visit, &mut form, revision) {
        Some(telling) if step == Step::Confirm || is_late => telling,
        _ => match check(&visit.portal, staff, &slug, &plan).await {
            Ok(effect) if effect.is_shown() || form.has_problems() => {
                return Ok(preview(&visit, &form, &managed, &effect));
            }
            Ok(effect) => Telling {
                reach: Some(effect.reach.mark),
                ..Telling::from(revision)
            },
            Err(failure) => return refused(&visit, form, &lists, &slug, failure).await,
        },
    };
    match change(&visit.portal, staff, &slug, &plan, telling, form.request()).await {
        Ok(()) => Ok(Redirect::to(&edition_address(&visit, &slug)).into_response()),
        Err(Failure::Refused(EditionRefusal::Places(PlaceRefusal::ReachChanged))) => {
            match check(&visit.portal, staff, &slug, &plan).await {
                Ok(effect) => {
                    telling::refuse_stale(&visit, &mut form);
                    Ok(preview(&visit, &form, &managed, &effect))
                }
                Err(failure) => refused(&visit, form, &lists, &slug, failure).await,
            }
        }
        Err(failure) => refused(&visit, form, &lists, &slug, failure).await,
    }
}

/// Shows the form with why the change was refused.
async fn refused(
    visit: &Visit,
    mut form: Form,
    lists: &Lists,
    slug: &EditionSlug,
    failure: Failure<EditionRefusal>,
) -> Result<Response, Stop> {
    let Failure::Refused(refusal) = failure else {
        return Err(failure.into());
    };
    let managed = view_for_staff(&visit.portal, visit.staff()?, slug).await?;
    let mut seen = None;
    if refusal == EditionRefusal::Places(PlaceRefusal::ChangedMeanwhile) {
        seen = Some(differences(visit, &form, &managed));
        // Saving again confirms that the colleague's changes have been seen.
        form = form.with("revision", managed.edition.revision.to_string());
    }
    form::refuse(visit, &mut form, &refusal);
    Ok(page(visit, &form, lists, &managed, seen))
}

fn preview(visit: &Visit, form: &Form, managed: &ManagedEdition, effect: &Effect) -> Response {
    let t = visit.texts;
    let mut fields = typed(form);
    fields.push("revision");
    let words = Words {
        title: t.change_check_title(),
        confirm: t.action_save(),
        fields: &fields,
        besides: || ().into_any(),
    };
    effect::preview(visit, form, managed, effect, words)
}

fn page(
    visit: &Visit,
    form: &Form,
    lists: &Lists,
    managed: &ManagedEdition,
    differences: Option<Vec<(String, String)>>,
) -> Response {
    let about = FormPage {
        title: visit.texts.staff_edition_edit_title(),
        back: edition_address(visit, &managed.edition.slug),
        series: Some(plan_address(visit, managed)),
        activity: Some(managed.edition.activity_id),
        draft: managed.edition.state == EditionState::Draft,
        differences,
    };
    fields::render(visit, form, lists, about)
}
