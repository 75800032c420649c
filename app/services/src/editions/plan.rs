//! An edition as staff plan it, and the rules it must satisfy.

use domain::{
    booking::{Reservation, ReservationError, Reservations},
    edition::{
        Admission, CallOffError, EditionDetails, EditionSlug, EditionState, EnrolmentError,
        LocalSession, MinimumParticipantsError, check_enrolment,
    },
    id::{ActivityId, EditionId, SessionId},
    instant::Instant,
};
use serde::Serialize;
use store::{Connection, activity, attendance, edition, programme, resource::Resources, site};

use crate::{Failure, editions::resource::ResourceRefusal, places::PlaceRefusal};

/// BCP 47 tags of the languages that an activity may be held in, the most frequent first: more than the
/// portal itself supports.
pub const SPOKEN: [&str; 9] = ["it", "en", "fr", "es", "ro", "sq", "ar", "zh", "uk"];

/// An edition as staff plan it: the data of one form, one line of a file or one copy.
#[derive(Clone, Debug)]
pub struct EditionPlan {
    /// The activity that it is an edition of; `None` creates a new one. A stored edition keeps its own
    /// activity.
    pub activity: Option<ActivityId>,
    /// The details that staff enter.
    pub details: EditionDetails,
    /// The site's room and the teacher that it needs.
    pub resources: Resources,
    /// Its sessions, at least one, in any order.
    pub sessions: Vec<PlannedSession>,
    /// For whom places are reserved.
    pub reservations: Vec<Reservation>,
    /// Whether it is in the catalogue. A published edition stays there until it is called off.
    pub published: bool,
}

/// A session as staff plan it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlannedSession {
    /// The id of the stored session, by which calendars recognise it; `None` for a new one.
    pub id: Option<SessionId>,
    /// When it takes place.
    pub times: LocalSession,
}

/// A rule that a planned edition breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum EditionProblem {
    /// It has no session.
    NoSession,
    /// A session, counted from 0, is new and would begin in the past.
    SessionInThePast(usize),
    /// A session, counted from 0, overlaps with another one.
    SessionsOverlap(usize),
    /// The start and end of enrolment are inconsistent.
    Enrolment(EnrolmentError),
    /// Enrolment would be over at publication.
    EnrolmentInThePast,
    /// There is no such site.
    UnknownSite,
    /// Admission is by programme, and there is no such programme.
    UnknownProgramme,
    /// There is no activity with the id of the prerequisite.
    UnknownPrerequisite,
    /// The activity is its own prerequisite.
    OwnPrerequisite,
    /// The reservations are invalid.
    Reservations(ReservationError),
    /// The minimum of participants is invalid.
    Minimum(MinimumParticipantsError),
    /// A session with recorded attendance is missing.
    AttendedSessionGone,
    /// There are as many editions of its title on its first day as can be told apart.
    TooManyNamesakes,
}

/// Why an edition was not stored as planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum EditionRefusal {
    /// It breaks rules: all of them, in the order of the form.
    Problems(Vec<EditionProblem>),
    /// It was called off, and that is final.
    CalledOff,
    /// It cannot be called off.
    CallOff(CallOffError),
    /// It is in the catalogue, or was: only a draft is deleted.
    NotADraft,
    /// The places do not allow it, or a colleague was faster.
    Places(PlaceRefusal),
    /// The room or the teacher is not available.
    Resources(ResourceRefusal),
}

impl EditionRefusal {
    /// Converts a refusal of the room or the teacher to one of the edition.
    pub(super) fn resources(failure: Failure<ResourceRefusal>) -> Failure<Self> {
        failure.widen(|refusal| Failure::Refused(Self::Resources(refusal)))
    }
}

/// A validated edition to be stored, with its related data.
pub(super) struct Checked {
    pub(super) edition: edition::Edition,
    pub(super) sessions: Vec<edition::ClassSession>,
    pub(super) reservations: Reservations,
}

