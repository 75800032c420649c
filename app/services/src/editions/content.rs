//! An edition as staff write it, and the rules it must keep.

use domain::{
    booking::{Groups, Reservation, ReservationError, Reservations},
    edition::{
        ActivityKind, Admission, Capacity, EditionSlug, EditionState, EnrolmentError,
        EnrolmentTerms, LocalSession, MinimumParticipants, MinimumParticipantsError, Topic,
    },
    id::{ActivityId, EditionId, ProgrammeId, SessionId, SiteId},
    instant::Instant,
    language::Translated,
};
use store::{Connection, activity, attendance, edition, programme, resource::Resources, site};

use crate::{Failure, editions::resource::ResourceRefusal, places::PlaceRefusal};

/// BCP 47 tags of the languages that an activity may be held in, the most frequent first: more than the
/// portal itself speaks.
pub const SPOKEN: [&str; 9] = ["it", "en", "fr", "es", "ro", "sq", "ar", "zh", "uk"];

/// An edition as staff write it.
#[derive(Clone, Debug)]
pub struct EditionContent {
    /// The activity that it is an edition of; a new one where there is none. What is kept already stays
    /// an edition of its own.
    pub activity: Option<ActivityId>,
    /// What kind of activity it is.
    pub kind: ActivityKind,
    /// What it is about.
    pub topic: Topic,
    /// Its title, in Italian at least.
    pub title: Translated,
    /// One sentence for lists.
    pub summary: Translated,
    /// What happens there.
    pub description: Translated,
    /// Interpreter, childcare, how to get in.
    pub access_notes: Translated,
    /// Where it takes place.
    pub site: SiteId,
    /// The room in words; that of the site's room where nothing is said.
    pub room: String,
    /// The site's room and the teacher that it needs.
    pub resources: Resources,
    /// Tags of the languages spoken.
    pub languages: Vec<String>,
    /// Its sessions, at least one, in any order.
    pub sessions: Vec<PlannedSession>,
    /// From when places are given.
    pub enrolment_opens_at: Instant,
    /// Until when places are given.
    pub enrolment_closes_at: Instant,
    /// Until when a person can cancel by themselves.
    pub cancellable_until: Instant,
    /// How many places there are.
    pub capacity: Capacity,
    /// How one gets a place.
    pub admission: Admission,
    /// The programme whose admitted people are let in; where admission is otherwise it does not count.
    pub programme: Option<ProgrammeId>,
    /// The activity that one must have attended before.
    pub prerequisite: Option<ActivityId>,
    /// For whom places are reserved.
    pub reservations: Vec<Reservation>,
    /// How many people it takes for it to be held, and by when staff decide on that.
    pub minimum: Option<(Capacity, Instant)>,
    /// Whether it stands in the catalogue. What was published once stays so until it is called off.
    pub published: bool,
}

/// A session as staff write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlannedSession {
    /// The session it was, by which people's calendars know it again; none for a new one.
    pub id: Option<SessionId>,
    /// When it takes place.
    pub times: LocalSession,
}

/// A rule that an edition as written breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditionProblem {
    /// It has no session.
    NoSession,
    /// A session, counted from 0, that was not there before would begin in the past.
    SessionInThePast(usize),
    /// A session, counted from 0, overlaps with another one.
    SessionsOverlap(usize),
    /// The moments that bound enrolment make no sense.
    Enrolment(EnrolmentError),
    /// Nobody could enrol any more in what is to be published.
    EnrolmentInThePast,
    /// There is no such site.
    UnknownSite,
    /// Admission is by programme, and there is no such programme.
    UnknownProgramme,
    /// There is no activity like the one that must have been attended before.
    UnknownPrerequisite,
    /// The activity asks for itself.
    OwnPrerequisite,
    /// The reservations make no sense.
    Reservations(ReservationError),
    /// The minimum of participants makes no sense.
    Minimum(MinimumParticipantsError),
    /// A session is missing of which it is noted who came.
    AttendedSessionGone,
}

/// Why an edition was not kept as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditionRefusal {
    /// It breaks rules: all of them, in the order of the form.
    Problems(Vec<EditionProblem>),
    /// It was called off, and that is final.
    CalledOff,
    /// The places do not allow it, or a colleague was faster.
    Places(PlaceRefusal),
    /// The room or the teacher cannot be had.
    Resources(ResourceRefusal),
}

impl EditionRefusal {
    /// What keeps the room or the teacher from an edition keeps the edition from being kept.
    pub(super) fn resources(failure: Failure<ResourceRefusal>) -> Failure<Self> {
        failure.widen(|refusal| Failure::Refused(Self::Resources(refusal)))
    }
}

/// An edition as it is to be kept, with what belongs to it.
pub(super) struct Checked {
    pub(super) edition: edition::Edition,
    pub(super) sessions: Vec<edition::Session>,
    pub(super) reservations: Reservations,
}

