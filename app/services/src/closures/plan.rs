//! What happens to everything that falls into a gap, validated before anything is done.

use std::collections::BTreeMap;

use domain::{
    edition::{CallOffError, EditionSlug, check_call_off},
    id::{RequestId, SessionId},
    reference::AppointmentReference,
};
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use store::{
    attendance,
    edition::{self, ClassSession, Edition},
    places as stored_places, resource,
};
use uuid::Uuid;

use super::{
    affected::{Affair, AffectedAppointment, find},
    carry_out::{Outcome, begun, is_claimed, part_of},
    gap::Gap,
};
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    counselling::Chosen,
    editions::{
        EditionPlan, EditionProblem, EditionRefusal, MoveError, check as check_edition,
        resource::ResourceRefusal,
    },
    notifications::Word,
    places::{self, Reach},
    platform::secret::hexadecimal,
};

/// What happens to a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// It takes place that many days later, or earlier where the number is negative.
    Move {
        /// How many.
        days: i64,
    },
    /// It alone is left out.
    Drop,
    /// Its whole edition is called off.
    CallOff,
    /// It takes place all the same.
    Leave,
}

/// What happens to an appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AppointmentChoice {
    /// It moves to that slot.
    Move {
        /// Which one.
        to: Chosen,
    },
    /// It is cancelled.
    Cancel,
    /// It stays.
    Keep,
}

/// What happens to everything that falls into a gap.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The gap.
    pub gap: Gap,
    /// The reason of a closure, or a word about an absence: everybody concerned reads it.
    pub word: Option<Word>,
    /// The choice for each session.
    pub sessions: BTreeMap<SessionId, Choice>,
    /// The choice for each appointment.
    pub appointments: BTreeMap<AppointmentReference, AppointmentChoice>,
}

/// Why a choice is refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum ClosingProblem {
    /// Nothing was chosen.
    NoChoice,
    /// It would still be when nobody is there.
    StillClosed,
    /// It is the only session that is left: the edition is called off or the session moves.
    LastSession,
    /// It cannot be moved like this.
    Move(MoveError),
    /// Its edition cannot be called off.
    CallOff(CallOffError),
    /// Its edition would break a rule.
    Edition(EditionProblem),
    /// Its room or its teacher is not available.
    Resources(ResourceRefusal),
    /// The slot is not free any more.
    SlotTaken,
}

/// Why a gap is not entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum ClosingRefusal {
    /// These choices are refused.
    Problems(#[serde(serialize_with = "problems_alone")] Vec<(Affair, ClosingProblem)>),
    /// Nothing is said to the people whom it concerns.
    WordMissing,
    /// Something else falls into it, or others are concerned, than whoever entered it saw.
    ReachChanged,
}

