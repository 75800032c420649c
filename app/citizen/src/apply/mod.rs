//! Applying to a programme: a list of tasks, one page for each, and the declaration at the end.

use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    eligibility::RuleSet,
    programme::{OpeningWindow, ProgrammeSlug},
    reference::ApplicationReference,
};
use services::{
    Failure,
    applications::{self, ApplicationStatus, Draft, DraftRefusal, StartRefusal},
};
use store::programme::Programme;
use ui::{Page, Posted, Visit, errors::Stop};

use super::check::{Answers, GIVEN};

mod changed;
pub(super) mod declaration;
mod start;
pub(super) mod step_page;
mod steps;
mod summary;
mod tasks;

/// Shows the current stage: the start page, the list of tasks, or the sent application.
pub(super) async fn show(
    visit: Visit,
    Path(path): Path<(String, String)>,
) -> Result<Response, Stop> {
    let slug = slug(&path.1)?;
    match applications::open(&visit.portal, visit.person()?, &slug).await? {
        ApplicationStatus::Applied(reference) => {
            Ok(Redirect::to(&seen_at(&visit, reference)).into_response())
        }
        ApplicationStatus::Closed(programme, draft) => {
            Ok(start::closed(&visit, &programme, draft, StatusCode::OK))
        }
        ApplicationStatus::New(programme) => Ok(start::page(&visit, &programme)),
        ApplicationStatus::Draft(draft) => Ok(tasks::page(&visit, &draft, StatusCode::OK)),
    }
}

/// Begins an application, with the answers of a self-check if the form includes them. Anonymous
/// visitors sign in first; the form keeps the answers meanwhile.
pub(super) async fn submit(
    visit: Visit,
    Path(path): Path<(String, String)>,
    Posted(form): Posted,
) -> Result<Response, Stop> {
    let slug = slug(&path.1)?;
    let here = address(&visit, &slug);
    let person = visit.person_of(&form)?;
    let check = applications::check(&visit.portal, &slug).await?;
    let answers = Answers::read(
        form.values(GIVEN),
        &RuleSet::new([&check.programme.rule]),
        check.context(),
    );
    match applications::start(&visit.portal, person, &slug, &answers.facts()).await {
        Ok(()) => Ok(Redirect::to(&here).into_response()),
        Err(Failure::Refused(StartRefusal::AlreadyApplied(reference))) => {
            Ok(Redirect::to(&seen_at(&visit, reference)).into_response())
        }
        Err(Failure::Refused(StartRefusal::NotOpen(_))) => Ok(start::closed(
            &visit,
            &check.programme,
            draft_of(&visit, &slug).await?,
            StatusCode::CONFLICT,
        )),
        Err(failure) => Err(failure.into()),
    }
}

/// The person's draft, or a redirect to their current stage.
async fn draft(visit: &Visit, slug: &ProgrammeSlug) -> Result<Draft, Stop> {
    match applications::open(&visit.portal, visit.person()?, slug).await? {
        ApplicationStatus::Draft(draft) => Ok(*draft),
        ApplicationStatus::Applied(reference) => Err(Stop::Elsewhere(seen_at(visit, reference))),
        ApplicationStatus::Closed(..) | ApplicationStatus::New(_) => {
            Err(Stop::Elsewhere(address(visit, slug)))
        }
    }
}

/// The draft that is stored while the programme takes no applications.
async fn draft_of(
    visit: &Visit,
    slug: &ProgrammeSlug,
) -> Result<Option<ApplicationReference>, Stop> {
    match applications::open(&visit.portal, visit.person()?, slug).await? {
        ApplicationStatus::Closed(_, draft) => Ok(draft),
        _ => Ok(None),
    }
}

/// Redirect target if the draft can no longer be changed.
fn elsewhere(visit: &Visit, slug: &ProgrammeSlug, refusal: &DraftRefusal) -> Stop {
    Stop::Elsewhere(match refusal {
        DraftRefusal::NotStarted => address(visit, slug),
        DraftRefusal::AlreadyApplied(reference) => seen_at(visit, *reference),
    })
}

fn slug(text: &str) -> Result<ProgrammeSlug, Stop> {
    ProgrammeSlug::parse(text).map_err(|_| Stop::NotFound)
}

fn address(visit: &Visit, slug: &ProgrammeSlug) -> String {
    visit.to(&format!("/programmes/{slug}/apply"))
}

fn seen_at(visit: &Visit, reference: ApplicationReference) -> String {
    visit.to(&format!("/applications/{reference}"))
}

/// A page of an application to a programme, with its breadcrumb.
fn page(visit: &Visit, programme: &Programme, title: String) -> Page {
    let t = visit.texts;
    let name = programme.content.name.text(visit.language);
    Page::new(title)
        .crumb(t.nav_programmes(), visit.to("/programmes"))
        .crumb(name, visit.to(&format!("/programmes/{}", programme.slug)))
        .private()
}

/// When a programme accepts applications, as text.
fn opening_words(visit: &Visit, opening: OpeningWindow) -> String {
    let t = visit.texts;
    t.application_closed_text(t.date(opening.from()), t.date(opening.until()))
}