impl EditionContent {
    /// The edition and its sessions as they are kept, if they keep the rules. `before` is what they
    /// were, where they are not new.
    pub(super) async fn checked(
        &self,
        connection: &mut Connection,
        slug: &EditionSlug,
        before: Option<(&edition::Edition, &[edition::Session])>,
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
        if site::by_id(connection, self.site).await?.is_none() {
            problems.push(EditionProblem::UnknownSite);
        }
        if self.loses_attended(connection, before).await? {
            problems.push(EditionProblem::AttendedSessionGone);
        }
        if let Err(error) = EnrolmentTerms::new(
            self.enrolment_opens_at,
            self.enrolment_closes_at,
            self.cancellable_until,
            starts_at,
        ) {
            problems.push(EditionProblem::Enrolment(error));
        }
        let was_published =
            before.is_some_and(|(edition, _)| edition.state == EditionState::Published);
        if self.published && !was_published && self.enrolment_closes_at <= now {
            problems.push(EditionProblem::EnrolmentInThePast);
        }
        let programme_id = self
            .programme
            .filter(|_| self.admission == Admission::Programme);
        let programme = match programme_id {
            Some(id) => programme::by_id(connection, id).await?,
            None => None,
        };
        if self.admission == Admission::Programme && programme.is_none() {
            problems.push(EditionProblem::UnknownProgramme);
        }
        problems.extend(self.prerequisite_problem(connection, before).await?);
        let reservations = Reservations::new(self.reservations.clone(), self.capacity)
            .unwrap_or_else(|error| {
                problems.push(EditionProblem::Reservations(error));
                Reservations::default()
            });
        if let Some((number, decide_by)) = self.minimum
            && let Err(error) =
                MinimumParticipants::new(number, decide_by, self.capacity, starts_at)
        {
            problems.push(EditionProblem::Minimum(error));
        }
        if !problems.is_empty() {
            return Ok(Err(problems));
        }
        let id = before.map_or_else(store::new_id, |(edition, _)| edition.id);
        let published = self.published || was_published;
        let edition = edition::Edition {
            id,
            slug: slug.clone(),
            kind: self.kind,
            topic: self.topic,
            state: if published {
                EditionState::Published
            } else {
                EditionState::Draft
            },
            title: self.title.clone(),
            summary: self.summary.clone(),
            description: self.description.clone(),
            access_notes: self.access_notes.clone(),
            site_id: self.site,
            room: self.room.clone(),
            languages: between_commas(&self.languages),
            enrolment_opens_at: self.enrolment_opens_at,
            enrolment_closes_at: self.enrolment_closes_at,
            cancellable_until: self.cancellable_until,
            starts_at,
            ends_at,
            revision: before.map_or(0, |(edition, _)| edition.revision),
            capacity: self.capacity,
            admission: self.admission,
            programme_id,
            minimum: self.minimum.map(|(number, _)| number),
            decide_by: self.minimum.map(|(_, decide_by)| decide_by),
            confirmed: before.map_or(0, |(edition, _)| edition.confirmed),
            held: before.map_or(0, |(edition, _)| edition.held),
            waiting: before.map_or(0, |(edition, _)| edition.waiting),
            next_ticket: before.map_or(1, |(edition, _)| edition.next_ticket),
            reserved_groups: before.map_or(Groups::NONE, |(edition, _)| edition.reserved_groups),
            set_aside: before.map_or(0, |(edition, _)| edition.set_aside),
            activity_id: self.activity(before).unwrap_or_else(|| id.into()),
            prerequisite_id: self.prerequisite,
        };
        Ok(Ok(Checked {
            edition,
            sessions: self.kept_sessions(id, was),
            reservations,
        }))
    }

    fn activity(
        &self,
        before: Option<(&edition::Edition, &[edition::Session])>,
    ) -> Option<ActivityId> {
        before.map_or(self.activity, |(edition, _)| Some(edition.activity_id))
    }

    async fn prerequisite_problem(
        &self,
        connection: &mut Connection,
        before: Option<(&edition::Edition, &[edition::Session])>,
    ) -> Result<Option<EditionProblem>, store::Error> {
        let Some(prerequisite) = self.prerequisite else {
            return Ok(None);
        };
        if self.activity(before) == Some(prerequisite) {
            return Ok(Some(EditionProblem::OwnPrerequisite));
        }
        let known = activity::by_id(connection, prerequisite).await?;
        Ok(known
            .is_none()
            .then_some(EditionProblem::UnknownPrerequisite))
    }

    /// Whether a session is missing of which it is noted who came.
    async fn loses_attended(
        &self,
        connection: &mut Connection,
        before: Option<(&edition::Edition, &[edition::Session])>,
    ) -> Result<bool, store::Error> {
        let Some((edition, _)) = before else {
            return Ok(false);
        };
        let noted = attendance::of_edition(connection, edition.id).await?;
        let is_kept = |id| self.sessions.iter().any(|session| session.id == Some(id));
        Ok(!noted.iter().all(|noted| is_kept(noted.session_id)))
    }

    fn session_problems(&self, was: &[edition::Session], now: Instant) -> Vec<EditionProblem> {
        let mut problems = Vec::new();
        for (index, planned) in self.sessions.iter().enumerate() {
            let times = planned.times;
            let was_there = was
                .iter()
                .any(|session| session.starts_at == times.starts_at());
            if times.starts_at() <= now && !was_there {
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

    fn kept_sessions(&self, edition: EditionId, was: &[edition::Session]) -> Vec<edition::Session> {
        let mut taken = Vec::new();
        self.sessions
            .iter()
            .map(|PlannedSession { id, times }| {
                // An id that is not this edition's, or that two sessions claim, is not believed.
                let known = id.filter(|id| {
                    was.iter().any(|session| session.id == *id) && !taken.contains(id)
                });
                taken.extend(known);
                edition::Session {
                    id: known.unwrap_or_else(store::new_id),
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

/// Tags as a row keeps them, so that one can be looked for: `,it,en,`.
fn between_commas(tags: &[String]) -> String {
    if tags.is_empty() {
        String::new()
    } else {
        format!(",{},", tags.join(","))
    }
}