impl EditionPlan {
    /// The edition and its sessions to be stored, if they satisfy the rules. `before` is their stored
    /// state, unless they are new.
    pub(super) async fn checked(
        &self,
        connection: &mut Connection,
        slug: &EditionSlug,
        before: Option<(&edition::Edition, &[edition::ClassSession])>,
        now: Instant,
    ) -> Result<Result<Checked, Vec<EditionProblem>>, store::Error> {
        let was = before.map_or(&[][..], |(_, sessions)| sessions);
        let mut problems = self.session_problems(was, now);
        let times = || self.sessions.iter().map(|session| session.times);
        let starts_at = times().map(LocalSession::starts_at).min();
        let ends_at = times().map(LocalSession::ends_at).max();
        let (Some(starts_at), Some(ends_at)) = (starts_at, ends_at) else {
            return Ok(Err(vec![EditionProblem::NoSession]));
        };
        let mut details = self.details.clone();
        if details.admission != Admission::Programme {
            details.programme_id = None;
        }
        if site::by_id(connection, details.site_id).await?.is_none() {
            problems.push(EditionProblem::UnknownSite);
        }
        if self.loses_attended(connection, before).await? {
            problems.push(EditionProblem::AttendedSessionGone);
        }
        if let Err(error) = check_enrolment(
            details.enrolment_opens_at,
            details.enrolment_closes_at,
            details.cancellable_until,
            starts_at,
        ) {
            problems.push(EditionProblem::Enrolment(error));
        }
        let was_published =
            before.is_some_and(|(edition, _)| edition.state == EditionState::Published);
        if self.published && !was_published && details.enrolment_closes_at <= now {
            problems.push(EditionProblem::EnrolmentInThePast);
        }
        let programme = match details.programme_id {
            Some(id) => programme::by_id(connection, id).await?,
            None => None,
        };
        if details.admission == Admission::Programme && programme.is_none() {
            problems.push(EditionProblem::UnknownProgramme);
        }
        problems.extend(self.prerequisite_problem(connection, before).await?);
        let reservations = Reservations::new(self.reservations.clone(), details.capacity)
            .unwrap_or_else(|error| {
                problems.push(EditionProblem::Reservations(error));
                Reservations::default()
            });
        if let Some(minimum) = details.minimum
            && let Err(error) = minimum.check(details.capacity, starts_at)
        {
            problems.push(EditionProblem::Minimum(error));
        }
        if !problems.is_empty() {
            return Ok(Err(problems));
        }
        let state = if self.published || was_published {
            EditionState::Published
        } else {
            EditionState::Draft
        };
        let edition = if let Some((edition, _)) = before {
            edition::Edition {
                changed_at: now,
                state,
                details,
                starts_at,
                ends_at,
                ..edition.clone()
            }
        } else {
            let id: EditionId = store::new_id();
            edition::Edition {
                activity_id: self.activity.unwrap_or_else(|| id.into()),
                ..edition::Edition::new(id, slug.clone(), state, details, (starts_at, ends_at), now)
            }
        };
        Ok(Ok(Checked {
            sessions: self.sessions_to_store(edition.id, was),
            edition,
            reservations,
        }))
    }

    fn activity(
        &self,
        before: Option<(&edition::Edition, &[edition::ClassSession])>,
    ) -> Option<ActivityId> {
        before.map_or(self.activity, |(edition, _)| Some(edition.activity_id))
    }

    async fn prerequisite_problem(
        &self,
        connection: &mut Connection,
        before: Option<(&edition::Edition, &[edition::ClassSession])>,
    ) -> Result<Option<EditionProblem>, store::Error> {
        let Some(prerequisite) = self.details.prerequisite_id else {
            return Ok(None);
        };
        if self.activity(before) == Some(prerequisite) {
            return Ok(Some(EditionProblem::OwnPrerequisite));
        }
        let existing = activity::by_id(connection, prerequisite).await?;
        Ok(existing
            .is_none()
            .then_some(EditionProblem::UnknownPrerequisite))
    }

    /// Whether a session with recorded attendance is missing.
    async fn loses_attended(
        &self,
        connection: &mut Connection,
        before: Option<(&edition::Edition, &[edition::ClassSession])>,
    ) -> Result<bool, store::Error> {
        let Some((edition, _)) = before else {
            return Ok(false);
        };
        let noted = attendance::of_edition(connection, edition.id).await?;
        let is_planned = |id| self.sessions.iter().any(|session| session.id == Some(id));
        Ok(!noted.iter().all(|noted| is_planned(noted.session_id)))
    }

    fn session_problems(&self, was: &[edition::ClassSession], now: Instant) -> Vec<EditionProblem> {
        let mut problems = Vec::new();
        for (index, planned) in self.sessions.iter().enumerate() {
            let times = planned.times;
            let was_there = was
                .iter()
                .any(|session| session.starts_at == times.starts_at());
            if !times.is_to_come(now) && !was_there {
                problems.push(EditionProblem::SessionInThePast(index));
            }
            let overlaps = self.sessions[..index].iter().any(|earlier| {
                earlier.times.starts_at() < times.ends_at()
                    && times.starts_at() < earlier.times.ends_at()
            });
            if overlaps {
                problems.push(EditionProblem::SessionsOverlap(index));
            }
        }
        problems
    }

    fn sessions_to_store(
        &self,
        edition: EditionId,
        was: &[edition::ClassSession],
    ) -> Vec<edition::ClassSession> {
        let mut taken = Vec::new();
        self.sessions
            .iter()
            .map(|PlannedSession { id, times }| {
                // An id of another edition, or one that two sessions claim, is ignored.
                let existing = id.filter(|id| {
                    was.iter().any(|session| session.id == *id) && !taken.contains(id)
                });
                taken.extend(existing);
                edition::ClassSession {
                    id: existing.unwrap_or_else(store::new_id),
                    edition_id: edition,
                    local_date: times.date().into(),
                    local_start: times.start(),
                    local_end: times.end(),
                    starts_at: times.starts_at(),
                    ends_at: times.ends_at(),
                }
            })
            .collect()
    }
}
