//! Whom a change of an edition reaches.

use domain::{
    booking::BookingState,
    call::Channel,
    edition::{Concern, EditionState, concern_of_times},
    id::EditionId,
    instant::Instant,
};
use sha2::{Digest as _, Sha256};
use store::{
    Connection,
    edition::{ClassSession, Edition},
    reach::{self, Reached},
};
use uuid::Uuid;

use super::times;
use crate::platform::secret::hexadecimal;

/// How many people a change of an edition reaches, by the state of their booking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    /// Those who have a place.
    pub confirmed: usize,
    /// Those to whom a place is offered.
    pub offered: usize,
    /// Those who wait for one.
    pub waiting: usize,
    /// Those who asked for one that staff have not decided on.
    pub requested: usize,
    /// Those of them whom no mail reaches: they are called.
    pub to_call: usize,
    /// Those of them whom neither a mail nor a call reaches: they hear nothing.
    pub not_reached: usize,
    /// What tells whether somebody booked or cancelled since.
    pub mark: String,
}

impl Reach {
    /// Whom a change reaches that concerns these bookings.
    fn of(reached: &[Reached]) -> Self {
        let by = |channel| {
            reached
                .iter()
                .filter(|found| found.channel == channel)
                .count()
        };
        let in_state = |state| reached.iter().filter(|found| found.state == state).count();
        Self {
            confirmed: in_state(BookingState::Confirmed),
            offered: in_state(BookingState::Offered),
            waiting: in_state(BookingState::Waiting),
            requested: in_state(BookingState::Requested),
            to_call: by(Channel::Call),
            not_reached: by(Channel::Nothing),
            mark: mark(reached),
        }
    }

    /// How many people it concerns in all.
    pub const fn people(&self) -> usize {
        self.confirmed + self.offered + self.waiting + self.requested
    }

    /// How many of them hear of it.
    pub const fn told(&self) -> usize {
        self.people() - self.not_reached
    }
}

fn mark(reached: &[Reached]) -> String {
    let mut hash = Sha256::new();
    for booking in reached {
        hash.update(Uuid::from(booking.id).as_bytes());
        hash.update(booking.state.as_str());
    }
    hexadecimal(&hash.finalize()[..8])
}

/// Whom a change of an edition reaches.
pub(crate) async fn reach(
    connection: &mut Connection,
    edition: EditionId,
) -> Result<Reach, store::Error> {
    Ok(Reach::of(&reach::of_edition(connection, edition).await?))
}

/// Whom it concerns that an edition with its sessions is replaced. A draft is seen by nobody, and what is
/// over concerns nobody any more.
pub(crate) fn concern(
    (before, sessions_before): (&Edition, &[ClassSession]),
    (after, sessions_after): (&Edition, &[ClassSession]),
    now: Instant,
) -> Concern {
    if before.state != EditionState::Published || now >= before.ends_at.max(after.ends_at) {
        return Concern::Nobody;
    }
    if after.state == EditionState::Cancelled {
        return Concern::Everybody;
    }
    before.details.concern(&after.details).max(concern_of_times(
        &times(sessions_before),
        &times(sessions_after),
        now,
    ))
}
