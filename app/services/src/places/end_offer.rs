//! The job that ends an expired offer.

use domain::id::BookingId;
use serde::{Deserialize, Serialize};
use store::job::Lane;

use super::expire;
use crate::outbox::{Context, DeliveryError, Job};

/// Ends the offer of a place, which goes to the next person.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct EndOffer {
    pub(super) booking: BookingId,
}

impl Job for EndOffer {
    const KIND: &'static str = "expiry";
    const LANE: Lane = Lane::Service;
    const REPEATABLE: bool = true;

    async fn carry_out(self, context: &Context<'_>) -> Result<(), DeliveryError> {
        let portal = context.portal;
        let mut transaction = portal.database.write().await?;
        let changed = expire(&mut transaction, self.booking, portal.now()).await?;
        if let Some(edition) = changed {
            portal.commit_and_publish(transaction, edition).await?;
        }
        Ok(())
    }
}
