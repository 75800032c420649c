//! Doing what was planned for what falls into a gap, each in a transaction of its own.

use domain::{
    edition::{CallOffCause, EditionState},
    id::RequestId,
    instant::Instant,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use store::{Connection, Transaction, request};
use uuid::Uuid;

use super::{
    gap::Gap,
    plan::{
        AppointmentChoice, Choice, ClosingRefusal, Plan, Planned, PlannedAppointment,
        PlannedEdition,
    },
    report, tell,
};
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    counselling::{cancel_by_staff, reschedule_by_staff},
    editions::{call_off, change, delete_draft},
    notifications::Word,
    places::{Heard, Telling},
};

/// What became of an edition or an appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Nothing was done yet.
    Pending,
    /// It was moved, or sessions of it, and everybody was notified.
    Moved,
    /// Sessions of it were left out, and everybody was notified.
    Dropped,
    /// It was called off or cancelled, and everybody was notified.
    CalledOff,
    /// A draft was deleted, of which nobody knew.
    Deleted,
    /// It takes place all the same, and everybody was notified.
    Told,
    /// It stays as it is, and nobody was notified.
    Kept,
    /// Nothing was done: somebody changed it meanwhile.
    Refused,
}

impl Outcome {
    /// Whether people were notified.
    pub const fn tells(self) -> bool {
        match self {
            Self::Moved | Self::Dropped | Self::CalledOff | Self::Told => true,
            Self::Pending | Self::Deleted | Self::Kept | Self::Refused => false,
        }
    }
}

impl PlannedEdition {
    /// What becomes of it, unless somebody changes it before.
    pub fn outcome(&self, gap: &Gap) -> Outcome {
        match (self.choice, gap) {
            (Choice::Move { .. }, _) => Outcome::Moved,
            (Choice::Drop, _) => Outcome::Dropped,
            (Choice::CallOff, _) if self.edition.state == EditionState::Draft => Outcome::Deleted,
            (Choice::CallOff, _) => Outcome::CalledOff,
            (Choice::Leave, Gap::Site { .. }) => Outcome::Told,
            (Choice::Leave, Gap::Colleague { .. }) => Outcome::Kept,
        }
    }
}

impl PlannedAppointment {
    /// What becomes of it, unless somebody changes it before.
    pub const fn outcome(&self, gap: &Gap) -> Outcome {
        match (self.choice, gap) {
            (AppointmentChoice::Move { .. }, _) => Outcome::Moved,
            (AppointmentChoice::Cancel, _) => Outcome::CalledOff,
            (AppointmentChoice::Keep, Gap::Site { .. }) => Outcome::Told,
            (AppointmentChoice::Keep, Gap::Colleague { .. }) => Outcome::Kept,
        }
    }
}

impl Planned {
    /// Claims the id under which it begins, if it is what was seen under that mark. Returns whether it begins: the same
    /// form may have begun it before.
    pub(super) async fn begins(
        &self,
        transaction: &mut Transaction,
        seen: &str,
        begun: RequestId,
        now: Instant,
    ) -> Result<bool, Failure<ClosingRefusal>> {
        if request::is_repeated(transaction, begun, "begun", now).await? {
            return Ok(false);
        }
        if self.mark == seen || self.is_empty() {
            return Ok(true);
        }
        Err(Failure::Refused(ClosingRefusal::ReachChanged))
    }
}

/// Does what was planned, and notes in the report of a closed site what is done.
pub(super) async fn all(
    portal: &Portal,
    staff: &StaffMember,
    planned: &Planned,
    plan: &Plan,
    request: RequestId,
) -> Result<(), Failure<ClosingRefusal>> {
    let is_reported = matches!(plan.gap, Gap::Site { .. });
    for planned in &planned.editions {
        let part = part_of(request, planned.edition.id.into());
        let became = edition(portal, staff, planned, plan, part).await?;
        if is_reported {
            report::settle(portal, request, part, became).await?;
        }
    }
    for planned in &planned.appointments {
        let part = part_of(request, planned.affected.entry.id.into());
        let became = appointment(portal, staff, planned, plan, part).await?;
        if is_reported {
            report::settle(portal, request, part, became).await?;
        }
    }
    Ok(())
}

