//! Copying one edition.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use leptos::prelude::*;
use services::{
    Failure,
    editions::{
        EditionPlan, EditionRefusal, ManagedEdition, NewEditions, NewEditionsRefusal, check_all,
        closed, create_all, view_for_staff,
    },
    sites::ClosedSession,
};
use ui::{Form, Posted, Visit, errors::Stop, translated_text};

use super::{FIELDS, copied, days, fields};
use crate::{
    editions::{series, slug},
    frame::{edition_address, page},
    preview::{Preview, Step},
    telling,
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
    let step = Step::of(&form);
    let days = days(&visit, &mut form);
    let (Some(days), false) = (days, step == Step::Change) else {
        return Ok(question(&visit, &form, &managed));
    };
    let copy = match copied(&visit, &series::plan_of(&managed)?, days) {
        Ok(copy) => copy,
        Err(words) => {
            form.refuse("by", words);
            return Ok(question(&visit, &form, &managed));
        }
    };
    let contents = std::slice::from_ref(&copy);
    let outcome = if step == Step::Confirm {
        let batch = NewEditions {
            contents,
            origin: "copy",
            request: form.request(),
            source: None,
        };
        create_all(&visit.portal, staff, &batch).await.map(Some)
    } else {
        check_all(&visit.portal, staff, contents)
            .await
            .map(|()| None)
    };
    match outcome {
        Ok(Some(made)) => Ok(Redirect::to(&edition_address(&visit, &made)).into_response()),
        Ok(None) => {
            let closed = closed(&visit.portal, staff, &copy).await?;
            Ok(preview(&visit, &form, &managed, &copy, &closed))
        }
        Err(Failure::Refused(NewEditionsRefusal::Problems(problems))) => {
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

fn preview(
    visit: &Visit,
    form: &Form,
    managed: &ManagedEdition,
    copy: &EditionPlan,
    closed: &[ClosedSession],
) -> Response {
    let t = visit.texts;
    let deadlines = [
        (t.staff_edition_opens(), copy.details.enrolment_opens_at),
        (t.staff_edition_closes(), copy.details.enrolment_closes_at),
        (
            t.staff_edition_cancel_until(),
            copy.details.cancellable_until,
        ),
    ]
    .map(|(label, moment)| view! { <div><dt>{label}</dt><dd>{t.moment(moment)}</dd></div> });
    let preview = Preview {
        title: t.bulk_copy_preview_title(),
        lead: Some(translated_text::line(
            &managed.edition.details.title,
            visit.language,
        )),
        content: || {
            view! {
                {telling::closed(visit, closed)}
                {series::sessions(visit, managed, copy)}
                <dl class="summary-list">{deadlines.into_iter().collect_view()}</dl>
            }
            .into_any()
        },
        fields: &FIELDS,
        confirm: t.bulk_copy_confirm(),
        is_final: false,
        is_upload: false,
    };
    preview.page(visit, form)
}
