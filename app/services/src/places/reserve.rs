//! Places are reserved for groups, and released to everybody.

use domain::{
    booking::{Groups, Reservations},
    id::EditionId,
    instant::Instant,
};
use store::{Error, Transaction, edition, places};

use super::{ReleaseReservations, fill_vacancies::fill_vacancies};
use crate::outbox;

/// Stores the reserved places of an edition and schedules their release. The edition must be locked; the
/// caller then assigns free places.
pub(super) async fn store_reservations(
    transaction: &mut Transaction,
    id: EditionId,
    reservations: &Reservations,
    now: Instant,
) -> Result<(), Error> {
    places::reserve(transaction, id, reservations).await?;
    let groups: Groups = reservations.iter().map(|reserved| reserved.group).collect();
    places::set_aside(transaction, id, groups, 0).await?;
    let mut releases: Vec<_> = reservations
        .iter()
        .filter_map(|reserved| reserved.released_at)
        .filter(|released_at| *released_at > now)
        .collect();
    releases.sort_unstable();
    releases.dedup();
    for released_at in releases {
        let job = ReleaseReservations { edition: id };
        outbox::queue_at(transaction, &job, released_at, now).await?;
    }
    Ok(())
}

/// Reserves places of a new edition.
pub(crate) async fn reserve(
    transaction: &mut Transaction,
    id: EditionId,
    reservations: &Reservations,
    now: Instant,
) -> Result<(), Error> {
    store_reservations(transaction, id, reservations, now).await?;
    fill_vacancies(transaction, id, now).await
}

/// Gives places whose reservation has ended to the waiting list.
pub(super) async fn release(
    transaction: &mut Transaction,
    id: EditionId,
    now: Instant,
) -> Result<(), Error> {
    if edition::lock(transaction, id).await?.is_some() {
        fill_vacancies(transaction, id, now).await?;
    }
    Ok(())
}
