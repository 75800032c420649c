//! One self-check of all programmes that take applications: each question once, and for each programme whether
//! it is for the person.

use axum::response::Response;
use domain::eligibility::Fact;
use services::applications::{GeneralCheck, general_check};
use ui::{Form, Page, Posted, Visit, errors::Stop};

use super::{Asking, Turn, question::question};

mod result;
mod verdict;

/// Shows the first question, or the page on which the language was changed.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    let check = general_check(&visit.portal).await?;
    let asking = asking(&visit, &check);
    Ok(page(&visit, &check, &asking, &asking.begin(&visit)))
}

/// Handles an answer, or goes back to one, and shows the next page.
pub(crate) async fn submit(visit: Visit, Posted(form): Posted) -> Result<Response, Stop> {
    let check = general_check(&visit.portal).await?;
    let asking = asking(&visit, &check);
    Ok(page(&visit, &check, &asking, &asking.take(&visit, form)))
}

/// What the self-check of all programmes asks.
fn asking<'check>(visit: &Visit, check: &'check GeneralCheck) -> Asking<'check> {
    let versions: Vec<_> = check
        .programmes
        .iter()
        .map(|programme| format!("{}={}", programme.slug, programme.rule_version))
        .collect();
    Asking {
        rules: check.rules(),
        context: check.context(),
        year: check.year(),
        version: versions.join(" "),
        name: visit.texts.check_every_programme(),
        address: visit.to("/check"),
        before: visit.to("/programmes"),
        ends_early: true,
    }
}

fn page(visit: &Visit, check: &GeneralCheck, asking: &Asking<'_>, turn: &Turn) -> Response {
    match &turn.question {
        Some((fact, form)) => question_page(visit, asking, turn, *fact, form),
        None => result::page(visit, check, asking, turn),
    }
}

fn question_page(
    visit: &Visit,
    asking: &Asking<'_>,
    turn: &Turn,
    fact: Fact,
    form: &Form,
) -> Response {
    crumbs(visit, visit.texts.question(fact, asking.year))
        .status(form.status())
        .render(visit, || question(visit, asking, turn, fact, form))
}

/// A page of the check with its breadcrumb.
fn crumbs(visit: &Visit, title: String) -> Page {
    let t = visit.texts;
    Page::new(title)
        .description(t.check_every_lead())
        .crumb(t.nav_programmes(), visit.to("/programmes"))
}