fn problems_alone<S: serde::Serializer>(
    problems: &[(Affair, ClosingProblem)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(problems.iter().map(|(_, problem)| problem))
}

/// The plan for everything that falls into a gap.
#[derive(Clone, Debug)]
pub struct Planned {
    /// The editions, the earliest first.
    pub editions: Vec<PlannedEdition>,
    /// The appointments, the earliest first.
    pub appointments: Vec<PlannedAppointment>,
    /// What tells whether something or somebody else is concerned since.
    pub mark: String,
}

/// The plan for an edition.
#[derive(Clone, Debug)]
pub struct PlannedEdition {
    /// The edition before the change.
    pub edition: Edition,
    /// Its sessions before the change.
    pub sessions: Vec<ClassSession>,
    /// The choice: calling off takes precedence over moving, moving over leaving out, that over leaving.
    pub choice: Choice,
    /// Whether it takes place in the gap all the same, or some of its sessions do.
    pub stays: bool,
    /// The edition after the change, if its sessions change.
    pub changed: Option<EditionPlan>,
    /// Whom it reaches.
    pub reach: Reach,
}

/// The plan for an appointment.
#[derive(Clone, Debug)]
pub struct PlannedAppointment {
    /// The appointment.
    pub affected: AffectedAppointment,
    /// What happens to it.
    pub choice: AppointmentChoice,
}

/// The plan for everything that falls into a gap. Changes nothing. Where the form with that one-time id has begun, it is
/// the plan for what is left: what it has done already is no reason to refuse it.
///
/// # Errors
/// [`ClosingRefusal::Problems`] with every choice that is refused.
pub async fn check(
    portal: &Portal,
    staff: &StaffMember,
    plan: &Plan,
    request: RequestId,
) -> Result<Planned, Failure<ClosingRefusal>> {
    let mut reader = portal.database.read().await?;
    let affected = find(&mut reader, staff, &plan.gap, portal.now()).await?;
    let has_begun = is_claimed(&mut reader, begun(request)).await?;
    drop(reader);
    let mut by_edition: BTreeMap<EditionSlug, Vec<SessionId>> = BTreeMap::new();
    for session in affected.sessions {
        by_edition
            .entry(session.edition)
            .or_default()
            .push(session.id);
    }
    let (mut editions, mut appointments) = (Vec::new(), Vec::new());
    let mut problems = Vec::new();
    // Each edition is validated by its own rules, as if it were changed alone.
    for (slug, sessions) in by_edition {
        match plan_edition(portal, staff, plan, &slug, &sessions, request).await? {
            Ok(edition) => editions.extend(edition),
            Err((session, problem)) => problems.push((Affair::Session(session), problem)),
        }
    }
    for affected in affected.appointments {
        let reference = affected.entry.reference;
        match appointment_choice(plan, &affected, has_begun) {
            Ok(choice) => appointments.push(PlannedAppointment { affected, choice }),
            Err(problem) => problems.push((Affair::Appointment(reference), problem)),
        }
    }
    editions.sort_by_key(|planned| planned.edition.starts_at);
    if plan.word.is_none() && is_read(&plan.gap, &editions, &appointments) {
        return Err(Failure::Refused(ClosingRefusal::WordMissing));
    }
    if problems.is_empty() {
        let mark = mark(&editions, &appointments);
        Ok(Planned {
            editions,
            appointments,
            mark,
        })
    } else {
        Err(Failure::Refused(ClosingRefusal::Problems(problems)))
    }
}

impl Planned {
    /// Whether nothing falls into the gap.
    pub const fn is_empty(&self) -> bool {
        self.editions.is_empty() && self.appointments.is_empty()
    }
}

/// Whether anybody reads the word: the reason of a closure is always shown.
fn is_read(gap: &Gap, editions: &[PlannedEdition], appointments: &[PlannedAppointment]) -> bool {
    let tells = |outcome: Outcome| outcome.tells();
    matches!(gap, Gap::Site { .. })
        || editions
            .iter()
            .any(|planned| tells(planned.outcome(gap)) && planned.reach.people() > 0)
        || appointments
            .iter()
            .any(|planned| tells(planned.outcome(gap)))
}

/// The choice for an appointment. A slot is the one that is proposed for it: no two have the same. Once the form has
/// begun, others are proposed, since there are fewer appointments; the slot is looked at when it is taken.
fn appointment_choice(
    plan: &Plan,
    affected: &AffectedAppointment,
    has_begun: bool,
) -> Result<AppointmentChoice, ClosingProblem> {
    let reference = affected.entry.reference;
    let chosen = plan.appointments.get(&reference);
    let chosen = *chosen.ok_or(ClosingProblem::NoChoice)?;
    if let AppointmentChoice::Move { to } = chosen {
        let proposed = affected.proposal.map(|open| open.chosen());
        if proposed != Some(to) && !has_begun {
            return Err(ClosingProblem::SlotTaken);
        }
    }
    Ok(chosen)
}

fn mark(editions: &[PlannedEdition], appointments: &[PlannedAppointment]) -> String {
    let mut hash = Sha256::new();
    for planned in editions {
        hash.update(Uuid::from(planned.edition.id).as_bytes());
        hash.update(planned.edition.revision.to_be_bytes());
        hash.update(&planned.reach.mark);
    }
    for planned in appointments {
        hash.update(Uuid::from(planned.affected.entry.id).as_bytes());
        hash.update(planned.affected.entry.revision.to_be_bytes());
    }
    hexadecimal(&hash.finalize()[..8])
}

/// A choice that is refused, and the session that it is about.
type Refused = (SessionId, ClosingProblem);

/// The plan for an edition; `None` where nothing is left to do.
async fn plan_edition(
    portal: &Portal,
    staff: &StaffMember,
    plan: &Plan,
    slug: &EditionSlug,
    affected: &[SessionId],
    request: RequestId,
) -> Result<Result<Option<PlannedEdition>, Refused>, Failure<ClosingRefusal>> {
    let mut reader = portal.database.read().await?;
    let Some(edition) = edition::by_slug(&mut reader, slug).await? else {
        // A draft that was deleted meanwhile.
        return Ok(Ok(None));
    };
    drop(reader);
    let part = part_of(request, edition.id.into());
    let planned = validate(portal, staff, plan, edition, affected).await?;
    let mut reader = portal.database.read().await?;
    if planned.is_err() && is_claimed(&mut reader, part).await? {
        return Ok(Ok(None));
    }
    Ok(planned.map(Some))
}

async fn validate(
    portal: &Portal,
    staff: &StaffMember,
    plan: &Plan,
    edition: Edition,
    affected: &[SessionId],
) -> Result<Result<PlannedEdition, Refused>, Failure<ClosingRefusal>> {
    let mut reader = portal.database.read().await?;
    let sessions = edition::sessions(&mut reader, edition.id).await?;
    let capacity = edition.details.capacity;
    let reservations = stored_places::reservations(&mut reader, edition.id, capacity).await?;
    let resources = resource::of_edition(&mut reader, edition.id).await?;
    let reach = places::reach(&mut reader, edition.id).await?;
    let has_attendance = attendance::is_noted_in(&mut reader, edition.id).await?;
    drop(reader);
    let stored = EditionPlan::of(&edition, &sessions, &reservations, resources)
        .map_err(|error| Failure::Defect(error.to_string()))?;
    let (choice, last_changed, changed) = match chosen(portal, plan, stored, affected) {
        Ok(chosen) => chosen,
        Err(problem) => return Ok(Err(problem)),
    };
    if let (Choice::CallOff, Some(&session)) = (choice, affected.first()) {
        let times = (edition.starts_at, edition.ends_at);
        match check_call_off(edition.state, times, has_attendance, portal.now()) {
            // A draft is deleted instead.
            Ok(()) | Err(CallOffError::Draft) => {}
            Err(error) => return Ok(Err((session, ClosingProblem::CallOff(error)))),
        }
    }
    let is_left = |session: &SessionId| plan.sessions.get(session) == Some(&Choice::Leave);
    let stays = choice != Choice::CallOff && affected.iter().any(is_left);
    let changed = match (choice, last_changed) {
        (Choice::Move { .. } | Choice::Drop, Some(session)) => {
            if let Some(problem) = problem(portal, staff, plan, &changed, &edition.slug).await? {
                return Ok(Err((session, problem)));
            }
            Some(changed)
        }
        _ => None,
    };
    Ok(Ok(PlannedEdition {
        edition,
        sessions,
        choice,
        stays,
        changed,
        reach,
    }))
}

/// What happens to an edition whose sessions are affected, the last session that changes, and the edition
/// with its sessions changed.
fn chosen(
    portal: &Portal,
    plan: &Plan,
    mut changed: EditionPlan,
    affected: &[SessionId],
) -> Result<(Choice, Option<SessionId>, EditionPlan), (SessionId, ClosingProblem)> {
    let now = portal.now();
    let (mut choice, mut last_changed) = (Choice::Leave, None);
    for &session in affected {
        let Some(&chosen) = plan.sessions.get(&session) else {
            return Err((session, ClosingProblem::NoChoice));
        };
        let after = match chosen {
            Choice::CallOff => {
                choice = Choice::CallOff;
                continue;
            }
            Choice::Leave => continue,
            Choice::Move { days } => changed.with_moved_by(session, days, now),
            Choice::Drop if changed.sessions.len() == 1 => {
                return Err((session, ClosingProblem::LastSession));
            }
            Choice::Drop => changed.without(session, now),
        };
        changed = after.map_err(|error| (session, ClosingProblem::Move(error)))?;
        last_changed = Some(session);
        let moves = matches!(chosen, Choice::Move { .. });
        match choice {
            Choice::Leave => choice = chosen,
            Choice::Drop if moves => choice = chosen,
            Choice::Drop | Choice::Move { .. } | Choice::CallOff => {}
        }
    }
    Ok((choice, last_changed, changed))
}

/// The first rule that an edition with its sessions changed would break.
async fn problem(
    portal: &Portal,
    staff: &StaffMember,
    plan: &Plan,
    changed: &EditionPlan,
    slug: &EditionSlug,
) -> Result<Option<ClosingProblem>, Failure<ClosingRefusal>> {
    let is_left =
        |id: Option<SessionId>| id.and_then(|id| plan.sessions.get(&id)) == Some(&Choice::Leave);
    let now = portal.now();
    let still_closed = plan.gap.concerns_session(changed.details.site_id)
        && changed.sessions.iter().any(|session| {
            let times = session.times;
            times.is_to_come(now)
                && plan.gap.meets(times.starts_at(), times.ends_at())
                && !is_left(session.id)
        });
    if still_closed {
        return Ok(Some(ClosingProblem::StillClosed));
    }
    match check_edition(portal, staff, slug, changed).await {
        // On its new day another closure may keep the site shut.
        Ok(effect) => Ok((!effect.closed.is_empty()).then_some(ClosingProblem::StillClosed)),
        Err(Failure::Refused(EditionRefusal::Problems(problems))) => {
            Ok(problems.first().copied().map(ClosingProblem::Edition))
        }
        Err(Failure::Refused(EditionRefusal::Resources(refusal))) => {
            Ok(Some(ClosingProblem::Resources(refusal)))
        }
        Err(failure) => Err(failure.widen(|refusal| Failure::Defect(format!("{refusal:?}")))),
    }
}
