//! The self-check: one question after the other at one URL, and then the result. The person stays
//! anonymous: the answers pass from page to page in the form and are stored nowhere.

use axum::{extract::Path, response::Response};
use domain::programme::ProgrammeSlug;
use services::applications::{Check, check};
use ui::{Posted, Visit, errors::Stop};

pub(super) mod answer;
mod answers;
mod asking;
mod frame;
pub(super) mod general;
mod question;
mod question_form;
mod result;
mod templates;

pub(super) use answers::Answers;
use asking::{Asking, Turn};
pub(super) use islands::given::FIELD as GIVEN;

/// Shows the first question, or the page on which the language was changed.
pub(super) async fn show(
    visit: Visit,
    Path(path): Path<(String, String)>,
) -> Result<Response, Stop> {
    let check = find(&visit, &path.1).await?;
    let asking = frame::asking(&visit, &check);
    Ok(page(&visit, &check, &asking, &asking.begin(&visit)))
}

/// Handles an answer, or goes back to one, and shows the next page.
pub(super) async fn submit(
    visit: Visit,
    Path(path): Path<(String, String)>,
    Posted(form): Posted,
) -> Result<Response, Stop> {
    let check = find(&visit, &path.1).await?;
    let asking = frame::asking(&visit, &check);
    Ok(page(&visit, &check, &asking, &asking.take(&visit, form)))
}

async fn find(visit: &Visit, slug: &str) -> Result<Check, Stop> {
    let slug = ProgrammeSlug::parse(slug).map_err(|_| Stop::NotFound)?;
    Ok(check(&visit.portal, &slug).await?)
}

fn page(visit: &Visit, check: &Check, asking: &Asking<'_>, turn: &Turn) -> Response {
    match &turn.question {
        Some((fact, form)) => question::page(visit, check, asking, turn, *fact, form),
        None => result::page(visit, check, asking, turn),
    }
}
