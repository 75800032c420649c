//! Ids that prevent duplicates.

use domain::{id::JobId, instant::Instant};
use uuid::Uuid;

use crate::platform::secret::digest;

/// A deterministic id of the reminder of `of`, sent at that moment because it begins at `starts_at`.
pub(crate) fn reminder_id(of: Uuid, starts_at: Instant, moment: Instant) -> JobId {
    let parts: [&[u8]; 4] = [
        b"reminder",
        of.as_bytes(),
        &starts_at.seconds().to_be_bytes(),
        &moment.seconds().to_be_bytes(),
    ];
    let mut random = [0; 16];
    random.copy_from_slice(&digest(&parts)[..16]);
    uuid::Builder::from_random_bytes(random).into_uuid().into()
}
