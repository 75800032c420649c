//! Doing what was planned for what falls into a gap, each in a transaction of its own.

use domain::{
    edition::{CallOffCause, EditionState},
    id::RequestId,
    reference::AppointmentReference,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::{
    gap::Gap,
    plan::{AppointmentChoice, Choice, Plan, PlannedAppointment, PlannedEdition},
    tell,
};
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    counselling::{cancel_by_staff, reschedule_by_staff},
    editions::{call_off, change, delete_draft},
    notifications::Word,
    places::Telling,
};

/// What became of an edition or an appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
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
            Self::Deleted | Self::Kept | Self::Refused => false,
        }
    }
}

/// Does what was planned for an edition.
pub(super) async fn edition<Reason>(
    portal: &Portal,
    staff: &StaffMember,
    planned: &PlannedEdition,
    plan: &Plan,
    request: RequestId,
) -> Result<Outcome, Failure<Reason>> {
    let edition = &planned.edition;
    let part = part_of(request, edition.id.into());
    let telling = Telling {
        word: plan.word.clone(),
        ..Telling::from(edition.revision)
    };
    let slug = &edition.slug;
    let (done, outcome) = match (planned.choice, &planned.changed) {
        (Choice::CallOff, _) if edition.state == EditionState::Draft => {
            let done = delete_draft(portal, staff, slug, edition.revision, part).await;
            (done, Outcome::Deleted)
        }
        (Choice::CallOff, _) => {
            let cause = match plan.gap {
                Gap::Site { .. } => CallOffCause::SiteClosed,
                Gap::Colleague { .. } => CallOffCause::Office,
            };
            let done = call_off(portal, staff, slug, cause, telling, part).await;
            (done, Outcome::CalledOff)
        }
        (choice @ (Choice::Move { .. } | Choice::Drop), Some(changed)) => {
            let done = change(portal, staff, slug, changed, telling, part).await;
            let outcome = match choice {
                Choice::Drop => Outcome::Dropped,
                _ => Outcome::Moved,
            };
            (done, outcome)
        }
        _ if matches!(plan.gap, Gap::Colleague { .. }) => return Ok(Outcome::Kept),
        _ => {
            tell::of_edition(portal, staff, planned, plan.reason(), part)
                .await
                .map_err(|failure| failure.widen(|never| match never {}))?;
            return Ok(Outcome::Told);
        }
    };
    match done {
        Ok(()) => Ok(outcome),
        Err(Failure::Refused(_) | Failure::NotFound) => Ok(Outcome::Refused),
        Err(failure) => Err(failure.widen(|_| Failure::NotFound)),
    }
}

/// Does what was planned for an appointment.
pub(super) async fn appointment<Reason>(
    portal: &Portal,
    staff: &StaffMember,
    planned: &PlannedAppointment,
    plan: &Plan,
    request: RequestId,
) -> Result<Outcome, Failure<Reason>> {
    let entry = &planned.affected.entry;
    let reference: &AppointmentReference = &entry.reference;
    let part = part_of(request, entry.id.into());
    let (done, outcome) = match planned.choice {
        AppointmentChoice::Move { to } => {
            let word = plan.word.clone();
            let done = reschedule_by_staff(portal, staff, reference, to, word, part).await;
            (done, Outcome::Moved)
        }
        AppointmentChoice::Cancel => {
            // A plan without a word that would tell somebody something is refused.
            let Some(word) = &plan.word else {
                return Ok(Outcome::Refused);
            };
            let done = cancel_by_staff(portal, staff, reference, word).await;
            (done, Outcome::CalledOff)
        }
        AppointmentChoice::Keep if matches!(plan.gap, Gap::Colleague { .. }) => {
            return Ok(Outcome::Kept);
        }
        AppointmentChoice::Keep => {
            tell::of_appointment(portal, staff, entry, plan.reason(), part)
                .await
                .map_err(|failure| failure.widen(|never| match never {}))?;
            return Ok(Outcome::Told);
        }
    };
    match done {
        Ok(()) => Ok(outcome),
        Err(Failure::Refused(_) | Failure::NotFound) => Ok(Outcome::Refused),
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
