//! Telling that an edition is another one now.

use domain::{edition::EditionSlug, id::EditionId};
use store::{Transaction, edition};

use crate::{Failure, Portal};

impl Portal {
    /// Tells the runner of jobs that something may be owed, and open pages that an edition is new, was
    /// changed or is filled otherwise.
    pub(crate) fn announce(&self, slug: &EditionSlug) {
        self.jobs_queued.notify_one();
        // Nobody may be looking.
        let _ = self.editions_changed.send(slug.to_string());
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
