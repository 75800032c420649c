//! Telling that something is another one now.

use domain::{edition::EditionSlug, id::EditionId};
use store::{Transaction, edition};

use crate::{Failure, Portal, outbox::Lane};

/// What pages that are kept fresh may have to show anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// An edition is new, was changed or is filled otherwise. Of several that are made together it names one.
    Edition(EditionSlug),
    /// An appointment was made, changed or cancelled.
    Appointment,
}

impl Portal {
    /// Wakes the workers, for whom something may be queued, and tells open pages of a change of an edition.
    pub(crate) fn announce(&self, slug: &EditionSlug) {
        self.tell(Change::Edition(slug.clone()));
    }

    /// The same of a change of an appointment.
    pub(crate) fn announce_appointment(&self) {
        self.tell(Change::Appointment);
    }

    fn tell(&self, change: Change) {
        self.wakes.wake(Lane::Service);
        // Nobody may be looking.
        let _ = self.changes.send(change);
    }

    /// Commits a change of an edition's places, and announces it.
    ///
    /// # Errors
    /// Where the database fails.
    pub(crate) async fn commit_and_announce<Reason>(
        &self,
        mut transaction: Transaction,
        edition: EditionId,
    ) -> Result<(), Failure<Reason>> {
        let edition = edition::by_id(&mut transaction, edition).await?;
        transaction.commit().await?;
        if let Some(edition) = edition {
            self.announce(&edition.slug);
        }
        Ok(())
    }
}