/// Does what was planned for an edition. Returns what became of it: somebody may have changed it meanwhile.
async fn edition(
    portal: &Portal,
    staff: &StaffMember,
    planned: &PlannedEdition,
    plan: &Plan,
    part: RequestId,
) -> Result<Outcome, Failure<ClosingRefusal>> {
    let edition = &planned.edition;
    let telling = Telling {
        word: plan.word.clone(),
        ..Telling::from(edition.revision)
    };
    let slug = &edition.slug;
    let outcome = planned.outcome(&plan.gap);
    let done = match (outcome, &planned.changed) {
        (Outcome::Deleted, _) => delete_draft(portal, staff, slug, edition.revision, part).await,
        (Outcome::CalledOff, _) => {
            let cause = match plan.gap {
                Gap::Site { .. } => CallOffCause::SiteClosed,
                Gap::Colleague { .. } => CallOffCause::Office,
            };
            call_off(portal, staff, slug, cause, telling, part).await
        }
        (_, Some(changed)) => change(portal, staff, slug, changed, telling, part).await,
        (_, None) => Ok(()),
    };
    if !is_done(done)? {
        return Ok(Outcome::Refused);
    }
    if planned.stays && matches!(plan.gap, Gap::Site { .. }) {
        let telling = telling_of(part);
        tell::of_edition(portal, staff, planned, plan.reason(), telling)
            .await
            .map_err(|failure| failure.widen(|never| match never {}))?;
    }
    Ok(outcome)
}

/// Does what was planned for an appointment. Returns what became of it: somebody may have changed it meanwhile.
async fn appointment(
    portal: &Portal,
    staff: &StaffMember,
    planned: &PlannedAppointment,
    plan: &Plan,
    part: RequestId,
) -> Result<Outcome, Failure<ClosingRefusal>> {
    let entry = &planned.affected.entry;
    let reference = &entry.reference;
    let is_done = match (planned.choice, &plan.gap) {
        (AppointmentChoice::Move { to }, _) => {
            let word = plan.word.clone();
            is_done(
                reschedule_by_staff(portal, staff, reference, to, word, part, Heard::NotYet).await,
            )?
        }
        (AppointmentChoice::Cancel, _) => {
            // A plan without a word that would tell somebody something is refused.
            let Some(word) = &plan.word else {
                return Ok(Outcome::Refused);
            };
            is_done(cancel_by_staff(portal, staff, reference, word, part, Heard::NotYet).await)?
        }
        (AppointmentChoice::Keep, Gap::Colleague { .. }) => true,
        (AppointmentChoice::Keep, Gap::Site { .. }) => {
            tell::of_appointment(portal, staff, entry, plan.reason(), part)
                .await
                .map_err(|failure| failure.widen(|never| match never {}))?
        }
    };
    Ok(if is_done {
        planned.outcome(&plan.gap)
    } else {
        Outcome::Refused
    })
}

fn is_done<Refused>(done: Result<(), Failure<Refused>>) -> Result<bool, Failure<ClosingRefusal>> {
    match done {
        Ok(()) => Ok(true),
        Err(Failure::Refused(_) | Failure::NotFound) => Ok(false),
        Err(failure) => Err(failure.widen(|_| Failure::NotFound)),
    }
}

impl Plan {
    /// The word as text.
    pub(super) fn reason(&self) -> &str {
        self.word.as_ref().map_or("", Word::as_str)
    }
}

/// The one-time id of one part of a form: deterministic, so that each part is done once.
pub(super) fn part_of(request: RequestId, part: Uuid) -> RequestId {
    let mut hash = Sha256::new();
    hash.update(Uuid::from(request).as_bytes());
    hash.update(part.as_bytes());
    let hash: [u8; 32] = hash.finalize().into();
    let mut id = [0; 16];
    id.copy_from_slice(&hash[..16]);
    Uuid::from_bytes(id).into()
}

/// The one-time id under which a form begins.
pub(super) fn begun(request: RequestId) -> RequestId {
    part_of(request, Uuid::nil())
}

/// Whether something was done under that one-time id.
pub(super) async fn is_claimed(
    connection: &mut Connection,
    part: RequestId,
) -> Result<bool, store::Error> {
    Ok(request::earlier(connection, part).await?.is_some())
}

/// The one-time id under which people are told of what stays of an edition, besides the part that changes it.
pub(super) fn telling_of(part: RequestId) -> RequestId {
    part_of(part, Uuid::nil())
}
