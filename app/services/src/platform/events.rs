//! Publishing events about changed data.

use domain::{edition::EditionSlug, id::EditionId};
use store::{Transaction, edition};

use crate::{Failure, Portal, outbox::Lane};

/// A change that pages with live updates may have to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// An edition was created or changed, or its places were. For a batch, it names one edition.
    Edition(EditionSlug),
    /// An appointment was made, changed or cancelled.
    Appointment,
}

impl Portal {
    /// Wakes the workers, which may have jobs, and publishes an event that an edition has changed.
    pub(crate) fn publish_change(&self, slug: &EditionSlug) {
        self.tell(Change::Edition(slug.clone()));
    }

    /// The same for a changed appointment.
    pub(crate) fn publish_appointment_change(&self) {
        self.tell(Change::Appointment);
    }

    fn tell(&self, change: Change) {
        self.wakes.wake(Lane::Service);
        // There may be no subscriber.
        let _ = self.changes.send(change);
    }

    /// Commits a change of an edition's places, and publishes its event.
    ///
    /// # Errors
    /// Where the database fails.
    pub(crate) async fn commit_and_publish<Reason>(
        &self,
        mut transaction: Transaction,
        edition: EditionId,
    ) -> Result<(), Failure<Reason>> {
        let edition = edition::by_id(&mut transaction, edition).await?;
        transaction.commit().await?;
        if let Some(edition) = edition {
            self.publish_change(&edition.slug);
        }
        Ok(())
    }
}
