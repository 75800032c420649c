//! The job that releases reserved places when due.

use domain::id::EditionId;
use serde::{Deserialize, Serialize};
use store::job::Lane;

use super::release;
use crate::outbox::{Context, DeliveryError, Job};

/// Gives places of an edition whose reservation has ended to the waiting list.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ReleaseReservations {
    pub(super) edition: EditionId,
}

impl Job for ReleaseReservations {
    const KIND: &'static str = "release";
    const LANE: Lane = Lane::Service;
    const REPEATABLE: bool = true;

    async fn carry_out(self, context: &Context<'_>) -> Result<(), DeliveryError> {
        let portal = context.portal;
        let mut transaction = portal.database.write().await?;
        release(&mut transaction, self.edition, portal.now()).await?;
        Ok(portal.commit_and_publish(transaction, self.edition).await?)
    }
}
