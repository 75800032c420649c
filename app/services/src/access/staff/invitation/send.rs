//! The job that sends an invitation. Its key is made when the mail leaves, so that no table holds it.

use domain::id::InvitationId;
use serde::{Deserialize, Serialize};
use store::{
    staff,
    staff_invitation::{self, Invitation},
};

use super::hash;
use crate::{
    notifications::{self, Mail, StaffInvited},
    outbox::{Context, DeliveryError, Job, Lane, Recipient},
    platform::secret::{entropy, hexadecimal},
};

/// Sends the mail of a round of an invitation; nothing where it was accepted, withdrawn or sent again since.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct SendInvitation {
    invitation: InvitationId,
    round: i64,
}

impl SendInvitation {
    pub(super) const fn of(invitation: &Invitation) -> Self {
        Self {
            invitation: invitation.id,
            round: invitation.round,
        }
    }
}

impl Job for SendInvitation {
    const KIND: &'static str = "staff_invitation";
    const LANE: Lane = Lane::Service;
    const REPEATABLE: bool = false;

    async fn carry_out(self, context: &Context<'_>) -> Result<(), DeliveryError> {
        let portal = context.portal;
        let mut reader = portal.database.read().await?;
        let found = staff_invitation::by_id(&mut reader, self.invitation).await?;
        let now = portal.now();
        let Some(invitation) =
            found.filter(|found| found.round == self.round && found.expires_at > now)
        else {
            return Ok(());
        };
        let by = staff::colleague(&mut reader, invitation.invited_by).await?;
        drop(reader);
        let key = hexadecimal(&entropy::<32>());
        // A mail that is only looked at leaves the one that was sent as it is.
        if context.delivers() {
            let mut transaction = portal.database.write().await?;
            let hash = hash(&key);
            if !staff_invitation::set_key(&mut transaction, invitation.id, self.round, &hash)
                .await?
            {
                return Ok(());
            }
            transaction.commit().await?;
        }
        let (base, language) = (&portal.settings.base_url, invitation.language);
        let mail = Mail::StaffInvited(StaffInvited {
            name: invitation.name.clone(),
            by: by.map_or_else(|| portal.settings.office.clone(), |by| by.name),
            office: portal.settings.office.clone(),
            url: format!("{base}/{language}/staff/invitation?key={key}"),
            expires_at: invitation.expires_at,
        });
        let to = Recipient {
            name: Some(invitation.name),
            email: invitation.email,
        };
        notifications::send(context, to, language, &mail, None).await
    }
}
