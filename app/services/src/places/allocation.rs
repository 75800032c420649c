//! The state of an edition's places.

use domain::{
    booking::{
        Groups, Headcount, PlaceGroup, Placement, Places, Reservations, decide_place,
        next_to_be_offered,
    },
    instant::Instant,
};
use store::{
    Connection, Error, Transaction,
    booking::{self, Booking},
    edition::Edition,
    places,
};

/// The places of an edition at a moment, those who hold one, and those who wait.
pub(crate) struct Allocation {
    pub(super) places: Places,
    pub(crate) reservations: Reservations,
    pub(super) taken: Headcount,
    waiting: Headcount,
}

impl Allocation {
    /// Loads the state of an edition's places. Without reservations, its row is enough.
    pub(crate) async fn of(
        connection: &mut Connection,
        edition: &Edition,
        now: Instant,
    ) -> Result<Self, Error> {
        if edition.reserved_groups.is_empty() {
            let reservations = Reservations::default();
            return Ok(Self {
                places: Places::at(edition.details.capacity, &reservations, now),
                reservations,
                taken: [(Groups::NONE, edition.held)].into_iter().collect(),
                waiting: [(Groups::NONE, edition.waiting)].into_iter().collect(),
            });
        }
        let reservations =
            places::reservations(connection, edition.id, edition.details.capacity).await?;
        let people = places::people(connection, edition.id).await?;
        Ok(Self {
            places: Places::at(edition.details.capacity, &reservations, now),
            reservations,
            taken: people.taken,
            waiting: people.waiting,
        })
    }

    /// The placement of a new booking with those groups.
    pub(crate) fn placement(&self, groups: Groups) -> Placement {
        decide_place(&self.places, &self.taken, &self.waiting, groups)
    }

    /// Whether a place is free for somebody of those groups, whoever waits.
    pub(super) fn has_place_for(&self, groups: Groups) -> bool {
        self.places.has_place_for(&self.taken, groups)
    }

    /// How many people of only that group would get a place.
    pub(crate) fn free_for(&self, group: PlaceGroup) -> i64 {
        self.places.free_for(&self.taken, group.into())
    }

    /// The waiting people to be offered a place now.
    pub(super) async fn next(
        &self,
        transaction: &mut Transaction,
        edition: &Edition,
    ) -> Result<Vec<Booking>, Error> {
        let free = self.places.capacity() - self.taken.total();
        if free <= 0 || self.waiting.total() == 0 {
            return Ok(Vec::new());
        }
        // Only with reservations can somebody be skipped.
        let most = if edition.reserved_groups.is_empty() {
            free
        } else {
            self.waiting.total()
        };
        let waiting = booking::first_waiting(transaction, edition.id, most).await?;
        let waiting = waiting.into_iter().map(|booking| {
            let groups = booking.groups;
            (booking, groups)
        });
        Ok(next_to_be_offered(
            &self.places,
            self.taken.clone(),
            waiting,
        ))
    }
}
