//! What staff read of people is in the log, so that people can see who opened what is theirs.

use domain::{audit::Action, instant::Seconds};
use store::audit;
use uuid::Uuid;

use super::visitor::StaffMember;
use crate::Portal;

/// The same read again by the same colleague within this time is not noted again.
const ONE_READING: Seconds = Seconds::hours(1);

/// Notes that a member of staff has read something of people: one entry about each subject of that kind.
pub(crate) async fn note_reading(
    portal: &Portal,
    staff: &StaffMember,
    action: Action,
    kind: &str,
    subjects: &[Uuid],
) -> Result<(), store::Error> {
    if subjects.is_empty() {
        return Ok(());
    }
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let since = now - ONE_READING;
    audit::record_reading(
        &mut transaction,
        staff.id,
        action,
        kind,
        subjects,
        since,
        now,
    )
    .await?;
    transaction.commit().await
}
