//! Copying one edition.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use leptos::prelude::*;
use services::{
    Failure,
    editions::{
        Drafts, DraftsRefusal, EditionPlan, EditionRefusal, ManagedEdition, check_drafts,
        create_drafts, view_for_staff,
    },
};
use ui::{Form, Posted, Visit, errors::Stop, hidden_fields, translated_text};

use super::{FIELDS, copied, days, fields};
use crate::{
    editions::{series, slug},
    frame::{edition_address, page},
};

/// Asks for the time offset.
pub(crate) async fn show(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let managed = view_for_staff(&visit.portal, visit.staff()?, &slug(&name)?).await?;
    Ok(question(
        &visit,
        &Form::new().with("unit", "weeks"),
        &managed,
    ))
}

/// Previews the copy, or creates it.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let managed = view_for_staff(&visit.portal, staff, &slug(&name)?).await?;
    let step = form.value("step").to_owned();
    let days = days(&visit, &mut form);
    let (Some(days), false) = (days, step == "change") else {
        return Ok(question(&visit, &form, &managed));
    };
    let copy = match copied(&visit, &series::content(&managed)?, days) {
        Ok(copy) => copy,
        Err(words) => {
            form.refuse("by", words);
            return Ok(question(&visit, &form, &managed));
        }
    };
    let contents = std::slice::from_ref(&copy);
    let outcome = if step == "use" {
        let drafts = Drafts {
            contents,
            origin: "copy",
            request: form.request(),
            source: None,
        };
        create_drafts(&visit.portal, staff, &drafts).await.map(Some)
    } else {
        check_drafts(&visit.portal, staff, contents)
            .await
            .map(|()| None)
    };
    match outcome {
        Ok(Some(made)) => Ok(Redirect::to(&edition_address(&visit, &made)).into_response()),
        Ok(None) => Ok(preview(&visit, &form, &managed, &copy)),
        Err(Failure::Refused(DraftsRefusal::Problems(problems))) => {
            let problems = problems.into_iter().map(|(_, problem)| problem).collect();
            let refusal = EditionRefusal::Problems(problems);
            let words = series::refusal_words(&visit, &copy, &refusal);
            form.refuse("by", words.join(". "));
            Ok(question(&visit, &form, &managed))
        }
        Err(failure) => Err(failure.into()),
    }
}

fn question(visit: &Visit, form: &Form, managed: &ManagedEdition) -> Response {
    let t = visit.texts;
    let edition = &managed.edition;
    let back = edition_address(visit, &edition.slug);
    page(t.bulk_copy_title())
        .status(form.status())
        .render(visit, || {
            view! {
                {form.summary(visit)}
                <a class="back-link" href=back>{t.action_back()}</a>
                <div class="toolbar"><h1>{t.bulk_copy_title()}</h1></div>
                <p class="lead">{translated_text::line(&edition.details.title, visit.language)}</p>
                <p class="prose">{t.bulk_copy_about()}</p>
                <form method="post" class="prose" novalidate>
                    {form.hidden_request()}
                    {fields(visit, form)}
                    <button class="btn btn-primary" type="submit">{t.action_continue()}</button>
                </form>
            }
        })
}

fn preview(visit: &Visit, form: &Form, managed: &ManagedEdition, copy: &EditionPlan) -> Response {
    let t = visit.texts;
    let terms = [
        (t.staff_edition_opens(), copy.details.enrolment_opens_at),
        (t.staff_edition_closes(), copy.details.enrolment_closes_at),
        (
            t.staff_edition_cancel_until(),
            copy.details.cancellable_until,
        ),
    ]
    .map(|(label, moment)| view! { <div><dt>{label}</dt><dd>{t.moment(moment)}</dd></div> });
    page(t.bulk_copy_preview_title()).render(visit, || {
        view! {
            <div class="toolbar"><h1>{t.bulk_copy_preview_title()}</h1></div>
            <p class="lead">{translated_text::line(&managed.edition.details.title, visit.language)}</p>
            {series::sessions(visit, managed, copy)}
            <dl class="summary-list">{terms.into_iter().collect_view()}</dl>
            <form method="post" class="button-row">
                {form.hidden_request()}
                {hidden_fields(form, &FIELDS)}
                <button class="btn btn-primary" type="submit" name="step" value="use">
                    {t.bulk_copy_confirm()}
                </button>
                <button class="btn btn-outline-primary" type="submit" name="step" value="change">
                    {t.action_change()}
                </button>
            </form>
        }
    })
}
