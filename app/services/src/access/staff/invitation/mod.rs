//! Inviting colleagues: a mail with a key, with which they choose their password and authenticator themselves.

mod accept;
mod invite;
mod renew;
mod send;
mod withdraw;

use domain::instant::Seconds;
use store::{Connection, staff_invitation};

pub(super) use accept::SET_UP;
pub use accept::{Accepted, accept, invited, is_repeated};
pub use invite::{Invite, InviteRefusal, invite};
pub use renew::renew;
pub(crate) use send::SendInvitation;
pub use withdraw::withdraw;

use crate::platform::secret::digest;

/// How long an invitation may be accepted after it was sent.
pub const VALID: Seconds = Seconds::hours(72);

fn hash(key: &str) -> [u8; 32] {
    digest(&[b"staff invitation", key.as_bytes()])
}

/// The invitation that a key opens now.
async fn by_key(
    connection: &mut Connection,
    key: &str,
    now: domain::instant::Instant,
) -> Result<Option<staff_invitation::Invitation>, store::Error> {
    staff_invitation::by_key(connection, &hash(key), now).await
}
