//! The plan for each session, validated before anything is done.

use serde::Serialize;
use std::collections::BTreeMap;

use domain::{
    counselling::Closure as Days,
    edition::{CallOffError, EditionSlug, check_call_off},
    id::SessionId,
    text::Line,
};
use store::{
    edition::{self, ClassSession, Edition},
    places, resource,
};

use super::affected::affected;
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    editions::{
        EditionPlan, EditionProblem, EditionRefusal, MoveError, check as check_edition,
        resource::ResourceRefusal,
    },
};

/// Why a site is closed; the affected people read it.
pub type Reason = Line<200>;

/// What happens to a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// It takes place that many days later, or earlier where the number is negative.
    Move {
        /// How many.
        days: i64,
    },
    /// Its whole edition is called off.
    CallOff,
    /// It takes place all the same, and the people are notified.
    Leave,
}

/// A planned closure of a site.
#[derive(Clone, Debug)]
pub struct Closing {
    /// On which days.
    pub days: Days,
    /// Why.
    pub reason: Reason,
    /// The choice for each session.
    pub choices: BTreeMap<SessionId, Choice>,
}

/// Why the choice for a session is refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum ClosingProblem {
    /// Nothing was chosen for it.
    NoChoice,
    /// It would still be on a closed day.
    StillClosed,
    /// It cannot be moved like this.
    Move(MoveError),
    /// Its edition cannot be called off.
    CallOff(CallOffError),
    /// Its edition would break a rule.
    Edition(EditionProblem),
    /// Its room or its teacher is not available.
    Resources(ResourceRefusal),
}

/// The plan for an edition.
#[derive(Clone, Debug)]
pub struct PlannedEdition {
    /// The edition before the change.
    pub edition: Edition,
    /// Its sessions before the change.
    pub sessions: Vec<ClassSession>,
    /// The choice: calling off takes precedence over moving, moving over leaving.
    pub choice: Choice,
    /// The edition after the change, if sessions move.
    pub moved: Option<EditionPlan>,
}

/// The plan for each edition with sessions at the site on the days of the closing. Changes nothing.
///
/// # Errors
/// Every session whose choice is refused; `NotFound`.
pub async fn check(
    portal: &Portal,
    staff: &StaffMember,
    site: &str,
    closing: &Closing,
) -> Result<Vec<PlannedEdition>, Failure<Vec<(SessionId, ClosingProblem)>>> {
    let affected = affected(portal, staff, site, closing.days)
        .await
        .map_err(|failure| failure.widen(|never| match never {}))?;
    let mut by_edition: BTreeMap<EditionSlug, Vec<SessionId>> = BTreeMap::new();
    for session in affected.sessions {
        by_edition
            .entry(session.edition)
            .or_default()
            .push(session.id);
    }
    let mut planned = Vec::new();
    let mut problems = Vec::new();
    for (slug, sessions) in by_edition {
        match plan(portal, staff, closing, &slug, &sessions).await? {
            Ok(edition) => planned.push(edition),
            Err(problem) => problems.push(problem),
        }
    }
    planned.sort_by_key(|planned| planned.edition.starts_at);
    if problems.is_empty() {
        Ok(planned)
    } else {
        Err(Failure::Refused(problems))
    }
}

async fn plan(
    portal: &Portal,
    staff: &StaffMember,
    closing: &Closing,
    slug: &EditionSlug,
    affected: &[SessionId],
) -> Result<
    Result<PlannedEdition, (SessionId, ClosingProblem)>,
    Failure<Vec<(SessionId, ClosingProblem)>>,
> {
    let mut reader = portal.database.read().await?;
    let edition = edition::by_slug(&mut reader, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    let sessions = edition::sessions(&mut reader, edition.id).await?;
    let reservations =
        places::reservations(&mut reader, edition.id, edition.details.capacity).await?;
    let resources = resource::of_edition(&mut reader, edition.id).await?;
    drop(reader);
    let mut plan = EditionPlan::of(&edition, &sessions, &reservations, resources)
        .map_err(|error| Failure::Defect(error.to_string()))?;
    let (mut choice, mut last_moved) = (Choice::Leave, None);
    for &session in affected {
        let Some(&chosen) = closing.choices.get(&session) else {
            return Ok(Err((session, ClosingProblem::NoChoice)));
        };
        match (chosen, choice) {
            (Choice::CallOff, _) => {
                let times = (edition.starts_at, edition.ends_at);
                let checked = check_call_off(edition.state, times, false, portal.now());
                // A draft is deleted instead.
                if let Err(error) = checked
                    && error != CallOffError::Draft
                {
                    return Ok(Err((session, ClosingProblem::CallOff(error))));
                }
                choice = Choice::CallOff;
            }
            (Choice::Move { days }, _) => {
                plan = match plan.with_moved_by(session, days, portal.now()) {
                    Ok(moved) => moved,
                    Err(error) => return Ok(Err((session, ClosingProblem::Move(error)))),
                };
                last_moved = Some(session);
                if choice == Choice::Leave {
                    choice = chosen;
                }
            }
            (Choice::Leave, _) => {}
        }
    }
    let moved = match (choice, last_moved) {
        (Choice::Move { .. }, Some(session)) => {
            if let Some(problem) = problem(portal, staff, closing, &plan, slug).await? {
                return Ok(Err((session, problem)));
            }
            Some(plan)
        }
        _ => None,
    };
    Ok(Ok(PlannedEdition {
        edition,
        sessions,
        choice,
        moved,
    }))
}

/// The first rule that an edition with its sessions moved would break.
async fn problem(
    portal: &Portal,
    staff: &StaffMember,
    closing: &Closing,
    moved: &EditionPlan,
    slug: &EditionSlug,
) -> Result<Option<ClosingProblem>, Failure<Vec<(SessionId, ClosingProblem)>>> {
    let days = closing.days.first()..=closing.days.last();
    let is_left =
        |id: Option<SessionId>| id.and_then(|id| closing.choices.get(&id)) == Some(&Choice::Leave);
    let still_closed = moved
        .sessions
        .iter()
        .any(|session| days.contains(&session.times.date()) && !is_left(session.id));
    if still_closed {
        return Ok(Some(ClosingProblem::StillClosed));
    }
    match check_edition(portal, staff, slug, moved).await {
        Ok(()) => Ok(None),
        Err(Failure::Refused(EditionRefusal::Problems(problems))) => {
            Ok(problems.first().copied().map(ClosingProblem::Edition))
        }
        Err(Failure::Refused(EditionRefusal::Resources(refusal))) => {
            Ok(Some(ClosingProblem::Resources(refusal)))
        }
        Err(failure) => Err(failure.widen(|refusal| Failure::Defect(format!("{refusal:?}")))),
    }
}
