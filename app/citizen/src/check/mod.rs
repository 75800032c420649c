//! The self-check: one question after the other at one URL, and then the result. The person stays
//! anonymous: the answers pass from page to page in the form and are stored nowhere.

use axum::{extract::Path, response::Response};
use domain::{eligibility::Fact, programme::ProgrammeSlug};
use services::applications::{Check, check};
use ui::{Form, Posted, Visit, errors::Stop};

pub(super) mod answer;
mod answers;
mod frame;
mod question;
mod question_form;
mod result;
mod templates;

pub(super) use answers::Answers;
pub(super) use islands::given::FIELD as GIVEN;

/// Shows the first question.
pub(super) async fn show(
    visit: Visit,
    Path(path): Path<(String, String)>,
) -> Result<Response, Stop> {
    let check = find(&visit, &path.1).await?;
    Ok(next(&visit, &check, &Answers::default(), false))
}

/// Handles an answer, or goes back to one, and shows the next page.
pub(super) async fn submit(
    visit: Visit,
    Path(path): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let check = find(&visit, &path.1).await?;
    let rule = &check.programme.rule;
    let mut answers = Answers::read(form.values(GIVEN), rule, check.context());
    let stale = form.value("rule_version") != check.programme.rule_version.to_string();
    let again = Answers::read(form.values("again"), rule, check.context());
    if let Some((fact, value)) = again.iter().next() {
        answers.forget(fact);
        let form = answer::filled(fact, value);
        return Ok(question::page(&visit, &check, &answers, fact, &form, stale));
    }
    let asked = form.value("fact").parse::<Fact>().ok();
    let Some(fact) = asked.filter(|fact| rule.facts().any(|rule_fact| rule_fact == *fact)) else {
        return Ok(next(&visit, &check, &answers, stale));
    };
    if form.value("do") == "unknown" {
        answers.set(fact, None);
        return Ok(next(&visit, &check, &answers, stale));
    }
    match answer::read(&form, fact, rule, check.context()) {
        Ok(value) => {
            answers.set(fact, Some(value));
            Ok(next(&visit, &check, &answers, stale))
        }
        Err(error) => {
            answers.forget(fact);
            let field = answer::field_of(error, &form, fact);
            form.refuse(&field, visit.texts.problem(error));
            Ok(question::page(&visit, &check, &answers, fact, &form, stale))
        }
    }
}

async fn find(visit: &Visit, slug: &str) -> Result<Check, Stop> {
    let slug = ProgrammeSlug::parse(slug).map_err(|_| Stop::NotFound)?;
    Ok(check(&visit.portal, &slug).await?)
}

fn next(visit: &Visit, check: &Check, answers: &Answers, stale: bool) -> Response {
    match answers
        .open_questions(&check.programme.rule, check.context())
        .first()
    {
        Some(fact) => question::page(visit, check, answers, *fact, &Form::new(), stale),
        None => result::page(visit, check, answers, stale),
    }
}
