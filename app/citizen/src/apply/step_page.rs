//! The page of one part of an application.

use axum::{
    extract::{Path, Query},
    response::{IntoResponse, Redirect, Response},
};
use domain::programme::ProgrammeSlug;
use leptos::prelude::*;
use serde::Deserialize;
use services::{
    Failure,
    applications::{Draft, DraftRefusal, answer, refer},
    people::account::change_details,
};
use ui::{Form, Posted, Visit, errors::Stop, for_person, page_form};

use super::{
    address, declaration, draft, elsewhere, page as framed, slug,
    steps::{self, Change, Step, codice_fiscale, step_address},
};

/// The page that the person came from and returns to.
#[derive(Deserialize)]
pub(crate) struct From {
    #[serde(default)]
    from: String,
}

impl From {
    /// Whether the person came from the declaration.
    fn is_declaration(&self) -> bool {
        self.from == "declaration"
    }
}

/// Shows one part of the person's draft.
pub(crate) async fn show(
    visit: Visit,
    Path(path): Path<(String, String, String)>,
    Query(from): Query<From>,
) -> Result<Response, Stop> {
    let draft = draft(&visit, &slug(&path.1)?).await?;
    let step = steps::parse(&path.2, &draft).ok_or(Stop::NotFound)?;
    let form = visit.typed_or(step.fill(&visit, &draft));
    Ok(page(&visit, &draft, &*step, &form, &from))
}

/// Stores the input and continues.
pub(crate) async fn submit(
    visit: Visit,
    Path(path): Path<(String, String, String)>,
    Query(from): Query<From>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let slug = slug(&path.1)?;
    visit.person_of(&form)?;
    let before = draft(&visit, &slug).await?;
    let step = steps::parse(&path.2, &before).ok_or(Stop::NotFound)?;
    let Some(change) = step.read(&visit, &before, &mut form) else {
        return Ok(page(&visit, &before, &*step, &form, &from));
    };
    if !keep(&visit, &before, change, &mut form).await? {
        return Ok(page(&visit, &before, &*step, &form, &from));
    }
    if form.value("then") == "later" {
        return Ok(Redirect::to(&address(&visit, &slug)).into_response());
    }
    let after = draft(&visit, &slug).await?;
    let to_check = from.is_declaration() && after.is_complete();
    let next = if to_check {
        None
    } else {
        steps::after(&*step, &after)
    };
    let address = match next {
        Some(step) => step_address(&visit, &after, &*step),
        None if after.is_complete() => declaration::address(&visit, &slug),
        None => address(&visit, &slug),
    };
    Ok(Redirect::to(&address).into_response())
}

/// Stores a change. Returns whether it was accepted; if not, the form holds the errors.
async fn keep(visit: &Visit, draft: &Draft, change: Change, form: &mut Form) -> Result<bool, Stop> {
    let person = visit.person()?;
    let slug = &draft.programme.slug;
    match change {
        Change::Details(change) => match change_details(&visit.portal, person, change).await {
            Ok(()) => Ok(true),
            Err(Failure::Refused(disagreements)) => {
                let words = codice_fiscale::disagreement(visit, &disagreements);
                form.refuse(codice_fiscale::FIELD, words);
                Ok(false)
            }
            Err(failure) => Err(failure.into()),
        },
        Change::Answer(fact, value) => stored_or_redirect(
            visit,
            slug,
            answer(&visit.portal, person, slug, fact, value).await,
        ),
        Change::ReferralSource(source) => stored_or_redirect(
            visit,
            slug,
            refer(&visit.portal, person, slug, source).await,
        ),
    }
}

/// Redirects to the current stage if the draft can no longer be changed.
fn stored_or_redirect(
    visit: &Visit,
    slug: &ProgrammeSlug,
    outcome: Result<(), Failure<DraftRefusal>>,
) -> Result<bool, Stop> {
    match outcome {
        Ok(()) => Ok(true),
        Err(Failure::Refused(refusal)) => Err(elsewhere(visit, slug, &refusal)),
        Err(failure) => Err(failure.into()),
    }
}

fn page(visit: &Visit, draft: &Draft, step: &dyn Step, form: &Form, from: &From) -> Response {
    let t = visit.texts;
    let slug = &draft.programme.slug;
    let all = steps::all(draft);
    let place = all.iter().position(|other| other.name() == step.name());
    let before = place.and_then(|place| all.get(place.checked_sub(1)?));
    let back = match before {
        _ if from.is_declaration() => declaration::address(visit, slug),
        Some(before) => step_address(visit, draft, &**before),
        None => address(visit, slug),
    };
    let name = draft.programme.content.name.text(visit.language);
    let caption = match place {
        // The declaration is the last step.
        Some(place) => ui::step(visit, name, place + 1, all.len() + 1),
        None => view! { <p class="question-caption">{name.to_owned()}</p> }.into_any(),
    };
    let mut page = framed(visit, &draft.programme, step.words(visit, draft))
        .crumb(t.application_tasks_title(), address(visit, slug));
    if step.is_checked(draft) {
        page = page.with_islands();
    }
    page.status(form.status()).render(visit, || {
        view! {
            <a class="back-link" href=back>{t.action_back()}</a>
            {form.summary(visit)}
            <form class="question" id=page_form() method="post" novalidate>
                {form.hidden_request()}
                {for_person(visit)}
                {caption}
                {step.view(visit, draft, form)}
                <div class="button-row">
                    <button class="btn btn-primary" type="submit">{t.action_continue()}</button>
                    <button class="btn btn-link" type="submit" name="then" value="later">
                        {t.application_save_later()}
                    </button>
                </div>
            </form>
        }
    })
}
